import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// One written card: how far it has come, its token, and what can be done about it.
ColumnLayout {
    id: row

    required property int index
    required property string host
    required property string card
    required property string heading
    required property int stage
    required property string written
    required property string booted
    required property string joined
    required property bool waiting
    required property string address
    required property string tokenText
    required property bool revocable
    required property bool renewable
    required property string note

    readonly property string standing: row.stage === ArrivalsModel.Failing
        //: How far a card has come: it had joined
        ? qsTr("a check fails")
        : row.stage === ArrivalsModel.Joined
        //: How far a card has come
        ? qsTr("joined %1").arg(row.joined)
        : row.stage === ArrivalsModel.Booted
        //: How far a card has come
        ? qsTr("booted %1, not joined yet").arg(row.booted)
        //: How far a card has come
        : qsTr("written %1, not seen yet").arg(row.written)

    signal revokeAsked(int row)
    signal renewAsked(int row)

    spacing: Theme.space8

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: row.index > 0 ? Theme.space8 : 0
        visible: text.length > 0
        text: row.heading
        quiet: true
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: body.implicitHeight + 2 * Theme.space12
        radius: Theme.corner
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line

        Accessible.role: Accessible.ListItem
        Accessible.name: row.host + ", " + row.standing
        Accessible.description: row.tokenText

        ColumnLayout {
            id: body

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.space16
            anchors.rightMargin: Theme.space12
            spacing: Theme.space4

            RowLayout {
                spacing: Theme.space12

                AppText {
                    text: row.host
                    font.pixelSize: Theme.type16
                    font.weight: Theme.strong
                    wrapMode: Text.NoWrap
                }
                AppText {
                    visible: row.address.length > 0
                    text: row.address
                    font.family: Theme.fixedFamily
                    font.pixelSize: Theme.type12
                    quiet: true
                    wrapMode: Text.NoWrap
                }
                AppText {
                    Layout.fillWidth: true
                    text: row.card
                    quiet: true
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
                LinkButton {
                    visible: row.renewable
                    iconName: "refresh"
                    //: Button: a fresh token for a card that was written
                    text: qsTr("Fresh token…")
                    //: Accessible name of a button; %1 is a host
                    Accessible.name: qsTr("Fresh token for %1").arg(row.host)
                    onClicked: row.renewAsked(row.index)
                }
                LinkButton {
                    visible: row.revocable
                    iconName: "stopped"
                    //: Button: ends a card's token
                    text: qsTr("Revoke…")
                    //: Accessible name of a button; %1 is a host
                    Accessible.name: qsTr("Revoke the token of %1").arg(row.host)
                    onClicked: row.revokeAsked(row.index)
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space24

                ArrivalStep {
                    //: A step of a card's way
                    words: qsTr("Written")
                    time: row.written
                }
                ArrivalStep {
                    //: A step of a card's way: its host was first seen in Consul
                    words: qsTr("Booted")
                    time: row.booted
                    waiting: row.waiting && row.stage === ArrivalsModel.Written
                }
                ArrivalStep {
                    //: A step of a card's way: all checks of its node pass
                    words: qsTr("Joined")
                    time: row.joined
                    waiting: row.waiting && row.stage === ArrivalsModel.Booted
                    failing: row.stage === ArrivalsModel.Failing
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: row.tokenText
                quiet: true
                font.pixelSize: Theme.type12
            }
            Note {
                Layout.fillWidth: true
                kind: Note.Warning
                words: row.note
                size: Theme.type12
            }
        }
    }
}
