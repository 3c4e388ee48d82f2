#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "bao_server.h"
#include "consul_server.h"
#include "core/join/join_content.h"
#include "sample_join.h"
#include "scratch_root.h"

using namespace landfall;

/// A card with consul-template holds it at rest, and a real one takes what an operator then puts
/// into its folder, started as its unit starts it.
class ConsulTemplateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void restsUntilItIsEnabled();
    void rendersWhatAnOperatorPutsThere();

private:
    QTemporaryDir root_;
    QString consul_;
};

void ConsulTemplateTest::initTestCase() {
    consul_ = labBinary("CONSUL_BIN");
    const QString program = labBinary("TEMPLATE_BIN");
    if (consul_.isEmpty() || program.isEmpty())
        QSKIP("MISSING: Consul or consul-template (tests/lab/build-servers)");
    const QString ca = root_.filePath("ca.pem");
    writeFile(ca, "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    const std::string file = program.toStdString();
    const auto join = contentOf(fullJoin(ca.toStdString()), sampleBase(), {file, file, file});
    QVERIFY2(join, join ? "" : join.error().text().c_str());
    layOut(join->content, root_.path(), "/boot/firmware");
}

void ConsulTemplateTest::restsUntilItIsEnabled() {
    const Outcome state =
        execute("systemctl", {"--root=" + root_.path(), "is-enabled", "consul-template.service"});
    QCOMPARE(state.output.trimmed(), QByteArray("disabled"));
    QVERIFY(QDir(root_.filePath("etc/consul-template.d")).isEmpty());
}

void ConsulTemplateTest::rendersWhatAnOperatorPutsThere() {
    ConsulServer server;
    QVERIFY(server.start(consul_));
    const QByteArray address = QByteArray::fromStdString(server.settings().httpAddress);
    const QByteArray rendered = root_.path().toUtf8() + "/nodes";
    writeFile(root_.filePath("etc/consul-template.d/nodes.hcl"),
              "consul { address = \"" + address.mid(sizeof "http://" - 1) +
                  "\" }\ntemplate { contents = \"{{ range nodes }}{{ .Node }};{{ end }}\" "
                  "destination = \"" +
                  rendered + "\" }\n");
    const QByteArray unit = readFile(root_.filePath("etc/systemd/system/consul-template.service"));
    QString command;
    for (const QByteArray& line : unit.split('\n')) {
        if (line.startsWith("ExecStart="))
            command = QString::fromUtf8(line.mid(sizeof "ExecStart=" - 1));
    }
    command.replace("/etc/", root_.path() + "/etc/");
    const QStringList words = command.split(' ');
    const Outcome outcome = execute(root_.path() + words[0], words.mid(1) + QStringList{"-once"});
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    QCOMPARE(readFile(rendered), QByteArray("server;"));
}

QTEST_GUILESS_MAIN(ConsulTemplateTest)
#include "tst_consul_template.moc"
