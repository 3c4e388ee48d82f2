import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Yes or no in the preset that is being written: a flag, or a section that is there or not.
CheckRow {
    id: control

    required property PresetEditor editor
    required property string path
    property bool section: false
    property bool standard: false
    readonly property PresetField value: PresetField {
        editor: control.editor
        path: control.path
        standard: control.standard
    }

    Layout.fillWidth: true
    Layout.leftMargin: -Theme.space8
    ticked: section ? value.present : value.on
    onClicked: {
        if (section)
            value.present = !value.present;
        else
            value.on = !value.on;
    }
}
