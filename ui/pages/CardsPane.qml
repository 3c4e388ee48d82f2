import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

ChoicePane {
    id: pane

    required property CardListModel cards

    signal arrivalsAsked

    //: Heading of the pane where cards are ticked
    heading: qsTr("Cards")
    iconName: "card"
    corner: [
        IconButton {
            iconName: "waiting"
            //: Button that shows the cards that were written, and how far they have come
            words: qsTr("Arrivals: the cards that were written")
            onClicked: pane.arrivalsAsked()
        },
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
        Layout.rightMargin: -Theme.space12

        Column {
            width: parent.width - Theme.space4

            Repeater {
                model: pane.cards

                delegate: ColumnLayout {
                    id: entry

                    required property int index
                    required property string title
                    required property string measure
                    required property string note
                    required property bool ticked
                    required property bool choosable
                    required property bool isFile
                    required property string host
                    required property string expectedHost
                    required property string hostMistake

                    width: parent.width
                    spacing: 0

                    RowLayout {
                        spacing: 0

                        CheckRow {
                            Layout.fillWidth: true
                            title: entry.title
                            measure: entry.measure
                            note: entry.note
                            choosable: entry.choosable
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
                    Field {
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.iconSize + Theme.space24
                        Layout.rightMargin: Theme.space12
                        Layout.bottomMargin: Theme.space8
                        visible: entry.ticked && pane.cards.named // qmllint disable unqualified
                        titled: false
                        //: Accessible name of the field for a card's host name; %1 is the card
                        name: qsTr("Host name of %1").arg(entry.title)
                        placeholder: entry.expectedHost
                        text: entry.host
                        mistake: entry.hostMistake
                        onEdited: pane.cards.setHost(entry.index, text) // qmllint disable unqualified
                    }
                }
            }
            LinkButton {
                width: Math.min(implicitWidth, parent.width)
                text: pane.cards.showFixed
                    //: Button below the list of cards: takes drives that are no cards off it
                    ? qsTr("Hide built-in drives")
                    //: Button below the list of cards: adds drives that are no cards to it
                    : qsTr("Show built-in drives")
                onClicked: pane.cards.showFixed = !pane.cards.showFixed
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
        //: Button of a file dialog
        acceptLabel: qsTr("Save")
        defaultSuffix: "img"
        //: File types in the file dialog for a card image
        nameFilters: [qsTr("Card images (*.img)")]
        onAccepted: pane.cards.addFile(selectedFile)
    }
}
