#include <unistd.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "bao_server.h"
#include "core/join/vault_client.h"
#include "sample_join.h"
#include "scratch_root.h"

using namespace landfall;

namespace {

constexpr int kDone = 0;
constexpr int kHope = 75;
constexpr int kDead = 76;

/// A root as a card has it, below a folder.
struct Host {
    QTemporaryDir folder;
    QString path(const QString& name) const { return folder.path() + name; }
    QString token() const { return path("/boot/firmware/landfall/wrapped-token"); }
    QString secretId() const { return path("/var/lib/vault-agent/secret-id"); }
    QByteArray status() const {
        return readFile(path("/boot/firmware/landfall/STATUS.txt")).split('\n').value(0);
    }
    QByteArray statusText() const { return readFile(path("/boot/firmware/landfall/STATUS.txt")); }
    Outcome attempt(const QStringList& before = {}) const {
        QStringList command = before;
        command << path("/usr/local/lib/landfall/bootstrap") << "--once" << folder.path();
        return execute(command[0], command.mid(1));
    }
    void render() const {
        writeFile(path("/etc/consul.d/rendered/20-gossip.json"), "{}");
        writeFile(path("/etc/consul.d/tls/ca.pem"), "ca");
    }
    void put(const WrappedToken& token) const {
        writeFile(this->token(),
                  QByteArray::fromStdString(tokenFileText(token.token.view(), token.expires)));
    }
};

}  // namespace

class BootstrapTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tradesTheToken();
    void tradesAFreshTokenAgain();
    void expired();
    void usedTwice();
    void wrongCreationPath();
    void noTokenYet();
    void unreachable();
    void wrongCa();
    void noNetwork();
    void clockBeforeTheCertificate();
    void cutAtEachStep_data();
    void cutAtEachStep();
    void lostInTheWindow();
    void strictHandsTheTokenOver();
    void showsNoToken();

private:
    void lay(const Host& host, IdentityMode mode = IdentityMode::Durable);
    WrappedToken mint(std::uint32_t seconds = 3600, const std::string& role = "consul-node");
    bool logsIn(const QByteArray& secretId);
    void changeConf(const Host& host, const QByteArray& name, const QByteArray& value);
    BaoServer server_;
};

void BootstrapTest::initTestCase() {
    const QString bao = labBinary("BAO_BIN");
    if (bao.isEmpty())
        QSKIP("MISSING: OpenBao (BAO_BIN, or tests/lab/build-servers)");
    QVERIFY(server_.start(bao));
}

void BootstrapTest::changeConf(const Host& host, const QByteArray& name, const QByteArray& value) {
    const QString conf = host.path("/etc/landfall/join.conf");
    writeFile(conf, readFile(conf) + name + "='" + value + "'\n");
}

void BootstrapTest::lay(const Host& host, IdentityMode mode) {
    JoinSettings settings;
    settings.vault = server_.settings();
    settings.vault.approle.identity = mode;
    const std::string bao = server_.program().toStdString();
    const auto join = joinContent(settings, sampleBase(), {bao, bao, {}});
    QVERIFY(join);
    layOut(join->content, host.folder.path(), "/boot/firmware");
    QDir().mkpath(host.path("/run/vault-agent"));
    QDir().mkpath(host.path("/boot/firmware/landfall"));
    changeConf(host, "OWNER",
               QByteArray::number(::getuid()) + ":" + QByteArray::number(::getgid()));
}

WrappedToken BootstrapTest::mint(std::uint32_t seconds, const std::string& role) {
    VaultSettings settings = server_.settings();
    settings.approle.wrapTtlSeconds = seconds;
    settings.approle.role = role;
    VaultClient client(settings, Secret("root-token-of-a-test"));
    auto token = client.mint({"computatom-07", 7, 1, "r-0001"});
    if (!token)
        qFatal("%s", token.error().text().c_str());
    return std::move(*token);
}

bool BootstrapTest::logsIn(const QByteArray& secretId) {
    const QByteArray roleId = QByteArray::fromStdString(server_.settings().approle.roleId);
    return server_
        .bao({"write", "-field=token", "auth/approle/login", "role_id=" + roleId,
              "secret_id=" + secretId.trimmed()})
        .startsWith("s.");
}

void BootstrapTest::tradesTheToken() {
    const Host host;
    lay(host);
    host.put(mint());
    const Outcome first = host.attempt();
    QVERIFY2(first.exitCode == kHope, first.output.constData());
    QCOMPARE(host.status(), QByteArray("joining"));
    QVERIFY(!QFile::exists(host.token()));
    QVERIFY(logsIn(readFile(host.secretId())));
    QCOMPARE(QFile::permissions(host.secretId()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    host.render();
    QCOMPARE(host.attempt().exitCode, kDone);
    const QStringList left =
        QDir(host.path("/var/lib/vault-agent")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(left, QStringList({".stored-for", "secret-id"}));
}

void BootstrapTest::tradesAFreshTokenAgain() {
    const Host host;
    lay(host);
    host.put(mint());
    host.attempt();
    const QByteArray first = readFile(host.secretId());
    host.render();
    host.put(mint());
    QCOMPARE(host.attempt().exitCode, kDone);
    QVERIFY(readFile(host.secretId()) != first);
    QVERIFY(logsIn(readFile(host.secretId())));
    // A dead one afterwards takes nothing away.
    const WrappedToken dead = mint();
    server_.bao({"unwrap", QString::fromUtf8(dead.token.view().data(),
                                             static_cast<qsizetype>(dead.token.view().size()))});
    host.put(dead);
    QCOMPARE(host.attempt().exitCode, kDead);
    QVERIFY(logsIn(readFile(host.secretId())));
}

void BootstrapTest::expired() {
    const Host host;
    lay(host);
    const WrappedToken token = mint(1);
    QThread::sleep(3);
    host.put(token);
    const Outcome outcome = host.attempt();
    QVERIFY2(outcome.exitCode == kDead, outcome.output.constData());
    QCOMPARE(host.status(), QByteArray("token-expired"));
    QVERIFY(host.statusText().contains("rejoin"));
}

void BootstrapTest::usedTwice() {
    const Host host;
    lay(host);
    const WrappedToken token = mint();
    server_.bao({"unwrap", QString::fromUtf8(token.token.view().data(),
                                             static_cast<qsizetype>(token.token.view().size()))});
    host.put(token);
    QCOMPARE(host.attempt().exitCode, kDead);
    QCOMPARE(host.status(), QByteArray("token-already-used"));
    QVERIFY(host.statusText().contains("someone else"));
    QVERIFY(!QFile::exists(host.secretId()));
    // On change only.
    const QByteArray before = host.statusText();
    QThread::sleep(1);
    QCOMPARE(host.attempt().exitCode, kDead);
    QCOMPARE(host.statusText(), before);
}

void BootstrapTest::wrongCreationPath() {
    const Host host;
    lay(host);
    const WrappedToken token = mint(3600, "other");
    host.put(token);
    QCOMPARE(host.attempt().exitCode, kDead);
    QCOMPARE(host.status(), QByteArray("wrong-creation-path"));
    QVERIFY(host.statusText().contains("auth/approle/role/other/secret-id"));
    // It was looked at, not used.
    const QByteArray held =
        server_.bao({"unwrap", "-field=secret_id",
                     QString::fromUtf8(token.token.view().data(),
                                       static_cast<qsizetype>(token.token.view().size()))});
    QCOMPARE(held.size(), 36);
}

void BootstrapTest::noTokenYet() {
    const Host host;
    lay(host);
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("waiting-token"));
    writeFile(host.token(), QByteArray::fromStdString(tokenFileText({}, {})));
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("waiting-token"));
    host.put(mint());
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("joining"));
}

void BootstrapTest::unreachable() {
    const Host host;
    lay(host);
    const WrappedToken token = mint();
    host.put(token);
    const QByteArray before = readFile(host.token());
    changeConf(host, "VAULT_ADDRESS", "https://127.0.0.1:1");
    QCOMPARE(host.attempt().exitCode, kHope);
    // The machine of the test may itself be without a default route.
    QVERIFY2(host.status() == "vault-unreachable" || host.status() == "waiting-network",
             host.statusText().constData());
    QCOMPARE(readFile(host.token()), before);
    changeConf(host, "VAULT_ADDRESS", QByteArray::fromStdString(server_.settings().address));
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("joining"));
    // Traded, and Vault gone before the agent could fetch anything.
    changeConf(host, "VAULT_ADDRESS", "https://127.0.0.1:1");
    QCOMPARE(host.attempt().exitCode, kHope);
    QVERIFY(host.status() != "joining");
    host.render();
    QCOMPARE(host.attempt().exitCode, kDone);
}

void BootstrapTest::wrongCa() {
    const Host host;
    lay(host);
    host.put(mint());
    const QString ca = host.path("/etc/vault-agent.d/vault-ca.pem");
    execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                        "-nodes", "-subj", "/CN=x", "-keyout", host.path("/key"), "-out", ca});
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("vault-unreachable"));
    QVERIFY2(host.statusText().contains("unknown authority"), host.statusText().constData());
    QVERIFY(QFile::exists(host.token()));
}

void BootstrapTest::noNetwork() {
    if (execute("unshare", {"-rn", "true"}).exitCode != 0)
        QSKIP("MISSING: network namespaces (unshare -rn)");
    const Host host;
    lay(host);
    host.put(mint());
    const Outcome outcome = host.attempt({"unshare", "-rn"});
    QVERIFY2(outcome.exitCode == kHope, outcome.output.constData());
    QCOMPARE(host.status(), QByteArray("waiting-network"));
}

void BootstrapTest::clockBeforeTheCertificate() {
    const Host host;
    lay(host);
    host.put(mint());
    // Seen from this certificate, the clock is years behind.
    writeFile(host.path("/tls/ca.cnf"),
              "[ca]\ndefault_ca=d\n[d]\ndatabase=" + host.path("/tls/index").toUtf8() +
                  "\nnew_certs_dir=" + host.path("/tls").toUtf8() +
                  "\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nx509_extensions=x\n[p]\n"
                  "commonName=supplied\n[x]\nsubjectAltName=IP:127.0.0.1\n"
                  "basicConstraints=CA:TRUE\n");
    writeFile(host.path("/tls/index"), "");
    execute("openssl", {"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-subj", "/CN=future", "-keyout", host.path("/tls/key.pem"), "-out",
                        host.path("/tls/csr.pem")});
    const Outcome signedBy =
        execute("openssl", {"ca", "-batch", "-selfsign", "-config", host.path("/tls/ca.cnf"),
                            "-keyfile", host.path("/tls/key.pem"), "-in", host.path("/tls/csr.pem"),
                            "-startdate", "20600101000000Z", "-enddate", "20610101000000Z", "-out",
                            host.path("/etc/vault-agent.d/vault-ca.pem")});
    QVERIFY2(signedBy.exitCode == 0, signedBy.output.constData());
    quint16 port = 0;
    {
        QTcpServer finder;
        finder.listen(QHostAddress::LocalHost);
        port = finder.serverPort();
    }
    QProcess server;
    server.start("openssl", {"s_server", "-quiet", "-accept", QString("127.0.0.1:%1").arg(port),
                             "-key", host.path("/tls/key.pem"), "-cert",
                             host.path("/etc/vault-agent.d/vault-ca.pem")});
    QVERIFY(server.waitForStarted());
    changeConf(host, "VAULT_ADDRESS", "https://127.0.0.1:" + QByteArray::number(port));
    // Until the server listens the answer is "unreachable".
    QByteArray status;
    for (int i = 0; i < 50 && status != "waiting-clock"; ++i) {
        QCOMPARE(host.attempt().exitCode, kHope);
        status = host.status();
        QThread::msleep(100);
    }
    QCOMPARE(status, QByteArray("waiting-clock"));
    // With the clock known as right it is the certificate that is wrong.
    writeFile(host.path("/run/systemd/timesync/synchronized"), "");
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("vault-unreachable"));
    server.kill();
    server.waitForFinished();
}

void BootstrapTest::cutAtEachStep_data() {
    QTest::addColumn<QByteArray>("moment");
    QTest::newRow("before") << QByteArray("before");
    QTest::newRow("after") << QByteArray("after");
}

/// The script is killed before, or after, the n-th program that it runs, for each n; then it runs
/// again undisturbed. What a kill leaves in the page cache a power cut may lose: see
/// lostInTheWindow().
void BootstrapTest::cutAtEachStep() {
    QFETCH(QByteArray, moment);
    const QByteArray wrapper =
        "#!/bin/sh\ncount=$(cat @/count)\ncount=$((count + 1))\necho $count >@/count\n"
        "[ $count != \"$(cat @/before)\" ] || { kill -9 \"$(cat @/pid)\"; exit 1; }\n"
        "PROGRAM \"$@\"\ncode=$?\n"
        "[ $count != \"$(cat @/after)\" ] || kill -9 \"$(cat @/pid)\"\nexit $code\n";
    int points = 0;
    for (int step = 1; step < 100; ++step) {
        const Host host;
        lay(host);
        host.put(mint());
        const QByteArray tools = host.path("/tools").toUtf8();
        const auto wrap = [&](const QString& at, const QByteArray& program) {
            QByteArray text = wrapper;
            text.replace("@", tools);
            // "$@" was spelled with the mark as well.
            text.replace("\"$" + tools + "\"", "\"$@\"");
            writeFile(at, text.replace("PROGRAM", program));
            execute("chmod", {"+x", at});
        };
        for (const char* name : {"sync", "mv", "rm", "dd", "chown", "chmod"})
            wrap(host.path("/tools/") + name, QStandardPaths::findExecutable(name).toUtf8());
        QFile::remove(host.path("/usr/local/bin/bao"));
        wrap(host.path("/usr/local/bin/bao"), server_.program().toUtf8());
        writeFile(host.path("/tools/count"), "0");
        writeFile(host.path("/tools/before"), moment == "before" ? QByteArray::number(step) : "");
        writeFile(host.path("/tools/after"), moment == "after" ? QByteArray::number(step) : "");
        const QString script = host.path("/usr/local/lib/landfall/bootstrap");
        QByteArray text = readFile(script);
        text.replace("PATH=/usr/sbin", "echo $$ >" + tools + "/pid\nPATH=" + tools + ":/usr/sbin");
        writeFile(script, text);

        const Outcome cut = host.attempt();
        const bool finished = cut.exitCode == kHope;
        writeFile(host.path("/tools/before"), "");
        writeFile(host.path("/tools/after"), "");
        const Outcome again = host.attempt();
        const QByteArray where = moment + " step " + QByteArray::number(step) + ": ";
        QVERIFY2(again.exitCode == kHope, (where + again.output).constData());
        QVERIFY2(host.status() == "joining", (where + host.statusText()).constData());
        QVERIFY2(!QFile::exists(host.token()), where.constData());
        QVERIFY2(logsIn(readFile(host.secretId())), where.constData());
        ++points;
        if (finished)
            break;
    }
    QVERIFY2(points > 15, "the script runs fewer programs than it should");
}

void BootstrapTest::lostInTheWindow() {
    const Host host;
    lay(host);
    const WrappedToken token = mint();
    host.put(token);
    // Vault's answer was on its way to the disk when the power went.
    server_.bao({"unwrap", QString::fromUtf8(token.token.view().data(),
                                             static_cast<qsizetype>(token.token.view().size()))});
    const QByteArray print = execute("sha256sum", {},
                                     QByteArray(token.token.view().data(),
                                                static_cast<qsizetype>(token.token.view().size())))
                                 .output.left(16);
    writeFile(host.path("/var/lib/vault-agent/.secret-id.") + print, "");
    QCOMPARE(host.attempt().exitCode, kDead);
    QCOMPARE(host.status(), QByteArray("token-already-used"));
    QVERIFY(host.statusText().contains("power"));
    // The cure.
    host.put(mint());
    QCOMPARE(host.attempt().exitCode, kHope);
    QVERIFY(logsIn(readFile(host.secretId())));
}

void BootstrapTest::strictHandsTheTokenOver() {
    const Host host;
    lay(host, IdentityMode::Strict);
    const WrappedToken token = mint();
    host.put(token);
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(
        readFile(host.path("/run/vault-agent/wrapped-token")),
        QByteArray(token.token.view().data(), static_cast<qsizetype>(token.token.view().size())));
    QVERIFY2(QFile::exists(host.token()), "the agent has not logged in yet");
    writeFile(host.path("/run/vault-agent/token"), "s.sink");
    host.render();
    QCOMPARE(host.attempt().exitCode, kDone);
    QVERIFY(!QFile::exists(host.token()));
    QVERIFY(!QFile::exists(host.secretId()));
}

/// Every program that the script starts is recorded with its arguments and environment.
void BootstrapTest::showsNoToken() {
    const Host host;
    lay(host);
    const WrappedToken token = mint();
    host.put(token);
    const QString record = host.path("/record");
    QFile::remove(host.path("/usr/local/bin/bao"));
    writeFile(host.path("/usr/local/bin/bao"), "#!/bin/sh\n{ echo \"$0 $*\"; env; } >>" +
                                                   record.toUtf8() + "\nexec " +
                                                   server_.program().toUtf8() + " \"$@\"\n");
    execute("chmod", {"+x", host.path("/usr/local/bin/bao")});
    const Outcome outcome = host.attempt();
    QCOMPARE(outcome.exitCode, kHope);
    const QByteArray word(token.token.view().data(),
                          static_cast<qsizetype>(token.token.view().size()));
    QVERIFY(readFile(record).contains("unwrap"));
    QVERIFY(!readFile(record).contains(word));
    QVERIFY(!outcome.output.contains(word));
    QVERIFY(!host.statusText().contains(word));
    const Outcome found = execute("grep", {"-rlF", "-e", word, host.path("/var"), host.path("/run"),
                                           host.path("/etc"), host.path("/boot")});
    QCOMPARE(found.output, QByteArray());
}

QTEST_GUILESS_MAIN(BootstrapTest)
#include "tst_bootstrap.moc"
