import QtQuick
import QtQuick.Controls.Basic
import Landfall.Theme

// How far a piece of work is, 0 to 1; below 0 its length is not known and the bar stays empty.
ProgressBar {
    id: bar

    required property real part
    required property string what
    property color ink: Theme.accent

    implicitHeight: Theme.space8
    value: Math.max(0, bar.part)

    background: Rectangle {
        radius: Theme.space4
        color: Theme.pressed
    }
    contentItem: Item {
        Rectangle {
            // From where one begins to read.
            anchors.left: parent.left
            width: bar.position * parent.width
            height: parent.height
            radius: Theme.space4
            color: bar.ink
        }
    }

    Accessible.role: Accessible.ProgressBar
    Accessible.name: bar.what
    Accessible.description: bar.part < 0 ? "" : Math.round(100 * bar.part) + " %"
}
