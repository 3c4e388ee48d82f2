import QtQuick
import QtQuick.Layouts
import Landfall.Components
import Landfall.Models

// A field of the preset that is being written, by its path.
Field {
    id: field

    required property PresetEditor editor
    required property string path
    property int form: PresetField.Text
    property string instead: ""
    readonly property PresetField value: PresetField {
        editor: field.editor
        path: field.path
        form: field.form
        instead: field.instead
    }

    Layout.fillWidth: true
    text: value.text
    mistake: value.mistake
    wanted: value.missing
    onEdited: value.text = text
}
