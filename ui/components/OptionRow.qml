import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One of a few ways, of which one is chosen: a title and what it means.
RadioButton {
    id: control

    required property string title
    /// Follows its owner's truth: a click only asks for a change.
    required property bool chosen
    property string note: ""

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space8
    spacing: Theme.space12
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    autoExclusive: false
    text: control.title
    checked: control.chosen

    indicator: Rectangle {
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: control.topPadding
        radius: Theme.iconSize / 2
        color: Theme.card
        border.width: control.chosen ? Theme.space4 + Theme.hairline : Theme.hairline
        border.color: control.chosen ? Theme.accent : Theme.muted
    }

    contentItem: ColumnLayout {
        spacing: 0

        AppText {
            Layout.leftMargin: Theme.iconSize + control.spacing
            Layout.fillWidth: true
            text: control.title
            Accessible.ignored: true
        }
        AppText {
            Layout.leftMargin: Theme.iconSize + control.spacing
            Layout.fillWidth: true
            text: control.note
            quiet: true
            font.pixelSize: Theme.type12
            visible: text.length > 0
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.corner
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"

        FocusRing {
            around: control
            anchors.margins: 0
        }
    }

    Accessible.role: Accessible.RadioButton
    Accessible.name: control.title
    Accessible.description: control.note
    Accessible.checkable: true
    Accessible.checked: control.chosen
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
}
