import QtQuick
import QtQuick.Layouts
import Landfall.Theme
import Landfall.Components
import Landfall.Models

// A server asks who the person is: a name and a password for it. No answer is an answer too.
Sheet {
    id: sheet

    required property LoginQuestion login

    function signIn() {
        if (go.enabled)
            login.answer(user.text, password.text);
    }

    //: Heading of the question for a user and a password; %1 is a server's address
    heading: qsTr("Sign in to %1").arg(sheet.login.server)
    first: user.input
    Component.onCompleted: if (login.asked)
        open()
    onClosed: {
        password.text = "";
        login.decline();
    }

    AppText {
        width: parent ? parent.width : 0
        quiet: true
        //: The question for a user and a password
        text: qsTr("The server gives its list or image only to users whom it knows.")
    }
    Note {
        width: parent ? parent.width : 0
        kind: Note.Danger
        //: A server did not take a user and a password
        words: sheet.login.refused ? qsTr("The server refused the user and the password that it was given.") : ""
    }
    Field {
        id: user

        objectName: "loginUser"
        width: parent ? parent.width : 0
        //: Name of a field
        name: qsTr("User")
        mistake: sheet.login.userMistake(text)
        onAccepted: password.input.forceActiveFocus(Qt.TabFocusReason)
    }
    Field {
        id: password

        width: parent ? parent.width : 0
        //: Name of a field
        name: qsTr("Password")
        echoMode: TextInput.Password
        onAccepted: sheet.signIn()
    }
    RowLayout {
        width: parent ? parent.width : 0
        visible: sheet.login.keepable

        CheckRow {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space8
            //: A choice: a user and a password are kept for the next time
            title: qsTr("Keep it in this computer's keychain")
            //: About keeping a user and a password in the keychain, while they are not
            note: qsTr("Otherwise it is forgotten when the window closes.")
            ticked: sheet.login.keeping
            onClicked: sheet.login.keeping = !sheet.login.keeping
        }
    }
    Note {
        width: parent ? parent.width : 0
        kind: Note.Plain
        //: About a user and a password, where no open keychain could keep them
        words: sheet.login.keepable ? "" : qsTr("No open keychain is there to keep it: it is forgotten when the window closes.")
    }
    Note {
        width: parent ? parent.width : 0
        kind: Note.Warning
        //: The keychain failed; %1 says how
        words: sheet.login.keychainFault.length > 0 ? qsTr("The keychain failed: %1").arg(sheet.login.keychainFault) : ""
    }

    actions: [
        PrimaryButton {
            id: go

            objectName: "signIn"
            //: Button that gives a server a user and a password
            text: qsTr("Sign in")
            enabled: user.text.trim().length > 0 && user.mistake.length === 0 && !sheet.login.busy
            onClicked: sheet.signIn()
        },
        ActionButton {
            //: Button that gives a server no user and no password
            text: qsTr("Do without")
            onClicked: sheet.close()
        }
    ]

    Connections {
        target: sheet.login

        function onBegun() {
            // A wrong name is corrected rather than typed anew.
            if (!sheet.login.refused)
                user.text = "";
            password.text = "";
            sheet.open();
        }
        function onChanged() {
            if (!sheet.login.asked)
                sheet.close();
        }
    }
}
