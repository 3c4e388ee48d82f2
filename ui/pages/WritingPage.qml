import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// A row a card, while they are written and after.
Item {
    id: page

    required property Workbench workbench
    readonly property BatchModel batch: workbench.batch

    Accessible.role: Accessible.Pane
    Accessible.name: page.batch.heading

    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.contentWidth)
        spacing: Theme.space16

        AppText {
            Layout.fillWidth: true
            text: page.batch.heading
            font.pixelSize: Theme.type28
            font.weight: Theme.strong
            Accessible.role: Accessible.Heading
        }
        Note {
            Layout.fillWidth: true
            kind: Note.Warning
            //: The secrets were to be kept in the keychain; %1 says why they were not
            words: page.workbench.secrets.keychainFault.length > 0 ? qsTr("The keychain did not store the secrets: %1").arg(page.workbench.secrets.keychainFault) : ""
        }
        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            innerHeight: rows.implicitHeight

            Column {
                id: rows

                width: parent.width
                spacing: Theme.space12

                Repeater {
                    model: page.batch

                    delegate: WritingRow {
                        width: parent ? parent.width : 0
                        onStopAsked: row => page.batch.cancel(row)
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            LinkButton {
                visible: !page.batch.running && page.workbench.cards.named
                iconName: "waiting"
                //: Button after a batch: to the page where the cards are seen to join
                text: qsTr("See them arrive")
                onClicked: page.workbench.navigation.show(Navigation.Arrivals)
            }
            Flow {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.target
                layoutDirection: Qt.RightToLeft
                spacing: Theme.space8

                PrimaryButton {
                    visible: !page.batch.running
                    //: Button after a batch
                    text: qsTr("Write the next cards")
                    onClicked: page.workbench.startAnew()
                }
                ActionButton {
                    visible: !page.batch.running && page.batch.failedCount > 0
                    //: Button after a batch: the cards that failed are chosen once more
                    text: qsTr("Try %n card(s) again", "", page.batch.failedCount)
                    onClicked: page.workbench.retryFailed()
                }
            }
        }
    }
}
