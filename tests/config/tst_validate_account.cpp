#include <QFile>
#include <QTemporaryDir>

#include "core/config/validate.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;
using landfall::test::run;

class TestValidateAccount : public QObject {
    Q_OBJECT
private slots:
    void keysOfEveryType_data();
    void keysOfEveryType();
    void damagedKeys();
    void refusesKeys();
    void linesOfAuthorizedKeys();
    void privateKeysAreRefusedUnseen();
    void users();

private:
    QTemporaryDir folder_;
};

void TestValidateAccount::keysOfEveryType_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("bits");
    QTest::newRow("ed25519") << "ed25519"
                             << "256";
    QTest::newRow("rsa") << "rsa"
                         << "2048";
    QTest::newRow("rsa 4096") << "rsa"
                              << "4096";
    QTest::newRow("ecdsa 256") << "ecdsa"
                               << "256";
    QTest::newRow("ecdsa 384") << "ecdsa"
                               << "384";
    QTest::newRow("ecdsa 521") << "ecdsa"
                               << "521";
}

void TestValidateAccount::keysOfEveryType() {
    QFETCH(QString, type);
    QFETCH(QString, bits);
    const QString file = folder_.filePath(type + bits);
    const auto made = run("ssh-keygen", {"-q", "-t", type, "-b", bits, "-N", "", "-C",
                                         "someone's \"own\" key", "-f", file});
    QVERIFY2(made.status == 0, made.error.constData());
    const QByteArray line = test::readFile(file + ".pub").trimmed();
    EXPECT_ACCEPTED(validateSshKey(line.toStdString(), "key"));
    const QByteArray bare = line.left(line.indexOf(' ', line.indexOf(' ') + 1));
    EXPECT_ACCEPTED(validateSshKey(bare.toStdString(), "key"));
    EXPECT_REFUSED(validateSshKey(test::readFile(file).toStdString(), "key"), "private key");
}

/// Where a key has been cut off, ssh-keygen refuses it, and so do we.
void TestValidateAccount::damagedKeys() {
    const QByteArray line(test::kSshKey);
    const QByteArray encoded = line.split(' ').at(1);
    const QString file = folder_.filePath("cut.pub");
    for (qsizetype length = 0; length < encoded.size(); length += 4) {
        const QByteArray cut = "ssh-ed25519 " + encoded.left(length) + " x";
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(cut + "\n") > 0);
        out.close();
        QVERIFY(run("ssh-keygen", {"-l", "-f", file}).status != 0);
        QVERIFY2(!validateSshKey(cut.toStdString(), "key"), cut.constData());
    }
}

void TestValidateAccount::refusesKeys() {
    const std::string key = test::kSshKey;
    const std::string blob = key.substr(12, 68);
    EXPECT_REFUSED(validateSshKey("", "key"), "empty");
    EXPECT_REFUSED(validateSshKey("ssh-ed25519", "key"), "known key type");
    EXPECT_REFUSED(validateSshKey("ssh-rsa " + blob, "key"), "but the key in it is of type");
    EXPECT_REFUSED(validateSshKey("ssh-dss " + blob, "key"), "DSA");
    EXPECT_REFUSED(validateSshKey("ssh-foo " + blob, "key"), "known key type");
    EXPECT_REFUSED(validateSshKey(key + "\n" + key, "key"), "more than one line");
    EXPECT_REFUSED(validateSshKey("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI… operator", "key"),
                   "base64");
    EXPECT_REFUSED(validateSshKey("ssh-ed25519 " + blob + "AAAA", "key"), "damaged");
    EXPECT_REFUSED(validateSshKey(key + " \u202e", "key"), "U+202E");
    EXPECT_REFUSED(validateSshKey(key + std::string(10'000'000, 'x'), "key"), "too long");
}

// sshd(8), "AUTHORIZED_KEYS FILE FORMAT"; ssh-keygen reads such lines as sshd does.
void TestValidateAccount::linesOfAuthorizedKeys() {
    const std::string key = test::kSshKey;
    const std::string blob = key.substr(12, 68);
    const QString file = folder_.filePath("authorized_keys");
    for (const std::string& good :
         {" " + key, key + "\n", key + "\r\n", "ssh-ed25519  " + blob,
          "ssh-ed25519\t" + blob + "\tme", "restrict " + key,
          "cert-authority,principals=\"ops\" " + key,
          "command=\"echo \\\"a, b\\\"\",no-pty,from=\"10.0.0.0/8,!10.0.0.1\" " + key,
          "No-X11-Forwarding,environment=\"A=b\",expiry-time=\"20300101Z\" " + key,
          "permitopen=\"localhost:80\",permitlisten=\"8080\",tunnel=\"1\",no-touch-required " +
              key}) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(QByteArray::fromStdString(good));
        out.close();
        QVERIFY2(run("ssh-keygen", {"-l", "-f", file}).status == 0, good.c_str());
        EXPECT_ACCEPTED(validateSshKey(good, "key"));
    }
    // sshd skips any number of blanks behind the options, ssh-keygen only one.
    EXPECT_ACCEPTED(validateSshKey("cert-authority,principals=\"ops\"  " + key, "key"));
    QCOMPARE(sshKeyLine(" " + key + " \r\n"), std::string_view(key));
    for (const std::string& bad :
         {"nonsense " + key, "command=id " + key, "command=\"id\"x " + key, "restrict, " + key,
          "restrict=\"x\" " + key, "no-command=\"id\" " + key, "from " + key, ",pty " + key})
        EXPECT_REFUSED(validateSshKey(bad, "key"), "an option that OpenSSH does not know");
    EXPECT_REFUSED(validateSshKey("command=\"id " + key, "key"), "known key type");
    EXPECT_REFUSED(validateSshKey("# " + key, "key"), "an option that OpenSSH does not know");
}

void TestValidateAccount::privateKeysAreRefusedUnseen() {
    const std::string key = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1\n";
    const auto refused = validateSshKey(key, "user.sshKeys[0]");
    QVERIFY(!refused);
    QVERIFY(refused.error().text().find("is a private key") != std::string::npos);
    QVERIFY(refused.error().text().find("b3Blb") == std::string::npos);
    EXPECT_REFUSED(validateSshKey("PuTTY-User-Key-File-3: ssh-ed25519", "key"), "private key");
}

void TestValidateAccount::users() {
    for (const char* good : {"ansible", "pi", "_x", "a-b_c9"})
        EXPECT_ACCEPTED(validateUserName(good, "user.name"));
    EXPECT_ACCEPTED(validateUserName(std::string(32, 'a'), "user.name"));
    EXPECT_REFUSED(validateUserName(std::string(33, 'a'), "user.name"), "1 to 32");
    for (const char* bad : {"", "Pi", "9lives", "-x", "a b", "a$", "a.b", "a:b", "a/b", "ü", "a\n"})
        EXPECT_REFUSED(validateUserName(bad, "user.name"), "lower-case");
    for (const char* system : {"root", "daemon", "www-data", "nobody", "systemd-network"})
        EXPECT_REFUSED(validateUserName(system, "user.name"), "account of the system");
}

QTEST_GUILESS_MAIN(TestValidateAccount)
#include "tst_validate_account.moc"
