#include "tests/ui/fake_world.h"

using namespace landfall;

class SecretsModelTest : public QObject {
    Q_OBJECT

private:
    FakeKeychain keychain_{SecretStore::State::Open};

    static std::shared_ptr<const Preset> presetWith(bool passwordLogin) {
        Preset preset = instantScene().preset;
        preset.user->passwordLogin = passwordLogin;
        return std::make_shared<const Preset>(std::move(preset));
    }

private slots:
    void nothingIsNeededWithoutAPreset() {
        SecretsModel model(keychain_);
        QVERIFY(model.complete());
        QVERIFY(!model.wifiNeeded() && !model.passwordNeeded() && !model.tokenNeeded());
    }

    void theTokenMayBeLeftOut() {
        SecretsModel model(keychain_);
        model.setPreset(presetWith(false));
        QVERIFY(model.tokenNeeded());
        QVERIFY(!model.complete());
        model.giveWifi("correct horse");
        QVERIFY(model.complete());
        QVERIFY(!model.tokenGiven());
    }

    void thePasswordMayNot() {
        SecretsModel model(keychain_);
        model.setPreset(presetWith(true));
        model.giveWifi("correct horse");
        QVERIFY(!model.complete());
        model.givePassword("swordfish");
        QVERIFY(model.complete());
    }

    void aBadPassphraseIsExplainedWithoutShowingIt() {
        SecretsModel model(keychain_);
        model.setPreset(presetWith(false));
        model.giveWifi("short");
        QVERIFY(!model.wifiGiven());
        QVERIFY(!model.wifiMistake().isEmpty());
        QVERIFY(!model.wifiMistake().contains("short"));
    }

    void spacesAroundATokenAreDropped() {
        SecretsModel model(keychain_);
        model.setPreset(presetWith(false));
        model.giveToken(" hvs.abc\n");
        QCOMPARE(model.duplicate().vaultToken.view(), std::string_view("hvs.abc"));
    }

    void anAuthKeyForEachCard() {
        Preset preset = instantScene().preset;
        preset.wifi.reset();
        preset.user->raspberryPiConnect = true;
        SecretsModel model(keychain_);
        model.setPreset(std::make_shared<const Preset>(preset));
        model.setHosts({"pi-1", "pi-2"});
        QCOMPARE(model.connectHosts(), (QStringList{"pi-1", "pi-2"}));
        QVERIFY(!model.complete());
        model.giveConnectKey(0, "hunter2");
        QVERIFY(model.connectMistakes()[0].contains("rpuak_"));
        QVERIFY(!model.connectMistakes()[0].contains("hunter2"));
        const QString key = "rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE";
        model.giveConnectKey(0, " " + key + "\n");
        QVERIFY(model.connectKeyGiven(0) && model.connectMistakes()[0].isEmpty());
        model.giveConnectKey(1, key);
        QVERIFY(!model.connectMistakes()[1].isEmpty() && !model.connectKeyGiven(1));
        model.giveConnectKey(1, "rpoak_5Kd3NBUAdUnhyzenEwVLy9pB");
        QVERIFY(model.complete());
        QCOMPARE(model.duplicate().connectKeys.size(), std::size_t{2});
        // Asked again about one of them and another: what was given for it is there.
        model.setHosts({"pi-2", "pi-3"});
        QVERIFY(model.connectKeyGiven(0) && !model.connectKeyGiven(1) && !model.complete());
        // Never in the keychain, and gone once a batch has begun.
        model.setKeeping(true);
        model.keep();
        model.spendConnectKeys();
        QVERIFY(!model.connectKeyGiven(0));
        model.setPreset(presetWith(false));
        QVERIFY(model.connectHosts().isEmpty());
    }

    void whatIsKeptIsThereTheNextTime() {
        {
            SecretsModel model(keychain_);
            model.setPreset(presetWith(false));
            QTRY_COMPARE(model.keychain(), SecretsModel::Keychain::Open);
            QVERIFY(!model.keeping());
            model.giveWifi("correct horse");
            model.keep();  // not wanted yet: nothing is kept
            model.setKeeping(true);
            model.keep();
        }
        SecretsModel model(keychain_);
        model.setPreset(presetWith(false));
        QTRY_VERIFY(model.recalled());
        QVERIFY(model.keeping() && model.complete());
        QCOMPARE(model.duplicate().wifi.view(), std::string_view("correct horse"));
        // Taken back: it is gone from there, and still in memory.
        model.setKeeping(false);
        QVERIFY(model.wifiGiven() && !model.recalled());
        QTRY_VERIFY(keychain_.read("Wi-Fi hashi")->empty());
    }

    void whatIsNotWantedIsNotKept() {
        FakeKeychain keychain(SecretStore::State::Open);
        {
            SecretsModel model(keychain);
            model.setPreset(presetWith(false));
            model.giveWifi("correct horse");
            model.keep();
        }
        QVERIFY(keychain.read("Wi-Fi hashi")->empty());
    }

    void whatIsTypedMeanwhileStays() {
        FakeKeychain keychain(SecretStore::State::Open);
        QVERIFY(keychain.write("Wi-Fi hashi", Secret("from the keychain")));
        SecretsModel model(keychain);
        model.setPreset(presetWith(false));
        model.giveWifi("typed just now");
        QTRY_COMPARE(model.keychain(), SecretsModel::Keychain::Open);
        QCOMPARE(model.duplicate().wifi.view(), std::string_view("typed just now"));
    }

    void aLockedKeychainIsOpenedWhenThePersonSaysSo() {
        FakeKeychain keychain(SecretStore::State::Locked);
        SecretsModel model(keychain);
        model.setPreset(presetWith(false));
        QTRY_COMPARE(model.keychain(), SecretsModel::Keychain::Locked);
        QCOMPARE(keychain.state(), SecretStore::State::Locked);
        model.unlock();
        QVERIFY(model.asking());
        QTRY_COMPARE(model.keychain(), SecretsModel::Keychain::Open);
        QVERIFY(!model.asking());
    }

    void withoutAKeychainItWorksAsBefore() {
        FakeKeychain keychain(SecretStore::State::Absent);
        SecretsModel model(keychain);
        model.setPreset(presetWith(false));
        QTRY_COMPARE(model.keychain(), SecretsModel::Keychain::Absent);
        model.giveWifi("correct horse");
        QVERIFY(model.complete());
        QVERIFY(model.keychainFault().isEmpty());
        model.setKeeping(true);
        model.keep();
        QTRY_VERIFY(!model.keychainFault().isEmpty());
        QVERIFY(!model.keychainFault().contains("horse"));
    }

    void anotherPresetForgets() {
        SecretsModel model(keychain_);
        model.setPreset(presetWith(false));
        model.giveWifi("correct horse");
        model.setPreset(presetWith(false));
        QVERIFY(!model.wifiGiven());
    }
};

QTEST_GUILESS_MAIN(SecretsModelTest)
#include "tst_secrets_model.moc"
