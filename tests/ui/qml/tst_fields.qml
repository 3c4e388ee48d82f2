import QtQuick
import QtTest
import Landfall.Components

Item {
    id: root

    width: 500
    height: 600

    Column {
        width: parent.width

        LinesField {
            id: lines

            width: parent.width
            name: "SSH keys"
            note: "One a line"
        }
        Field {
            id: after

            width: parent.width
            name: "After"
            wanted: true
        }
        PickField {
            id: pick

            width: parent.width
            name: "Filesystem"
            words: ["ext4", "xfs"]
            chosen: 0
        }
        OptionRow {
            id: option

            width: parent.width
            title: "Durable"
            note: "The host keeps a SecretID"
            chosen: false
        }
        StepButton {
            id: step

            width: parent.width
            text: "Network"
            current: false
            missing: 0
            wrong: 0
        }
        SectionTitle {
            id: section

            width: parent.width
            title: "Cable"
        }
    }

    SignalSpy {
        id: edited

        target: lines
        signalName: "edited"
    }
    SignalSpy {
        id: picked

        target: pick
        signalName: "picked"
    }
    SignalSpy {
        id: clicked

        target: option
        signalName: "clicked"
    }
    SignalSpy {
        id: opened

        target: step
        signalName: "clicked"
    }

    TestCase {
        name: "Fields"
        when: windowShown

        function init() {
            edited.clear();
            picked.clear();
            clicked.clear();
            opened.clear();
        }
        function test_linesTakeLinesAndTabGoesOn() {
            lines.input.forceActiveFocus(Qt.TabFocusReason);
            keyClick("a");
            keyClick(Qt.Key_Return);
            keyClick("b");
            compare(lines.text, "a\nb");
            compare(edited.count, 3);
            keyClick(Qt.Key_Tab);
            verify(!lines.input.activeFocus);
            verify(after.input.activeFocus);
            compare(lines.text, "a\nb");
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            verify(lines.input.activeFocus);
        }
        function test_textFromElsewhereIsNoEdit() {
            root.forceActiveFocus();
            lines.text = "set";
            compare(edited.count, 0);
        }
        function test_mistakeIsSaidToEverybody() {
            lines.mistake = "Line 2: is no key";
            compare(lines.input.Accessible.description, "Line 2: is no key");
            lines.mistake = "";
            compare(lines.input.Accessible.description, "One a line");
        }
        function test_pickByKeys() {
            pick.control.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 1);
            // The owner has not agreed: what is shown is its truth.
            compare(pick.control.displayText, "ext4");
            compare(pick.control.Accessible.name, "Filesystem");
        }
        function test_optionAsksOnly() {
            mouseClick(option);
            compare(clicked.count, 1);
            verify(!option.Accessible.checked);
            option.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(clicked.count, 2);
            option.chosen = true;
            verify(option.Accessible.checked);
        }
        function test_stepSaysHowItStands() {
            compare(step.standing, "");
            step.missing = 2;
            verify(step.Accessible.description.length > 0);
            step.wrong = 1;
            verify(step.Accessible.description.indexOf("1") >= 0);
            step.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(opened.count, 1);
        }
    }
}
