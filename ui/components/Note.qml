import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One sentence with a sign before it: a warning, something done, something wrong.
RowLayout {
    id: note

    enum Kind {
        Plain,
        Warning,
        Success,
        Danger
    }

    required property int kind
    required property string words
    property int size: Theme.type14
    readonly property color ink: kind === Note.Warning ? Theme.warning : kind === Note.Success ? Theme.success : kind === Note.Danger ? Theme.danger : Theme.muted

    spacing: Theme.space8
    visible: words.length > 0

    Icon {
        Layout.alignment: Qt.AlignTop
        name: note.kind === Note.Warning ? "warning" : note.kind === Note.Success ? "check" : "error"
        color: note.ink
        visible: note.kind !== Note.Plain
    }
    AppText {
        Layout.fillWidth: true
        text: note.words
        color: note.kind === Note.Plain ? Theme.muted : note.ink
        font.pixelSize: note.size
    }
}
