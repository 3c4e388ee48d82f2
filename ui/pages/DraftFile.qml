import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// A file of this computer that the preset names: typed, or chosen.
RowLayout {
    id: row

    required property PresetEditor editor
    required property string path
    required property string name
    property string note: ""
    property string instead: ""
    property alias wanted: field.wanted

    Layout.fillWidth: true
    Layout.maximumWidth: Theme.fieldWidth + button.width + spacing
    spacing: Theme.space8

    DraftField {
        id: field

        editor: row.editor
        path: row.path
        name: row.name
        note: row.note
        instead: row.instead
    }
    ActionButton {
        id: button

        Layout.alignment: Qt.AlignTop
        // In line with the field, below its name.
        Layout.topMargin: field.input.y
        //: Button that opens a file dialog beside a field
        text: qsTr("Choose…")
        //: Accessible name of a button that opens a file dialog; %1 is the field
        Accessible.name: qsTr("Choose a file: %1").arg(row.name)
        onClicked: dialog.open()
    }
    FileDialog {
        id: dialog

        title: row.name
        onAccepted: field.value.setFile(selectedFile)
    }
}
