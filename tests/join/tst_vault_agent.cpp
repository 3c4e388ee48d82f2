#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "bao_server.h"
#include "core/config/validate_join.h"
#include "core/join/agent_config.h"
#include "core/join/consul_config.h"
#include "core/join/vault_client.h"
#include "sample_join.h"
#include "scratch_root.h"

using namespace landfall;

/// The agent and Consul read what was written for them: `bao agent` logs in with a kept SecretID
/// and renders; `consul validate` reads the result.
class VaultAgentTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void rendersWhatConsulNeeds();
    void asksForItsOwnNames();
    void strictUnwrapsByItself();
    void logsInWithTheRoleIdAlone();
    void takesHostileValuesAsTheyAre();
    void missingKeyRendersNothing();
    void consulReadsItsConfiguration();

private:
    /// The join's root below a folder, its paths made to point there.
    void prepare(const QTemporaryDir& root, JoinSettings settings);
    QString startAgent(QProcess& agent, const QTemporaryDir& root);
    JoinSettings settings();
    BaoServer server_;
    QTemporaryDir programs_;  ///< the agent's program, where everybody may run it
};

namespace {

// Not root, and in no group of Consul's: as on a card.
constexpr uid_t kAgentUser = 61001;
constexpr gid_t kConsulGroup = 61002;

/// Ends with its scope, whatever the test finds.
class Agent : public QProcess {
public:
    ~Agent() override {
        terminate();
        if (!waitForFinished(10'000))
            kill();
        waitForFinished();
    }
};

bool isRoot() {
    return ::geteuid() == 0;
}

}  // namespace

void VaultAgentTest::initTestCase() {
    const QString bao = labBinary("BAO_BIN");
    if (bao.isEmpty())
        QSKIP("MISSING: OpenBao (BAO_BIN, or tests/lab/build-servers)");
    QVERIFY(server_.start(bao));
    execute("chmod", {"0755", programs_.path()});
    QVERIFY(QFile::copy(bao, programs_.filePath("bao")));
    execute("chmod", {"0755", programs_.filePath("bao")});
    server_.bao({"secrets", "enable", "-path=pki_int", "pki"});
    server_.bao({"write", "pki_int/root/generate/internal", "common_name=ca", "ttl=100h"});
    server_.bao({"write", "pki_int/roles/consul-agent", "allow_any_name=true", "max_ttl=99h"});
    server_.bao({"kv", "put", "-mount=secret", "consul/acl", "token=an-acl-token"});
    server_.bao({"policy", "write", "consul-node", "-"},
                QByteArray::fromStdString(machinePolicy(settings().vault)));
}

JoinSettings VaultAgentTest::settings() {
    JoinSettings join;
    join.vault = server_.settings();
    join.vault.aclToken = SecretReference{"secret/data/consul/acl", "token"};
    join.vault.agentCertificate = AgentCertificate{"pki_int", "consul-agent", "24h"};
    join.consul.retryJoin = {"127.0.0.1"};
    join.consul.bind = {BindSpec::Kind::Subnet, "127.0.0.0/8"};
    return join;
}

void VaultAgentTest::prepare(const QTemporaryDir& root, JoinSettings settings) {
    const std::string bao = programs_.filePath("bao").toStdString();
    const JoinPrograms programs{bao, bao, {}};
    const auto join = contentOf(settings, sampleBase(), programs);
    QVERIFY2(join, join ? "" : join.error().text().c_str());
    layOut(join->content, root.path(), "/boot/firmware");
    QDir().mkpath(root.path() + "/run/vault-agent");
    for (const QString path : {"/etc/vault-agent.d/agent.json", "/etc/consul.d/10-static.json"}) {
        QByteArray text = readFile(root.path() + path);
        for (const QByteArray folder : {"\"/etc/", "\"/var/lib/", "\"/run/"})
            text.replace(folder, "\"" + root.path().toUtf8() + folder.mid(1));
        // Soon enough for a test.
        text.replace("\"5m\"", "\"1s\"");
        writeFile(root.path() + path, text);
    }
    if (!isRoot())
        return;
    execute("chmod", {"0755", root.path()});
    execute("chown", {"-R", QString::number(kAgentUser), root.path()});
    for (const char* folder : {"/etc/consul.d/rendered", "/etc/consul.d/tls"}) {
        execute("chgrp", {QString::number(kConsulGroup), root.path() + folder});
        execute("chmod", {"2750", root.path() + folder});
    }
}

QString VaultAgentTest::startAgent(QProcess& agent, const QTemporaryDir& root) {
    QStringList environment = QProcess::systemEnvironment();
    environment << "HOME=" + root.path() << "LANDFALL_HOST=pi-07";
    for (const QByteArray& line :
         readFile(root.path() + "/etc/vault-agent.d/environment").split('\n'))
        environment << QString::fromUtf8(line);
    agent.setEnvironment(environment);
    const QString log = root.path() + "/agent.log";
    agent.setStandardOutputFile(log);
    agent.setStandardErrorFile(root.path() + "/agent.errors");
    const QStringList command{root.path() + "/usr/local/bin/bao", "agent",
                              "-config=" + root.path() + "/etc/vault-agent.d/agent.json"};
    if (isRoot())
        agent.start("setpriv",
                    QStringList{QString("--reuid=%1").arg(kAgentUser),
                                QString("--regid=%1").arg(kAgentUser), "--clear-groups"} +
                        command);
    else
        agent.start(command[0], command.mid(1));
    return log;
}

void VaultAgentTest::rendersWhatConsulNeeds() {
    const QTemporaryDir root;
    prepare(root, settings());
    writeFile(root.path() + kSecretIdPath,
              server_.bao(
                  {"write", "-f", "-field=secret_id", "auth/approle/role/consul-node/secret-id"}) +
                  "\n");
    if (isRoot())
        execute("chown", {QString::number(kAgentUser), root.path() + kSecretIdPath});
    Agent agent;
    const QString log = startAgent(agent, root);
    const QString consul = root.path() + "/etc/consul.d";
    for (const char* file : {"/20-gossip.json", "/30-acl.json", "/tls/ca.pem", "/tls/agent.pem"})
        QTRY_VERIFY2_WITH_TIMEOUT(!readFile(consul + file).isEmpty(), readFile(log).constData(),
                                  60'000);
    QCOMPARE(readFile(consul + "/20-gossip.json"),
             QByteArray("{\"encrypt\": \"pUqJrVyVRj5jsiYEkM/tFQYfWyJIv4s3XkvDwy7Cu5s=\"}\n"));
    QCOMPARE(readFile(consul + "/30-acl.json"),
             QByteArray("{\"acl\": {\"tokens\": {\"agent\": \"an-acl-token\", \"default\": "
                        "\"an-acl-token\"}}}\n"));
    QCOMPARE(readFile(consul + "/tls/ca.pem").trimmed(),
             readFile(server_.folder() + "/vault-ca.pem").trimmed());
    QVERIFY(readFile(root.path() + "/run/vault-agent/token").size() > 10);
    QVERIFY2(QFile::exists(root.path() + kSecretIdPath), "it is needed after the next reboot");

    // Rendered again over what is there, with the same owner and group.
    server_.bao({"kv", "patch", "-mount=secret", "consul/join",
                 "gossip_key=AAAArVyVRj5jsiYEkM/tFQYfWyJIv4s3XkvDwy7Cu5s="});
    QTRY_VERIFY_WITH_TIMEOUT(readFile(consul + "/20-gossip.json").contains("AAAA"), 60'000);
    struct stat info {};
    QCOMPARE(::stat((consul + "/20-gossip.json").toUtf8().constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0640});
    if (isRoot()) {
        QCOMPARE(info.st_uid, kAgentUser);
        QCOMPARE(info.st_gid, kConsulGroup);
    }
    const QString program = labBinary("CONSUL_BIN");
    if (!program.isEmpty()) {
        const Outcome outcome = execute(program, {"validate", consul});
        QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    }
    agent.terminate();
    QVERIFY(agent.waitForFinished());
    const QByteArray words = readFile(log) + readFile(root.path() + "/agent.errors");
    QVERIFY2(!words.contains("pUqJrVy") && !words.contains("an-acl-token"), "a log shows a secret");
}

void VaultAgentTest::asksForItsOwnNames() {
    const QTemporaryDir root;
    JoinSettings join = settings();
    join.vault.aclToken.reset();
    join.vault.agentCertificate->commonName = "{host}.node.{datacenter}.consul";
    join.vault.agentCertificate->altNames = {"localhost", "{host}"};
    join.vault.agentCertificate->ipSans = {"127.0.0.1", "::1"};
    prepare(root, join);
    writeFile(root.path() + kSecretIdPath,
              server_.bao(
                  {"write", "-f", "-field=secret_id", "auth/approle/role/consul-node/secret-id"}) +
                  "\n");
    if (isRoot())
        execute("chown", {QString::number(kAgentUser), root.path() + kSecretIdPath});
    Agent agent;
    const QString log = startAgent(agent, root);
    const QString certificate = root.path() + "/etc/consul.d/tls/agent.pem";
    QTRY_VERIFY2_WITH_TIMEOUT(!readFile(certificate).isEmpty(), readFile(log).constData(), 60'000);
    const Outcome shown = execute(
        "openssl", {"x509", "-in", certificate, "-noout", "-subject", "-ext", "subjectAltName"});
    for (const char* part :
         {"CN = pi-07.node.dc1.consul", "DNS:localhost", "DNS:pi-07,", "DNS:pi-07.node.dc1.consul",
          "IP Address:127.0.0.1", "IP Address:0:0:0:0:0:0:0:1"})
        QVERIFY2(shown.output.contains(part), shown.output.constData());
}

void VaultAgentTest::strictUnwrapsByItself() {
    const QTemporaryDir root;
    JoinSettings join = settings();
    join.vault.approle.identity = IdentityMode::Strict;
    prepare(root, join);
    VaultClient client(join.vault, Secret("root-token-of-a-test"));
    const auto minted = client.mint({"strict-1", 1, 1, "r-1"});
    QVERIFY(minted);
    const QString copy = root.path() + kStrictTokenPath;
    writeFile(copy, QByteArray(minted->token.view().data(),
                               static_cast<qsizetype>(minted->token.view().size())));
    if (isRoot())
        execute("chown", {QString::number(kAgentUser), copy});
    Agent agent;
    const QString log = startAgent(agent, root);
    QTRY_VERIFY2_WITH_TIMEOUT(!readFile(root.path() + "/etc/consul.d/20-gossip.json").isEmpty(),
                              readFile(log).constData(), 60'000);
    QVERIFY2(!QFile::exists(copy), "the agent takes its copy away");
    QVERIFY(!QFile::exists(root.path() + kSecretIdPath));
    agent.terminate();
    QVERIFY(agent.waitForFinished());
}

void VaultAgentTest::logsInWithTheRoleIdAlone() {
    server_.bao({"write", "auth/approle/role/bare", "token_policies=consul-node",
                 "bind_secret_id=false", "token_bound_cidrs=127.0.0.0/8", "token_ttl=1h"});
    const QTemporaryDir root;
    JoinSettings join = settings();
    join.vault.approle.role = "bare";
    join.vault.approle.roleId =
        server_.bao({"read", "-field=role_id", "auth/approle/role/bare/role-id"}).toStdString();
    join.vault.approle.allowWithoutSecretId = true;
    prepare(root, join);
    Agent agent;
    const QString log = startAgent(agent, root);
    QTRY_VERIFY2_WITH_TIMEOUT(!readFile(root.path() + "/etc/consul.d/20-gossip.json").isEmpty(),
                              readFile(log).constData(), 60'000);
    QVERIFY(!QFile::exists(root.path() + kSecretIdPath));
    agent.terminate();
    QVERIFY(agent.waitForFinished());
}

/// A role-id of every character that a preset may have in it, and a Consul token that tries to be
/// more than one: the agent logs in with the one, and Consul is told exactly the other.
void VaultAgentTest::takesHostileValuesAsTheyAre() {
    const std::string hostileId = "a\"b\\c$d%e{{f}}'g;h&i<j>k`l#m*n!o~p=q,r";
    const QByteArray hostileToken =
        "x\"}}, \"encrypt\": \"y\", \\u0022 {{ env \"HOME\" }} <&> $HOME";
    const QByteArray hostileKey = "k\"}, \"server\": true, \\ {{ .Data }} `id` \xc3\xa8";
    const QByteArray body =
        QJsonDocument(QJsonObject{{"role_id", QString::fromStdString(hostileId)}}).toJson();
    server_.bao({"write", "auth/approle/role/hostile", "token_policies=consul-node"});
    server_.bao({"write", "auth/approle/role/hostile/role-id", "-"}, body);
    server_.bao({"kv", "put", "-mount=secret", "consul/acl", "-"},
                QJsonDocument(QJsonObject{{"token", QString::fromUtf8(hostileToken)},
                                          {"gossip", QString::fromUtf8(hostileKey)}})
                    .toJson());
    const QTemporaryDir root;
    JoinSettings join = settings();
    join.vault.approle.role = "hostile";
    join.vault.approle.roleId = hostileId;
    join.vault.gossip = {"secret/data/consul/acl", "gossip"};
    QVERIFY(validateRoleId(hostileId, "join.vault.approle.roleId"));
    prepare(root, join);
    writeFile(root.path() + kSecretIdPath, server_.bao({"write", "-f", "-field=secret_id",
                                                        "auth/approle/role/hostile/secret-id"}));
    if (isRoot())
        execute("chown", {QString::number(kAgentUser), root.path() + kSecretIdPath});
    Agent agent;
    const QString log = startAgent(agent, root);
    const QString rendered = root.path() + "/etc/consul.d/rendered/30-acl.json";
    QTRY_VERIFY2_WITH_TIMEOUT(!readFile(rendered).isEmpty(), readFile(log).constData(), 60'000);
    const QJsonObject tokens{{"agent", QString::fromUtf8(hostileToken)},
                             {"default", QString::fromUtf8(hostileToken)}};
    const QJsonObject expected{{"acl", QJsonObject{{"tokens", tokens}}}};
    QCOMPARE(QJsonDocument::fromJson(readFile(rendered)).object(), expected);
    const QString gossip = root.path() + "/etc/consul.d/rendered/20-gossip.json";
    QTRY_VERIFY_WITH_TIMEOUT(!readFile(gossip).isEmpty(), 60'000);
    const QJsonObject encrypt{{"encrypt", QString::fromUtf8(hostileKey)}};
    QCOMPARE(QJsonDocument::fromJson(readFile(gossip)).object(), encrypt);
    agent.terminate();
    QVERIFY(agent.waitForFinished());
    server_.bao({"kv", "put", "-mount=secret", "consul/acl", "token=an-acl-token"});
}

void VaultAgentTest::missingKeyRendersNothing() {
    const QTemporaryDir root;
    JoinSettings join = settings();
    join.vault.gossip.key = "no_such_key";
    prepare(root, join);
    writeFile(root.path() + kSecretIdPath,
              server_.bao(
                  {"write", "-f", "-field=secret_id", "auth/approle/role/consul-node/secret-id"}));
    if (isRoot())
        execute("chown", {QString::number(kAgentUser), root.path() + kSecretIdPath});
    Agent agent;
    const QString log = startAgent(agent, root);
    QTRY_VERIFY2_WITH_TIMEOUT(
        (readFile(log) + readFile(root.path() + "/agent.errors")).contains("trimSpace"),
        readFile(log).constData(), 60'000);
    QVERIFY(!QFile::exists(root.path() + "/etc/consul.d/rendered/20-gossip.json"));
    agent.terminate();
    QVERIFY(agent.waitForFinished());
}

void VaultAgentTest::consulReadsItsConfiguration() {
    const QString consul = labBinary("CONSUL_BIN");
    if (consul.isEmpty())
        QSKIP("MISSING: Consul (CONSUL_BIN, or tests/lab/build-servers)");
    const QTemporaryDir folder;
    // Consul opens the files that its configuration names.
    QProcess::execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt",
                                  "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=x", "-keyout",
                                  folder.filePath("key.pem"), "-out", folder.filePath("ca.pem")});
    writeFile(folder.filePath("agent.pem"),
              readFile(folder.filePath("key.pem")) + readFile(folder.filePath("ca.pem")));
    for (const auto kind :
         {BindSpec::Kind::DefaultInterface, BindSpec::Kind::Interface, BindSpec::Kind::Subnet}) {
        JoinSettings settings = fullJoin(folder.filePath("ca.pem").toStdString());
        settings.consul.bind = {kind, kind == BindSpec::Kind::Interface ? "lo" : "127.0.0.0/8"};
        QByteArray json = QByteArray::fromStdString(consulJson(settings));
        json.replace("/etc/consul.d/tls/", folder.path().toUtf8() + "/");
        writeFile(folder.filePath("conf/10-static.json"), json);
        writeFile(folder.filePath("conf/20-gossip.json"),
                  "{\"encrypt\": \"pUqJrVyVRj5jsiYEkM/tFQYfWyJIv4s3XkvDwy7Cu5s=\"}\n");
        writeFile(folder.filePath("conf/30-acl.json"),
                  "{\"acl\": {\"tokens\": {\"agent\": \"a\", \"default\": \"a\"}}}\n");
        const Outcome outcome = execute(consul, {"validate", folder.filePath("conf")});
        // A machine without a default route has no default interface, and Consul says so.
        if (kind == BindSpec::Kind::DefaultInterface && readFile("/proc/net/route").count('\n') < 2)
            continue;
        QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    }
}

QTEST_GUILESS_MAIN(VaultAgentTest)
#include "tst_vault_agent.moc"
