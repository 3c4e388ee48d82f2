import QtQuick
import QtTest
import Landfall.Components
import Landfall.Theme

Item {
    id: root

    width: 400
    height: 300

    Column {
        spacing: 8

        ActionButton {
            id: plain

            text: "Keep writing"
            onClicked: ++presses.plain
        }
        DangerButton {
            id: danger

            text: "Erase and write SanDisk Ultra, 31.9 GB"
            enabled: presses.enableDanger
            onClicked: ++presses.danger
        }
        IconButton {
            id: icon

            iconName: "refresh"
            words: "Look for cards again"
        }
        CheckRow {
            id: row

            width: 300
            title: "SanDisk Ultra"
            measure: "31.9 GB"
            note: "/dev/sdb"
            ticked: presses.ticked
            onClicked: presses.ticked = !presses.ticked
        }
    }
    QtObject {
        id: presses

        property int plain: 0
        property int danger: 0
        property bool enableDanger: true
        property bool ticked: false
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init() {
            presses.plain = 0;
            presses.danger = 0;
            presses.enableDanger = true;
            presses.ticked = false;
        }
        function test_targetsAreLargeEnough() {
            for (const control of [plain, danger, icon, row])
                verify(control.height >= 36, control + " is " + control.height + " px high");
        }
        function test_mouse() {
            mouseClick(plain);
            compare(presses.plain, 1);
        }
        function test_keyboard_data() {
            return [{tag: "space", key: Qt.Key_Space}, {tag: "return", key: Qt.Key_Return}, {tag: "enter", key: Qt.Key_Enter}];
        }
        function test_keyboard(data) {
            danger.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(presses.danger, 1);
        }
        function test_disabledDoesNothing() {
            presses.enableDanger = false;
            mouseClick(danger);
            compare(presses.danger, 0);
        }
        function test_namesForReaders() {
            compare(plain.Accessible.name, "Keep writing");
            compare(icon.Accessible.name, "Look for cards again");
            compare(row.Accessible.name, "SanDisk Ultra, 31.9 GB");
            compare(row.Accessible.description, "/dev/sdb");
            compare(row.Accessible.role, Accessible.CheckBox);
        }
        function test_tickFollowsItsOwner() {
            mouseClick(row);
            verify(row.ticked);
            verify(row.Accessible.checked);
            mouseClick(row);
            verify(!row.ticked);
        }
        function test_tabGoesThroughAll() {
            plain.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(danger.activeFocus);
            keyClick(Qt.Key_Tab);
            verify(icon.activeFocus);
            keyClick(Qt.Key_Tab);
            verify(row.activeFocus);
        }
    }
}
