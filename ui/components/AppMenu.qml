import QtQuick
import QtQuick.Controls.Basic
import Landfall.Theme

// A short list of what can be done from here; its entries are AppMenuItems.
Menu {
    id: menu

    /// As wide as its longest entry.
    function widest(): real {
        let widest = implicitBackgroundWidth;
        for (let i = 0; i < count; ++i)
            widest = Math.max(widest, itemAt(i).implicitWidth + leftPadding + rightPadding);
        return widest;
    }

    padding: Theme.space4
    width: widest()

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
