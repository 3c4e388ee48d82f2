#include "core/config/addresses.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestAddresses : public QObject {
    Q_OBJECT
private slots:
    void readsWhatPythonReads();
    void networks();
    void hostAddresses();
    void names();
    void urls();
    void punycodeOfNames();
};

void TestAddresses::readsWhatPythonReads() {
    const QList<QByteArray> texts{"1.2.3.4",
                                  "255.255.255.255",
                                  "256.1.1.1",
                                  "1.2.3",
                                  "01.2.3.4",
                                  "1.2.3.4 ",
                                  "::1",
                                  "fd00::1",
                                  "::ffff:1.2.3.4",
                                  ":::",
                                  "1::2::3",
                                  "g::",
                                  "1.2.3.4.5",
                                  "",
                                  "0x7f.0.0.1",
                                  "fe80::1%eth0",
                                  "2001:db8::",
                                  "1:2:3:4:5:6:7:8:9"};
    QByteArray script =
        "import ipaddress,sys\nfor t in sys.stdin.read().split('\\n'):\n try:\n"
        "  ipaddress.ip_address(t) if '%' not in t else 1/0; print('y')\n"
        " except Exception: print('n')\n";
    const auto oracle =
        test::run(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(script)},
                  texts.join('\n'));
    QCOMPARE(oracle.status, 0);
    const QList<QByteArray> answers = oracle.out.trimmed().split('\n');
    QCOMPARE(answers.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        QVERIFY2(parseIpAddress(texts[i].toStdString()).has_value() == (answers[i] == "y"),
                 texts[i].constData());
}

void TestAddresses::networks() {
    for (const char* good : {"192.168.1.0/24", "0.0.0.0/0", "10.1.2.3/32", "fd00::/8", "::/0"})
        EXPECT_ACCEPTED(validateCidr(good, "net"));
    EXPECT_REFUSED(validateCidr("192.168.1.77/26", "net"), "\"192.168.1.64/26\"");
    EXPECT_REFUSED(validateCidr("fd12::1/16", "net"), "\"fd12::/16\"");
    for (const char* bad : {"192.168.1.0", "192.168.1.0/33", "fd00::/129", "192.168.1.0/024", "/8",
                            "192.168.1.0/", "192.168.1.0/-1", "192.168.1.0/24 ", "a/8"})
        EXPECT_REFUSED(validateCidr(bad, "net"), "is not a network");
}

void TestAddresses::hostAddresses() {
    for (const char* good : {"192.168.1.20/24", "10.0.0.0/31", "10.0.0.1/32", "fd00::1/64"})
        EXPECT_ACCEPTED(validateHostAddress(good, "address"));
    EXPECT_REFUSED(validateHostAddress("192.168.1.0/24", "address"), "network's own");
    EXPECT_REFUSED(validateHostAddress("192.168.1.255/24", "address"), "broadcast");
    EXPECT_REFUSED(validateHostAddress("fd00::/64", "address"), "network's own");
    EXPECT_REFUSED(validateHostAddress("127.0.0.2/8", "address"), "host can have");
    EXPECT_REFUSED(validateHostAddress("224.0.0.1/24", "address"), "host can have");
    EXPECT_REFUSED(validateHostAddress("0.0.0.1/8", "address"), "host can have");
    EXPECT_REFUSED(validateHostAddress("192.168.1.20", "address"), "prefix length");
    EXPECT_REFUSED(validateHostAddress("192.168.1.20/0", "address"), "prefix length");
}

void TestAddresses::names() {
    for (const char* good :
         {"consul", "consul.example", "a-b.c1", "3com.com", "xn--bcher-kva.example"})
        QVERIFY2(isDnsName(good), good);
    for (const char* bad : {"", ".", "a.", "-a", "a-", "a..b", "a_b", "1.2.3", "1.2.3.256", "a b"})
        QVERIFY2(!isDnsName(bad), bad);
    QVERIFY(!isDnsName(std::string(64, 'a')));
    QVERIFY(!isDnsName(std::string(254, 'a')));
    QVERIFY(isPort("1") && isPort("65535"));
    QVERIFY(!isPort("0") && !isPort("65536") && !isPort("") && !isPort("080") && !isPort("+1"));
}

void TestAddresses::urls() {
    const auto parts = splitUrl("https://[fd00::1]:8200/x?y#z");
    QVERIFY(parts.has_value());
    QVERIFY(parts->scheme == "https" && parts->host == "fd00::1" && parts->port == "8200");
    QVERIFY(parts->rest == "/x?y#z");
    QVERIFY(splitUrl("http://a.example")->rest.empty());
    for (const char* bad : {"https://user:pw@a.example", "https://", "https://:80", "a.example",
                            "https://[::1", "https://[1.2.3.4]", "https://::1", "https://a:0",
                            "https://a:", "https://a:99999", "https://a b", "https://1.2.3"})
        QVERIFY2(!splitUrl(bad), bad);
    QVERIFY(isLoopbackHost("localhost") && isLoopbackHost("127.9.9.9") && isLoopbackHost("::1"));
    QVERIFY(!isLoopbackHost("localhost.example") && !isLoopbackHost("128.0.0.1"));
    QVERIFY(!isLoopbackHost("127.0.0.1.example") && !isLoopbackHost(""));
}

void TestAddresses::punycodeOfNames() {
    const auto oracle = test::run(
        QStringLiteral("python3"),
        {QStringLiteral("-c"), QStringLiteral("print('rätsel'.encode('idna').decode(), end='')")});
    QCOMPARE(oracle.status, 0);
    QCOMPARE(punycode("rätsel"), oracle.out.toStdString());
    QCOMPARE(punycode("plain"), std::string());
    QCOMPARE(punycode("\xff"), std::string());
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
