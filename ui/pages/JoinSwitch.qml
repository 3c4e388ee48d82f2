import QtQuick

// Whether the cards join a cluster at all.
DraftSwitch {
    path: "join"
    section: true
    //: A choice of the wizard
    title: qsTr("Join a Consul datacenter")
    //: About a choice of the wizard
    note: qsTr("At first boot each card logs in to Vault and joins by itself.")
}
