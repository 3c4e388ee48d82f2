#include "tests/ui/fake_world.h"

using namespace landfall;

class SecretsModelTest : public QObject {
    Q_OBJECT

private:
    static std::shared_ptr<const Preset> presetWith(bool passwordLogin) {
        Preset preset = instantScene().preset;
        preset.user->passwordLogin = passwordLogin;
        return std::make_shared<const Preset>(std::move(preset));
    }

private slots:
    void nothingIsNeededWithoutAPreset() {
        const SecretsModel model;
        QVERIFY(model.complete());
        QVERIFY(!model.wifiNeeded() && !model.passwordNeeded() && !model.tokenNeeded());
    }

    void theTokenMayBeLeftOut() {
        SecretsModel model;
        model.setPreset(presetWith(false));
        QVERIFY(model.tokenNeeded());
        QVERIFY(!model.complete());
        model.giveWifi("correct horse");
        QVERIFY(model.complete());
        QVERIFY(!model.tokenGiven());
    }

    void thePasswordMayNot() {
        SecretsModel model;
        model.setPreset(presetWith(true));
        model.giveWifi("correct horse");
        QVERIFY(!model.complete());
        model.givePassword("swordfish");
        QVERIFY(model.complete());
    }

    void aBadPassphraseIsExplainedWithoutShowingIt() {
        SecretsModel model;
        model.setPreset(presetWith(false));
        model.giveWifi("short");
        QVERIFY(!model.wifiGiven());
        QVERIFY(!model.wifiMistake().isEmpty());
        QVERIFY(!model.wifiMistake().contains("short"));
    }

    void spacesAroundATokenAreDropped() {
        SecretsModel model;
        model.setPreset(presetWith(false));
        model.giveToken(" hvs.abc\n");
        QCOMPARE(model.duplicate().vaultToken.view(), std::string_view("hvs.abc"));
    }

    void anotherPresetForgets() {
        SecretsModel model;
        model.setPreset(presetWith(false));
        model.giveWifi("correct horse");
        model.setPreset(presetWith(false));
        QVERIFY(!model.wifiGiven());
    }
};

QTEST_GUILESS_MAIN(SecretsModelTest)
#include "tst_secrets_model.moc"
