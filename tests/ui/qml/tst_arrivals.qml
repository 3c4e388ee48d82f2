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
            World.workbench.showArrivals();
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
