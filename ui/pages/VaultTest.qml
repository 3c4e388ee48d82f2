import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Whether cards could log in with what is written here: asked with the operator's token.
ColumnLayout {
    id: test

    required property VaultProbe probe

    spacing: Theme.space8

    Field {
        id: token

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.fieldWidth
        //: Name of a field of the wizard: the operator's own token of Vault
        name: qsTr("Your Vault token, for a test")
        //: About a field of the wizard
        note: qsTr("It stays in memory until the wizard is left. The test also fetches the role-id.")
        echoMode: TextInput.Password
        onEdited: test.probe.giveToken(text)
    }
    ActionButton {
        text: test.probe.running
            //: Button while Vault is asked
            ? qsTr("Asking Vault")
            //: Button of the wizard: whether cards could log in
            : qsTr("Test with Vault")
        enabled: test.probe.askable
        onClicked: test.probe.ask()
    }
    Note {
        Layout.fillWidth: true
        kind: Note.Success
        words: test.probe.outcome
    }
    Repeater {
        model: test.probe.warnings

        delegate: Note {
            required property string modelData

            Layout.fillWidth: true
            kind: Note.Warning
            words: modelData
        }
    }
    ErrorText {
        Layout.fillWidth: true
        title: test.probe.error.title
        advice: test.probe.error.advice
        details: test.probe.error.details
    }
}
