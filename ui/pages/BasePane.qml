import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

ChoicePane {
    id: pane

    required property BaseModel base

    //: Heading of the pane where a base image is chosen
    heading: qsTr("Base")
    iconName: "base"
    dropping: drop.containsDrag

    AppText {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Empty
        quiet: true
        //: The base pane before a base is chosen
        text: qsTr("The system that goes on every card: an image file, .img, .xz, .zst, .gz, .bz2 or .zip. Choose one, or drop it here.")
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
        kind: pane.base.takesSettings ? Note.Success : Note.Warning
        words: pane.base.finding
    }
    WorkProgress {
        Layout.fillWidth: true
        visible: pane.base.state === BaseModel.Opening
        part: pane.base.part
        //: What the progress bar in the base pane is about
        what: qsTr("Reading the base")
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
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        //: Button that opens the file dialog for a base
        text: pane.base.state === BaseModel.Empty ? qsTr("Choose a file…") : qsTr("Choose another…")
        visible: pane.base.state !== BaseModel.Opening
        //: Accessible name of the button that chooses a base
        Accessible.name: qsTr("Choose a base image file")
        onClicked: dialog.open()
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        //: Button that stops the reading of a base
        text: qsTr("Stop reading")
        visible: pane.base.state === BaseModel.Opening
        onClicked: pane.base.clear()
    }

    FileDialog {
        id: dialog

        //: Title of the file dialog for a base
        title: qsTr("Choose a base image")
        //: File types in the file dialog for a base
        nameFilters: [qsTr("Images (*.img *.xz *.zst *.gz *.bz2 *.zip)"), qsTr("All files (*)")]
        onAccepted: pane.base.chooseFile(selectedFile)
    }
    DropArea {
        id: drop

        parent: pane
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => pane.base.chooseFile(drop.urls[0])
    }
}
