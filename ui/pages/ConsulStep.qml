import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The datacenter, and how a card is in it.
ColumnLayout {
    id: step

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor

    spacing: Theme.space16

    JoinSwitch {
        id: join

        editor: step.editor
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: join.ticked
        spacing: Theme.space16

        DraftField {
            editor: step.editor
            path: "join.consul.retryJoin"
            form: PresetField.Words
            //: Name of a field of the wizard
            name: qsTr("Consul servers to join")
            placeholder: "consul.example, 192.168.1.10"
        }
        DraftField {
            editor: step.editor
            path: "join.consul.datacenter"
            //: Name of a field of the wizard
            name: qsTr("Datacenter")
            placeholder: "dc1"
        }
        ProgramFields {
            editor: step.editor
            path: "join.consul"
            title: "Consul"
            //: About a program: its licence, and its size on a card
            terms: qsTr("Business Source License 1.1; about 170 MB on each card.")
        }
        SectionTitle {
            //: Heading of a part of the wizard
            title: qsTr("Seeing the cards arrive")
            //: About a part of the wizard
            note: qsTr("This computer asks Consul there whether a host has joined. Nothing of it goes on the cards.")
        }
        DraftField {
            editor: step.editor
            path: "join.consul.http.address"
            //: Name of a field of the wizard
            name: qsTr("Address of Consul's API")
            placeholder: "https://consul.example:8501"
        }
        DraftFile {
            editor: step.editor
            path: "join.consul.http.caFile"
            //: Name of a field of the wizard
            name: qsTr("Its certificate authority (PEM)")
        }
        SectionTitle {
            //: Heading of a part of the wizard
            title: qsTr("In the network")
        }
        DraftField {
            editor: step.editor
            path: "join.consul.bind.interface"
            instead: "join.consul.bind.subnet"
            //: Name of a field of the wizard
            name: qsTr("Consul binds to the interface")
            placeholder: "default"
            //: About a field of the wizard
            note: qsTr("default is the interface of the default route.")
        }
        DraftField {
            editor: step.editor
            path: "join.consul.bind.subnet"
            instead: "join.consul.bind.interface"
            //: Name of a field of the wizard
            name: qsTr("or to the interface in the network")
            placeholder: "192.168.1.0/24"
        }
        DraftSwitch {
            editor: step.editor
            path: "join.consul.autoEncrypt"
            //: A choice of the wizard
            title: qsTr("The servers hand out certificates (auto_encrypt)")
        }
        DraftSwitch {
            editor: step.editor
            path: "join.consul.verifyServerHostname"
            standard: true
            //: A choice of the wizard
            title: qsTr("Check the names in the servers' certificates")
            //: About a choice of the wizard
            note: qsTr("Without it any host with a certificate of Consul's CA can pose as a server.")
        }
        DraftSwitch {
            editor: step.editor
            path: "join.consul.dnsForward"
            //: A choice of the wizard
            title: qsTr("The cards resolve names under .consul")
        }
        DraftLines {
            editor: step.editor
            path: "join.consul.nodeMeta"
            form: PresetField.Pairs
            //: Name of a field of the wizard
            name: qsTr("Node metadata")
            placeholder: "rack = shelf-2"
            //: About a field of the wizard
            note: qsTr("One per line, key = value.")
        }
        DraftSwitch {
            id: template

            editor: step.editor
            path: "join.consulTemplate"
            section: true
            //: A choice of the wizard
            title: qsTr("Install consul-template too")
        }
        ProgramFields {
            Layout.leftMargin: Theme.space24
            visible: template.ticked
            editor: step.editor
            path: "join.consulTemplate"
            title: "consul-template"
            //: About a program: its licence, and its size on a card
            terms: qsTr("Mozilla Public License 2.0.")
        }
    }
}
