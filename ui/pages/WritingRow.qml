import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// One card while it is written: host, drive, phase in words, bar, speed, time left; then what to do
// next, or why it failed.
Rectangle {
    id: row

    required property int index
    required property string title
    required property string host
    required property int cardState
    required property string phaseText
    required property real part
    required property string paceText
    required property list<real> speeds
    required property string nextStep
    required property list<string> notes
    required property string problemTitle
    required property string problemAdvice
    required property string problemDetails
    required property bool stopping

    readonly property bool working: cardState === BatchModel.Working
    /// A card without a preset has no host name.
    readonly property string who: host.length > 0 ? host : title

    signal stopAsked(int row)

    radius: Theme.corner
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: body.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.ListItem
    Accessible.name: row.host.length > 0 ? row.host + ", " + row.title : row.title
    Accessible.description: row.nextStep.length > 0 ? row.nextStep : row.phaseText

    Column {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space8

        RowLayout {
            width: body.width
            spacing: Theme.space12

            Icon {
                name: row.working ? "card" : row.cardState === BatchModel.Done ? "done" : row.cardState === BatchModel.Failed ? "error" : "stopped"
                color: row.working ? Theme.muted : row.cardState === BatchModel.Done ? Theme.success : row.cardState === BatchModel.Failed ? Theme.danger : Theme.warning
            }
            AppText {
                text: row.who
                font.pixelSize: Theme.type16
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
            }
            AppText {
                Layout.fillWidth: true
                text: row.host.length > 0 ? row.title : ""
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Sparkline {
                Layout.preferredWidth: 5 * Theme.space24
                Layout.preferredHeight: Theme.space24
                visible: row.working
                values: row.speeds
                color: Theme.accent
            }
            AppText {
                visible: row.cardState === BatchModel.Done
                text: row.nextStep
                color: Theme.success
                font.weight: Theme.strong
                wrapMode: Text.NoWrap
            }
            ActionButton {
                visible: row.working
                enabled: !row.stopping
                //: Button that stops the writing of one card
                text: qsTr("Stop")
                //: Accessible name of the button that stops the writing of one card; %1 is its host
                Accessible.name: qsTr("Stop writing %1").arg(row.who)
                onClicked: row.stopAsked(row.index)
            }
        }
        WorkProgress {
            width: body.width
            visible: row.working
            part: row.part
            what: row.who + ": " + row.phaseText
        }
        RowLayout {
            width: body.width
            visible: row.phaseText.length > 0
            spacing: Theme.space16

            AppText {
                text: row.phaseText
                font.weight: row.working ? Theme.strong : Theme.regular
                quiet: !row.working
            }
            AppText {
                Layout.fillWidth: true
                text: row.paceText
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Repeater {
            model: row.notes

            delegate: Note {
                required property string modelData

                width: parent ? parent.width : 0
                kind: Note.Warning
                words: modelData
            }
        }
        ErrorText {
            width: body.width
            title: row.problemTitle
            advice: row.problemAdvice
            details: row.problemDetails
        }
        AppText {
            width: body.width
            visible: text.length > 0 && row.cardState === BatchModel.Stopped
            text: row.nextStep
            quiet: true
        }
    }
}
