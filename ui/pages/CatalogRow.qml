import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One image of a list.
AbstractButton {
    id: row

    required property int index
    required property string name
    required property string measures
    required property string description
    required property string group
    required property string address
    required property bool chosen
    required property bool current

    padding: Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    text: row.name

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.space8

            AppText {
                Layout.fillWidth: true
                text: row.name
                font.weight: Theme.strong
                Accessible.ignored: true
            }
            Icon {
                name: "check"
                color: Theme.accent
                visible: row.chosen
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: row.description
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: row.group.length > 0 && row.measures.length > 0 ? row.measures + " · " + row.group : row.measures + row.group
            quiet: true
            font.pixelSize: Theme.type12
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.corner
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : Theme.card
        border.width: row.current ? Theme.focusWidth : Theme.hairline
        border.color: row.current || row.chosen ? Theme.accent : Theme.line
    }

    Accessible.role: Accessible.Button
    Accessible.name: row.name
    Accessible.description: row.measures
    Accessible.selected: row.chosen
    Accessible.onPressAction: row.clicked()
}
