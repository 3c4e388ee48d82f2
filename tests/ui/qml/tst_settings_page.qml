import QtQuick
import QtTest
import Landfall.Models
import Landfall.Pages
import Landfall.Test

Item {
    id: root

    width: 752
    height: 500

    SettingsPage {
        id: page

        anchors.fill: parent
        workbench: World.workbench
    }

    TestCase {
        name: "SettingsPage"
        when: windowShown

        readonly property NetworkModel network: World.workbench.network

        function find(item, name, focusable) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.Accessible.name === name && (!focusable || child.activeFocusOnTab))
                    return child;
                const found = find(child, name, focusable);
                if (found !== null)
                    return found;
            }
            return null;
        }
        function type(name, text) {
            const field = find(page, name, true);
            verify(field !== null);
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_Delete);
            for (const letter of text)
                keyClick(letter);
            return field;
        }
        function init() {
            World.workbench.navigation.show(Navigation.Settings);
            tryVerify(() => network.looked);
        }
        function cleanup() {
            World.workbench.navigation.leave();
        }
        function test_aListIsAddedAndRemoved() {
            const field = type("Add a list", "http://lists.example/own.json");
            verify(field.Accessible.description.includes("http"));
            verify(!find(page, "Add the list", false).enabled);
            type("Add a list", "https://lists.example/own.json");
            keyClick(Qt.Key_Return);
            tryCompare(network, "lists", ["https://lists.example/own.json"]);
            compare(field.text, "");
            tryVerify(() => find(page, "Remove the list https://lists.example/own.json", false) !== null);
            find(page, "Remove the list https://lists.example/own.json", false).clicked();
            tryCompare(network, "lists", []);
        }
        function test_theLimitIsJudgedAndKept() {
            const field = type("At most", "much");
            verify(field.Accessible.description !== "Such as 40GiB or 20GB.");
            type("At most", "20GiB");
            keyClick(Qt.Key_Return);
            tryCompare(network, "cacheLimit", "20GiB");
        }
        function test_theOfficialListIsSwitched() {
            find(page, "Raspberry Pi's own list", true).clicked();
            tryCompare(network, "officialList", false);
            find(page, "Raspberry Pi's own list", true).clicked();
            tryCompare(network, "officialList", true);
        }
        function test_aMirrorIsAdded() {
            type("Its mirror", "https://mirror.example/");
            find(page, "Add the mirror", false).clicked();
            tryCompare(network, "mirrors", ["consul from https://mirror.example/"]);
            find(page, "Remove the mirror: consul from https://mirror.example/", false).clicked();
            tryCompare(network, "mirrors", []);
        }
    }
}
