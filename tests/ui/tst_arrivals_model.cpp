#include "tests/ui/fake_world.h"

using namespace landfall;

namespace {

using Role = ArrivalsModel::Role;
using Stage = ArrivalsModel::Stage;

/// A card that was written just now.
Receipt fresh(const std::string& host) {
    Receipt receipt;
    receipt.id = "00000000000000a" + host.substr(host.size() - 1);
    receipt.state = ReceiptState::Written;
    receipt.when = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    receipt.preset = "computatom worker";
    receipt.host = host;
    receipt.target = "/dev/sdb";
    receipt.batch = "00000000000000bb";
    receipt.tokenAccessor = "accessor";
    receipt.tokenExpires = "2099-01-01T00:00:00Z";
    return receipt;
}

std::shared_ptr<const Preset> samplePreset() {
    return std::make_shared<const Preset>(instantScene().preset);
}

/// Two cards of now before the history of the sample.
FakeScene sceneWithTwo() {
    FakeScene scene = instantScene();
    scene.receipts.insert(scene.receipts.begin(), {fresh("computatom-08"), fresh("computatom-07")});
    return scene;
}

}  // namespace

class ArrivalsModelTest : public QObject {
    Q_OBJECT

private slots:
    void historyIsThereNewestFirst() {
        FakeBackend backend(instantScene());
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        model.refresh();
        QTRY_VERIFY(model.looked());
        QCOMPARE(model.count(), 3);
        QCOMPARE(valueAt(model, 0, Role::HostRole).toString(), "computatom-06");
        QVERIFY(valueAt(model, 0, Role::HeadingRole).toString().contains("computatom worker"));
        QVERIFY(valueAt(model, 1, Role::HeadingRole).toString().isEmpty());
        QCOMPARE(valueAt(model, 0, Role::StageRole).value<Stage>(), Stage::Written);
        QCOMPARE(valueAt(model, 1, Role::StageRole).value<Stage>(), Stage::Joined);
        // Revoked and long ago: neither waited for nor to be revoked again.
        QVERIFY(!valueAt(model, 0, Role::RevocableRole).toBool());
        QVERIFY(!valueAt(model, 0, Role::WaitingRole).toBool());
        QVERIFY(valueAt(model, 1, Role::RevocableRole).toBool());
    }

    void theImageAsItIsDoesNotArrive() {
        FakeScene scene = instantScene();
        Receipt plain = fresh("x7");
        plain.host.clear();
        plain.preset.clear();
        plain.tokenAccessor.clear();
        scene.receipts.insert(scene.receipts.begin(), plain);
        FakeBackend backend(std::move(scene));
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        model.refresh();
        QTRY_VERIFY(model.looked());
        QCOMPARE(model.count(), 3);
        QCOMPARE(valueAt(model, 0, Role::HostRole).toString(), "computatom-06");
    }

    void whatWasWrittenIsSeenToBootAndJoin() {
        FakeBackend backend(sceneWithTwo());
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        QSignalSpy spy(&model, &ArrivalsModel::dataChanged);
        model.refresh();
        QTRY_COMPARE(model.count(), 5);
        QTRY_COMPARE(valueAt(model, 0, Role::StageRole).value<Stage>(), Stage::Joined);
        QTRY_COMPARE(valueAt(model, 1, Role::StageRole).value<Stage>(), Stage::Joined);
        QVERIFY(!valueAt(model, 0, Role::BootedRole).toString().isEmpty());
        QVERIFY(!valueAt(model, 0, Role::JoinedRole).toString().isEmpty());
        QVERIFY(valueAt(model, 0, Role::AddressRole).toString().startsWith("192.168.1."));
        QVERIFY(!spy.isEmpty());
        // A joined card needs no token any more.
        QVERIFY(!valueAt(model, 0, Role::RenewableRole).toBool());
        QTRY_COMPARE(model.standing(), "Not waiting for any card");
        // It is remembered.
        QVERIFY(!backend.receipts()->front().joined.empty());
    }

    void aClockThatWasPutBackHidesNoCard() {
        FakeScene scene = instantScene();
        Receipt ahead = fresh("computatom-08");
        ahead.when = "2098-12-31T23:00:00Z";
        scene.receipts.insert(scene.receipts.begin(), ahead);
        FakeBackend backend(std::move(scene));
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        QCOMPARE(valueAt(model, 0, Role::HostRole), "computatom-08");
        // It is waited for, and arrives; its times are what the clocks said.
        QTRY_COMPARE(valueAt(model, 0, Role::StageRole).value<Stage>(), Stage::Joined);
        QVERIFY(valueAt(model, 0, Role::WrittenRole).toString().contains("2098"));
    }

    void anEndedWindowEndsTheWatch() {
        FakeScene scene = sceneWithTwo();
        scene.tick = std::chrono::milliseconds(100'000);
        FakeBackend backend(scene);
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        model.refresh();
        QTRY_COMPARE(model.standing(), "Waiting for 2 card(s) to appear in Consul");
        // The destructor waits for the watch: it returns at once, or the test runs out of time.
    }

    void aWatchThatFailsSaysWhy() {
        class NoConsul : public FakeBackend {
        public:
            using FakeBackend::FakeBackend;
            Result<void> watch(const Preset&, std::vector<HostSighting>, const Secret&,
                               const ArrivalSink&, int) override {
                return fail(ErrorKind::InvalidInput, "join.consul.http", Message::of("is missing"));
            }
        };
        NoConsul backend(sceneWithTwo());
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        model.refresh();
        QTRY_COMPARE(model.notices().size(), 1);
        QVERIFY(model.notices().front().contains("join.consul.http: is missing"));
        QVERIFY(!valueAt(model, 0, Role::WaitingRole).toBool());
    }

    void aTokenIsRevoked() {
        FakeBackend backend(sceneWithTwo());
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        CardListModel drives(backend);
        TokenAction action(backend, backend.secretStore(), model, drives);
        model.refresh();
        QTRY_VERIFY(model.looked());
        action.begin(TokenAction::Kind::Revoke, 1);
        QCOMPARE(action.host(), "computatom-07");
        QCOMPARE(action.server(), "https://vault.example:8200");
        action.revoke();  // no token yet: nothing happens
        QVERIFY(!action.running());
        action.giveToken("refused");
        action.revoke();
        QTRY_VERIFY(!action.error().title.isEmpty());
        action.giveToken("hvs.operator");
        action.revoke();
        QTRY_VERIFY(!action.outcome().isEmpty());
        QTRY_VERIFY(!valueAt(model, 1, Role::RevocableRole).toBool());
        QVERIFY(valueAt(model, 1, Role::TokenTextRole).toString().startsWith("Token revoked"));
    }

    void aCardIsGivenAFreshToken() {
        FakeScene scene = sceneWithTwo();
        scene.receipts.front().tokenAccessor.clear();
        scene.receipts.front().note = Message::of("token to come");
        FakeBackend backend(scene);
        QVERIFY(backend.secretStore().write("Vault token for https://vault.example:8200",
                                            Secret("hvs.kept")));
        ArrivalsModel model(backend, backend);
        model.setPreset(samplePreset());
        CardListModel drives(backend);
        drives.refresh();
        QTRY_VERIFY(drives.looked());
        TokenAction action(backend, backend.secretStore(), model, drives);
        model.refresh();
        QTRY_COMPARE(model.count(), 5);
        QTRY_COMPARE(valueAt(model, 0, Role::StageRole).value<Stage>(), Stage::Joined);
        action.begin(TokenAction::Kind::Renew, 0);
        QTRY_VERIFY(action.recalled() && action.tokenGiven());
        QCOMPARE(action.cards().size(), 3);  // the fourth is in use
        QVERIFY(action.cards().front().contains("/dev/sdb"));
        // What Vault warns of is read first, and no card is touched for it.
        action.renew(0);
        QTRY_VERIFY(!action.running());
        QCOMPARE(action.warnings().size(), qsizetype(scene.planWarnings.size()));
        QVERIFY(!action.warnings().isEmpty() && action.outcome().isEmpty());
        QVERIFY(backend.receipts()->front().tokenAccessor.empty());
        action.renew(0);
        QTRY_VERIFY(action.outcome().contains("computatom-08 has a fresh token"));
        action.end();
        QVERIFY(!action.tokenGiven());
    }
};

QTEST_GUILESS_MAIN(ArrivalsModelTest)
#include "tst_arrivals_model.moc"
