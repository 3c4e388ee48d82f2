#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "bao_server.h"
#include "core/join/pki_role.h"
#include "core/join/vault_client.h"
#include "vault_words.h"

using namespace landfall;

namespace {

QString wordOf(const WrappedToken& minted) {
    return QString::fromUtf8(minted.token.view().data(),
                             static_cast<qsizetype>(minted.token.view().size()));
}

const CardIdentity kCard{"computatom-07", 7, 0x1a4dfa11, "r-0001"};
const QByteArray kSecretWord = "s.a-token-that-no-error-may-show";

}  // namespace

class VaultClientTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void preflightWithThePrintedPolicy();
    void mintsAndRevokes();
    void revokesAnUnusedToken();
    void destroysWhatAUsedTokenHeld();
    void revokesNothingOfOthers();
    void saysWhyItCannotRevoke();
    void bindsToNetworks();
    void refusesWrongToken();
    void refusesMissingCapability();
    void refusesWrongRoleId();
    void refusesMissingRole();
    void refusesBareRole();
    void judgesThePkiRoleAsVaultDoes_data();
    void judgesThePkiRoleAsVaultDoes();
    void asksForThePkiRole();
    void refusesWrongCa();
    void sealedServer();

private:
    /// What a host's login with this SecretID gives: a token, or an error's words.
    QByteArray logIn(const QByteArray& secretId) {
        return server_.bao(
            {"write", "-field=token", "auth/approle/login",
             "role_id=" + QByteArray::fromStdString(server_.settings().approle.roleId),
             "secret_id=" + secretId});
    }
    Secret token() { return Secret(std::string_view(operator_.constData())); }
    BaoServer server_;
    QByteArray operator_;
};

void VaultClientTest::initTestCase() {
    const QString bao = labBinary("BAO_BIN");
    if (bao.isEmpty())
        QSKIP("MISSING: OpenBao (BAO_BIN, or tests/lab/build-servers)");
    QVERIFY(server_.start(bao));
    operator_ =
        server_.operatorToken(QByteArray::fromStdString(operatorPolicy(server_.settings())));
    QVERIFY(!operator_.isEmpty());
}

void VaultClientTest::preflightWithThePrintedPolicy() {
    VaultClient client(server_.settings(), token());
    const auto warnings = client.preflight();
    QVERIFY2(warnings, warnings ? "" : textOf(warnings.error()).constData());
    QVERIFY2(!texts(*warnings).contains("root token"), texts(*warnings).constData());
    QVERIFY2(!texts(*warnings).contains("revoke"), texts(*warnings).constData());
    QVERIFY2(texts(*warnings).contains("can log in until"), texts(*warnings).constData());

    VaultClient root(server_.settings(), Secret("root-token-of-a-test"));
    const auto more = root.preflight();
    QVERIFY(more);
    QVERIFY(texts(*more).contains("root token"));
}

void VaultClientTest::mintsAndRevokes() {
    VaultClient client(server_.settings(), token());
    const auto minted = client.mint(kCard);
    QVERIFY2(minted, minted ? "" : textOf(minted.error()).constData());
    const QByteArray wrapped(minted->token.view().data(),
                             static_cast<qsizetype>(minted->token.view().size()));
    const QDateTime expires =
        QDateTime::fromString(QString::fromStdString(minted->expires), Qt::ISODate);
    QVERIFY2(expires.isValid() && minted->expires.back() == 'Z', minted->expires.c_str());
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(expires);
    QVERIFY(left > 3000 && left <= 3600);

    // Vault's own word on what was made.
    const QByteArray path =
        server_.bao({"write", "-field=creation_path", "sys/wrapping/lookup", "token=" + wrapped});
    QCOMPARE(path, QByteArray("auth/approle/role/consul-node/secret-id"));
    const QJsonObject held =
        QJsonDocument::fromJson(server_.bao({"unwrap", "-format=json", wrapped})).object();
    const QString accessor = held["data"].toObject()["secret_id_accessor"].toString();
    const QByteArray looked = server_.bao(
        {"write", "-format=json", "auth/approle/role/consul-node/secret-id-accessor/lookup",
         "secret_id_accessor=" + accessor});
    QVERIFY2(looked.contains("computatom-07") && looked.contains("r-0001"), looked.constData());

    const auto again = client.revoke(minted->accessor);
    QVERIFY(!again);
    QVERIFY2(textOf(again.error()).contains("destroy the SecretID"),
             textOf(again.error()).constData());

    QVERIFY(!client.revoke("no-such-accessor"));

    const auto second = client.mint(kCard);
    QVERIFY(second);
    QVERIFY(client.revoke(second->accessor));
    const QByteArray gone = server_.bao(
        {"unwrap", QString::fromUtf8(second->token.view().data(),
                                     static_cast<qsizetype>(second->token.view().size()))});
    QVERIFY2(gone.contains("not valid"), gone.constData());
}

void VaultClientTest::revokesAnUnusedToken() {
    VaultClient client(server_.settings(), token());
    const CardIdentity card{"computatom-08", 8, 1, "00000000000000a8"};
    const auto minted = client.mint(card);
    QVERIFY(minted);
    const auto revoked = client.revokeCard(minted->accessor, card.receiptId);
    QVERIFY2(revoked, revoked ? "" : textOf(revoked.error()).constData());
    QVERIFY(revoked->wrappedToken);
    QVERIFY2(server_.bao({"unwrap", wordOf(*minted)}).contains("not valid"), "it still unwraps");
    // The second time there is nothing left, and that is no error.
    const auto again = client.revokeCard(minted->accessor, card.receiptId);
    QVERIFY(again);
    QVERIFY(!again->wrappedToken && again->secretIds == 0 && again->blind.empty());
    QVERIFY(revocationText(*again, card.receiptId).english().find("nothing is left") !=
            std::string::npos);
}

void VaultClientTest::destroysWhatAUsedTokenHeld() {
    VaultClient client(server_.settings(), token());
    const CardIdentity card{"computatom-09", 9, 1, "00000000000000a9"};
    const auto minted = client.mint(card);
    QVERIFY(minted);
    const QByteArray secretId = server_.bao({"unwrap", "-field=secret_id", wordOf(*minted)});
    const QByteArray issued = logIn(secretId);
    QVERIFY(issued.startsWith("s."));
    // What the sentence tells the operator to look for.
    QVERIFY(server_.bao({"token", "lookup", "-format=json", issued}).contains("00000000000000a9"));

    const auto revoked = client.revokeCard(minted->accessor, card.receiptId);
    QVERIFY2(revoked, revoked ? "" : textOf(revoked.error()).constData());
    QVERIFY(!revoked->wrappedToken);
    QCOMPARE(revoked->secretIds, 1U);
    QVERIFY(!logIn(secretId).startsWith("s."));
    QVERIFY(revocationText(*revoked, card.receiptId).english().find("until their TTL") !=
            std::string::npos);
}

void VaultClientTest::revokesNothingOfOthers() {
    VaultClient client(server_.settings(), token());
    const auto mine = client.mint({"computatom-10", 10, 1, "0000000000000010"});
    const auto theirs = client.mint({"computatom-11", 11, 1, "0000000000000011"});
    QVERIFY(mine && theirs);
    const QByteArray kept = server_.bao({"unwrap", "-field=secret_id", wordOf(*theirs)});
    QVERIFY(client.revokeCard(mine->accessor, "0000000000000010"));
    QVERIFY(logIn(kept).startsWith("s."));
}

void VaultClientTest::saysWhyItCannotRevoke() {
    VaultClient client(server_.settings(), token());
    const CardIdentity card{"computatom-12", 12, 1, "0000000000000012"};
    const auto minted = client.mint(card);
    QVERIFY(minted);
    const QByteArray weak = server_.bao({"token", "create", "-policy=default", "-field=token"});
    VaultClient stranger(server_.settings(), Secret(std::string_view(weak.constData())));
    const auto refused = stranger.revokeCard(minted->accessor, card.receiptId);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), ErrorKind::Vault);
    QVERIFY2(textOf(refused.error()).contains("`plan` prints the policy"),
             textOf(refused.error()).constData());
    QVERIFY2(!server_.bao({"unwrap", "-field=secret_id", wordOf(*minted)}).isEmpty(), "it lives");

    // It may revoke tokens, and not look at SecretIDs: a used token is not called ended.
    server_.bao({"policy", "write", "half", "-"},
                "path \"auth/token/revoke-accessor\" { capabilities = [\"update\"] }");
    const QByteArray half = server_.bao({"token", "create", "-policy=half", "-field=token"});
    VaultClient blind(server_.settings(), Secret(std::string_view(half.constData())));
    const auto unseen = blind.revokeCard(minted->accessor, card.receiptId);
    QVERIFY(!unseen);
    QVERIFY2(textOf(unseen.error()).contains("cannot be seen"), textOf(unseen.error()).constData());
    const auto fresh = client.mint(card);
    QVERIFY(fresh);
    const auto partly = blind.revokeCard(fresh->accessor, card.receiptId);
    QVERIFY(partly);
    QVERIFY(partly->wrappedToken && !partly->blind.empty());

    VaultSettings away = server_.settings();
    away.address = "https://127.0.0.1:1";
    VaultClient nobody(away, token());
    const auto unreachable = nobody.revokeCard(fresh->accessor, card.receiptId);
    QVERIFY(!unreachable);
    QCOMPARE(unreachable.error().kind(), ErrorKind::Network);
}

void VaultClientTest::bindsToNetworks() {
    for (const std::string network : {"10.99.0.0/16", "127.0.0.0/8"}) {
        VaultSettings settings = server_.settings();
        settings.approle.boundCidrs = {network};
        VaultClient client(settings, token());
        const auto minted = client.mint(kCard);
        QVERIFY2(minted, minted ? "" : textOf(minted.error()).constData());
        const QByteArray secretId =
            server_.bao({"unwrap", "-field=secret_id",
                         QString::fromUtf8(minted->token.view().data(),
                                           static_cast<qsizetype>(minted->token.view().size()))});
        const QByteArray login =
            server_.bao({"write", "-field=token", "auth/approle/login",
                         "role_id=" + QByteArray::fromStdString(settings.approle.roleId),
                         "secret_id=" + secretId});
        QCOMPARE(login.startsWith("s."), network == "127.0.0.0/8");
    }

    // A role with networks of its own mints for no others, which is said beforehand.
    server_.bao(
        {"write", "auth/approle/role/consul-node", "secret_id_bound_cidrs=127.0.0.0/8,10.0.0.0/8"});
    VaultSettings settings = server_.settings();
    settings.approle.boundCidrs = {"10.99.0.0/16", "192.168.1.0/24"};
    VaultClient client(settings, token());
    QVERIFY(!client.mint(kCard));
    const auto refused = client.preflight();
    QVERIFY(!refused);
    QVERIFY2(textOf(refused.error()).contains("192.168.1.0/24 reaches beyond"),
             textOf(refused.error()).constData());
    settings.approle.boundCidrs = {"10.99.0.0/16"};
    VaultClient within(settings, token());
    QVERIFY(within.preflight());
    QVERIFY(within.mint(kCard));
    server_.bao({"write", "auth/approle/role/consul-node", "secret_id_bound_cidrs="});
}

void VaultClientTest::refusesWrongToken() {
    VaultClient client(server_.settings(), Secret(std::string_view(kSecretWord.constData())));
    const auto result = client.preflight();
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Vault);
    QVERIFY(!textOf(result.error()).contains(kSecretWord));
    const auto minted = client.mint(kCard);
    QVERIFY(!minted);
    QCOMPARE(minted.error().kind(), ErrorKind::Vault);
    QVERIFY(!textOf(minted.error()).contains(kSecretWord));
}

void VaultClientTest::refusesMissingCapability() {
    const QByteArray weak = server_.bao({"token", "create", "-policy=default", "-field=token"});
    VaultClient client(server_.settings(), Secret(std::string_view(weak.constData())));
    const auto result = client.preflight();
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Vault);
    QVERIFY(textOf(result.error()).contains("auth/approle/role/consul-node/secret-id"));
    QVERIFY(textOf(result.error()).contains("plan"));
}

void VaultClientTest::refusesWrongRoleId() {
    VaultSettings settings = server_.settings();
    const std::string right = settings.approle.roleId;
    settings.approle.roleId = "another";
    VaultClient client(settings, token());
    const auto result = client.preflight();
    QVERIFY(!result);
    QCOMPARE(result.error().subject(), std::string("join.vault.approle.roleId"));
    QVERIFY(textOf(result.error()).contains(QByteArray::fromStdString(right)));
}

void VaultClientTest::refusesMissingRole() {
    VaultSettings settings = server_.settings();
    settings.approle.role = "nobody";
    VaultClient client(settings, Secret("root-token-of-a-test"));
    const auto result = client.preflight();
    QVERIFY(!result);
    QVERIFY2(textOf(result.error()).contains("nobody"), textOf(result.error()).constData());
    QVERIFY(!client.mint(kCard));
}

void VaultClientTest::refusesBareRole() {
    server_.bao({"write", "auth/approle/role/bare", "bind_secret_id=false",
                 "secret_id_bound_cidrs=", "token_bound_cidrs=127.0.0.0/8"});
    VaultSettings settings = server_.settings();
    settings.approle.role = "bare";
    settings.approle.roleId =
        server_.bao({"read", "-field=role_id", "auth/approle/role/bare/role-id"}).toStdString();
    VaultClient client(settings, Secret("root-token-of-a-test"));
    const auto result = client.preflight();
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Refused);
    settings.approle.allowWithoutSecretId = true;
    VaultClient confirmed(settings, Secret("root-token-of-a-test"));
    QVERIFY(confirmed.preflight());
}

void VaultClientTest::judgesThePkiRoleAsVaultDoes_data() {
    QTest::addColumn<QStringList>("role");
    const QString domain = "allowed_domains=node.dc1.consul,dc1.consul";
    QTest::newRow("a new one") << QStringList();
    QTest::newRow("any name") << QStringList{"allow_any_name=true"};
    QTest::newRow("any, hosts or not")
        << QStringList{"allow_any_name=true", "enforce_hostnames=false"};
    QTest::newRow("domains alone") << QStringList{domain};
    QTest::newRow("bare") << QStringList{domain, "allow_bare_domains=true"};
    QTest::newRow("bare, exact") << QStringList{"allowed_domains=client.dc1.consul",
                                                "allow_bare_domains=true"};
    QTest::newRow("subdomains") << QStringList{domain, "allow_subdomains=true"};
    QTest::newRow("subdomains of one")
        << QStringList{"allowed_domains=node.dc1.consul", "allow_subdomains=true"};
    QTest::newRow("subdomains of localhost") << QStringList{"allow_subdomains=true"};
    QTest::newRow("globs") << QStringList{"allowed_domains=*.node.*.consul,cl*t.dc1.*",
                                          "allow_glob_domains=true"};
    QTest::newRow("globs that are not allowed")
        << QStringList{"allowed_domains=*.node.dc1.consul", "allow_bare_domains=true"};
    QTest::newRow("a glob in the middle")
        << QStringList{"allowed_domains=pi-*.consul", "allow_glob_domains=true"};
    QTest::newRow("no localhost, no addresses")
        << QStringList{"allow_any_name=false", "allow_localhost=false", "allow_ip_sans=false",
                       domain, "allow_subdomains=true"};
    QTest::newRow("common names of people")
        << QStringList{"allow_any_name=true", "cn_validations=email"};
    QTest::newRow("any common name")
        << QStringList{domain, "allow_subdomains=true", "cn_validations=disabled"};
}

// The oracle is a real server: what it issues, and what it turns away.
void VaultClientTest::judgesThePkiRoleAsVaultDoes() {
    QFETCH(QStringList, role);
    server_.bao({"secrets", "enable", "-path=pki", "pki"});
    server_.bao({"write", "pki/root/generate/internal", "common_name=ca", "ttl=100h"});
    server_.bao({"delete", "pki/roles/node"});
    server_.bao(QStringList{"write", "pki/roles/node", "key_type=ec", "key_bits=256"} + role);
    const QJsonObject found =
        QJsonDocument::fromJson(server_.bao({"read", "-format=json", "pki/roles/node"})).object();
    QVERIFY(!found["data"].toObject().isEmpty());
    const CertificateNames asked[] = {
        {"client.dc1.consul"},
        {"pi-07.node.dc1.consul"},
        {"dc1.consul"},
        {"localhost"},
        {"pi-07.localhost"},
        {"other.example"},
        {"client.dc_1.consul"},
        {"pi-07.node.dc1.consul", {"localhost", "other.dc1.consul"}},
        {"pi-07.node.dc1.consul", {"other.example"}},
        {"pi-07.node.dc1.consul", {}, {"127.0.0.1", "::1"}},
    };
    for (const CertificateNames& names : asked) {
        QStringList call{"write", "-field=serial_number", "pki/issue/node", "ttl=1h"};
        call.append("common_name=" + QString::fromStdString(names.commonName));
        QStringList others;
        for (const std::string& name : names.altNames)
            others.append(QString::fromStdString(name));
        QStringList addresses;
        for (const std::string& address : names.ipSans)
            addresses.append(QString::fromStdString(address));
        call.append("alt_names=" + others.join(','));
        call.append("ip_sans=" + addresses.join(','));
        const QByteArray answer = server_.bao(call);
        const bool issued = !answer.isEmpty() && !answer.contains("Error");
        const auto judged =
            judgePkiRole(found["data"].toObject(), AgentCertificate{"pki", "node"}, names);
        QVERIFY2(judged.has_value() == issued, (call.join(' ') + "\n").toUtf8() + answer);
    }
}

void VaultClientTest::asksForThePkiRole() {
    server_.bao({"secrets", "enable", "-path=pki_int", "pki"});
    server_.bao({"write", "pki_int/roles/consul-agent", "allowed_domains=node.dc1.consul",
                 "allow_subdomains=true"});
    JoinSettings join;
    join.vault = server_.settings();
    join.vault.agentCertificate = AgentCertificate{"pki_int", "consul-agent"};
    const auto preflight = [&](const Secret& token) {
        VaultClient client(join.vault, token.duplicate());
        return client.preflight(2, certificatesOf(join, {"pi-01", "pi-02"}));
    };
    // A policy of before: it may not be read, which is said.
    const auto unread = preflight(token());
    QVERIFY(unread);
    QVERIFY2(texts(*unread).contains("PKI role could not be read"), texts(*unread).constData());

    const QByteArray wider =
        server_.operatorToken(QByteArray::fromStdString(operatorPolicy(join.vault)));
    const Secret operatorToken(std::string_view(wider.constData()));
    const auto refused = preflight(operatorToken);
    QVERIFY(!refused);
    QVERIFY2(textOf(refused.error()).contains("\"client.dc1.consul\" is not a name"),
             textOf(refused.error()).constData());
    join.vault.agentCertificate->commonName = "{host}.node.{datacenter}.consul";
    const auto accepted = preflight(operatorToken);
    QVERIFY2(accepted, accepted ? "" : textOf(accepted.error()).constData());
    QVERIFY2(!texts(*accepted).contains("PKI"), texts(*accepted).constData());

    join.vault.agentCertificate->role = "nobody";
    const auto missing = preflight(Secret("root-token-of-a-test"));
    QVERIFY(!missing);
    QVERIFY2(textOf(missing.error()).contains("pki_int/roles/nobody"),
             textOf(missing.error()).constData());
}

void VaultClientTest::refusesWrongCa() {
    const QString other = server_.folder() + "/other.pem";
    QProcess::execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt",
                                  "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=other",
                                  "-keyout", server_.folder() + "/other.key", "-out", other});
    VaultSettings settings = server_.settings();
    settings.caFile = other.toStdString();
    VaultClient client(settings, token());
    const auto result = client.preflight();
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Network);
    QVERIFY2(textOf(result.error()).contains("caFile"), textOf(result.error()).constData());

    settings.caFile = server_.folder().toStdString() + "/other.key";
    VaultClient noCertificate(settings, token());
    const auto refused = noCertificate.preflight();
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject(), std::string("join.vault.caFile"));
}

void VaultClientTest::sealedServer() {
    server_.bao({"operator", "seal"});
    VaultClient client(server_.settings(), token());
    const auto result = client.preflight();
    QVERIFY(!result);
    QVERIFY2(textOf(result.error()).contains("sealed"), textOf(result.error()).constData());
}

QTEST_GUILESS_MAIN(VaultClientTest)
#include "tst_vault_client.moc"
