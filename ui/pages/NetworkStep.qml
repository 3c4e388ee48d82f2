import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Wireless and wired.
ColumnLayout {
    id: step

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor

    spacing: Theme.space16

    DraftSwitch {
        id: wifi

        editor: step.editor
        path: "wifi"
        section: true
        //: A choice of the wizard
        title: qsTr("Use a wireless network")
        //: About a choice of the wizard
        note: qsTr("Without it the cards need a cable.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: wifi.ticked
        spacing: Theme.space16

        PresetField {
            id: security

            editor: step.editor
            path: "wifi.security"
        }
        DraftField {
            id: ssid

            editor: step.editor
            path: "wifi.ssid"
            //: Name of a field of the wizard
            name: qsTr("Network name (SSID)")
        }
        Repeater {
            model: step.workbench.offers.networks

            delegate: LinkButton {
                required property string modelData

                // qmllint disable unqualified
                Layout.topMargin: -Theme.space12
                visible: ssid.text !== modelData
                //: Button of the wizard; %1 is the wireless network that this computer is in
                text: qsTr("Use this computer's network, %1").arg(modelData)
                onClicked: ssid.value.text = modelData
                // qmllint enable unqualified
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DraftOption {
                field: security
                word: "wpa2"
                standard: true
                title: "WPA2"
                //: About a choice of the wizard
                note: qsTr("With a passphrase, which is asked for when cards are written.")
            }
            DraftOption {
                field: security
                word: "wpa3"
                title: "WPA3"
                //: About a choice of the wizard
                note: qsTr("With a passphrase; for newer routers and boards.")
            }
            DraftOption {
                field: security
                word: "open"
                //: A choice of the wizard: a wireless network that anybody may use
                title: qsTr("Open")
                //: About a choice of the wizard
                note: qsTr("Without a passphrase: anybody nearby can join.")
            }
        }
        DraftField {
            editor: step.editor
            path: "wifi.country"
            //: Name of a field of the wizard
            name: qsTr("Country")
            placeholder: "IT"
            //: About a field of the wizard
            note: qsTr("Two letters; its radio rules apply. Some systems keep the radio off without it.")
        }
        DraftSwitch {
            editor: step.editor
            path: "wifi.hidden"
            //: A choice of the wizard
            title: qsTr("The network does not announce its name")
        }
    }
    SectionTitle {
        //: Heading of a part of the wizard
        title: qsTr("Cable")
    }
    PresetField {
        id: method

        editor: step.editor
        path: "network.ethernet.method"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        DraftOption {
            field: method
            word: "dhcp"
            standard: true
            //: A choice of the wizard
            title: qsTr("Address from the router (DHCP)")
        }
        DraftOption {
            field: method
            word: "static"
            //: A choice of the wizard
            title: qsTr("A static address for each card")
        }
        Note {
            Layout.fillWidth: true
            kind: Note.Danger
            words: method.mistake
            size: Theme.type12
        }
    }
    DraftField {
        id: address

        visible: method.text === "static" || text.length > 0
        editor: step.editor
        path: "network.ethernet.address"
        //: Name of a field of the wizard
        name: qsTr("Address and prefix length")
        placeholder: "192.168.1.{n+20}/24"
        //: About a field of the wizard; {n+20} stays as it is
        note: qsTr("{n+20} is the card's number plus 20.")
    }
    DraftField {
        visible: address.visible || text.length > 0
        editor: step.editor
        path: "network.ethernet.gateway"
        //: Name of a field of the wizard
        name: qsTr("Router")
        placeholder: "192.168.1.1"
    }
    DraftField {
        visible: address.visible || text.length > 0
        editor: step.editor
        path: "network.ethernet.dns"
        form: PresetField.Words
        //: Name of a field of the wizard
        name: qsTr("Name servers")
        placeholder: "192.168.1.1, 9.9.9.9"
    }
}
