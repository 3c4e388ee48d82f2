import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Landfall.Components
import Landfall.Models
import Landfall.Pages
import Landfall.Theme
import Landfall.Test

Item {
    id: root

    width: 800
    height: 600

    MainMenu {
        id: menu

        anchors.right: parent.right
        workbench: World.workbench
        onEraseAsked: ++asked.erase
        onReportAsked: ++asked.report
        onAboutAsked: ++asked.about
    }
    QtObject {
        id: asked

        property int erase: 0
        property int report: 0
        property int about: 0
    }
    AboutSheet {
        id: about
    }
    EraseCardSheet {
        id: eraseSheet

        workbench: World.workbench
    }
    ReportSheet {
        id: reportSheet

        report: World.workbench.report
    }

    TestCase {
        name: "Menu"
        when: windowShown

        function textsBelow(item) {
            let found = item.text !== undefined ? [item.text] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(item.children[i].visible ? textsBelow(item.children[i]) : []);
            return found;
        }
        function buttonOf(sheet, words) {
            const seek = item => {
                if (item.visible && item.text === words && item.clicked !== undefined)
                    return item;
                for (let i = 0; i < item.children.length; ++i) {
                    const found = seek(item.children[i]);
                    if (found !== null)
                        return found;
                }
                return null;
            };
            const found = seek(sheet.contentItem);
            verify(found !== null, "no button " + words);
            return found;
        }
        function cleanup() {
            for (const sheet of [about, eraseSheet, reportSheet]) {
                sheet.close();
                tryCompare(sheet, "visible", false);
            }
        }

        function open() {
            keyClick(Qt.Key_F10);
            tryVerify(() => menu.down);
        }
        function test_isReachedAndUsedByKeys() {
            compare(menu.Accessible.name, "Menu");
            open();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(asked, "erase", 1);
            tryVerify(() => !menu.down);
            open();
            keyClick(Qt.Key_Escape);
            tryVerify(() => !menu.down);
            open();
            for (let i = 0; i < 4; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(asked, "report", 1);
            compare(asked.about, 0);
        }
        function test_aboutSaysVersionAndLicences() {
            about.open();
            tryCompare(about, "opened", true);
            const words = textsBelow(about.contentItem).join("\n");
            verify(words.includes("Landfall " + Licences.version));
            verify(words.includes("Qt 6 · LGPL-3.0-only"));
            verify(words.includes("Consul · BUSL-1.1"));
            verify(!words.includes("TERMS AND CONDITIONS"));
            mouseClick(buttonOf(about, "The licence in full"));
            verify(textsBelow(about.contentItem).join("\n").includes("TERMS AND CONDITIONS"));
            keyClick(Qt.Key_Escape);
            tryCompare(about, "visible", false);
        }
        function test_eraseAsksBeforeItErases() {
            const erasing = World.workbench.erasing;
            eraseSheet.ask();
            tryCompare(eraseSheet, "opened", true);
            tryCompare(erasing.drives, "count", 4);
            verify(!buttonOf(eraseSheet, "Erase…").enabled);
            erasing.choose(0);
            mouseClick(buttonOf(eraseSheet, "Erase SanDisk Ultra, 31.9 GB…"));
            compare(eraseSheet.heading, "Erase SanDisk Ultra, 31.9 GB?");
            // The keyboard is at the harmless answer.
            const leave = buttonOf(eraseSheet, "Leave it as it is");
            tryVerify(() => leave.activeFocus);
            mouseClick(buttonOf(eraseSheet, "Erase SanDisk Ultra, 31.9 GB"));
            tryCompare(erasing, "state", EraseModel.Done);
            verify(textsBelow(eraseSheet.contentItem).join("\n").includes("Safe to remove"));
        }
        function test_reportSaysWhatIsInIt() {
            reportSheet.ask();
            tryCompare(reportSheet, "opened", true);
            verify(textsBelow(reportSheet.contentItem).join("\n").includes("No secret is in it"));
            verify(buttonOf(reportSheet, "Save as…").enabled);
        }
    }
}
