import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One of the three things a person chooses: a heading, the present choice, what can be done.
Rectangle {
    id: pane

    required property string heading
    required property string iconName
    property bool dropping: false
    default property alias content: body.data
    property alias corner: corner.data

    /// The pane itself was clicked, where it holds no control.
    signal opened

    radius: Theme.corner
    color: Theme.card
    border.width: pane.dropping ? Theme.focusWidth : Theme.hairline
    border.color: pane.dropping ? Theme.accent : Theme.line
    implicitWidth: Theme.fieldWidth / 2
    implicitHeight: column.implicitHeight + 2 * Theme.space16

    Accessible.role: Accessible.Grouping
    Accessible.name: pane.heading

    TapHandler {
        onTapped: pane.opened()
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space16
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.target
            spacing: Theme.space8

            Icon {
                name: pane.iconName
                color: Theme.muted
            }
            AppText {
                Layout.fillWidth: true
                text: pane.heading
                quiet: true
                font.weight: Theme.strong
                Accessible.role: Accessible.Heading
            }
            RowLayout {
                id: corner
                spacing: 0
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: pane.height < 8 * Theme.target ? Theme.space4 : Theme.space8
        }
    }
}
