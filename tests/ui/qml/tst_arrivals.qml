import QtQuick
import QtTest
import Landfall.Models
import Landfall.Pages
import Landfall.Test

Item {
    id: root

    width: 800
    height: 600

    ArrivalsPage {
        id: page

        anchors.fill: parent
        workbench: World.workbench
    }

    TestCase {
        name: "Arrivals"
        when: windowShown

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
        function initTestCase() {
            // A token is renewed by the preset of its card.
            World.chooseSamplePreset();
            tryVerify(() => World.workbench.preset.state === PresetModel.Ready);
            World.workbench.navigation.show(Navigation.Arrivals);
            tryVerify(() => page.arrivals.count === 3);
        }
        function cleanupTestCase() {
            World.workbench.preset.clear();
        }
        function test_eachCardSaysHowFarItIs() {
            tryVerify(() => named(page, "Fresh token for computatom-06") !== null);
            // It was revoked already; those that joined need no fresh one.
            verify(named(page, "Revoke the token of computatom-06") === null);
            verify(named(page, "Revoke the token of computatom-05") !== null);
            verify(named(page, "Fresh token for computatom-05") === null);
        }
        function test_theHistoryIsExported() {
            const history = World.workbench.history;
            const file = World.fileFor("cards.csv");
            history.save(ReportModel.Csv, file);
            tryVerify(() => history.notice.length > 0);
            verify(named(page, history.notice) !== null);
            verify(World.textOf(file).indexOf('"computatom-05"') > 0);
            history.save(ReportModel.Inventory, World.fileFor("hosts.ini"));
            tryVerify(() => World.textOf(World.fileFor("hosts.ini")).indexOf("[computatom_worker]\ncomputatom-06") > 0);
            // None of these cards has a key that was made here: said, and no file made.
            history.save(ReportModel.KnownHosts, World.fileFor("known_hosts"));
            tryVerify(() => history.error.title.length > 0);
            compare(World.textOf(World.fileFor("known_hosts")), "");
            history.begin();
        }
        function test_aTokenIsRevokedAfterItIsAskedFor() {
            tryVerify(() => named(page, "Revoke the token of computatom-04") !== null);
            const ask = named(page, "Revoke the token of computatom-04");
            ask.clicked();
            const token = World.workbench.token;
            compare(token.host, "computatom-04");
            compare(token.kind, TokenAction.Revoke);
            verify(!token.tokenGiven);
            token.giveToken("hvs.operator");
            token.revoke();
            tryVerify(() => token.outcome.length > 0);
            tryVerify(() => named(page, "Revoke the token of computatom-04") === null);
        }
    }
}
