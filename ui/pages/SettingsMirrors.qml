import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Where the programs of the join come from in place of their publisher. A column, for a layout that
// is moved while a row of it goes lays out the row that is no more (Qt 6.4).
Column {
    id: section

    required property NetworkModel network
    property url keyring
    readonly property string keyringPlace: keyring
    readonly property string mistake: network.mirrorMistake(network.products[product.chosen] ?? "", place.text)

    spacing: Theme.space8

    SectionTitle {
        width: section.width
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

            width: parent ? parent.width : 0
            spacing: Theme.space8

            ColumnLayout {
                Layout.leftMargin: Theme.space8
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
        width: section.width
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
        width: section.width
        visible: text.length > 0
        //: By which keys the files of a new mirror are checked; %1 is a file
        text: section.keyringPlace.length > 0 ? qsTr("Signed by a key of %1").arg(section.keyringPlace) : ""
        quiet: true
        font.pixelSize: Theme.type12
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        width: section.width
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
