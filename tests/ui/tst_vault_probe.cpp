#include "tests/ui/fake_world.h"

using namespace landfall;

class VaultProbeTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        editor_.startNew();
        editor_.set("join.vault.address", "https://vault.example:8200");
        probe_.forget();
    }

    void itAsksOnceThereIsATokenAndAnAddress() {
        QVERIFY(!probe_.askable());
        probe_.giveToken("hvs.operator");
        QVERIFY(probe_.askable());
        editor_.set("join.vault.address", "http://vault.example");
        QVERIFY(!probe_.askable());
    }

    void theRoleIdIsFilledIn() {
        probe_.giveToken("hvs.operator");
        probe_.ask();
        QVERIFY(probe_.running());
        QTRY_VERIFY(!probe_.outcome().isEmpty());
        QVERIFY(editor_.draft().value("join.vault.approle.roleId").toString().startsWith("f3b0"));
        QCOMPARE(probe_.warnings().size(), 2);
        // Of another draft nothing is said.
        editor_.set("join.vault.approle.role", "another");
        QVERIFY(probe_.outcome().isEmpty() && probe_.warnings().isEmpty());
    }

    void aWrongRoleIdIsNotPaintedOver() {
        editor_.set("join.vault.approle.roleId", "11111111-2222-3333-4444-555555555555");
        probe_.giveToken("hvs.operator");
        probe_.ask();
        QTRY_VERIFY(!probe_.error().title.isEmpty());
        QVERIFY(editor_.draft().value("join.vault.approle.roleId").toString().startsWith("1111"));
    }

    void aRefusedTokenIsSaid() {
        probe_.giveToken("refused");
        probe_.ask();
        QTRY_VERIFY(!probe_.error().title.isEmpty());
        QVERIFY(probe_.error().details.contains("permission denied"));
        QVERIFY(!probe_.error().details.contains("refused"));
    }

    void theTokenGoesWithTheWizard() {
        probe_.giveToken("hvs.operator");
        editor_.discard();
        QVERIFY(!probe_.tokenGiven());
    }

private:
    FakeBackend backend_{instantScene()};
    PresetEditor editor_{backend_};
    VaultProbe probe_{backend_, editor_};
};

QTEST_GUILESS_MAIN(VaultProbeTest)
#include "tst_vault_probe.moc"
