import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One step of a card's way: done with its time, or still to come.
RowLayout {
    id: step

    required property string words
    required property string time
    property bool waiting: false
    property bool failing: false
    readonly property bool done: time.length > 0

    spacing: Theme.space4

    Icon {
        name: step.failing ? "warning" : step.done ? "done" : step.waiting ? "waiting" : "empty"
        color: step.failing ? Theme.warning : step.done ? Theme.success : Theme.muted
    }
    AppText {
        text: step.words
        font.weight: step.done ? Theme.strong : Theme.regular
        quiet: !step.done
        wrapMode: Text.NoWrap
    }
    AppText {
        text: step.time
        quiet: true
        wrapMode: Text.NoWrap
    }
}
