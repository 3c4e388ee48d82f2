import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// Whether secrets are kept for the next time, and a clear word where they cannot be.
ColumnLayout {
    id: offer

    required property SecretsModel secrets

    spacing: Theme.space8

    CheckRow {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space8
        visible: offer.secrets.keychain === SecretsModel.Open
        //: A choice: secrets are kept for the next time
        title: qsTr("Keep them in this computer's keychain")
        note: offer.secrets.keeping
            //: About keeping secrets in the keychain: what happens when the choice is taken back
            ? qsTr("Untick to have them removed from it.")
            //: About keeping secrets in the keychain, while they are not
            : qsTr("Otherwise they are forgotten when the window closes.")
        ticked: offer.secrets.keeping
        onClicked: offer.secrets.setKeeping(!offer.secrets.keeping)
    }
    RowLayout {
        visible: offer.secrets.keychain === SecretsModel.Locked
        spacing: Theme.space8

        Note {
            Layout.fillWidth: true
            kind: Note.Plain
            words: offer.secrets.asking
                //: While the system asks for the keychain's password
                ? qsTr("The keychain asks for its password.")
                //: About the keychain
                : qsTr("The keychain is locked: nothing is taken from it, and what is typed here is forgotten when the window closes.")
        }
        ActionButton {
            iconName: "lock"
            //: Button that has the system ask for the keychain's password
            text: qsTr("Unlock…")
            //: Accessible name of the button that has the keychain unlocked
            Accessible.name: qsTr("Unlock the keychain")
            enabled: !offer.secrets.asking
            onClicked: offer.secrets.unlock()
        }
    }
    Note {
        Layout.fillWidth: true
        visible: offer.secrets.keychain === SecretsModel.Absent
        kind: Note.Plain
        //: About the keychain
        words: qsTr("No keychain runs in this session: what is typed here is forgotten when the window closes.")
    }
    Note {
        Layout.fillWidth: true
        kind: Note.Warning
        //: The keychain failed; %1 says how
        words: offer.secrets.keychainFault.length > 0 ? qsTr("The keychain failed: %1").arg(offer.secrets.keychainFault) : ""
    }
}
