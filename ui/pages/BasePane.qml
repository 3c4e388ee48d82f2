import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

ChoicePane {
    id: pane

    required property Workbench workbench
    readonly property BaseModel base: workbench.base

    //: Heading of the pane where a base image is chosen
    heading: qsTr("Base")
    iconName: "base"
    dropping: drop.containsDrag

    AppText {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Empty
        quiet: true
        //: The base pane before a base is chosen
        text: qsTr("The system that goes on every card: from a list, a file or an address. An image file (.img, .xz, .zst, .gz, .bz2, .lzma, .lz4, .zip, .tar) may be dropped here.")
    }
    AppText {
        Layout.fillWidth: true
        visible: pane.base.state !== BaseModel.Empty
        text: pane.base.system
        font.pixelSize: Theme.type20
        font.weight: Theme.strong
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: pane.base.measures
    }
    AppText {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Ready
        text: pane.base.fileName
        quiet: true
        font.pixelSize: Theme.type12
        wrapMode: Text.WrapAnywhere
    }
    Note {
        Layout.fillWidth: true
        kind: pane.base.takesAll ? Note.Success : Note.Warning
        words: pane.base.finding
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: pane.base.limits[0] ?? ""
        quiet: true
        font.pixelSize: Theme.type12
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: pane.base.asItIs
        quiet: true
        font.pixelSize: Theme.type12
    }
    WorkProgress {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Opening
        part: pane.base.part
        //: What the progress bar in the base pane is about
        what: qsTr("Reading the base")
    }
    AppText {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Opening && text.length > 0
        text: pane.base.progress
        quiet: true
        font.pixelSize: Theme.type12
    }
    AppText {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Opening && text.length > 0
        text: pane.base.unpacked
        quiet: true
        font.pixelSize: Theme.type12
    }
    Note {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Stopped
        kind: Note.Warning
        //: About a download that was stopped
        words: qsTr("Incomplete: the partial download is kept")
    }
    ErrorText {
        Layout.fillWidth: true
        title: pane.base.error.title
        advice: pane.base.error.advice
        details: pane.base.error.details
    }
    Item {
        Layout.fillHeight: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8

        ActionButton {
            //: Button that opens the page where a base is chosen
            text: pane.base.state === BaseModel.Empty ? qsTr("Choose a base…") : qsTr("Bases…")
            //: Accessible name of the button that opens the page where a base is chosen
            Accessible.name: qsTr("Choose a base")
            onClicked: pane.opened()
        }
        ActionButton {
            //: Button that stops the reading or the download of a base
            text: qsTr("Stop")
            //: Accessible name of the button that stops the reading or the download of a base
            Accessible.name: qsTr("Stop reading the base")
            visible: pane.base.state === BaseModel.Opening
            onClicked: pane.base.stop()
        }
        ActionButton {
            //: Button that goes on with a download that was stopped
            text: qsTr("Go on")
            //: Accessible name of the button that goes on with a download that was stopped
            Accessible.name: qsTr("Go on with the download")
            visible: pane.base.state === BaseModel.Stopped
            onClicked: pane.base.goOn()
        }
    }

    DropArea {
        id: drop

        parent: pane
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => pane.workbench.openFiles(drop.urls)
    }
}
