#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "bao_server.h"
#include "core/join/texts.h"
#include "scratch_root.h"

using namespace landfall;

/// A real Consul agent over the data folder that a power cut left: as it is it never starts again,
/// and behind the card's script it does.
class ConsulPowerCutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void startsAgain_data();
    void startsAgain();
    void leavesWhatIsWhole();

private:
    QString data(const QString& name) const { return folder_.filePath("data/" + name); }
    /// Runs an agent until it answers, and ends it as a power cut would; whether it answered.
    bool answers();
    Outcome mend() const;
    QTemporaryDir folder_;
    QString program_;
};

namespace {

quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

}  // namespace

void ConsulPowerCutTest::initTestCase() {
    program_ = labBinary("CONSUL_BIN");
    if (program_.isEmpty())
        QSKIP("MISSING: Consul (CONSUL_BIN, or tests/lab/build-servers)");
    const auto script = joinResource("whole");
    writeFile(folder_.filePath("whole"), QByteArray(script.data(), qsizetype(script.size())));
    writeFile(folder_.filePath("conf/gossip.json"),
              "{\"encrypt\": \"pUqJrVyVRj5jsiYEkM/tFQYfWyJIv4s3XkvDwy7Cu5s=\"}");
    QVERIFY(answers());
    QVERIFY(QFile::exists(data("node-id")));
    QVERIFY(QFile::exists(data("serf/local.keyring")));
}

bool ConsulPowerCutTest::answers() {
    QProcess agent;
    agent.setStandardOutputFile(folder_.filePath("log"));
    const quint16 http = freePort();
    agent.start(program_,
                {"agent", "-data-dir=" + folder_.filePath("data"), "-bind=127.0.0.1",
                 "-config-dir=" + folder_.filePath("conf"), "-node=a-node",
                 QString("-http-port=%1").arg(http), QString("-serf-lan-port=%1").arg(freePort()),
                 "-dns-port=-1", "-grpc-port=-1"});
    const QString url = QString("http://127.0.0.1:%1/v1/agent/self").arg(http);
    bool answered = false;
    for (int i = 0; i < 600 && !answered && (i == 0 || agent.state() != QProcess::NotRunning);
         ++i) {
        answered = execute("curl", {"-sf", url}).exitCode == 0;
        if (!answered)
            QTest::qWait(100);
    }
    agent.kill();
    agent.waitForFinished();
    return answered;
}

Outcome ConsulPowerCutTest::mend() const {
    return execute("sh", {folder_.filePath("whole"), folder_.filePath("data")});
}

void ConsulPowerCutTest::startsAgain_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("zeros");
    for (const char* name : {"node-id", "serf/local.keyring"}) {
        QTest::addRow("%s of zeros", name) << QString(name) << true;
        QTest::addRow("%s without content", name) << QString(name) << false;
    }
}

void ConsulPowerCutTest::startsAgain() {
    QFETCH(QString, name);
    QFETCH(bool, zeros);
    const qsizetype size = readFile(data(name)).size();
    QVERIFY(size > 0);
    writeFile(data(name), zeros ? QByteArray(size, '\0') : QByteArray());
    QVERIFY2(!answers(), "Consul starts with it: the script is not needed any longer");
    const Outcome mended = mend();
    QCOMPARE(mended.exitCode, 0);
    QVERIFY2(mended.output.contains(name.toUtf8()), mended.output);
    QVERIFY2(answers(), readFile(folder_.filePath("log")));
}

void ConsulPowerCutTest::leavesWhatIsWhole() {
    const QByteArray id = readFile(data("node-id"));
    const QByteArray keys = readFile(data("serf/local.keyring"));
    const Outcome mended = mend();
    QCOMPARE(mended.exitCode, 0);
    QCOMPARE(mended.output, QByteArray());
    QCOMPARE(readFile(data("node-id")), id);
    QCOMPARE(readFile(data("serf/local.keyring")), keys);
    // Before the first start there is neither.
    const QTemporaryDir empty;
    QCOMPARE(execute("sh", {folder_.filePath("whole"), empty.path()}).exitCode, 0);
}

QTEST_GUILESS_MAIN(ConsulPowerCutTest)
#include "tst_consul_power_cut.moc"
