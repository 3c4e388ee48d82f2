import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One secret: a field that does not show what is typed, or the word that it is kept from before.
ColumnLayout {
    id: secret

    required property bool asking
    required property bool given
    required property string name
    property string note: ""
    property string mistake: ""
    property bool kept: false

    signal typed(string text)

    onAskingChanged: {
        kept = asking && given;
        field.text = "";
    }

    Field {
        id: field

        Layout.fillWidth: true
        visible: !secret.kept
        name: secret.name
        note: secret.note
        mistake: input.activeFocus ? "" : secret.mistake
        echoMode: TextInput.Password
        onEdited: secret.typed(text)
    }
    RowLayout {
        visible: secret.kept
        spacing: Theme.space8

        Note {
            Layout.fillWidth: true
            kind: Note.Success
            //: A secret is kept in memory since the last batch; %1 is its name
            words: qsTr("%1: kept from before").arg(secret.name)
        }
        LinkButton {
            //: Button that asks for a secret again
            text: qsTr("Change")
            //: Accessible name of a button that asks for a secret again; %1 is its name
            Accessible.name: qsTr("Change: %1").arg(secret.name)
            onClicked: {
                secret.kept = false;
                secret.typed("");
                field.input.forceActiveFocus();
            }
        }
    }
}
