import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// An address typed or pasted, and the hash that its file must have.
ColumnLayout {
    id: entry

    required property BaseModel base
    readonly property string addressMistake: base.addressMistake(address.text, hash.text)
    readonly property string hashMistake: base.hashMistake(hash.text)
    readonly property bool good: address.text.trim().length > 0 && addressMistake.length === 0 && hashMistake.length === 0

    function take() {
        if (entry.base.chooseAddress(address.text, hash.text)) {
            address.text = "";
            hash.text = "";
        }
    }

    spacing: Theme.space8

    Field {
        id: address

        Layout.fillWidth: true
        //: Name of the field for the address of an image
        name: qsTr("An address")
        placeholder: "https://"
        mistake: entry.addressMistake
        input.inputMethodHints: Qt.ImhUrlCharactersOnly
        onAccepted: entry.take()
    }
    Field {
        id: hash

        Layout.fillWidth: true
        visible: address.text.length > 0
        //: Name of the field for a hash
        name: qsTr("SHA-256, if you know it")
        //: About the field for a hash
        note: qsTr("The download is checked against it, and discarded if it differs.")
        mistake: entry.hashMistake
        input.font.family: Theme.fixedFamily
        onAccepted: entry.take()
    }
    ActionButton {
        visible: address.text.length > 0
        enabled: entry.good
        //: Button that downloads an image from the address that was typed
        text: qsTr("Download")
        onClicked: entry.take()
    }
}
