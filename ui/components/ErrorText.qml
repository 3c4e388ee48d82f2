import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// What happened, to which thing, what to do; the exact words unfold and can be copied.
ColumnLayout {
    id: error

    required property string title
    required property string advice
    required property string details
    property bool unfolded: false

    spacing: Theme.space4
    visible: title.length > 0

    Note {
        Layout.fillWidth: true
        kind: Note.Danger
        words: error.title
    }
    AppText {
        Layout.fillWidth: true
        text: error.advice
        quiet: true
        visible: text.length > 0
    }
    RowLayout {
        spacing: Theme.space8
        visible: error.details.length > 0

        LinkButton {
            Layout.leftMargin: -Theme.space8
            iconName: error.unfolded ? "down" : "right"
            //: Button that unfolds the exact words of an error
            text: qsTr("Details")
            onClicked: error.unfolded = !error.unfolded
        }
        LinkButton {
            iconName: "copy"
            //: Button that puts the exact words of an error on the clipboard
            text: qsTr("Copy")
            visible: error.unfolded
            onClicked: exact.copyAll()
        }
    }
    TextEdit {
        id: exact

        function copyAll() {
            selectAll();
            copy();
            deselect();
        }

        Layout.fillWidth: true
        visible: error.unfolded && error.details.length > 0
        text: error.details
        readOnly: true
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.fixedFamily
        font.pixelSize: Theme.type12
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        //: Accessible name of an error's exact words
        Accessible.name: qsTr("Details of the error")
        Accessible.description: text
    }
}
