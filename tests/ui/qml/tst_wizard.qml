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
        function init() {
            World.workbench.newPreset();
            tryVerify(() => loader.item !== null);
        }
        function cleanup() {
            World.workbench.leaveWizard();
        }
        function test_typingReachesTheDraft() {
            const field = named(loader.item, "Name of this preset");
            verify(field !== null);
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick("a");
            keyClick("b");
            compare(field.text, "ab");
            verify(!World.workbench.editor.untouched);
        }
        function test_faultsStandBesideTheField() {
            const field = named(loader.item, "Host names");
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            for (const letter of "no name")
                keyClick(letter);
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
    }
}
