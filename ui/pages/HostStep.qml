import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// How the cards are called, and who signs in.
ColumnLayout {
    id: step

    required property Workbench workbench
    readonly property PresetEditor editor: workbench.editor

    spacing: Theme.space16

    DraftField {
        editor: step.editor
        path: "name"
        //: Name of a field of the wizard
        name: qsTr("Name of this preset")
        //: About a field of the wizard
        note: qsTr("Names this kind of card in your list.")
    }
    DraftField {
        editor: step.editor
        path: "host.pattern"
        //: Name of a field of the wizard
        name: qsTr("Host names")
        placeholder: "raspberrypi"
        //: About the pattern of host names; {n} and {n:02} stay as they are, %1 is a list of names
        note: step.editor.nextHosts.length > 0 ? qsTr("{n} is the card's number, {n:02} in two digits. The first names: %1").arg(step.editor.nextHosts) : ""
    }
    DraftField {
        editor: step.editor
        path: "host.first"
        form: PresetField.Number
        //: Name of a field of the wizard
        name: qsTr("Number of the first card")
        placeholder: "1"
        //: About a field of the wizard
        note: qsTr("Later batches continue after the last card that was written.")
    }
    DraftSwitch {
        editor: step.editor
        path: "host.sshHostKey"
        //: A choice of the wizard
        title: qsTr("Make the SSH host keys here")
        //: About a choice of the wizard; the command stays as it is
        note: qsTr("So ssh knows each host before its first login: landfall-cli receipts known-hosts prints the lines. Otherwise a host makes its own key.")
    }
    DraftSwitch {
        editor: step.editor
        path: "host.mdns"
        //: A choice of the wizard; NAME stands for the host's name, .local stays as it is
        title: qsTr("Answer as NAME.local")
        //: About a choice of the wizard; avahi-daemon stays as it is
        note: qsTr("Finds each host in its own network by its name. A base without avahi-daemon installs it at the first boot.")
    }
    SectionTitle {
        //: Heading of a part of the wizard
        title: qsTr("Who signs in")
    }
    DraftField {
        editor: step.editor
        path: "user.name"
        //: Name of a field of the wizard
        name: qsTr("User")
    }
    AppText {
        visible: step.workbench.offers.sshKeys.length > 0
        //: Above the list of public keys that were found on this computer
        text: qsTr("Your keys on this computer")
        font.weight: Theme.strong
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: step.workbench.offers.sshKeys.length > 0
        spacing: 0

        Repeater {
            model: step.workbench.offers.sshKeys

            delegate: CheckRow {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.fieldWidth + Theme.space16
                Layout.leftMargin: -Theme.space8
                title: step.workbench.offers.sshKeyFiles[index] // qmllint disable unqualified
                note: modelData.split(" ").slice(2).join(" ")
                measure: modelData.split(" ")[0]
                // Asked again whenever the text changes.
                ticked: keys.text.length > 0 && keys.value.holds(modelData) // qmllint disable unqualified
                onClicked: keys.value.setHolds(modelData, !ticked) // qmllint disable unqualified
            }
        }
    }
    DraftLines {
        id: keys

        editor: step.editor
        path: "user.sshKeys"
        //: Name of a field of the wizard
        name: qsTr("SSH keys that may sign in")
        //: About a field of the wizard
        note: qsTr("Public keys, one per line. Tick yours above, or paste others here.")
    }
    DraftSwitch {
        editor: step.editor
        path: "user.passwordLogin"
        //: A choice of the wizard
        title: qsTr("Give the user a password")
        //: About a choice of the wizard
        note: qsTr("It is asked for when cards are written, and is not kept in the preset.")
    }
    DraftSwitch {
        editor: step.editor
        path: "user.passwordlessSudo"
        //: A choice of the wizard
        title: qsTr("Let the user become root without a password")
    }
    DraftSwitch {
        editor: step.editor
        path: "user.raspberryPiConnect"
        //: A choice of the wizard; Raspberry Pi Connect is a service
        title: qsTr("Sign in to Raspberry Pi Connect")
        //: About a choice of the wizard
        note: qsTr("Raspberry Pi OS only. An auth key for each card is asked for when cards are written, and is not kept in the preset.")
    }
}
