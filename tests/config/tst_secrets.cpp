#include "core/config/secrets.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>

#include "tests/config/expect.h"

using namespace landfall;
using namespace std::string_literals;

class TestSecrets : public QObject {
    Q_OBJECT
private slots:
    void reads();
    void refuses_data();
    void refuses();
    void files();
    void filesOfOthers();

private:
    std::string write(const char* name, const QByteArray& text, mode_t mode) const {
        const QString file = folder_.filePath(QString::fromLatin1(name));
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            return {};
        out.close();
        const std::string path = file.toStdString();
        return chmod(path.c_str(), mode) == 0 ? path : std::string();
    }

    QTemporaryDir folder_;
};

void TestSecrets::reads() {
    const auto secrets = parseSecrets(
        R"( { "wifi" : "p\u00e4ss \"w\"", "password": "\ud83d\ude00 x", "vaultToken":"hvs.A",)"
        "\n\t\"consulToken\":\"b\"}\n",
        "file");
    QVERIFY2(secrets.has_value(), secrets ? "" : secrets.error().text().c_str());
    QVERIFY(secrets->wifi.view() == "päss \"w\"");
    QVERIFY(secrets->password.view() == "😀 x");
    QVERIFY(secrets->vaultToken.view() == "hvs.A");
    QVERIFY(secrets->consulToken.view() == "b");
    const auto keys = parseSecrets(
        R"({"connectKeys": ["rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE", "rpoak_5Kd3NBUAdUnhyzenEwVLy9pB"]})",
        "file");
    QVERIFY2(keys.has_value(), keys ? "" : keys.error().text().c_str());
    QCOMPARE(keys->connectKeys.size(), std::size_t{2});
    QVERIFY(keys->connectKeys[1].view() == "rpoak_5Kd3NBUAdUnhyzenEwVLy9pB");
    QVERIFY(keys->duplicate().connectKeys[0].view() == "rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE");
    QVERIFY(parseSecrets(R"({"connectKeys":[]})", "file")->connectKeys.empty());
    const auto none = parseSecrets("{}", "file");
    QVERIFY(none && none->wifi.empty() && none->password.empty());
    QVERIFY(none->vaultToken.empty() && none->consulToken.empty());
    const auto empty = parseSecrets(R"({"wifi":""})", "file");
    QVERIFY(empty && empty->wifi.empty());
}

void TestSecrets::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, const QByteArray& json, const char* part) {
        QTest::newRow(name) << json << QByteArray(part);
    };
    row("nothing", "", "object in braces");
    row("bare text", "hunter2", "object in braces");
    row("list", "[\"hunter2\"]", "object in braces");
    row("unknown key", R"({"wlan":"hunter2"})", "secrets.wlan: is not a key");
    row("near key", R"({"vaulttoken":"hunter2"})", "did you mean \"vaultToken\"?");
    row("twice", R"({"wifi":"hunter2","wifi":"hunter2"})", "secrets.wifi: is given twice");
    row("number", R"({"password":12345678})", "secrets.password: is not a text");
    row("null", R"({"password":null})", "secrets.password: is not a text");
    row("nested", R"({"password":{"x":"hunter2"}})", "secrets.password: is not a text");
    row("no colon", R"({"wifi" "hunter2"})", "a colon");
    row("no comma", R"({"wifi":"hunter2" "password":"x"})", "a comma");
    row("cut off", R"({"wifi":"hunter2)", "closing quotation mark");
    row("open object", R"({"wifi":"hunter2")", "closing brace");
    row("more behind", R"({"wifi":"hunter2"} hunter2)", "nothing after");
    row("trailing comma", R"({"wifi":"hunter2",})", "a text in quotation marks");
    row("bad escape", R"({"wifi":"hunter2\x"})", "after a backslash");
    row("bad UTF-8", "{\"wifi\":\"hunter2\xff\"}", "UTF-8");
    row("raw NUL", QByteArray("{\"wifi\":\"hunter2\0\"}", 19), "control character");
    row("escaped NUL", R"({"wifi":"hunter2\u0000"})", "U+0000");
    row("line break", R"({"password":"hunter2\n"})", "secrets.password: has a line break");
    row("token with a space", R"({"vaultToken":"hunter2 x"})", "secrets.vaultToken: ");
    row("token beyond ASCII", R"({"consulToken":"hunter2é"})", "secrets.consulToken: ");
    row("header injection", R"({"vaultToken":"hunter2\r\nX-Evil: 1"})", "secrets.vaultToken: ");
    row("keys as a text", R"({"connectKeys":"hunter2"})", "secrets.connectKeys: is not a list");
    row("key as a number", R"({"connectKeys":[12345678]})", "secrets.connectKeys: is not a text");
    row("keys without an end", R"({"connectKeys":["rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE")",
        "closing bracket");
    row("no auth key", R"({"connectKeys":["hunter2"]})", "holds something that is no auth key");
    row("short auth key", R"({"connectKeys":["rpuak_hunter2"]})", "24 letters and digits");
    row("not in Base58", R"({"connectKeys":["rpuak_0sQmZ7cWvT4hXyGbRk2NdPfE"]})", "no auth key");
    row("another service's", R"({"connectKeys":["rporg_9sQmZ7cWvT4hXyGbRk2NdPfE"]})",
        "no auth key");
    row("one key for two cards",
        R"({"connectKeys":["rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE","rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE"]})",
        "secrets.connectKeys: holds a key twice");
    row("keys twice", R"({"connectKeys":[],"connectKeys":[]})", "connectKeys: is given twice");
    row("long password", "{\"password\":\"" + QByteArray(512, 'x') + "\"}", "512 bytes");
}

/// Refused in a sentence that has nothing of the values in it.
void TestSecrets::refuses() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, part);
    const auto refused = parseSecrets(json.toStdString(), "secrets.json");
    EXPECT_REFUSED(refused, part.toStdString());
    QVERIFY(refused.error().text().find("hunter2") == std::string::npos);
    QVERIFY(refused.error().text().find("9sQmZ7c") == std::string::npos);
}

void TestSecrets::files() {
    const QByteArray text = R"({"wifi":"hunter2-long"})";
    for (const mode_t mode : {0600u, 0400u, 0700u}) {
        const auto secrets = loadSecrets(write("good.json", text, mode));
        QVERIFY2(secrets.has_value(), secrets ? "" : secrets.error().text().c_str());
        QVERIFY(secrets->wifi.view() == "hunter2-long");
        QVERIFY(unlink(folder_.filePath("good.json").toLocal8Bit().constData()) == 0);
    }
    for (const mode_t mode : {0640u, 0604u, 0644u, 0620u, 0602u, 0601u, 0610u, 0666u})
        EXPECT_REFUSED(loadSecrets(write("open.json", text, mode)), "chmod 600");
    const std::string folder = folder_.path().toStdString();
    QVERIFY(loadSecrets(folder + "/none.json").error().kind() == ErrorKind::NotFound);
    EXPECT_REFUSED(loadSecrets(folder), "not a regular file");
    QCOMPARE(mkfifo((folder + "/fifo").c_str(), 0600), 0);
    EXPECT_REFUSED(loadSecrets(folder + "/fifo"), "not a regular file");
    EXPECT_REFUSED(loadSecrets("/dev/null"), "not a regular file");
    EXPECT_REFUSED(loadSecrets(write("large.json", QByteArray(64 * 1024 + 1, ' '), 0600)),
                   "64 KiB");
    // A link is followed, and what it leads to is judged.
    const std::string closed = write("closed.json", text, 0600);
    QCOMPARE(symlink(closed.c_str(), (folder + "/link").c_str()), 0);
    QVERIFY(loadSecrets(folder + "/link").has_value());
    QCOMPARE(chmod(closed.c_str(), 0644), 0);
    EXPECT_REFUSED(loadSecrets(folder + "/link"), "chmod 600");
}

void TestSecrets::filesOfOthers() {
    if (geteuid() != 0)
        QSKIP("LACKING: root, to make a file that belongs to somebody else");
    const std::string file = write("other.json", "{}", 0600);
    QCOMPARE(chown(file.c_str(), 12345, 12345), 0);
    EXPECT_REFUSED(loadSecrets(file), "belongs to user 12345");
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
