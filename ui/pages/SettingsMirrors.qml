import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Where the programs of the join come from in place of their publisher.
ColumnLayout {
    id: section

    required property NetworkModel network
    property url keyring
    readonly property string keyringPlace: keyring
    readonly property string mistake: network.mirrorMistake(network.products[product.chosen] ?? "", place.text)

    spacing: Theme.space8

    SectionTitle {
        Layout.fillWidth: true
        //: Heading in the settings
        title: qsTr("Mirrors of the programs")
        //: About the mirrors in the settings
        note: qsTr("Vault, Consul and consul-template come from their publisher, whose signature is checked. A mirror serves the same files; with a keyring its own signature is checked instead, and the plan says so.")
    }
    Repeater {
        model: section.network.mirrors

        delegate: RowLayout {
            id: row

            required property int index
            required property string modelData

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            spacing: Theme.space8

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: row.modelData
                    wrapMode: Text.WrapAnywhere
                }
                AppText {
                    Layout.fillWidth: true
                    text: section.network.mirrorNotes[row.index] ?? "" // qmllint disable unqualified
                    quiet: true
                    font.pixelSize: Theme.type12
                }
            }
            IconButton {
                iconName: "delete"
                //: Button that takes a mirror away; %1 says what comes from where
                words: qsTr("Remove the mirror: %1").arg(row.modelData)
                onClicked: section.network.removeMirror(row.index) // qmllint disable unqualified
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.space12

        PickField {
            id: product

            Layout.fillWidth: false
            Layout.preferredWidth: Theme.fieldWidth / 2
            Layout.alignment: Qt.AlignTop
            //: Name of the choice of a program that gets a mirror
            name: qsTr("Program")
            words: section.network.products
            chosen: 0
            onPicked: index => product.chosen = index
        }
        Field {
            id: place

            Layout.fillWidth: true
            //: Name of the field for a mirror
            name: qsTr("Its mirror")
            //: About the field for a mirror
            note: qsTr("An address (https://…), or the path of a folder.")
            mistake: section.mistake
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        //: By which keys the files of a new mirror are checked; %1 is a file
        text: section.keyringPlace.length > 0 ? qsTr("Signed by a key of %1").arg(section.keyringPlace) : ""
        quiet: true
        font.pixelSize: Theme.type12
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        Layout.fillWidth: true
        visible: place.text.trim().length > 0
        spacing: Theme.space8

        ActionButton {
            enabled: section.mistake.length === 0
            iconName: "add"
            //: Button that adds a mirror
            text: qsTr("Add the mirror")
            onClicked: {
                section.network.addMirror(section.network.products[product.chosen], place.text, section.keyring);
                place.text = "";
                section.keyring = "";
            }
        }
        ActionButton {
            iconName: "file"
            //: Button that opens the dialog for a keyring
            text: qsTr("Keyring…")
            onClicked: dialog.open()
        }
    }

    FileDialog {
        id: dialog

        //: Title of the dialog for a keyring
        title: qsTr("Choose a keyring")
        onAccepted: section.keyring = selectedFile
    }
}
