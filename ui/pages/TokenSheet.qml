import QtQuick
import Landfall.Components
import Landfall.Models

// Ending a card's token, or putting a fresh one on it.
Sheet {
    id: sheet

    required property TokenAction action
    // By its words: the list of drives changes while it is looked at.
    property string card: ""
    readonly property bool renewing: action.kind === TokenAction.Renew
    readonly property bool done: action.outcome.length > 0

    function ask(kind: int, row: int) {
        card = "";
        action.begin(kind, row);
        open();
    }

    heading: sheet.renewing
        //: Heading of a question; %1 is a host
        ? qsTr("A fresh token for %1").arg(sheet.action.host)
        //: Heading of a question; %1 is a host
        : qsTr("Revoke the token of %1?").arg(sheet.action.host)
    onClosed: action.end()

    AppText {
        width: parent ? parent.width : 0
        visible: !sheet.done
        quiet: true
        text: sheet.renewing
            //: What a fresh token is; the term of Vault is given beside it
            ? qsTr("Put the card back into a reader. A new wrapped token goes on it, works once, and the old one is revoked; nothing else on the card changes.")
            //: What revoking a token does
            : qsTr("A card that has not joined yet cannot join any more. One that has joined stays until its Vault token ends, and cannot log in again.")
    }
    PickField {
        width: parent ? parent.width : 0
        visible: sheet.renewing && !sheet.done
        //: Name of a choice: in which reader the card is
        name: qsTr("The card is in")
        words: sheet.action.cards
        chosen: sheet.action.cards.indexOf(sheet.card)
        other: sheet.action.cards.length > 0
            //: A choice before something is chosen
            ? qsTr("Choose the drive")
            //: A choice while there is nothing to choose
            : qsTr("No card found")
        onPicked: index => sheet.card = sheet.action.cards[index]
    }
    SecretField {
        width: parent ? parent.width : 0
        visible: !sheet.done
        asking: sheet.opened
        given: sheet.action.tokenGiven
        recalled: sheet.action.recalled
        //: Name of a field; %1 is the address of a Vault server
        name: qsTr("Your token for %1").arg(sheet.action.server)
        onTyped: text => sheet.action.giveToken(text)
    }
    Repeater {
        model: sheet.done ? [] : sheet.action.warnings

        delegate: Note {
            required property string modelData

            width: parent ? parent.width : 0
            kind: Note.Warning
            words: modelData
        }
    }
    Note {
        width: parent ? parent.width : 0
        kind: Note.Success
        words: sheet.action.outcome
    }
    ErrorText {
        width: parent ? parent.width : 0
        title: sheet.action.error.title
        advice: sheet.action.error.advice
        details: sheet.action.error.details
    }

    actions: [
        DangerButton {
            visible: !sheet.renewing && !sheet.done
            text: sheet.action.running
                //: Button while Vault is asked
                ? qsTr("Asking Vault")
                //: Button that ends a card's token; %1 is its host
                : qsTr("Revoke the token of %1").arg(sheet.action.host)
            enabled: sheet.action.tokenGiven && !sheet.action.running
            onClicked: sheet.action.revoke()
        },
        PrimaryButton {
            visible: sheet.renewing && !sheet.done
            text: sheet.action.running
                //: Button while a fresh token is made and written
                ? qsTr("Writing the token")
                //: Button that puts a fresh token on a card
                : qsTr("Put a fresh token on it")
            enabled: sheet.action.tokenGiven && !sheet.action.running && sheet.action.cards.includes(sheet.card)
            onClicked: sheet.action.renew(sheet.action.cards.indexOf(sheet.card))
        },
        ActionButton {
            text: sheet.done
                //: Button that closes a sheet after something was done
                ? qsTr("Close")
                //: Button that leaves a card's token as it is
                : qsTr("Leave it")
            enabled: !sheet.action.running
            onClicked: sheet.close()
        }
    ]
}
