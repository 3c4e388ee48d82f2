import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// A button that says what happens. Plain here; PrimaryButton and DangerButton give it a colour.
Button {
    id: control

    property string iconName: ""
    /// Where it leads on, the icon stands behind the words.
    property bool onward: false
    property color ground: "transparent"
    property color groundHover: Theme.hover
    property color groundPressed: Theme.pressed
    property color groundDisabled: Theme.disabled
    property color edge: Theme.line
    property color ink: Theme.text
    readonly property color shownInk: enabled ? ink : Theme.muted

    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    spacing: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.pixelSize: Theme.type14
    font.weight: Theme.strong

    contentItem: RowLayout {
        spacing: control.spacing
        layoutDirection: control.onward ? Qt.RightToLeft : Qt.LeftToRight

        Item {
            Layout.fillWidth: true
        }
        Icon {
            name: control.iconName
            color: control.shownInk
            visible: control.iconName.length > 0
        }
        Text {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: control.text
            font: control.font
            color: control.shownInk
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            visible: text.length > 0
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.corner
        color: !control.enabled ? control.groundDisabled : control.down ? control.groundPressed : control.hovered ? control.groundHover : control.ground
        border.width: Theme.hairline
        border.color: control.enabled ? control.edge : Theme.line

        FocusRing {
            around: control
        }
    }

    Accessible.role: Accessible.Button
    Accessible.name: control.text
    // Qt 6.4 tells nobody that a control is off.
    //: Read to those who do not see that a button is greyed out
    Accessible.description: control.enabled ? "" : qsTr("not available now")
    Accessible.onPressAction: if (control.enabled)
        control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
}
