import QtQuick
import QtQuick.Controls.Basic
import Landfall.Theme

// One thing that a menu does.
MenuItem {
    id: item

    implicitHeight: Theme.target
    leftPadding: Theme.space12
    rightPadding: Theme.space16
    font.pixelSize: Theme.type14

    contentItem: AppText {
        text: item.text
        quiet: !item.enabled
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.space4
        color: item.enabled && item.highlighted ? Theme.pressed : "transparent"
        border.width: item.enabled && item.highlighted ? Theme.focusWidth : 0
        border.color: Theme.accent
    }

    Accessible.role: Accessible.MenuItem
    Accessible.name: item.text
    Accessible.onPressAction: item.triggered()
}
