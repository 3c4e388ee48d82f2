import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// The secrets that a preset needs, each asked for once.
ColumnLayout {
    id: fields

    required property SecretsModel secrets
    required property bool asking
    readonly property bool keepable: secrets.wifiNeeded || secrets.passwordNeeded || secrets.tokenNeeded

    spacing: Theme.space16
    visible: keepable || secrets.connectHosts.length > 0

    SecretField {
        Layout.fillWidth: true
        visible: fields.secrets.wifiNeeded
        asking: fields.asking
        recalled: fields.secrets.recalled
        given: fields.secrets.wifiGiven
        //: Name of a field; %1 is a wireless network
        name: qsTr("Passphrase of the Wi-Fi %1").arg(fields.secrets.network)
        mistake: fields.secrets.wifiMistake
        onTyped: text => fields.secrets.giveWifi(text)
    }
    SecretField {
        Layout.fillWidth: true
        visible: fields.secrets.passwordNeeded
        asking: fields.asking
        recalled: fields.secrets.recalled
        given: fields.secrets.passwordGiven
        //: Name of a field; %1 is a user
        name: qsTr("Password of %1 on the cards").arg(fields.secrets.user)
        onTyped: text => fields.secrets.givePassword(text)
    }
    SecretField {
        Layout.fillWidth: true
        visible: fields.secrets.tokenNeeded
        asking: fields.asking
        recalled: fields.secrets.recalled
        given: fields.secrets.tokenGiven
        //: Name of a field; %1 is the address of a Vault server
        name: qsTr("Your token for %1").arg(fields.secrets.tokenServer)
        note: fields.secrets.tokenGiven
            //: About the operator's Vault token
            ? qsTr("Used to make one wrapped token a card; it stays on this computer, in memory.")
            //: About leaving out the operator's Vault token
            : qsTr("Optional: without it the cards are written without a token, and rejoin adds it later.")
        onTyped: text => fields.secrets.giveToken(text)
    }
    Repeater {
        model: fields.secrets.connectHosts

        delegate: SecretField {
            required property int index
            required property string modelData

            Layout.fillWidth: true
            asking: fields.asking // qmllint disable unqualified
            recalled: false
            // Asked again whenever a key changes.
            given: fields.secrets.connectMistakes.length > index && fields.secrets.connectKeyGiven(index) // qmllint disable unqualified
            //: Name of a field; %1 is a host, Raspberry Pi Connect a service
            name: qsTr("Raspberry Pi Connect key of %1").arg(modelData)
            //: About a field
            note: qsTr("A new auth key of your account for each card: it works once, and is not kept.")
            mistake: fields.secrets.connectMistakes[index] ?? "" // qmllint disable unqualified
            onTyped: text => fields.secrets.giveConnectKey(index, text)
        }
    }
    KeychainOffer {
        Layout.fillWidth: true
        visible: fields.keepable
        secrets: fields.secrets
    }
}
