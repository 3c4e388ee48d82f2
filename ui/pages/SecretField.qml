import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components

// One secret: a field that does not show what is typed, or the word that it is kept from before.
ColumnLayout {
    id: secret

    required property bool asking
    required property bool given
    required property bool recalled
    required property string name
    property string note: ""
    property string mistake: ""
    property bool kept: false

    signal typed(string text)

    Component.onCompleted: kept = asking && given
    onAskingChanged: {
        kept = asking && given;
        field.text = "";
    }
    // The keychain may answer while the question is open already.
    onRecalledChanged: if (asking && given && field.text.length === 0)
        kept = true

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
            words: secret.recalled
                //: A secret was found in the keychain; %1 is its name
                ? qsTr("%1: from the keychain").arg(secret.name)
                //: A secret is kept in memory since the last batch; %1 is its name
                : qsTr("%1: kept from before").arg(secret.name)
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
