import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Landfall.Theme

// A named line of text with its error beneath. A column, for a layout inside of layouts takes the
// height that its words have before they wrap (Qt 6.4).
Column {
    id: field

    required property string name
    property string note: ""
    property string mistake: ""
    property bool wanted: false
    /// Otherwise the name is read to those who do not see, and stands nowhere.
    property bool titled: true
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias echoMode: input.echoMode
    property alias input: input

    signal edited
    signal accepted

    Layout.preferredWidth: Theme.fieldWidth
    spacing: Theme.space4

    // Of a field that hides what is typed Qt 6.4 tells no name: what is around it has one.
    Accessible.ignored: input.echoMode === TextInput.Normal
    Accessible.role: Accessible.Grouping
    Accessible.name: field.name

    FieldName {
        width: parent.width
        visible: field.titled
        name: field.name
        wanted: field.wanted
    }
    TextField {
        id: input

        width: Math.min(parent.width, Theme.fieldWidth)
        implicitHeight: Theme.target
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        font.pixelSize: Theme.type14
        color: Theme.text
        placeholderTextColor: Theme.muted
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        selectByMouse: true
        onTextEdited: field.edited()
        onAccepted: field.accepted()

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
        Accessible.passwordEdit: input.echoMode !== TextInput.Normal
    }
    AppText {
        width: parent.width
        text: field.note
        quiet: true
        font.pixelSize: Theme.type12
        visible: text.length > 0 && field.mistake.length === 0
    }
    Note {
        width: parent.width
        kind: Note.Danger
        words: field.mistake
        size: Theme.type12
    }
}
