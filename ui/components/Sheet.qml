import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtQuick.Layouts
import Landfall.Theme

// A question in place: over the page, which waits; Escape says no.
Popup {
    id: sheet

    required property string heading
    /// Where the keyboard is first; none: the first control.
    property Item first: null
    default property alias content: body.data
    property alias actions: actionRow.data

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(2 * Theme.fieldWidth - Theme.space32 * 5, parent ? parent.width - 2 * Theme.space32 : 0)
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.space32 : 0)
    modal: true
    focus: true
    padding: Theme.space24
    closePolicy: Popup.CloseOnEscape
    /// Where the keyboard begins: when it opens, and when its content changed from one question to another.
    function beginFocus() {
        if (sheet.first !== null)
            sheet.first.forceActiveFocus(Qt.TabFocusReason);
        else
            contentItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    onOpened: beginFocus()

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        radius: Theme.corner
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.space16
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.heading

        AppText {
            Layout.fillWidth: true
            text: sheet.heading
            font.pixelSize: Theme.type20
            font.weight: Theme.strong
            Accessible.role: Accessible.Heading
        }
        ScrollPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.ceil(body.implicitHeight) + 2 * Theme.space4
            // Room for focus rings, and for the scroll bar beside the words.
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space12
            innerHeight: body.implicitHeight + 2 * Theme.space4

            Column {
                id: body

                x: Theme.space4
                y: Theme.space4
                width: parent.width - Theme.space16
                spacing: Theme.space16
            }
        }
        Flow {
            id: actionRow

            Layout.fillWidth: true
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space8
        }
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }
}
