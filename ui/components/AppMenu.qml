import QtQuick
import QtQuick.Controls.Basic
import Landfall.Theme

// A short list of what can be done from here; its entries are AppMenuItems.
Menu {
    id: menu

    padding: Theme.space4

    background: Rectangle {
        implicitWidth: Theme.fieldWidth / 2
        radius: Theme.corner
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }
}
