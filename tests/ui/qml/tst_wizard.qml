import QtQuick
import QtTest
import Landfall.Models
import Landfall.Pages
import Landfall.Test

Item {
    id: root

    width: 800
    height: 600

    Loader {
        id: loader

        anchors.fill: parent
        active: World.workbench.editor.editing

        sourceComponent: WizardPage {
            workbench: World.workbench
        }
    }

    TestCase {
        name: "Wizard"
        when: windowShown

        function named(item, name) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && child.Accessible.name === name && child.activeFocusOnTab)
                    return child;
                const found = named(child, name);
                if (found !== null)
                    return found;
            }
            return null;
        }
        function type(field, words) {
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            for (const letter of words)
                keyClick(letter);
        }
        function shown(name) {
            tryVerify(() => named(loader.item, name) !== null, 5000, name);
            return named(loader.item, name);
        }
        function init() {
            World.workbench.editor.startNew();
            tryVerify(() => loader.item !== null);
        }
        function cleanup() {
            World.workbench.editor.discard();
        }
        function test_typingReachesTheDraft() {
            const field = named(loader.item, "Host names");
            verify(field !== null);
            type(field, "ab");
            compare(field.text, "ab");
            verify(!World.workbench.editor.untouched);
        }
        function test_fiveFieldsAreADefaultCluster() {
            const editor = World.workbench.editor;
            verify(!editor.saveable);
            type(shown("Host names"), "pi-{n:02}");
            shown("id_ed25519.pub, ssh-ed25519").clicked();
            loader.item.show(PresetEditor.VaultPage);
            type(shown("Address of the Vault server"), "https://vault.example:8200");
            type(shown("role-id"), "6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968");
            verify(!editor.saveable);
            loader.item.show(PresetEditor.ConsulPage);
            type(shown("Consul servers to join"), "consul.example");
            compare(editor.standing, "");
            verify(editor.saveable);
            mouseClick(shown("Save preset"));
            tryCompare(World.workbench.navigation, "page", Navigation.Start);
            tryCompare(World.workbench.preset, "state", PresetModel.Ready);
            compare(World.workbench.preset.joining.length > 0, true);
        }
        function test_whatTheBaseHoldsIsAskedForNoMore() {
            loader.item.show(PresetEditor.ConsulPage);
            verify(shown("Consul's version") !== null);
            mouseClick(shown("Consul is in the base already"));
            tryVerify(() => named(loader.item, "Consul's version") === null);
            verify(named(loader.item, "or Consul as a file") === null);
        }
        function test_faultsStandBesideTheField() {
            const field = named(loader.item, "Host names");
            type(field, "no name");
            verify(field.Accessible.description.length > 0);
            compare(World.workbench.editor.wrongCounts[PresetEditor.HostPage], 1);
            compare(World.workbench.editor.nextHosts, "");
            // Looking around is never blocked.
            loader.item.show(3);
            tryVerify(() => named(loader.item, "Address of the Vault server") !== null);
        }
        function test_everyStepOpens() {
            for (let step = 0; step < loader.item.titles.length; ++step) {
                loader.item.show(step);
                tryVerify(() => loader.item.current === step);
                wait(0);
            }
        }
        function test_tabGoesThroughTheFields() {
            const field = named(loader.item, "Name of this preset");
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            compare(root.Window.window.activeFocusItem.Accessible.name, "Host names");
            keyClick(Qt.Key_Tab);
            compare(root.Window.window.activeFocusItem.Accessible.name, "Number of the first card");
        }
        function test_theBarIsDraggedAndStepped() {
            const editor = World.workbench.editor;
            loader.item.show(PresetEditor.PartitionsPage);
            named(loader.item, "Add a partition").clicked();
            tryVerify(() => named(loader.item, "Where the root ends") !== null);
            const handle = named(loader.item, "Where the root ends");
            handle.forceActiveFocus(Qt.TabFocusReason);
            const before = handle.Accessible.description;
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            verify(handle.Accessible.description !== before);
            const stepped = handle.Accessible.description;
            mouseDrag(handle, handle.width / 2, handle.height / 2, 120, 0);
            verify(handle.Accessible.description !== stepped);
            verify(!editor.untouched);
        }
        function test_partitionsGrowAndShrink() {
            loader.item.show(PresetEditor.PartitionsPage);
            const add = named(loader.item, "Add a partition");
            verify(add !== null);
            add.clicked();
            compare(World.workbench.editor.partitionCount, 1);
            const label = named(loader.item, "Label");
            label.forceActiveFocus(Qt.TabFocusReason);
            keyClick("x");
            named(loader.item, "Take x away").clicked();
            compare(World.workbench.editor.partitionCount, 0);
        }
        function test_theTableIsChosen() {
            loader.item.show(PresetEditor.PartitionsPage);
            const mbr = named(loader.item, "MBR");
            const gpt = named(loader.item, "GPT");
            verify(mbr.chosen);
            gpt.clicked();
            verify(gpt.chosen);
            verify(!mbr.chosen);
            mbr.clicked();
            verify(mbr.chosen);
        }
    }
}
