import QtQuick
import QtTest
import Landfall.Models
import Landfall.Pages
import Landfall.Test

Item {
    id: root

    width: 752
    height: 500

    BasePage {
        id: page

        anchors.fill: parent
        workbench: World.workbench
    }

    TestCase {
        name: "BasePage"
        when: windowShown

        readonly property BaseModel base: World.workbench.base

        function named(item, name) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.Accessible.name === name)
                    return child;
                const found = named(child, name);
                if (found !== null)
                    return found;
            }
            return null;
        }
        function type(field, text) {
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_Delete);
            for (const letter of text)
                keyClick(letter);
        }
        function field(name) {
            return root.editable(page, name);
        }
        function init() {
            World.workbench.navigation.show(Navigation.Base);
            tryVerify(() => World.workbench.catalog.looked && !World.workbench.catalog.loading);
        }
        function cleanup() {
            World.workbench.catalog.search = "";
            World.workbench.catalog.board = 0;
            base.clear();
            World.workbench.navigation.show(Navigation.Start);
        }
        function test_searchNarrowsTheList() {
            compare(World.workbench.catalog.count, 6);
            type(field("Search the list"), "ubuntu");
            compare(World.workbench.catalog.count, 1);
            tryVerify(() => named(page, "Ubuntu Server 24.04.3 LTS (64-bit)") !== null);
            type(field("Search the list"), "zzz");
            tryVerify(() => named(page, "No image matches the search.") !== null);
        }
        function test_anImageIsChosenByTheKeyboard() {
            const list = named(page, "Images of the lists");
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(base, "state", BaseModel.Ready);
            compare(base.address, "https://images.example/Raspberry-Pi-OS-(64-bit).img.xz");
            tryVerify(() => named(page, "Use this base") !== null);
            named(page, "Use this base").clicked();
            compare(World.workbench.navigation.page, Navigation.Start);
        }
        function test_anAddressIsJudgedWhileTyped() {
            const address = field("An address");
            type(address, "http://images.example/a.img.xz");
            verify(address.Accessible.description.length > 0);
            verify(!named(page, "Download").enabled);
            type(field("SHA-256, if you know it"), "0123456789abcdef".repeat(4));
            verify(named(page, "Download").enabled);
            named(page, "Download").clicked();
            compare(address.text, "");
            tryCompare(base, "state", BaseModel.Ready);
        }
        function test_whatIsMissingIsSaid() {
            base.choose("https://images.example/missing");
            tryCompare(base, "state", BaseModel.Failed);
            tryVerify(() => named(page, "This base cannot be used") !== null);
            verify(named(page, "Try again") !== null);
        }
        function test_whatIsHereAlready() {
            tryVerify(() => World.workbench.bases.count > 1);
            const row = named(page, "raspios-trixie-arm64-lite.img.xz");
            verify(row !== null);
            row.clicked();
            tryCompare(base, "state", BaseModel.Ready);
            compare(base.system, "Raspberry Pi OS Lite (trixie)");
        }
    }

    function editable(item: Item, name: string): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child.visible && child.Accessible.name === name && child.activeFocusOnTab)
                return child;
            const found = editable(child, name);
            if (found !== null)
                return found;
        }
        return null;
    }
}
