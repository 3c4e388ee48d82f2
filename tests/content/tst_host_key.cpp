#include "core/content/host_key.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace landfall;

namespace {

QByteArray keygen(const QStringList& arguments) {
    QProcess process;
    process.start("ssh-keygen", arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput()
                                   : process.readAllStandardError() + "\nfailed";
}

}  // namespace

class TestHostKey : public QObject {
    Q_OBJECT
private slots:
    void asOpenSshReadsIt();
    void eachIsAnother();
    void knownHosts();
};

void TestHostKey::asOpenSshReadsIt() {
    if (QStandardPaths::findExecutable("ssh-keygen").isEmpty())
        QSKIP("MISSING: ssh-keygen (openssh-client)");
    const auto key = makeHostKey();
    QVERIFY(key);
    QCOMPARE(key->privateKey.view().size(), kPrivateHostKeyLength);
    QCOMPARE(key->publicKey.size(), kPublicHostKeyLength);
    const QTemporaryDir folder;
    QFile file(folder.filePath("key"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(key->privateKey.view().data(), static_cast<qint64>(key->privateKey.view().size()));
    file.close();
    // The private part yields the public one, and signs what that verifies.
    QCOMPARE(keygen({"-y", "-f", file.fileName()}),
             QByteArray::fromStdString(key->publicKey + "\n"));
    QFile text(folder.filePath("text"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("signed\n");
    text.close();
    const QByteArray made =
        keygen({"-q", "-Y", "sign", "-f", file.fileName(), "-n", "test", text.fileName()});
    QVERIFY2(!made.endsWith("failed"), made.constData());
    QProcess check;
    check.setStandardInputFile(text.fileName());
    check.start("ssh-keygen",
                {"-Y", "check-novalidate", "-n", "test", "-s", text.fileName() + ".sig"});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
}

void TestHostKey::eachIsAnother() {
    const auto first = makeHostKey();
    const auto second = makeHostKey();
    QVERIFY(first && second);
    QVERIFY(first->publicKey != second->publicKey);
    QVERIFY(first->privateKey.view() != second->privateKey.view());
}

void TestHostKey::knownHosts() {
    if (QStandardPaths::findExecutable("ssh-keygen").isEmpty())
        QSKIP("MISSING: ssh-keygen (openssh-client)");
    const auto key = makeHostKey();
    QVERIFY(key);
    const QTemporaryDir folder;
    QFile file(folder.filePath("known_hosts"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray line =
        QByteArray::fromStdString(knownHostsLine("computatom-07", key->publicKey));
    file.write("other " + line.mid(line.indexOf(' ') + 1) + "\n" + line + "\n");
    file.close();
    const QByteArray found = keygen({"-F", "computatom-07", "-f", file.fileName()});
    QVERIFY2(found.contains("line 2") && found.contains(line + "\n"), found.constData());
}

QTEST_GUILESS_MAIN(TestHostKey)
#include "tst_host_key.moc"
