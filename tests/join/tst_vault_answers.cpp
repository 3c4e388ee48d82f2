#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "core/join/pki_role.h"
#include "core/join/vault_client.h"
#include "core/join/vault_preflight.h"
#include "vault_words.h"

using namespace landfall;

namespace {

/// Answers each connection with fixed bytes, or with silence.
class FixedServer {
public:
    explicit FixedServer(QByteArray answer) : answer_(std::move(answer)) {
        server_.listen(QHostAddress::LocalHost);
        QObject::connect(&server_, &QTcpServer::newConnection, &server_, [this] {
            QTcpSocket* socket = server_.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                if (!answer_.isEmpty()) {
                    socket->write(answer_);
                    socket->disconnectFromHost();
                }
            });
        });
    }
    VaultSettings settings() const {
        VaultSettings settings;
        settings.address = QString("http://127.0.0.1:%1").arg(server_.serverPort()).toStdString();
        settings.approle.roleId = "role";
        return settings;
    }
    QByteArray received;

private:
    QTcpServer server_;
    QByteArray answer_;
};

const CardIdentity kCard{"computatom-07", 7, 0x1a4dfa11, "r-0001"};
constexpr std::string_view kToken = "s.a-token-of-a-test";

}  // namespace

/// What the client makes of answers that no Vault gives, and of roles as Vault describes them.
class VaultAnswersTest : public QObject {
    Q_OBJECT

private slots:
    void refusesPlainHttp();
    void plainHttpInATunnel();
    void unreachable();
    void slowServer();
    void redirect();
    void hugeAnswer();
    void healthOfANode_data();
    void healthOfANode();
    void judgesRoles();
    void judgesRolesWithoutSecretId();
    void judgesPkiRoles();
};

void VaultAnswersTest::refusesPlainHttp() {
    VaultSettings settings = VaultSettings();
    settings.address = "http://vault.example:8200";
    VaultClient client(settings, Secret(kToken));
    const auto result = client.mint(kCard);
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::InvalidInput);
}

// Linux takes 0.0.0.0 to this host, and nobody takes it for a loopback address.
void VaultAnswersTest::plainHttpInATunnel() {
    FixedServer node("HTTP/1.1 503 Unknown\r\nContent-Length: 2\r\n\r\n{}");
    VaultSettings settings = node.settings();
    settings.address.replace(settings.address.find("127.0.0.1"), 9, "0.0.0.0");
    VaultClient refused(settings, Secret(kToken));
    QCOMPARE(refused.preflight().error().kind(), ErrorKind::InvalidInput);
    QVERIFY(node.received.isEmpty());
    settings.insecureHttp = true;
    VaultClient client(settings, Secret(kToken));
    const auto result = client.preflight();
    QVERIFY(!result);
    QVERIFY2(textOf(result.error()).contains("unseal it"), textOf(result.error()).constData());
    QVERIFY(node.received.contains("GET /v1/sys/health"));
}

void VaultAnswersTest::unreachable() {
    VaultSettings settings = VaultSettings();
    settings.address = "https://127.0.0.1:1";
    VaultClient client(settings, Secret(kToken));
    const auto result = client.mint(kCard);
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Network);
    QVERIFY(textOf(result.error()).contains("127.0.0.1:1"));
}

void VaultAnswersTest::slowServer() {
    const FixedServer silent("");
    VaultClient client(silent.settings(), Secret(kToken));
    client.limit(std::chrono::milliseconds(300));
    const auto result = client.mint(kCard);
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Network);
    QVERIFY2(textOf(result.error()).contains("in time"), textOf(result.error()).constData());
}

void VaultAnswersTest::redirect() {
    FixedServer target("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const QByteArray to = QByteArray::fromStdString(target.settings().address);
    const FixedServer first("HTTP/1.1 307 Go\r\nLocation: " + to +
                            "/v1/x\r\nContent-Length: 0\r\n\r\n");
    VaultClient client(first.settings(), Secret(kToken));
    const auto result = client.mint(kCard);
    QVERIFY(!result);
    QVERIFY2(textOf(result.error()).contains(to), textOf(result.error()).constData());
    QVERIFY(target.received.isEmpty());
}

void VaultAnswersTest::hugeAnswer() {
    const QByteArray body(3 * 1024 * 1024, ' ');
    const FixedServer huge("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                           "\r\n\r\n" + body);
    VaultClient client(huge.settings(), Secret(kToken));
    const auto result = client.mint(kCard);
    QVERIFY(!result);
    QVERIFY2(textOf(result.error()).contains("1 MiB"), textOf(result.error()).constData());
}

// The default codes of https://developer.hashicorp.com/vault/api-docs/system/health.
void VaultAnswersTest::healthOfANode_data() {
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("cannot reach the active node") << QByteArray("474") << QByteArray("active node");
    QTest::newRow("not initialised") << QByteArray("501") << QByteArray("not initialised");
    QTest::newRow("sealed") << QByteArray("503") << QByteArray("unseal it");
    QTest::newRow("removed") << QByteArray("530") << QByteArray("removed from its cluster");
    QTest::newRow("none of Vault's") << QByteArray("418") << QByteArray("is this a Vault server?");
}

void VaultAnswersTest::healthOfANode() {
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, words);
    const FixedServer node("HTTP/1.1 " + status + " Unknown\r\nContent-Length: 2\r\n\r\n{}");
    VaultClient client(node.settings(), Secret(kToken));
    const auto result = client.preflight();
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), ErrorKind::Vault);
    QVERIFY2(textOf(result.error()).contains(words), textOf(result.error()).constData());
}

void VaultAnswersTest::judgesRoles() {
    VaultSettings settings;
    settings.approle.wrapTtlSeconds = 86400;
    const QJsonObject brittle{{"bind_secret_id", true}, {"secret_id_num_uses", 1},
                              {"token_num_uses", 3},    {"secret_id_ttl", 3600},
                              {"token_max_ttl", 7200},  {"token_period", 0}};
    auto judged = judgeRole(brittle, settings, 0);
    QVERIFY(judged);
    QVERIFY(texts(*judged).contains("1 logins only"));
    QVERIFY(texts(*judged).contains("token_num_uses"));
    QVERIFY(texts(*judged).contains("finds an expired SecretID"));

    settings.approle.identity = IdentityMode::Strict;
    settings.aclToken = SecretReference{"consul/creds/agent", "token"};
    judged = judgeRole(brittle, settings, 0);
    QVERIFY2(texts(*judged).contains("its token lives 2 h at most (token_max_ttl), and cannot be "),
             texts(*judged).constData());
    QVERIFY(texts(*judged).contains("leased Consul token"));
    QVERIFY2(!texts(*judged).contains("which must be before"), texts(*judged).constData());

    judged = judgeRole({{"secret_id_ttl", 0}}, settings, 0);
    QVERIFY(texts(*judged).contains("never expire"));
    QVERIFY(texts(*judged).contains("max_lease_ttl"));
    judged = judgeRole({{"secret_id_ttl", 0}, {"token_period", 86400}}, settings, 0);
    QVERIFY2(!texts(*judged).contains("ends"), texts(*judged).constData());
    settings.approle.identity = IdentityMode::Durable;
    judged = judgeRole({{"secret_id_ttl", 172800}}, settings, 1'800'000'000);
    QVERIFY2(texts(*judged).contains("2027-01-17 08:00 UTC"), texts(*judged).constData());
    judged = judgeRole({{"secret_id_ttl", 172800},
                        {"token_max_ttl", 3600},
                        {"secret_id_bound_cidrs", QJsonArray{"10.0.0.0/8", "192.168.7.0/24"}}},
                       settings, 1'800'000'000);
    QVERIFY2(texts(*judged).contains("from 10.0.0.0/8, 192.168.7.0/24 only"),
             texts(*judged).constData());
    QVERIFY2(texts(*judged).contains("which must be before 2027-01-17 08:00 UTC"),
             texts(*judged).constData());
    judged = judgeRole({{"secret_id_ttl", 172800},
                        {"secret_id_bound_cidrs", QJsonArray{"10.0.0.0/8", "0.0.0.0/0"}},
                        {"token_bound_cidrs", QJsonArray{"::/0"}}},
                       settings, 1'800'000'000);
    QVERIFY2(!texts(*judged).contains(" only ("), texts(*judged).constData());
}

void VaultAnswersTest::judgesRolesWithoutSecretId() {
    VaultSettings settings;
    const QJsonObject bare{{"bind_secret_id", false},
                           {"secret_id_ttl", 0},
                           {"secret_id_num_uses", 1},
                           {"token_bound_cidrs", QJsonArray{"10.0.0.0/8"}},
                           {"token_max_ttl", 3600}};
    auto judged = judgeRole(bare, settings, 0);
    QVERIFY(!judged);
    QCOMPARE(judged.error().kind(), ErrorKind::Refused);

    settings.approle.allowWithoutSecretId = true;
    settings.approle.identity = IdentityMode::Strict;
    settings.approle.boundCidrs = {"192.168.0.0/16"};
    judged = judgeRole(bare, settings, 0);
    QVERIFY2(judged, judged ? "" : judged.error().text().c_str());
    QVERIFY2(texts(*judged).contains("from 10.0.0.0/8 only"), texts(*judged).constData());
    QVERIFY2(!texts(*judged).contains("SecretID"), texts(*judged).constData());
    QVERIFY2(!texts(*judged).contains("strict"), texts(*judged).constData());

    // The host would be turned away: "missing secret_id".
    judged = judgeRole({{"bind_secret_id", true}}, settings, 0);
    QVERIFY(!judged);
    QCOMPARE(judged.error().subject(), std::string("join.vault.approle.allowWithoutSecretId"));
}

// What a real server makes of the same rules: tst_vault_client.
void VaultAnswersTest::judgesPkiRoles() {
    const AgentCertificate certificate{"pki_int", "consul-agent"};
    const CertificateNames standard{"client.dc1.consul"};
    // A new role of Vault's, as pathRoleCreate of builtin/logical/pki makes it.
    QJsonObject role{{"allowed_domains", QJsonArray{"node.dc1.consul"}},
                     {"allow_subdomains", true},
                     {"allow_bare_domains", false},
                     {"allow_glob_domains", false},
                     {"allow_localhost", true},
                     {"allow_ip_sans", true},
                     {"enforce_hostnames", true},
                     {"cn_validations", QJsonArray{"email", "hostname"}}};
    auto judged = judgePkiRole(role, certificate, standard);
    QVERIFY(!judged);
    QCOMPARE(judged.error().kind(), ErrorKind::InvalidInput);
    QCOMPARE(judged.error().subject(), std::string("join.vault.agentCertificate.commonName"));
    QVERIFY2(textOf(judged.error())
                 .contains("allowed_domains=node.dc1.consul, allow_bare_domains=false, "
                           "allow_subdomains=true"),
             textOf(judged.error()).constData());
    QVERIFY(judgePkiRole(role, certificate, {"pi-07.node.dc1.consul", {"localhost"}, {"::1"}}));
    judged = judgePkiRole(role, certificate, {"pi-07.node.dc1.consul", {"client.dc1.consul"}});
    QVERIFY(!judged);
    QCOMPARE(judged.error().subject(), std::string("join.vault.agentCertificate.altNames"));
    role["allow_ip_sans"] = false;
    judged = judgePkiRole(role, certificate, {"pi-07.node.dc1.consul", {}, {"::1"}});
    QVERIFY(!judged);
    QCOMPARE(judged.error().subject(), std::string("join.vault.agentCertificate.ipSans"));

    // What only the host's login can tell is no reason to refuse.
    role["allowed_domains"] = QJsonArray{"{{identity.entity.name}}.consul"};
    role["allowed_domains_template"] = true;
    QVERIFY(judgePkiRole(role, certificate, standard));
    role["allowed_domains"] = QJsonArray{"node.dc1.consul"};
    role["allow_token_displayname"] = true;
    QVERIFY(judgePkiRole(role, certificate, standard));
    role["cn_validations"] = QJsonArray{"email"};
    QVERIFY(!judgePkiRole(role, certificate, standard));
}

QTEST_GUILESS_MAIN(VaultAnswersTest)
#include "tst_vault_answers.moc"
