import QtQuick
import QtQuick.Controls.Basic
import Landfall.Theme

// What does not fit scrolls, by wheel, by keys and by following the focus.
Flickable {
    id: pane

    default property alias content: holder.data
    property real innerHeight: holder.childrenRect.height

    function follow(item: Item) {
        if (item === null)
            return;
        let above = item;
        while (above !== null && above !== holder)
            above = above.parent;
        if (above !== holder)
            return;
        const top = item.mapToItem(holder, 0, 0).y;
        if (top < contentY)
            contentY = Math.max(0, top - Theme.space8);
        else if (top + item.height > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height - height + Theme.space8);
    }

    // Heights of text are not whole pixels.
    readonly property bool overflowing: contentHeight > height + Theme.hairline

    clip: overflowing
    contentWidth: width
    contentHeight: innerHeight
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    interactive: overflowing

    Item {
        id: holder

        // What leaves room for the scroll bar leaves it on the bar's side.
        x: pane.LayoutMirroring.enabled ? pane.width - childrenRect.width - 2 * childrenRect.x : 0
        width: pane.width
        height: childrenRect.height
    }

    ScrollBar.vertical: ScrollBar {
        policy: pane.overflowing ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: Theme.space4
            radius: Theme.space4 / 2
            color: Theme.muted
        }
    }

    Connections {
        target: pane.Window.window

        function onActiveFocusItemChanged() {
            pane.follow(pane.Window.window.activeFocusItem);
        }
    }
}
