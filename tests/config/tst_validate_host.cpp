#include "core/config/validate.h"
#include "tests/config/expect.h"

using namespace landfall;
using namespace std::string_literals;

class TestValidateHost : public QObject {
    Q_OBJECT
private slots:
    void names();
    void refusesNames();
    void patterns();
    void refusesPatterns();
    void addresses();
};

void TestValidateHost::names() {
    for (const char* good : {"a", "pi", "PI-4", "computatom-01", "3com", "1"})
        EXPECT_ACCEPTED(validateHostName(good, "host"));
    EXPECT_ACCEPTED(validateHostName(std::string(63, 'a'), "host"));
}

void TestValidateHost::refusesNames() {
    EXPECT_REFUSED(validateHostName("", "host"), "1 to 63");
    EXPECT_REFUSED(validateHostName(std::string(64, 'a'), "host"), "too long");
    EXPECT_REFUSED(validateHostName("pi-", "host"), "hyphen");
    EXPECT_REFUSED(validateHostName("-pi", "host"), "hyphen");
    EXPECT_REFUSED(validateHostName("pi.lan", "host"), "dot");
    EXPECT_REFUSED(validateHostName("pi_1", "host"), "\"_\"");
    EXPECT_REFUSED(validateHostName("pi 1", "host"), "\" \"");
    EXPECT_REFUSED(validateHostName("localhost", "host"), "loopback");
    EXPECT_REFUSED(validateHostName("LocalHost", "host"), "loopback");
    EXPECT_REFUSED(validateHostName("bücher", "host"), "xn--bcher-kva");
    EXPECT_REFUSED(validateHostName("пи", "host"), "xn--");
}

void TestValidateHost::patterns() {
    QCOMPARE(expandHostPattern({"pi", 1}, 7).value(), "pi"s);
    QCOMPARE(expandHostPattern({"pi-{n}", 1}, 7).value(), "pi-7"s);
    QCOMPARE(expandHostPattern({"pi-{n:02}", 1}, 7).value(), "pi-07"s);
    QCOMPARE(expandHostPattern({"pi-{n:02}", 1}, 123).value(), "pi-123"s);
    QCOMPARE(expandHostPattern({"pi-{n+20}", 1}, 7).value(), "pi-27"s);
    QCOMPARE(expandHostPattern({"{n+20:03}-pi{n}", 1}, 7).value(), "027-pi7"s);
    QCOMPARE(expandHostPattern({"pi{n+999999}", 1}, 0xffffffffu).value(), "pi4295967294"s);
}

void TestValidateHost::refusesPatterns() {
    for (const char* bad : {"pi-{m}", "pi-{}", "pi-{n:2}", "pi-{n:00}", "pi-{n:010}", "pi-{n-1}",
                            "pi-{n+}", "pi-{ n}", "pi-{n+1234567}", "pi-{n:02+1}", "pi-{{n}}",
                            "pi-${n", "pi}", "pi-{n", "{n+:02}"})
        EXPECT_REFUSED(expandHostPattern({bad, 1}, 1), "{n:02}");
    EXPECT_REFUSED(expandHostPattern({"pi-${n}", 1}, 1), "\"$\"");
    EXPECT_REFUSED(expandHostPattern({"", 1}, 1), "host.pattern: an empty text");
    EXPECT_REFUSED(expandHostPattern({std::string(60, 'a') + "{n:09}", 1}, 1), "too long");
    EXPECT_REFUSED(expandHostPattern({std::string(10'000'000, 'a'), 1}, 1), "too long");
}

void TestValidateHost::addresses() {
    EthernetSettings ethernet;
    ethernet.dhcp = false;
    ethernet.address = "192.168.1.{n+20}/24";
    QCOMPARE(expandAddress(ethernet, 3).value(), "192.168.1.23/24"s);
    EXPECT_REFUSED(expandAddress(ethernet, 235), "broadcast");
    EXPECT_REFUSED(expandAddress(ethernet, 236), "192.168.1.256/24");
}

QTEST_GUILESS_MAIN(TestValidateHost)
#include "tst_validate_host.moc"
