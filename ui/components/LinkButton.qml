import QtQuick
import Landfall.Theme

// A quiet button: goes somewhere or unfolds something, and changes nothing.
ActionButton {
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    edge: "transparent"
    groundDisabled: "transparent"
    ink: Theme.accent
}
