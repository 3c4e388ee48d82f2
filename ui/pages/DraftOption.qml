import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// One of a field's few words, as a choice.
OptionRow {
    id: control

    required property PresetField field
    required property string word
    /// What it is where the preset says nothing.
    property bool standard: false

    Layout.fillWidth: true
    Layout.leftMargin: -Theme.space8
    chosen: field.text === word || standard && field.text.length === 0
    onClicked: field.text = word
}
