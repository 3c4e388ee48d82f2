#include "core/content/wifi_key.h"

#include "core/content/card_content.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestWifiKey : public QObject {
    Q_OBJECT
private slots:
    void knownVectors_data();
    void knownVectors();
    void asPythonHasIt();
    void aKeyStaysAKey();
    void refuses();
};

void TestWifiKey::knownVectors_data() {
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("ssid");
    QTest::addColumn<QByteArray>("key");
    // IEEE 802.11-2020, J.4.2.
    QTest::newRow("IEEE") << QByteArray("password") << QByteArray("IEEE")
                          << QByteArray(
                                 "f42c6fc52df0ebef9ebb4b90b38a5f90"
                                 "2e83fe1b135a70e23aed762e9710a12e");
    QTest::newRow("ThisIsASSID") << QByteArray("ThisIsAPassword") << QByteArray("ThisIsASSID")
                                 << QByteArray(
                                        "0dc0d6eb90555ed6419756b9a15ec3e3"
                                        "209b63df707dd508d14581f8982721af");
}

void TestWifiKey::knownVectors() {
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, ssid);
    QFETCH(QByteArray, key);
    const auto derived = derivePsk(passphrase.toStdString(), ssid.toStdString());
    QVERIFY(derived.has_value());
    QCOMPARE(derived->view().size(), kWifiKeyLength);
    QCOMPARE(std::string(derived->view()), key.toStdString());
}

void TestWifiKey::asPythonHasIt() {
    const auto oracle = test::run(
        "python3", {"-c",
                    "import hashlib\nprint(hashlib.pbkdf2_hmac('sha1', b'a \"$\\'~ 9' * 7, "
                    "'Zoë ☃'.encode(), 4096, 32).hex(), end='')"});
    QCOMPARE(oracle.status, 0);
    std::string passphrase;
    for (int i = 0; i < 7; ++i)
        passphrase += "a \"$'~ 9";
    const auto derived = derivePsk(passphrase, "Zoë ☃");
    QVERIFY(derived.has_value());
    QCOMPARE(std::string(derived->view()), oracle.out.toStdString());
}

void TestWifiKey::aKeyStaysAKey() {
    const auto key = derivePsk(std::string(32, 'A') + std::string(32, '0'), "x");
    QVERIFY(key && key->view() == std::string(32, 'a') + std::string(32, '0'));
}

void TestWifiKey::refuses() {
    EXPECT_REFUSED(derivePsk("short", "IEEE"), "5 bytes");
    EXPECT_REFUSED(derivePsk("password", ""), "wifi.ssid: ");
    EXPECT_REFUSED(derivePsk("password", std::string(33, 'x')), "33 bytes");
}

QTEST_GUILESS_MAIN(TestWifiKey)
#include "tst_wifi_key.moc"
