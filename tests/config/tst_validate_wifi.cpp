#include "core/config/validate.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestValidateWifi : public QObject {
    Q_OBJECT
private slots:
    void ssids();
    void passphrases();
    void passphrasesAreNotShown();
    void countries();
};

void TestValidateWifi::ssids() {
    EXPECT_ACCEPTED(validateSsid("hashi", "wifi.ssid"));
    EXPECT_ACCEPTED(validateSsid(" it's \"mine\" ${x} {{y}} ", "wifi.ssid"));
    EXPECT_ACCEPTED(validateSsid("éééééééééééééééé", "wifi.ssid"));
    EXPECT_ACCEPTED(validateSsid(std::string(32, 'a'), "wifi.ssid"));
    EXPECT_REFUSED(validateSsid(std::string(33, 'a'), "wifi.ssid"), "33 bytes");
    EXPECT_REFUSED(validateSsid("ééééééééééééééééé", "wifi.ssid"), "34 bytes");
    EXPECT_REFUSED(validateSsid("", "wifi.ssid"), "empty");
    EXPECT_REFUSED(validateSsid("a\u202eb", "wifi.ssid"), "U+202E");
    EXPECT_REFUSED(validateSsid("a\nb", "wifi.ssid"), "U+000A");
}

void TestValidateWifi::passphrases() {
    using enum WifiSecurity;
    EXPECT_ACCEPTED(validatePassphrase("12345678", Wpa2, "p"));
    EXPECT_ACCEPTED(validatePassphrase(std::string(63, '~'), Wpa2, "p"));
    EXPECT_ACCEPTED(validatePassphrase(std::string(64, 'F'), Wpa2, "p"));
    EXPECT_ACCEPTED(validatePassphrase("", Open, "p"));
    EXPECT_ACCEPTED(validatePassphrase("12345678", Wpa3, "p"));
    EXPECT_REFUSED(validatePassphrase("1234567", Wpa2, "p"), "7 bytes");
    EXPECT_REFUSED(validatePassphrase("", Wpa2, "p"), "empty");
    EXPECT_REFUSED(validatePassphrase(std::string(64, 'g'), Wpa2, "p"), "64 bytes");
    EXPECT_REFUSED(validatePassphrase(std::string(65, 'a'), Wpa2, "p"), "65 bytes");
    EXPECT_REFUSED(validatePassphrase(std::string(64, 'a'), Wpa3, "p"), "WPA3");
    EXPECT_REFUSED(validatePassphrase("pässword1", Wpa2, "p"), "printable ASCII");
    EXPECT_REFUSED(validatePassphrase("pass\tword", Wpa2, "p"), "printable ASCII");
    EXPECT_REFUSED(validatePassphrase("12345678", Open, "p"), "open network");
}

void TestValidateWifi::passphrasesAreNotShown() {
    for (const std::string secret : {"hunter2", "hünter2-long", "hunter2\nhunter2"}) {
        const auto refused = validatePassphrase(secret, WifiSecurity::Wpa2, "p");
        QVERIFY(!refused);
        QVERIFY(refused.error().text().find("nter2") == std::string::npos);
    }
}

void TestValidateWifi::countries() {
    for (const char* good : {"IT", "GB", "US", "AD", "ZW"})
        EXPECT_ACCEPTED(validateCountry(good, "wifi.country"));
    EXPECT_REFUSED(validateCountry("UK", "wifi.country"), "\"GB\"");
    // "DA" stands across two neighbours of the list: AD, AE...
    for (const char* bad : {"", "it", "I", "ITA", "XX", "00", "DA", "I\n"})
        EXPECT_REFUSED(validateCountry(bad, "wifi.country"), "ISO 3166-1");
}

QTEST_GUILESS_MAIN(TestValidateWifi)
#include "tst_validate_wifi.moc"
