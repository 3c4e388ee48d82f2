#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "bao_server.h"
#include "core/config/validate_join.h"
#include "core/join/consul_config.h"
#include "sample_join.h"
#include "scratch_root.h"

using namespace landfall;

/// Whatever a preset's fields hold, a real Consul agent that reads the card's configuration says of
/// itself exactly what was meant, and nothing besides.
class ConsulValuesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsMetadataBackExactly_data();
    void readsMetadataBackExactly();
    void addsNoKey();
    void bindsTheInterfaceThatIsNamed();
    void refusesWhatCouldNotBeRead_data();
    void refusesWhatCouldNotBeRead();

private:
    /// What the agent says of itself; empty with a warning where it does not come up.
    QJsonObject selfOf(const ConsulSettings& consul);
    ConsulSettings settings() const;
    QString program_;
};

namespace {

/// Ends with its scope, whatever the test finds.
class Agent : public QProcess {
public:
    ~Agent() override {
        kill();
        waitForFinished();
    }
};

quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

}  // namespace

void ConsulValuesTest::initTestCase() {
    program_ = labBinary("CONSUL_BIN");
    if (program_.isEmpty())
        QSKIP("MISSING: Consul (CONSUL_BIN, or tests/lab/build-servers)");
}

ConsulSettings ConsulValuesTest::settings() const {
    ConsulSettings consul;
    consul.retryJoin = {"127.0.0.1:1"};
    consul.bind = {BindSpec::Kind::Subnet, "127.0.0.0/8"};
    return consul;
}

QJsonObject ConsulValuesTest::selfOf(const ConsulSettings& consul) {
    const QTemporaryDir folder;
    execute("openssl", {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                        "-nodes", "-subj", "/CN=x", "-keyout", folder.filePath("key.pem"), "-out",
                        folder.filePath("ca.pem")});
    JoinSettings join;
    join.consul = consul;
    QByteArray json = QByteArray::fromStdString(consulJson(join));
    json.replace("/etc/consul.d/tls/", folder.path().toUtf8() + "/");
    json.replace("/var/lib/consul", folder.path().toUtf8() + "/data");
    writeFile(folder.filePath("conf/10-static.json"), json);
    const Outcome valid = execute(program_, {"validate", folder.filePath("conf")});
    if (valid.exitCode != 0) {
        qWarning("consul validate: %s", valid.output.constData());
        return {};
    }
    const quint16 http = freePort();
    Agent agent;
    agent.setStandardOutputFile(folder.filePath("log"));
    agent.start(
        program_,
        {"agent", "-config-dir=" + folder.filePath("conf"), "-node=a-node",
         "-node-id=6a8e0001-0000-4000-8000-000000000001", QString("-http-port=%1").arg(http),
         QString("-serf-lan-port=%1").arg(freePort()), "-dns-port=-1", "-grpc-port=-1"});
    const QString url = QString("http://127.0.0.1:%1/v1/agent/self").arg(http);
    for (int i = 0; i < 300 && (i == 0 || agent.state() != QProcess::NotRunning); ++i) {
        const Outcome answer = execute("curl", {"-sf", url});
        if (answer.exitCode == 0)
            return QJsonDocument::fromJson(answer.output).object();
        QTest::qWait(100);
    }
    qWarning("%s", readFile(folder.filePath("log")).constData());
    return {};
}

void ConsulValuesTest::readsMetadataBackExactly_data() {
    QTest::addColumn<QString>("value");
    QTest::newRow("quotes") << QStringLiteral("shelf \"2\", 'left'");
    QTest::newRow("end of the object")
        << QStringLiteral("x\"}, \"server\": true, \"y\": {\"z\": \"");
    QTest::newRow("backslashes") << QStringLiteral("a\\nb\\u0022c\\\\");
    QTest::newRow("templates") << QStringLiteral(
        "{{ GetPrivateIP }} {{ env \"HOME\" }} ${HOME} $(id) `id`");
    QTest::newRow("HCL") << QStringLiteral("# /* // <<EOF = [");
    QTest::newRow("markup") << QStringLiteral("<&> % ; | ! ~ ^");
    QTest::newRow("beyond ASCII") << QString::fromUtf8("caff\u00e8 \u6771\u4eac \U0001F353");
    QTest::newRow("bidirectional") << QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd");
    QTest::newRow("empty") << QString();
    QTest::newRow("longest") << QString(512, 'x');
}

void ConsulValuesTest::readsMetadataBackExactly() {
    QFETCH(QString, value);
    const std::string text = value.toStdString();
    const auto accepted = validateMetaValue(text, "join.consul.nodeMeta.key");
    QVERIFY2(accepted, accepted ? "" : accepted.error().text().c_str());
    ConsulSettings consul = settings();
    consul.nodeMeta = {{"key", text}, {"another_Key-1", "plain"}};
    const QJsonObject self = selfOf(consul);
    QJsonObject meta = self["Meta"].toObject();
    // Consul's own, not of the configuration.
    for (const QString& name : meta.keys()) {
        if (name.startsWith("consul-"))
            meta.remove(name);
    }
    const QJsonObject expected{{"key", value}, {"another_Key-1", "plain"}};
    QCOMPARE(meta, expected);
}

/// The agent's dump of all that it was configured with differs in the fields that were set, and in
/// no other, however the values are spelled.
void ConsulValuesTest::addsNoKey() {
    ConsulSettings plain = settings();
    plain.nodeMeta = {{"rack", "x"}};
    ConsulSettings hostile = settings();
    hostile.datacenter = "a-b_c-9";
    hostile.retryJoin = {"127.0.0.1:1", "provider=aws tag_key=a tag_value=b*c+d:e/f,g@h",
                         "[fe80::1]:8301"};
    hostile.nodeMeta = {{"rack", "\"}, \"server\": true, {{ x }}"}};
    const QJsonObject before = selfOf(plain)["DebugConfig"].toObject();
    const QJsonObject again = selfOf(plain)["DebugConfig"].toObject();
    const QJsonObject after = selfOf(hostile)["DebugConfig"].toObject();
    QVERIFY(before.size() > 100);
    QCOMPARE(after.keys(), before.keys());
    QStringList different;
    for (const QString& key : before.keys()) {
        // Ports and folders are of the run.
        if (before[key] == again[key] && before[key] != after[key])
            different << key;
    }
    // Two more repeat the datacenter's name.
    QCOMPARE(different.join(' '),
             QString("ACLResolverSettings Datacenter NodeMeta PrimaryDatacenter RetryJoinLAN"));
    QCOMPARE(after["Datacenter"].toString(), QString("a-b_c-9"));
    QCOMPARE(after["ServerMode"].toBool(), false);
}

/// By name to the letter: an interface whose name only begins so is another.
void ConsulValuesTest::bindsTheInterfaceThatIsNamed() {
    ConsulSettings consul = settings();
    consul.bind = {BindSpec::Kind::Interface, "lo"};
    QCOMPARE(selfOf(consul)["Member"].toObject()["Addr"].toString(), QString("127.0.0.1"));
    consul.bind = {BindSpec::Kind::Interface, "l"};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("consul validate: .*bind_addr"));
    QVERIFY(selfOf(consul).isEmpty());
}

void ConsulValuesTest::refusesWhatCouldNotBeRead_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line in metadata") << QByteArray("meta") << QByteArray("a\nb");
    QTest::newRow("zero in metadata") << QByteArray("meta") << QByteArray("a\0b", 3);
    QTest::newRow("broken UTF-8") << QByteArray("meta") << QByteArray("\xc3\x28");
    QTest::newRow("metadata too long") << QByteArray("meta") << QByteArray(513, 'x');
    QTest::newRow("quote in a datacenter") << QByteArray("datacenter") << QByteArray("a\"b");
    QTest::newRow("template in a server") << QByteArray("join") << QByteArray("{{ GetPrivateIP }}");
    QTest::newRow("program in a server") << QByteArray("join") << QByteArray("exec=/bin/id");
    QTest::newRow("quote in an interface") << QByteArray("interface") << QByteArray("a\" }}");
}

void ConsulValuesTest::refusesWhatCouldNotBeRead() {
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const std::string text = value.toStdString();
    const auto verdict = field == "meta"         ? validateMetaValue(text, "the field")
                         : field == "datacenter" ? validateDatacenter(text, "the field")
                         : field == "join"       ? validateRetryJoin(text, "the field")
                                                 : validateInterface(text, "the field");
    QVERIFY(!verdict);
    QVERIFY2(verdict.error().text().find("accepted") != std::string::npos,
             verdict.error().text().c_str());
}

QTEST_GUILESS_MAIN(ConsulValuesTest)
#include "tst_consul_values.moc"
