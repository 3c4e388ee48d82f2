import QtQuick
import Landfall.Theme
import Landfall.Components

// A place of the partition bar that is moved, by the pointer or by the arrow keys.
Item {
    id: handle

    required property string words
    required property string measure

    signal grabbed
    /// In pixels, from where it was grabbed.
    signal dragged(real by)
    signal stepped(int steps)

    width: Theme.space16
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: handle.words
    Accessible.description: handle.measure
    Accessible.focusable: true
    Accessible.onIncreaseAction: handle.stepped(1)
    Accessible.onDecreaseAction: handle.stepped(-1)

    Keys.onLeftPressed: handle.stepped(handle.LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: handle.stepped(handle.LayoutMirroring.enabled ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            handle.stepped(event.key === Qt.Key_PageUp ? 10 : -10);
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.space8
        height: parent.height + Theme.space8
        radius: width / 2
        color: hover.hovered || drag.active ? Theme.accent : Theme.card
        border.width: Theme.focusWidth
        border.color: drag.active || handle.activeFocus ? Theme.accent : Theme.muted
    }
    FocusRing {
        around: handle
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: drag

        property real from: 0

        target: null
        yAxis.enabled: false
        dragThreshold: 1
        onActiveChanged: if (active) {
            handle.forceActiveFocus(Qt.MouseFocusReason);
            from = centroid.scenePressPosition.x;
            handle.grabbed();
        }
        onCentroidChanged: if (active)
            handle.dragged(centroid.scenePosition.x - from)
    }
}
