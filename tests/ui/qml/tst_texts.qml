import QtQuick
import QtTest
import Landfall.Components

Item {
    id: root

    width: 400
    height: 400

    Column {
        width: parent.width

        ErrorText {
            id: error

            width: parent.width
            title: "The drive was disconnected"
            advice: "Reinsert it and write it again."
            details: "/dev/sdb: No such device"
        }
        Field {
            id: field

            width: parent.width
            name: "Passphrase"
        }
        Note {
            id: empty

            kind: Note.Warning
            words: ""
        }
        WorkProgress {
            id: progress

            width: parent.width
            part: 0.25
            what: "Writing"
        }
    }

    TestCase {
        name: "Texts"
        when: windowShown

        function test_errorUnfolds() {
            const folded = error.implicitHeight;
            error.unfolded = true;
            tryVerify(() => error.implicitHeight > folded);
            error.unfolded = false;
        }
        function test_noErrorTakesNoRoom() {
            error.title = "";
            verify(!error.visible);
            error.title = "The drive was disconnected";
            verify(error.visible);
        }
        function test_emptyNoteIsNotThere() {
            verify(!empty.visible);
        }
        function test_fieldTakesText() {
            field.input.forceActiveFocus(Qt.TabFocusReason);
            keyClick("a");
            compare(field.text, "a");
            compare(field.input.Accessible.name, "Passphrase");
        }
        function test_secretIsHidden() {
            field.echoMode = TextInput.Password;
            field.text = "correct horse";
            verify(field.input.displayText.indexOf("horse") < 0);
            verify(field.input.Accessible.passwordEdit);
        }
        function test_progressGrowsFromWhereReadingBegins_data() {
            return [
                {
                    tag: "left to right",
                    mirrored: false,
                    x: 0
                },
                {
                    tag: "right to left",
                    mirrored: true,
                    x: 300
                }
            ];
        }
        function test_progressGrowsFromWhereReadingBegins(data) {
            progress.LayoutMirroring.enabled = data.mirrored;
            progress.LayoutMirroring.childrenInherit = true;
            const done = progress.contentItem.children[0];
            compare(done.width, 100);
            compare(done.x, data.x);
            progress.LayoutMirroring.enabled = false;
        }
        function test_progressOfUnknownLengthIsEmpty() {
            compare(progress.value, 0.25);
            progress.part = -1;
            compare(progress.value, 0);
        }
    }
}
