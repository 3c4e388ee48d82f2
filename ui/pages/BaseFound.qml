import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The chosen base: on its way, or what was found inside it.
Rectangle {
    id: card

    required property BaseModel base

    signal used

    radius: Theme.corner
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
    implicitHeight: body.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Grouping
    //: Accessible name of the card that shows the chosen base
    Accessible.name: qsTr("The chosen base")

    ColumnLayout {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space16
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            visible: card.base.state === BaseModel.Empty
            quiet: true
            //: The card of the chosen base while there is none
            text: qsTr("None chosen yet. Pick an image from the list, or drop a file here.")
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.base.system
            font.pixelSize: Theme.type16
            font.weight: Theme.strong
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.base.measures
        }
        AppText {
            Layout.fillWidth: true
            visible: card.base.state === BaseModel.Ready || card.base.address.length > 0
            text: card.base.address.length > 0 ? card.base.address : card.base.fileName
            quiet: true
            font.pixelSize: Theme.type12
            wrapMode: Text.WrapAnywhere
        }
        Note {
            Layout.fillWidth: true
            kind: card.base.takesAll ? Note.Success : Note.Warning
            words: card.base.finding
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.base.asItIs
            quiet: true
            font.pixelSize: Theme.type12
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: card.base.mechanism
            quiet: true
            font.pixelSize: Theme.type12
        }
        AppText {
            Layout.fillWidth: true
            visible: card.base.limits.length > 0
            //: Heading over what a base cannot take
            text: qsTr("What it cannot take")
            font.pixelSize: Theme.type12
            font.weight: Theme.strong
        }
        Repeater {
            model: card.base.limits

            delegate: Note {
                required property string modelData

                Layout.fillWidth: true
                kind: Note.Warning
                words: modelData
                size: Theme.type12
            }
        }
        Repeater {
            model: card.base.remarks

            delegate: AppText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                quiet: true
                font.pixelSize: Theme.type12
            }
        }
        WorkProgress {
            Layout.fillWidth: true
            visible: card.base.state === BaseModel.Opening
            part: card.base.part
            //: What the progress bar of a base is about
            what: card.base.address.length > 0 ? qsTr("Downloading the base") : qsTr("Reading the base")
        }
        AppText {
            Layout.fillWidth: true
            visible: card.base.state === BaseModel.Opening
            //: While the first bytes of a base are waited for
            text: card.base.progress.length > 0 ? card.base.progress : qsTr("Starting…")
            quiet: true
            font.pixelSize: Theme.type12
        }
        AppText {
            Layout.fillWidth: true
            visible: card.base.state === BaseModel.Opening && text.length > 0
            text: card.base.unpacked
            quiet: true
            font.pixelSize: Theme.type12
        }
        Note {
            Layout.fillWidth: true
            visible: card.base.state === BaseModel.Stopped
            kind: Note.Warning
            //: About a download that was stopped; %1 is how much came, such as "312 MB of 520 MB"
            words: card.base.progress.length > 0 ? qsTr("Stopped at %1. The partial download is kept.").arg(card.base.progress) : qsTr("Incomplete. The partial download is kept.")
        }
        ErrorText {
            Layout.fillWidth: true
            title: card.base.error.title
            advice: card.base.error.advice
            details: card.base.error.details
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8

            PrimaryButton {
                visible: card.base.state === BaseModel.Ready
                //: Button that goes back to the first page with the chosen base
                text: qsTr("Use this base")
                onClicked: card.used()
            }
            PrimaryButton {
                visible: card.base.state === BaseModel.Stopped
                //: Button that goes on with a download that was stopped
                text: qsTr("Go on")
                onClicked: card.base.goOn()
            }
            ActionButton {
                visible: card.base.state === BaseModel.Failed
                iconName: "refresh"
                //: Button that opens a base once more
                text: qsTr("Try again")
                onClicked: card.base.goOn()
            }
            ActionButton {
                visible: card.base.state === BaseModel.Opening
                iconName: "close"
                //: Button that stops a download; what came of it is kept
                text: card.base.address.length > 0 ? qsTr("Stop the download") : qsTr("Stop reading")
                onClicked: card.base.stop()
            }
        }
    }
}
