import QtQuick
import QtTest
import Landfall.Models
import Landfall.Pages
import Landfall.Test

Item {
    id: root

    readonly property Workbench bench: World.workbench

    width: 800
    height: 600

    EraseSheet {
        id: sheet

        workbench: root.bench
    }

    TestCase {
        name: "EraseSheet"
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
        function shown(name) {
            const all = sheet.contentItem.parent;
            tryVerify(() => named(all, name) !== null, 5000, name);
            return named(all, name);
        }
        function type(field, words) {
            field.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            for (const letter of words)
                keyClick(letter);
        }
        function init() {
            bench.base.choose("sample");
            World.chooseSamplePreset();
            tryCompare(bench.base, "state", BaseModel.Ready);
            tryCompare(bench.preset, "state", PresetModel.Ready);
            bench.cards.showFixed = true;
            bench.cards.refresh();
            tryVerify(() => bench.cards.count === 5);
        }
        function cleanup() {
            sheet.close();
            bench.startAnew();
            bench.cards.showFixed = false;
            bench.question.blank = false;
            tryVerify(() => bench.cards.count === 4);
            bench.preset.clear();
        }
        function test_aBuiltInDriveWantsItsName() {
            bench.cards.setTicked(4, true);
            tryVerify(() => bench.writable);
            sheet.ask();
            tryVerify(() => bench.question.hosts.length === 1);
            bench.secrets.giveWifi("correct horse");
            const erase = findChild(sheet.contentItem.parent, "reallyErase");
            tryVerify(() => bench.secrets.complete);
            verify(!erase.enabled);
            type(shown("To erase it, type its name: Evo Archive"), "Evo");
            verify(!erase.enabled);
            type(shown("To erase it, type its name: Evo Archive"), "Evo Archive");
            tryVerify(() => erase.enabled);
        }
        function test_aCardWantsNone() {
            bench.cards.setTicked(0, true);
            tryVerify(() => bench.writable);
            sheet.ask();
            tryVerify(() => bench.question.hosts.length === 1);
            bench.secrets.giveWifi("correct horse");
            const erase = findChild(sheet.contentItem.parent, "reallyErase");
            tryVerify(() => erase.enabled);
            const blank = shown("Blank the unused space too");
            verify(!blank.Accessible.checked);
            blank.clicked();
            verify(blank.Accessible.checked);
            verify(bench.question.blank);
        }
    }
}
