import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme

// Several named lines of text with their error beneath. Tab goes on: no entry holds one.
ColumnLayout {
    id: field

    required property string name
    property string note: ""
    property string mistake: ""
    property bool wanted: false
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input

    signal edited

    spacing: Theme.space4

    FieldName {
        name: field.name
        wanted: field.wanted
    }
    TextArea {
        id: input

        Layout.fillWidth: true
        implicitHeight: Math.max(2 * Theme.target, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        font.pixelSize: Theme.type12
        font.family: Theme.fixedFamily
        color: Theme.text
        placeholderTextColor: Theme.muted
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        selectByMouse: true
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        activeFocusOnTab: true
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: {
            if (activeFocus)
                field.edited();
        }

        background: Rectangle {
            radius: Theme.corner
            color: Theme.card
            border.width: Theme.hairline
            border.color: field.mistake.length > 0 ? Theme.danger : Theme.muted

            FocusRing {
                around: input
            }
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: field.name
        Accessible.description: field.mistake.length > 0 ? field.mistake : field.note
        Accessible.multiLine: true
    }
    AppText {
        Layout.fillWidth: true
        text: field.note
        quiet: true
        font.pixelSize: Theme.type12
        visible: text.length > 0 && field.mistake.length === 0
    }
    Note {
        Layout.fillWidth: true
        kind: Note.Danger
        words: field.mistake
        size: Theme.type12
    }
}
