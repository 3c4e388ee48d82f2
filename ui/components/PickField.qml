import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// A named choice of one among several words.
ColumnLayout {
    id: field

    required property string name
    required property list<string> words
    /// Follows its owner's truth; -1: none of the words, and `other` is shown.
    required property int chosen
    property string other: ""
    property alias control: box

    signal picked(int index)

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        text: field.name
        font.weight: Theme.strong
        Accessible.ignored: true
    }
    ComboBox {
        id: box

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.fieldWidth
        implicitHeight: Theme.target
        leftPadding: box.mirrored ? Theme.space32 : Theme.space12
        rightPadding: box.mirrored ? Theme.space12 : Theme.space32
        focusPolicy: Qt.StrongFocus
        font.pixelSize: Theme.type14
        model: field.words
        currentIndex: field.chosen
        displayText: field.chosen < 0 ? field.other : field.words[field.chosen]
        onActivated: index => field.picked(index)

        contentItem: AppText {
            text: box.displayText
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        indicator: Icon {
            x: box.mirrored ? Theme.space8 : box.width - width - Theme.space8
            y: (box.height - height) / 2
            name: "down"
            color: Theme.muted
        }
        background: Rectangle {
            radius: Theme.corner
            color: box.hovered ? Theme.hover : Theme.card
            border.width: Theme.hairline
            border.color: Theme.muted

            FocusRing {
                around: box
            }
        }
        delegate: ItemDelegate {
            id: item

            required property string modelData
            required property int index

            width: box.width // qmllint disable unqualified
            implicitHeight: Theme.target
            leftPadding: Theme.space12
            highlighted: box.highlightedIndex === index // qmllint disable unqualified

            contentItem: AppText {
                text: item.modelData
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.space4
                color: item.highlighted ? Theme.pressed : "transparent"
            }
            Accessible.name: item.modelData
            Accessible.onPressAction: item.clicked()
        }
        popup: Popup {
            y: box.height + Theme.space4
            width: box.width
            padding: Theme.space4
            implicitHeight: contentItem.implicitHeight + 2 * padding

            contentItem: ListView {
                implicitHeight: contentHeight
                clip: true
                model: box.popup.visible ? box.delegateModel : null
                currentIndex: box.highlightedIndex
            }
            background: Rectangle {
                radius: Theme.corner
                color: Theme.card
                border.width: Theme.hairline
                border.color: Theme.line
            }
        }

        Accessible.role: Accessible.ComboBox
        Accessible.name: field.name
        Accessible.description: box.displayText
        Accessible.onPressAction: box.popup.open()
    }
}
