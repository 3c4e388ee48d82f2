import QtQuick
import QtQuick.Layouts
import Landfall.Theme

// Begins a group of fields: what it is about, and a quiet sentence that says more.
ColumnLayout {
    id: section

    required property string title
    property string note: ""

    Layout.topMargin: Theme.space8
    spacing: Theme.space4

    Rule {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
    }
    AppText {
        Layout.fillWidth: true
        text: section.title
        font.pixelSize: Theme.type16
        font.weight: Theme.strong
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: section.note
        quiet: true
    }
}
