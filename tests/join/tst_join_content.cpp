#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/join/join_content.h"
#include "core/join/join_summary.h"
#include "core/join/texts.h"
#include "sample_join.h"
#include "scratch_root.h"

using namespace landfall;

namespace {

QByteArray warningText(const JoinContent& join) {
    QByteArray out;
    for (const PlanWarning& warning : join.warnings)
        out += QByteArray::fromStdString(warning.subject + ": " + warning.message.english() + "\n");
    return out;
}

std::string certificateIn(const QTemporaryDir& folder) {
    const QString path = folder.path() + "/ca.pem";
    writeFile(path, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    return path.toStdString();
}

}  // namespace

class JoinContentTest : public QObject {
    Q_OBJECT

private slots:
    void goldenOfAFullJoin();
    void goldenOfASmallJoin();
    void strictAndLater();
    void roleIdAlone();
    void refusals_data();
    void refusals();
    void takesTheBasesOwnPrograms();
    void cardsOwnFiles();
    void tokenFile();
    void unitsVerify();
    void scriptsAreClean();
    void adviceFitsTheReason_data();
    void adviceFitsTheReason();
    void laterTokenOnTheHost();
    void saysWhomItAsksForWhat();
    void warnsOfAnAddressOutsideOfItsNetworks();
    void warnsOfANetworkOfEveryAddress();
    void certificateOfItsOwnNames();
    void warnsOfPlainHttpAndUncheckedNames();
    void warnsOfWhatProgramsWarnOf();
};

void JoinContentTest::goldenOfAFullJoin() {
    const QTemporaryDir folder;
    const auto join = contentOf(fullJoin(certificateIn(folder)), sampleBase(), samplePrograms());
    QVERIFY2(join, join ? "" : join.error().text().c_str());
    QCOMPARE(
        compareWithGolden(dump(join->content) + warningText(*join), "join/golden/full_join.txt"),
        QString());
}

void JoinContentTest::goldenOfASmallJoin() {
    JoinSettings settings;
    settings.vault.address = "https://10.0.0.1:8200";
    settings.vault.approle.roleId = "role";
    settings.vault.approle.boundCidrs = {"10.0.0.0/24"};
    settings.vault.product = AgentProduct::OpenBao;
    settings.consul.retryJoin = {"10.0.0.2"};
    settings.consul.dnsForward = true;
    JoinBase base{"arm", "/boot", false, false};
    JoinPrograms programs{"/downloads/bao", "/downloads/consul", {}};
    const auto join = contentOf(settings, base, programs);
    QVERIFY2(join, join ? "" : join.error().text().c_str());
    QCOMPARE(
        compareWithGolden(dump(join->content) + warningText(*join), "join/golden/small_join.txt"),
        QString());
}

void JoinContentTest::strictAndLater() {
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    settings.vault.approle.identity = IdentityMode::Strict;
    const auto strict = contentOf(settings, sampleBase(), samplePrograms());
    QVERIFY(strict);
    const QByteArray text = dump(strict->content);
    QVERIFY(
        text.contains("\"secret_id_response_wrapping_path\": "
                      "\"auth/pi/approle/role/consul-node/secret-id\""));
    QVERIFY(text.contains("\"secret_id_file_path\": \"/run/vault-agent/wrapped-token\""));
    QVERIFY(text.contains("IDENTITY='strict'"));
    QVERIFY(text.contains("PathExists=/run/vault-agent/wrapped-token"));

    settings.vault.approle.identity = IdentityMode::Later;
    const auto later = contentOf(settings, sampleBase(), samplePrograms());
    QVERIFY(later);
    QVERIFY(warningText(*later).contains("/var/lib/vault-agent/secret-id"));
}

// https://developer.hashicorp.com/vault/docs/agent-and-proxy/autoauth/methods/approle: without
// secret_id_file_path the role-id alone is used.
void JoinContentTest::roleIdAlone() {
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    settings.vault.approle.allowWithoutSecretId = true;
    // Whatever else it says: there is no SecretID to keep.
    for (const IdentityMode mode :
         {IdentityMode::Durable, IdentityMode::Strict, IdentityMode::Later}) {
        settings.vault.approle.identity = mode;
        QVERIFY(!cardsTakeTokens(settings.vault.approle));
        const auto join = contentOf(settings, sampleBase(), samplePrograms());
        QVERIFY(join);
        const QByteArray text = dump(join->content);
        QVERIFY(text.contains("\"role_id_file_path\": \"/etc/vault-agent.d/role-id\""));
        for (const char* word : {"secret_id_file_path", "secret_id_response_wrapping_path",
                                 "remove_secret_id_file_after_reading"})
            QVERIFY2(!text.contains(word), word);
        QVERIFY(text.contains("IDENTITY='role-id'"));
        QVERIFY(text.contains("PathExists=/etc/vault-agent.d/role-id"));
        const QByteArray warnings = warningText(*join);
        QVERIFY2(warnings.contains("anyone who can reach Vault"), warnings.constData());
        for (const char* words : {"SecretID works from anywhere", "waits until its SecretID",
                                  "reach it only with a new token"})
            QVERIFY2(!warnings.contains(words), words);
        QVERIFY(joinSteps(settings).front().what.english().find("role-id alone") !=
                std::string::npos);
    }
}

void JoinContentTest::refusals_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("subject");
    QTest::newRow("path") << "path"
                          << "join.vault.gossip.path";
    QTest::newRow("key") << "key"
                         << "join.vault.ca.key";
    QTest::newRow("mount") << "mount"
                           << "join.vault.approle.mount";
    QTest::newRow("namespace") << "namespace"
                               << "join.vault.namespace";
    QTest::newRow("role-id") << "role-id"
                             << "join.vault.approle.roleId";
    QTest::newRow("no CA") << "no CA"
                           << "join.vault.caFile";
    QTest::newRow("CA's key") << "CA's key"
                              << "join.vault.caFile";
    QTest::newRow("boot mount") << "boot mount"
                                << "base";
    QTest::newRow("odd boot mount") << "odd boot mount"
                                    << "base's fstab, boot partition";
}

void JoinContentTest::refusals() {
    QFETCH(QString, change);
    QFETCH(QString, subject);
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    JoinBase base = sampleBase();
    const QMap<QString, std::function<void()>> changes{
        {"path", [&] { settings.vault.gossip.path = "kv/data/x\" }}{{ env \"HOME\" }}"; }},
        {"key", [&] { settings.vault.ca.key = "key\nEVIL=1"; }},
        {"mount", [&] { settings.vault.approle.mount = "a b"; }},
        {"namespace", [&] { settings.vault.nameSpace = "n'; reboot; '"; }},
        {"role-id", [&] { settings.vault.approle.roleId.clear(); }},
        {"no CA", [&] { settings.vault.caFile = folder.filePath("none").toStdString(); }},
        {"CA's key",
         [&] {
             writeFile(folder.filePath("ca.pem"),
                       "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n");
         }},
        {"boot mount", [&] { base.bootMount.clear(); }},
        {"odd boot mount", [&] { base.bootMount = "/boot\nExecStart=/bin/evil"; }},
    };
    changes[change]();
    const auto join = contentOf(settings, base, samplePrograms());
    QVERIFY(!join);
    QCOMPARE(QString::fromStdString(join.error().subject()), subject);
}

void JoinContentTest::takesTheBasesOwnPrograms() {
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    settings.vault.agent = {"", {}, true};
    settings.consul.program = {"", {}, true};
    JoinBase base = sampleBase();
    base.programs = {"/usr/local/bin/vault", "/usr/bin/consul"};
    base.consulConfig = {"/etc/consul.d/consul.hcl"};
    const JoinPrograms programs{{}, {}, "/downloads/consul-template"};
    const auto join = contentOf(settings, base, programs);
    QVERIFY2(join, join ? "" : join.error().text().c_str());
    const QByteArray text = dump(join->content);
    QVERIFY2(text.contains("/usr/local/bin/consul\n    link to /usr/bin/consul\n"),
             text.constData());
    QVERIFY2(!text.contains("\n/usr/local/bin/vault\n"), "it is where it belongs");
    QVERIFY(warningText(*join).contains("The base's own program is used"));
    QVERIFY(warningText(*join).contains("The base's own /etc/consul.d/consul.hcl is read"));

    base.programs = {"/usr/bin/consul-template", "/usr/local/bin/vault"};
    const auto refused = contentOf(settings, base, programs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject(), std::string("join.consul.inBase"));
    QVERIFY(refused.error().text().find("no program consul in") != std::string::npos);
}

void JoinContentTest::cardsOwnFiles() {
    Preset preset;
    const CardIdentity card{"computatom-07", 7, 0x1a4dfa11, "r-0001"};
    auto files = cardFiles(preset, card);
    QCOMPARE(files.size(), std::size_t{1});
    QVERIFY(std::get<std::string>(files[0].content).find("creationPath") == std::string::npos);

    preset.join = JoinSettings{};
    files = cardFiles(preset, card);
    QCOMPARE(files.size(), std::size_t{2});
    const QByteArray json = QByteArray::fromStdString(std::get<std::string>(files[0].content));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QCOMPARE(object["schema"].toInt(), 1);
    QCOMPARE(object["node"].toString(), QString("computatom-07"));
    QCOMPARE(object["number"].toInt(), 7);
    QCOMPARE(object["receipt"].toString(), QString("r-0001"));
    QCOMPARE(object["creationPath"].toString(), QString("auth/approle/role/consul-node/secret-id"));
    QVERIFY2(json.contains("\n    \"node\": \"computatom-07\""), "the scripts read it by lines");
    QCOMPARE(std::get<std::string>(files[1].content), std::string(kTokenFileSize, '\n'));

    preset.join->vault.approle.identity = IdentityMode::Later;
    QCOMPARE(cardFiles(preset, card).size(), std::size_t{1});
    preset.join->vault.approle.identity = IdentityMode::Durable;
    preset.join->vault.approle.allowWithoutSecretId = true;
    QCOMPARE(cardFiles(preset, card).size(), std::size_t{1});
}

void JoinContentTest::tokenFile() {
    const std::string text = tokenFileText("s.abc", "2026-12-01T00:00:00Z");
    QCOMPARE(text.size(), kTokenFileSize);
    QVERIFY(text.starts_with("s.abc\nexpires 2026-12-01T00:00:00Z\n\n"));
}

void JoinContentTest::unitsVerify() {
    const QTemporaryDir root;
    const auto join = contentOf(fullJoin(certificateIn(root)), sampleBase(), samplePrograms());
    QVERIFY(join);
    QProcess::execute("mkdir", {"-p", root.path() + "/usr/lib/systemd", root.path() + "/etc"});
    QProcess::execute("cp", {"-a", "/usr/lib/systemd/system", root.path() + "/usr/lib/systemd/"});
    QProcess::execute("ln", {"-s", "usr/lib", root.path() + "/lib"});
    QProcess::execute("ln", {"-s", "usr/bin", root.path() + "/bin"});
    for (const char* program : {"/usr/bin/sh", "/usr/local/bin/consul", "/usr/local/bin/vault",
                                "/usr/local/bin/consul-template"}) {
        writeFile(root.path() + program, "");
        QProcess::execute("chmod", {"+x", root.path() + program});
    }
    CardContent content = join->content;
    std::erase_if(content.files, [](const ContentFile& file) {
        return std::holds_alternative<std::filesystem::path>(file.content);
    });
    layOut(content, root.path(), "/boot/firmware");
    for (const ContentFile& file : content.files) {
        if (!file.path.starts_with("/etc/systemd/system/"))
            continue;
        const QString unit = QString::fromStdString(file.path).section('/', -1);
        const Outcome outcome =
            execute("systemd-analyze", {"verify", "--man=no", "--root=" + root.path(),
                                        "--recursive-errors=no", "/etc/systemd/system/" + unit});
        QVERIFY2(outcome.exitCode == 0 && !outcome.output.contains(unit.toUtf8() + ":"),
                 (unit.toUtf8() + "\n" + outcome.output).constData());
    }
}

void JoinContentTest::scriptsAreClean() {
    const QString resources = qEnvironmentVariable("LANDFALL_SOURCE_DIR") + "/resources";
    const QStringList scripts{resources + "/join/bootstrap",      resources + "/join/status",
                              resources + "/join/rendered",       resources + "/join/joined",
                              resources + "/firstboot/firstboot", resources + "/firstboot/setup"};
    for (const QString& script : scripts)
        QCOMPARE(execute("dash", {"-n", script}).exitCode, 0);
    if (QStandardPaths::findExecutable("shellcheck").isEmpty())
        QSKIP("MISSING: shellcheck");
    const Outcome outcome = execute("shellcheck", QStringList{"-s", "dash"} + scripts);
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
}

// Reasons in Vault's own words.
void JoinContentTest::adviceFitsTheReason_data() {
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("advice");
    const char* name = "common name client.dc1.consul not allowed by this role";
    const char* address =
        "source address \"10.0.0.9\" unauthorized by CIDR restrictions on the role";
    QTest::newRow("certificate") << "durable" << name << "role of the PKI engine";
    const char* addresses =
        "IP Subject Alternative Names are not allowed in this role, but was provided [127.0.0.1]";
    QTest::newRow("addresses in a certificate") << "durable" << addresses << "allow_ip_sans";
    QTest::newRow("path") << "durable"
                          << "no secret exists at kv/data/consul/join"
                          << "nothing at a path";
    QTest::newRow("address") << "durable" << address << "because of its address";
    QTest::newRow("policy") << "durable"
                            << "permission denied"
                            << "policies of the role";
    QTest::newRow("SecretID") << "durable"
                              << "invalid role or secret ID"
                              << "landfall-cli rejoin";
    QTest::newRow("role-id alone") << "role-id"
                                   << "invalid role or secret ID"
                                   << "bind_secret_id=false";
}

void JoinContentTest::adviceFitsTheReason() {
    QFETCH(QString, identity);
    QFETCH(QString, reason);
    QFETCH(QString, advice);
    const QTemporaryDir root;
    writeFile(root.path() + "/etc/landfall/join.conf",
              "BOOT=/boot\nIDENTITY=" + identity.toUtf8() + "\n");
    const QString script = root.path() + "/status";
    writeFile(script, QByteArray::fromStdString(std::string(joinResource("status"))));
    QCOMPARE(execute("sh", {script, "vault-refused", root.path(), reason}).exitCode, 0);
    const QByteArray said = readFile(root.path() + "/boot/landfall/STATUS.txt");
    QVERIFY2(said.contains(advice.toUtf8()), said.constData());
    QVERIFY2(said.contains("The reason: " + reason.toUtf8()), said.constData());
    QVERIFY2(identity == "durable" || !said.contains("rejoin"), said.constData());
}

// A card that rejoin cannot put a token on sends nobody there, in no state.
void JoinContentTest::laterTokenOnTheHost() {
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    settings.vault.approle.identity = IdentityMode::Later;
    JoinBase base = sampleBase();
    base.bootMount = "/boot";
    for (const bool reaches : {true, false}) {
        base.rejoinReaches = reaches;
        const auto join = contentOf(settings, base, samplePrograms());
        QVERIFY2(join, join ? "" : join.error().text().c_str());
        QCOMPARE(warningText(*join).contains("rejoin"), reaches);
        const QTemporaryDir root;
        for (const ContentFile& file : join->content.files)
            if (file.path == "/etc/landfall/join.conf")
                writeFile(root.path() + "/etc/landfall/join.conf",
                          QByteArray::fromStdString(std::get<std::string>(file.content)));
        const QString script = root.path() + "/status";
        writeFile(script, QByteArray::fromStdString(std::string(joinResource("status"))));
        for (const char* state : {"waiting-token", "token-expired", "token-already-used",
                                  "wrong-creation-path", "vault-refused"}) {
            QCOMPARE(execute("sh", {script, state, root.path()}).exitCode, 0);
            const QByteArray said = readFile(root.path() + "/boot/landfall/STATUS.txt");
            QVERIFY2(said.startsWith(state), said.constData());
            QVERIFY2(said.contains("landfall-cli rejoin") == reaches, said.constData());
            QVERIFY2(said.contains("/boot/landfall/wrapped-token") != reaches, said.constData());
        }
    }
}

void JoinContentTest::saysWhomItAsksForWhat() {
    JoinSettings join = fullJoin("/ca.pem");
    const auto textOf = [&join] {
        std::string out;
        for (const JoinStep& step : joinSteps(join))
            out += step.whom.english() + ": " + step.what.english() + "\n";
        return out;
    };
    const std::string vault = "https://vault.example:8200: ";
    for (const std::string& line :
         {vault + "unwraps the card's token (only one made at "
                  "auth/pi/approle/role/consul-node/secret-id), once, and keeps the SecretID at "
                  "/var/lib/vault-agent/secret-id",
          vault + "logs in at auth/pi/approle/login by the role consul-node, in the namespace "
                  "team/lab; its certificate is checked by the CA of /ca.pem",
          vault + "reads the gossip key: gossip_key of kv/data/consul/join",
          vault + "reads Consul's token: token of consul/creds/agent",
          vault +
              "is issued a certificate by pki_int/issue/consul-agent for 24h, and again before it "
              "expires; the names in it are client.dc1.consul\n",
          std::string(
              "consul.example, 10.0.0.2: joins the datacenter dc1 from the interface of the "
              "default route")})
        QVERIFY2(textOf().find(line) != std::string::npos,
                 (line + "\nis not in\n" + textOf()).c_str());
    join.vault.agentCertificate->commonName = "{host}.node.{datacenter}.consul";
    join.vault.agentCertificate->ipSans = {"127.0.0.1"};
    QVERIFY(textOf().find("names in it are {host}.node.dc1.consul, 127.0.0.1\n") !=
            std::string::npos);
    join.vault.address = "http://100.64.0.7:8200";
    QVERIFY(textOf().find("nothing but the tunnel protects") != std::string::npos);
    join.consul.verifyServerHostname = false;
    QVERIFY(textOf().find("the names in the servers' certificates are not checked") !=
            std::string::npos);
    join.vault.approle.identity = IdentityMode::Strict;
    QVERIFY(textOf().find("in memory only") != std::string::npos);
    join.vault.approle.identity = IdentityMode::Later;
    QVERIFY(textOf().find("the card: waits until its SecretID") == 0);
}

void JoinContentTest::warnsOfAnAddressOutsideOfItsNetworks() {
    Preset preset;
    preset.join = fullJoin("/ca.pem");
    preset.join->vault.approle.boundCidrs = {"192.168.7.0/24", "10.0.0.0/8"};
    QVERIFY(joinNetworkWarnings(preset).empty());  // DHCP: not known
    preset.ethernet = {false, "192.168.1.{n+20}/24", "", {}};
    const auto warnings = joinNetworkWarnings(preset);
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY(warnings[0].message.english().find("192.168.1.21/24") != std::string::npos);
    preset.ethernet.address = "10.1.2.{n}/24";
    QVERIFY(joinNetworkWarnings(preset).empty());
}

void JoinContentTest::warnsOfANetworkOfEveryAddress() {
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    const auto warned = [&](std::vector<std::string> networks) {
        settings.vault.approle.boundCidrs = std::move(networks);
        return warningText(*contentOf(settings, sampleBase(), samplePrograms()))
            .contains("works from anywhere");
    };
    QVERIFY(warned({}));
    QVERIFY(!warned({"10.0.0.0/8"}));
    QVERIFY(warned({"10.0.0.0/8", "0.0.0.0/0"}));
    QVERIFY(warned({"::/0"}));
}

void JoinContentTest::certificateOfItsOwnNames() {
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    const auto text = [&](const std::string& path) {
        const auto join = contentOf(settings, sampleBase(), samplePrograms());
        for (const ContentFile& file : join->content.files) {
            if (file.path == path)
                return std::get<std::string>(file.content);
        }
        return std::string();
    };
    const std::string environment = "/etc/vault-agent.d/environment";
    const std::string unit = "/etc/systemd/system/vault-agent.service";
    QVERIFY(text(environment).find("LANDFALL_PKI_NAME=client.dc1.consul\n") != std::string::npos);
    QVERIFY(text(environment).find("ALT_NAMES") == std::string::npos);
    QVERIFY(text(unit).find("/bin/sh") == std::string::npos ||
            text(unit).find("LANDFALL_HOST") == std::string::npos);
    settings.consul.datacenter = "rome";
    settings.vault.agentCertificate->commonName = "{host}.node.{datacenter}.consul";
    settings.vault.agentCertificate->altNames = {"localhost", "{host}"};
    settings.vault.agentCertificate->ipSans = {"127.0.0.1", "::1"};
    for (const char* line :
         {"LANDFALL_PKI_NAME={host}.node.rome.consul\n",
          "LANDFALL_PKI_ALT_NAMES=localhost,{host}\n", "LANDFALL_PKI_IP_SANS=127.0.0.1,::1\n"})
        QVERIFY2(text(environment).find(line) != std::string::npos, line);
    QVERIFY2(text(unit).find("ExecStart=/bin/sh -c 'export LANDFALL_HOST=\"$$(uname -n)\" && exec "
                             "/usr/local/bin/vault agent "
                             "-config=/etc/vault-agent.d/agent.json'\n") != std::string::npos,
             text(unit).c_str());
    settings.vault.agentCertificate->altNames = {"a\nLD_PRELOAD=/x"};
    QVERIFY(!contentOf(settings, sampleBase(), samplePrograms()));
}

void JoinContentTest::warnsOfPlainHttpAndUncheckedNames() {
    const QTemporaryDir folder;
    JoinSettings settings = fullJoin(certificateIn(folder));
    const auto warned = [&](const char* words) {
        return warningText(*contentOf(settings, sampleBase(), samplePrograms())).contains(words);
    };
    QVERIFY(!warned("plain http") && !warned("pose as a server"));
    settings.vault.insecureHttp = true;
    QVERIFY2(!warned("plain http"), "the address is https");
    settings.vault.address = "http://127.0.0.1:8200";
    QVERIFY(!warned("plain http"));
    settings.vault.address = "http://100.64.0.7:8200";
    QVERIFY(warned("plain http"));
    settings.consul.verifyServerHostname = false;
    QVERIFY(warned("pose as a server"));
}

void JoinContentTest::warnsOfWhatProgramsWarnOf() {
    const QTemporaryDir folder;
    const JoinSettings settings = fullJoin(certificateIn(folder));
    JoinPrograms programs = samplePrograms();
    QVERIFY(!warningText(*contentOf(settings, sampleBase(), programs)).contains("does not start"));
    programs.warnings.push_back({"join.consul.binary", Message::of("does not start there")});
    QVERIFY(warningText(*contentOf(settings, sampleBase(), programs)).contains("does not start"));
}

QTEST_GUILESS_MAIN(JoinContentTest)
#include "tst_join_content.moc"
