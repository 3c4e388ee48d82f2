import QtQuick
import QtQuick.Layouts
import Landfall.Components
import Landfall.Models

// Several lines of the preset that is being written, by their path.
LinesField {
    id: field

    required property PresetEditor editor
    required property string path
    property int form: PresetField.Lines
    readonly property PresetField value: PresetField {
        editor: field.editor
        path: field.path
        form: field.form
    }

    Layout.fillWidth: true
    text: value.text
    mistake: value.mistake
    wanted: value.missing
    onEdited: value.text = text
}
