import QtQuick
import QtQuick.Controls.Basic
import Landfall.Theme

// A button of one icon; what it does is its accessible name and its tool tip.
ActionButton {
    id: control

    required property string words

    text: ""
    implicitWidth: Theme.target
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    edge: "transparent"
    groundDisabled: "transparent"
    opacity: enabled ? 1 : 0.4
    ink: Theme.muted

    Accessible.name: control.words
    ToolTip.visible: control.hovered
    ToolTip.delay: Application.styleHints.mousePressAndHoldInterval
    ToolTip.text: control.words
}
