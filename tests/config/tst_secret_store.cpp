#include "core/config/secret_store.h"

#include <QtTest>
#include <map>

using namespace landfall;

namespace {

/// Keeps in memory, and fails on demand.
class FakeStore : public SecretStore {
public:
    State state() override { return State::Open; }
    Result<Secret> read(const std::string& name) override {
        if (broken)
            return fail(ErrorKind::Io, name, Message::of("does not answer"));
        return kept.contains(name) ? Secret(kept[name]) : Secret();
    }
    Result<void> write(const std::string& name, const Secret& secret) override {
        kept[name] = std::string(secret.view());
        return {};
    }
    Result<void> remove(const std::string& name) override {
        kept.erase(name);
        return {};
    }
    void abandon() override {}

    std::map<std::string, std::string> kept;
    bool broken = false;
};

Preset samplePreset() {
    Preset preset;
    preset.name = "worker";
    preset.user = LoginUser{"ansible", {}, true, false};
    preset.wifi = Wifi{"hashi", WifiSecurity::Wpa2, "IT", false};
    preset.join.emplace();
    preset.join->vault.address = "https://vault.example:8200";
    return preset;
}

Secrets sampleSecrets() {
    Secrets secrets;
    secrets.wifi = Secret("correct horse");
    secrets.vaultToken = Secret("hvs.abc");
    return secrets;
}

}  // namespace

class SecretStoreTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsGivenIsKeptByNamesThatAPersonReads() {
        FakeStore store;
        QVERIFY(keepSecrets(store, samplePreset(), sampleSecrets()));
        QCOMPARE(store.kept.size(), std::size_t{2});
        QVERIFY(store.kept.contains("Wi-Fi hashi"));
        QVERIFY(store.kept.contains("Vault token for https://vault.example:8200"));
        const auto again = recallSecrets(store, samplePreset());
        QCOMPARE(again->wifi.view(), std::string_view("correct horse"));
        QVERIFY(again->password.empty());
    }

    void whatIsNotGivenStaysAsItWas() {
        FakeStore store;
        QVERIFY(keepSecrets(store, samplePreset(), sampleSecrets()));
        QVERIFY(keepSecrets(store, samplePreset(), {}));
        QCOMPARE(store.kept.size(), std::size_t{2});
    }

    void anotherPresetOfTheSameNetworkFindsItsPassphrase() {
        FakeStore store;
        QVERIFY(keepSecrets(store, samplePreset(), sampleSecrets()));
        Preset other;
        other.name = "another";
        other.wifi = samplePreset().wifi;
        QCOMPARE(recallSecrets(store, other)->wifi.view(), std::string_view("correct horse"));
        other.wifi->ssid = "elsewhere";
        QVERIFY(recallSecrets(store, other)->wifi.empty());
    }

    void aTokenThatCannotBeOneIsLeftOut() {
        FakeStore store;
        store.kept["Vault token for https://vault.example:8200"] = "two\r\nX-Header: lines";
        const auto found = recallSecrets(store, samplePreset());
        QVERIFY(found);
        QVERIFY(found->vaultToken.empty());
    }

    void forgottenIsGone() {
        FakeStore store;
        QVERIFY(keepSecrets(store, samplePreset(), sampleSecrets()));
        QVERIFY(forgetSecrets(store, samplePreset()));
        QVERIFY(store.kept.empty());
    }

    void aKeychainThatFailsIsAnError() {
        FakeStore store;
        store.broken = true;
        QVERIFY(!recallSecrets(store, samplePreset()));
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secret_store.moc"
