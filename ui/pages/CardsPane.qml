import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

ChoicePane {
    id: pane

    required property CardListModel cards

    //: Heading of the pane where cards are ticked
    heading: qsTr("Cards")
    iconName: "card"
    corner: [
        IconButton {
            iconName: "refresh"
            //: Button that looks for drives once more
            words: qsTr("Look for cards again")
            onClicked: pane.cards.refresh()
        }
    ]

    AppText {
        Layout.fillWidth: true
        visible: pane.cards.looked && pane.cards.count === 0 && pane.cards.error.title.length === 0
        quiet: true
        //: The cards pane while there is no removable drive
        text: qsTr("No card found. Put one into a reader and it appears here, or write a card image file.")
    }
    ErrorText {
        Layout.fillWidth: true
        title: pane.cards.error.title
        advice: pane.cards.error.advice
        details: pane.cards.error.details
    }
    ScrollPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: -Theme.space8
        Layout.rightMargin: -Theme.space8

        Column {
            width: parent.width

            Repeater {
                model: pane.cards

                delegate: RowLayout {
                    id: entry

                    required property int index
                    required property string title
                    required property string measure
                    required property string note
                    required property bool ticked
                    required property bool choosable
                    required property bool isFile

                    width: parent.width
                    spacing: 0

                    CheckRow {
                        Layout.fillWidth: true
                        title: entry.title
                        measure: entry.measure
                        note: entry.note
                        enabled: entry.choosable
                        ticked: entry.ticked
                        onClicked: pane.cards.setTicked(entry.index, !entry.ticked) // qmllint disable unqualified
                    }
                    IconButton {
                        visible: entry.isFile
                        iconName: "close"
                        //: Button that takes a card image file off the list; %1 is its name
                        words: qsTr("Take %1 off the list").arg(entry.title)
                        onClicked: pane.cards.removeFile(entry.index) // qmllint disable unqualified
                    }
                }
            }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        //: Button that opens the file dialog for a card image
        text: qsTr("Card image file…")
        onClicked: dialog.open()
    }

    FileDialog {
        id: dialog

        //: Title of the file dialog for a card image
        title: qsTr("Write a card image file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "img"
        //: File types in the file dialog for a card image
        nameFilters: [qsTr("Card images (*.img)")]
        onAccepted: pane.cards.addFile(selectedFile)
    }
}
