#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include "bootstrap_bench.h"

using namespace landfall;

class BootstrapCutsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cutAtEachStep_data();
    void cutAtEachStep();

private:
    BootstrapBench bench_;
};

void BootstrapCutsTest::initTestCase() {
    const QString bao = labBinary("BAO_BIN");
    if (bao.isEmpty())
        QSKIP("MISSING: OpenBao (BAO_BIN, or tests/lab/build-servers)");
    QVERIFY(bench_.server.start(bao));
}

void BootstrapCutsTest::cutAtEachStep_data() {
    QTest::addColumn<QByteArray>("moment");
    QTest::newRow("before") << QByteArray("before");
    QTest::newRow("after") << QByteArray("after");
}

/// The script is killed before, or after, the n-th program that it runs, for each n; then it runs
/// again undisturbed. What a kill leaves in the page cache a power cut may lose: see
/// lostInTheWindow().
void BootstrapCutsTest::cutAtEachStep() {
    QFETCH(QByteArray, moment);
    const QByteArray wrapper =
        "#!/bin/sh\ncount=$(cat @/count)\ncount=$((count + 1))\necho $count >@/count\n"
        "[ $count != \"$(cat @/before)\" ] || { kill -9 \"$(cat @/pid)\"; exit 1; }\n"
        "PROGRAM \"$@\"\ncode=$?\n"
        "[ $count != \"$(cat @/after)\" ] || kill -9 \"$(cat @/pid)\"\nexit $code\n";
    int points = 0;
    for (int step = 1; step < 100; ++step) {
        const Host host;
        bench_.lay(host);
        host.put(bench_.mint());
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
        wrap(host.path("/usr/local/bin/bao"), bench_.server.program().toUtf8());
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
        QVERIFY2(bench_.logsIn(readFile(host.secretId())), where.constData());
        ++points;
        if (finished)
            break;
    }
    QVERIFY2(points > 15, "the script runs fewer programs than it should");
}

QTEST_GUILESS_MAIN(BootstrapCutsTest)
#include "tst_bootstrap_cuts.moc"
