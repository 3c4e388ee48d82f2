#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "bao_server.h"
#include "core/join/vault_client.h"
#include "core/join/vault_setup.h"

using namespace landfall;

/// The oracle is a real OpenBao: what was set up there lets an operator mint and a host log in and
/// read, and nothing was written that was not shown.
class VaultSetupTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void setsUpWhatAHostNeeds();
    void changesOfARoleOnlyWhatIsWrong();
    void refusesTheMountOfAnotherMethod();
    void saysWhichTokenIsNeeded();

private:
    VaultSettings settings(const std::string& mount, const std::string& role) {
        VaultSettings settings = server_.settings();
        settings.approle.mount = mount;
        settings.approle.role = role;
        return settings;
    }
    static VaultSetup setup(const VaultSettings& settings) {
        return {settings, Secret("root-token-of-a-test")};
    }
    QJsonObject role(const QString& path) {
        return QJsonDocument::fromJson(server_.bao({"read", "-format=json", path}))
            .object()["data"]
            .toObject();
    }
    BaoServer server_;
};

void VaultSetupTest::initTestCase() {
    const QString bao = labBinary("BAO_BIN");
    if (bao.isEmpty())
        QSKIP("MISSING: OpenBao (BAO_BIN, or tests/lab/build-servers)");
    QVERIFY(server_.start(bao));
}

void VaultSetupTest::setsUpWhatAHostNeeds() {
    VaultSettings wanted = settings("team/pi", "worker");
    VaultSetup vault = setup(wanted);
    const auto changes = vault.look();
    QVERIFY2(changes, changes ? "" : changes.error().text().c_str());
    QStringList whats;
    for (const VaultChange& change : *changes) {
        whats << QString::fromStdString(change.what.english());
        QVERIFY(change.before.empty());
    }
    const QStringList expected{
        "enable the AppRole method at team/pi/", "make the policy worker: what a host may do",
        "make the policy landfall-worker: what the operator's token needs", "make the role worker"};
    QCOMPARE(whats, expected);
    QVERIFY2(!server_.bao({"auth", "list"}).contains("team/pi/"), "looking writes nothing");

    const auto applied = vault.apply(*changes);
    QVERIFY2(applied, applied ? "" : applied.error().text().c_str());
    const auto again = vault.look();
    QVERIFY(again);
    QVERIFY2(again->empty(), again->empty() ? "" : again->front().what.english().c_str());
    const auto roleId = vault.roleId();
    QVERIFY(roleId);

    // An operator with that policy alone, and a host of that role.
    wanted.approle.roleId = *roleId;
    const QByteArray token =
        server_.bao({"token", "create", "-policy=landfall-worker", "-field=token"});
    VaultClient client(wanted, Secret(std::string_view(token.constData())));
    const auto warnings = client.preflight();
    QVERIFY2(warnings, warnings ? "" : warnings.error().text().c_str());
    QCOMPARE(warnings->size(), std::size_t{1});
    QVERIFY2(warnings->front().message.english().find("can log in until") != std::string::npos,
             warnings->front().message.english().c_str());
    const auto minted = client.mint({"pi-01", 1, 1, "r-1"});
    QVERIFY2(minted, minted ? "" : minted.error().text().c_str());
    const QByteArray secretId =
        server_.bao({"unwrap", "-field=secret_id",
                     QString::fromUtf8(minted->token.view().data(),
                                       static_cast<qsizetype>(minted->token.view().size()))});
    const QByteArray host =
        server_.bao({"write", "-field=token", "auth/team/pi/login",
                     "role_id=" + QString::fromStdString(*roleId), "secret_id=" + secretId});
    QCOMPARE(server_.bao({"token", "capabilities", host, "secret/data/consul/join"}),
             QByteArray("read"));
    QCOMPARE(server_.bao({"token", "capabilities", host, "secret/data/other"}), QByteArray("deny"));
}

void VaultSetupTest::changesOfARoleOnlyWhatIsWrong() {
    server_.bao({"write", "auth/approle/role/brittle", "token_policies=theirs",
                 "secret_id_num_uses=1", "secret_id_ttl=48h", "token_ttl=7m"});
    VaultSetup vault = setup(settings("approle", "brittle"));
    const auto changes = vault.look();
    QVERIFY(changes);
    const VaultChange& change = changes->back();
    QCOMPARE(change.what.english(), std::string("change the role brittle"));
    QVERIFY2(change.before.find("\"secret_id_num_uses\": 1") != std::string::npos,
             change.before.c_str());
    QVERIFY2(change.body.find("_ttl") == std::string::npos, change.body.c_str());
    QVERIFY(vault.apply(*changes));
    const QJsonObject found = role("auth/approle/role/brittle");
    const QJsonArray policies{"theirs", "brittle"};
    QCOMPARE(found["token_policies"].toArray(), policies);
    QCOMPARE(found["secret_id_num_uses"].toInt(), 0);
    QCOMPARE(found["secret_id_ttl"].toInt(), 172800);
    QCOMPARE(found["token_ttl"].toInt(), 420);
}

void VaultSetupTest::refusesTheMountOfAnotherMethod() {
    const auto changes = setup(settings("token", "worker")).look();
    QVERIFY(!changes);
    QCOMPARE(changes.error().subject(), std::string("join.vault.approle.mount"));
}

void VaultSetupTest::saysWhichTokenIsNeeded() {
    const QByteArray token = server_.bao({"token", "create", "-policy=default", "-field=token"});
    const auto changes =
        VaultSetup(settings("approle", "worker"), Secret(std::string_view(token.constData())))
            .look();
    QVERIFY(!changes);
    QVERIFY2(changes.error().text().find("write policies") != std::string::npos,
             changes.error().text().c_str());
}

QTEST_GUILESS_MAIN(VaultSetupTest)
#include "tst_vault_setup.moc"
