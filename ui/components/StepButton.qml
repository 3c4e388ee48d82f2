import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One step of several: where one is, and how each stands.
TabButton {
    id: control

    required property bool current
    required property int missing
    required property int wrong
    //: About a step of the wizard: how many fields are to be put right
    readonly property string standing: control.wrong > 0 ? qsTr("%n to correct", "", control.wrong)
    //: About a step of the wizard: how many fields are to be filled
    : control.missing > 0 ? qsTr("%n to fill", "", control.missing) : ""

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.space8
    checkable: false
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.pixelSize: Theme.type14
    font.weight: control.current ? Theme.strong : Theme.regular

    contentItem: RowLayout {
        spacing: Theme.space8

        Icon {
            name: control.wrong > 0 ? "error" : control.missing > 0 ? "empty" : "check"
            color: control.wrong > 0 ? Theme.danger : control.missing > 0 ? Theme.warning : Theme.success
        }
        ColumnLayout {
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: control.text
                font: control.font
                lineHeight: 1
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: control.standing
                quiet: true
                font.pixelSize: Theme.type12
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.corner
        color: control.down ? Theme.pressed : control.current ? Theme.card : control.hovered ? Theme.hover : "transparent"
        border.width: control.current ? Theme.hairline : 0
        border.color: Theme.line

        FocusRing {
            around: control
            anchors.margins: 0
        }
    }

    Accessible.role: Accessible.PageTab
    Accessible.name: control.text
    Accessible.description: control.standing
    Accessible.selected: control.current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
}
