import QtQuick
import QtQuick.Controls.Basic
import Landfall.Theme
import Landfall.Components

// One line that can be ticked: a title, its measure at the right, quiet words below.
CheckBox {
    id: control

    required property string title
    /// Follows its owner's truth: a click only asks for a change.
    required property bool ticked
    property string measure: ""
    property string note: ""
    /// It can be read and reached, and not ticked; the note says why.
    property bool choosable: true
    readonly property real indent: Theme.iconSize + spacing
    readonly property real room: availableWidth - indent

    component FirstLine: Item {
        id: line

        required property string title
        required property string measure
        required property bool quiet

        height: Math.max(name.height, size.height)

        AppText {
            id: name

            anchors.left: parent.left
            anchors.right: size.left
            anchors.rightMargin: line.measure.length > 0 ? Theme.space8 : 0
            text: line.title
            quiet: line.quiet
            font.weight: Theme.strong
            lineHeight: 1
            Accessible.ignored: true
        }
        AppText {
            id: size

            anchors.right: parent.right
            text: line.measure
            quiet: line.quiet
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space8
    leftPadding: Theme.space8
    spacing: Theme.space12
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: control.title
    checked: control.ticked
    nextCheckState: () => control.checkState

    indicator: Rectangle {
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: control.topPadding
        radius: Theme.space4
        color: control.ticked ? (control.choosable ? Theme.accent : Theme.muted) : control.choosable ? Theme.card : Theme.disabled
        border.width: control.ticked ? 0 : Theme.hairline
        border.color: control.choosable ? Theme.muted : Theme.line

        Icon {
            anchors.fill: parent
            anchors.margins: Theme.hairline
            name: "check"
            color: Theme.inkOnAccent
            visible: control.ticked
        }
    }

    contentItem: Column {
        leftPadding: control.mirrored ? 0 : control.indent
        rightPadding: control.mirrored ? control.indent : 0

        FirstLine {
            width: control.room
            title: control.title
            measure: control.measure
            quiet: !control.choosable
        }
        AppText {
            width: control.room
            text: control.note
            quiet: true
            font.pixelSize: Theme.type12
            visible: text.length > 0
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.corner
        color: control.down ? Theme.pressed : control.hovered && control.choosable ? Theme.hover : "transparent"

        FocusRing {
            around: control
            anchors.margins: 0
        }
    }

    Accessible.role: Accessible.CheckBox
    Accessible.name: control.measure.length > 0 ? control.title + ", " + control.measure : control.title
    Accessible.description: control.note
    Accessible.checkable: true
    Accessible.checked: control.ticked
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
}
