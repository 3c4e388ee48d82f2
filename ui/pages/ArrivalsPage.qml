import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The cards that were written, on their way into Consul; below them those of before.
Item {
    id: page

    required property Workbench workbench
    readonly property ArrivalsModel arrivals: workbench.arrivals

    Accessible.role: Accessible.Pane
    //: Accessible name of the page of written cards
    Accessible.name: qsTr("Arrivals")

    ColumnLayout {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.contentWidth)
        spacing: Theme.space16

        RowLayout {
            spacing: Theme.space8

            IconButton {
                iconName: "left"
                //: Button that leaves the page of written cards
                words: qsTr("Back to the cards")
                onClicked: page.workbench.navigation.leave()
            }
            AppText {
                //: Heading of the page of written cards
                text: qsTr("Arrivals")
                font.pixelSize: Theme.type20
                font.weight: Theme.strong
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space8
                visible: page.arrivals.looked
                text: page.arrivals.standing
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            HistoryMenu {
                visible: page.arrivals.count > 0
                history: page.workbench.history
            }
            IconButton {
                iconName: "refresh"
                //: Button: what was written is looked up again, and Consul is asked again
                words: qsTr("Look again")
                onClicked: page.arrivals.refresh()
            }
        }
        ErrorText {
            Layout.fillWidth: true
            title: page.arrivals.error.title
            advice: page.arrivals.error.advice
            details: page.arrivals.error.details
        }
        Note {
            Layout.fillWidth: true
            kind: Note.Success
            words: page.workbench.history.notice
        }
        ErrorText {
            Layout.fillWidth: true
            title: page.workbench.history.error.title
            advice: page.workbench.history.error.advice
            details: page.workbench.history.error.details
        }
        Repeater {
            model: page.arrivals.notices

            delegate: Note {
                required property string modelData

                Layout.fillWidth: true
                kind: Note.Warning
                words: modelData
            }
        }
        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            innerHeight: rows.implicitHeight

            Column {
                id: rows

                width: parent.width - Theme.space8
                spacing: Theme.space8

                Repeater {
                    model: page.arrivals

                    delegate: ArrivalRow {
                        width: parent ? parent.width : 0
                        onRevokeAsked: row => tokenSheet.ask(TokenAction.Revoke, row) // qmllint disable unqualified
                        onRenewAsked: row => tokenSheet.ask(TokenAction.Renew, row) // qmllint disable unqualified
                    }
                }
                ActionButton {
                    visible: page.arrivals.older > 0
                    //: Button: %n cards that were written longer ago are shown too
                    text: qsTr("Show older ones (%n)", "", page.arrivals.older)
                    onClicked: page.arrivals.showOlder()
                }
            }
        }
    }

    TokenSheet {
        id: tokenSheet

        action: page.workbench.token
    }
}
