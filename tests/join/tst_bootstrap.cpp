#include <unistd.h>

#include <QDir>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include "bootstrap_bench.h"
#include "core/join/join_content.h"

using namespace landfall;

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
    void lostInTheWindow();
    void strictHandsTheTokenOver();
    void laterTakesTheSecretIdOver();
    void laterFollowsNoLink();
    void laterTakesATokenToo();
    void showsNoToken();

private:
    BootstrapBench bench_;
};

void BootstrapTest::initTestCase() {
    const QString bao = labBinary("BAO_BIN");
    if (bao.isEmpty())
        QSKIP("MISSING: OpenBao (BAO_BIN, or tests/lab/build-servers)");
    QVERIFY(bench_.server.start(bao));
}

void BootstrapTest::tradesTheToken() {
    const Host host;
    bench_.lay(host);
    host.put(bench_.mint());
    const Outcome first = host.attempt();
    QVERIFY2(first.exitCode == kHope, first.output.constData());
    QCOMPARE(host.status(), QByteArray("joining"));
    QVERIFY(!QFile::exists(host.token()));
    QVERIFY(bench_.logsIn(readFile(host.secretId())));
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
    bench_.lay(host);
    host.put(bench_.mint());
    host.attempt();
    const QByteArray first = readFile(host.secretId());
    host.render();
    host.put(bench_.mint());
    QCOMPARE(host.attempt().exitCode, kDone);
    QVERIFY(readFile(host.secretId()) != first);
    QVERIFY(bench_.logsIn(readFile(host.secretId())));
    // A dead one afterwards takes nothing away.
    const WrappedToken dead = bench_.mint();
    bench_.unwrap(dead);
    host.put(dead);
    QCOMPARE(host.attempt().exitCode, kDead);
    QVERIFY(bench_.logsIn(readFile(host.secretId())));
}

void BootstrapTest::expired() {
    const Host host;
    bench_.lay(host);
    const WrappedToken token = bench_.mint(1);
    QThread::sleep(3);
    host.put(token);
    const Outcome outcome = host.attempt();
    QVERIFY2(outcome.exitCode == kDead, outcome.output.constData());
    QCOMPARE(host.status(), QByteArray("token-expired"));
    QVERIFY(host.statusText().contains("rejoin"));
}

void BootstrapTest::usedTwice() {
    const Host host;
    bench_.lay(host);
    const WrappedToken token = bench_.mint();
    bench_.unwrap(token);
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
    bench_.lay(host);
    const WrappedToken token = bench_.mint(3600, "other");
    host.put(token);
    QCOMPARE(host.attempt().exitCode, kDead);
    QCOMPARE(host.status(), QByteArray("wrong-creation-path"));
    QVERIFY(host.statusText().contains("auth/approle/role/other/secret-id"));
    // It was looked at, not used.
    const QByteArray held = bench_.unwrap(token);
    QCOMPARE(held.size(), 36);
}

void BootstrapTest::noTokenYet() {
    const Host host;
    bench_.lay(host);
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("waiting-token"));
    writeFile(host.token(), QByteArray::fromStdString(tokenFileText({}, {})));
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("waiting-token"));
    host.put(bench_.mint());
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("joining"));
}

void BootstrapTest::unreachable() {
    const Host host;
    bench_.lay(host);
    const WrappedToken token = bench_.mint();
    host.put(token);
    const QByteArray before = readFile(host.token());
    host.changeConf("VAULT_ADDRESS", "https://127.0.0.1:1");
    QCOMPARE(host.attempt().exitCode, kHope);
    // The machine of the test may itself be without a default route.
    QVERIFY2(host.status() == "vault-unreachable" || host.status() == "waiting-network",
             host.statusText().constData());
    QCOMPARE(readFile(host.token()), before);
    host.changeConf("VAULT_ADDRESS", QByteArray::fromStdString(bench_.server.settings().address));
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("joining"));
    // Traded, and Vault gone before the agent could fetch anything.
    host.changeConf("VAULT_ADDRESS", "https://127.0.0.1:1");
    QCOMPARE(host.attempt().exitCode, kHope);
    QVERIFY(host.status() != "joining");
    host.render();
    QCOMPARE(host.attempt().exitCode, kDone);
}

void BootstrapTest::wrongCa() {
    const Host host;
    bench_.lay(host);
    host.put(bench_.mint());
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
    bench_.lay(host);
    host.put(bench_.mint());
    const Outcome outcome = host.attempt({"unshare", "-rn"});
    QVERIFY2(outcome.exitCode == kHope, outcome.output.constData());
    QCOMPARE(host.status(), QByteArray("waiting-network"));
}

void BootstrapTest::clockBeforeTheCertificate() {
    const Host host;
    bench_.lay(host);
    host.put(bench_.mint());
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
    host.changeConf("VAULT_ADDRESS", "https://127.0.0.1:" + QByteArray::number(port));
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

void BootstrapTest::lostInTheWindow() {
    const Host host;
    bench_.lay(host);
    const WrappedToken token = bench_.mint();
    host.put(token);
    // Vault's answer was on its way to the disk when the power went.
    bench_.unwrap(token);
    const QByteArray print = execute("sha256sum", {}, bytesOf(token.token)).output.left(16);
    writeFile(host.path("/var/lib/vault-agent/.secret-id.") + print, "");
    QCOMPARE(host.attempt().exitCode, kDead);
    QCOMPARE(host.status(), QByteArray("token-already-used"));
    QVERIFY(host.statusText().contains("power"));
    // The cure.
    host.put(bench_.mint());
    QCOMPARE(host.attempt().exitCode, kHope);
    QVERIFY(bench_.logsIn(readFile(host.secretId())));
}

void BootstrapTest::strictHandsTheTokenOver() {
    const Host host;
    bench_.lay(host, IdentityMode::Strict);
    const WrappedToken token = bench_.mint();
    host.put(token);
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(readFile(host.path("/run/vault-agent/wrapped-token")), bytesOf(token.token));
    QVERIFY2(QFile::exists(host.token()), "the agent has not logged in yet");
    writeFile(host.path("/run/vault-agent/token"), "s.sink");
    host.render();
    QCOMPARE(host.attempt().exitCode, kDone);
    QVERIFY(!QFile::exists(host.token()));
    QVERIFY(!QFile::exists(host.secretId()));
}

void BootstrapTest::laterTakesTheSecretIdOver() {
    const Host host;
    bench_.lay(host, IdentityMode::Later);
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("waiting-token"));
    QVERIFY(host.statusText().contains("/var/lib/vault-agent/secret-id"));
    // As the operator's tooling leaves it: the user's who wrote it, readable for all.
    const bool asRoot = ::getuid() == 0;
    if (asRoot)
        host.changeConf("OWNER", "61001:61002");
    const QByteArray delivered = bench_.unwrap(bench_.mint());
    writeFile(host.secretId(), delivered + "\n");
    execute("chmod", {"0644", host.secretId()});
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("joining"));
    QCOMPARE(readFile(host.secretId()), delivered + "\n");
    QCOMPARE(execute("stat", {"-c", "%a", host.secretId()}).output, QByteArray("600\n"));
    if (asRoot)
        QCOMPARE(execute("stat", {"-c", "%u:%g", host.secretId()}).output,
                 QByteArray("61001:61002\n"));
    host.render();
    QCOMPARE(host.attempt().exitCode, kDone);
}

void BootstrapTest::laterFollowsNoLink() {
    const Host host;
    bench_.lay(host, IdentityMode::Later);
    if (::getuid() == 0)
        host.changeConf("OWNER", "61001:61002");
    writeFile(host.path("/etc/shadow"), "root:*:\n");
    execute("chmod", {"0640", host.path("/etc/shadow")});
    const QByteArray before = execute("stat", {"-c", "%u:%g %a", host.path("/etc/shadow")}).output;
    QVERIFY(QFile::link(host.path("/etc/shadow"), host.secretId()));
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("waiting-token"));
    QVERIFY2(host.statusText().contains("symbolic link"), host.statusText().constData());
    QCOMPARE(execute("stat", {"-c", "%u:%g %a", host.path("/etc/shadow")}).output, before);
}

/// `rejoin` gives such a card a token after all.
void BootstrapTest::laterTakesATokenToo() {
    const Host host;
    bench_.lay(host, IdentityMode::Later);
    host.put(bench_.mint());
    QCOMPARE(host.attempt().exitCode, kHope);
    QCOMPARE(host.status(), QByteArray("joining"));
    QVERIFY(bench_.logsIn(readFile(host.secretId())));
    QVERIFY(!QFile::exists(host.token()));
}

/// Every program that the script starts is recorded with its arguments and environment.
void BootstrapTest::showsNoToken() {
    const Host host;
    bench_.lay(host);
    const WrappedToken token = bench_.mint();
    host.put(token);
    const QString record = host.path("/record");
    QFile::remove(host.path("/usr/local/bin/bao"));
    writeFile(host.path("/usr/local/bin/bao"), "#!/bin/sh\n{ echo \"$0 $*\"; env; } >>" +
                                                   record.toUtf8() + "\nexec " +
                                                   bench_.server.program().toUtf8() + " \"$@\"\n");
    execute("chmod", {"+x", host.path("/usr/local/bin/bao")});
    const Outcome outcome = host.attempt();
    QCOMPARE(outcome.exitCode, kHope);
    const QByteArray word = bytesOf(token.token);
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
