#include "core/config/validate.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestValidateSource : public QObject {
    Q_OBJECT
private slots:
    void names();
    void urls();
    void digestsAndIds();
    void packages();
    void commands();
};

void TestValidateSource::names() {
    EXPECT_ACCEPTED(validatePresetName("computatom worker", "name"));
    std::string hundred;
    for (int i = 0; i < 100; ++i)
        hundred += "é";
    EXPECT_ACCEPTED(validatePresetName(hundred, "name"));
    EXPECT_REFUSED(validatePresetName(hundred + "e", "name"), "too long");
    EXPECT_REFUSED(validatePresetName("", "name"), "empty");
    EXPECT_REFUSED(validatePresetName(" x", "name"), "space");
    EXPECT_REFUSED(validatePresetName("x\ty", "name"), "U+0009");
}

void TestValidateSource::urls() {
    for (const char* good : {"https://images.example/a.img.xz", "http://[::1]:8080/a?b=c%20d",
                             "https://downloads.example:8443/x/y_z-1.2~3/a.img"})
        EXPECT_ACCEPTED(validateBaseUrl(good, "base.url"));
    for (const char* bad :
         {"", "images.example/a.img", "ftp://a.example/x", "file:///etc/passwd",
          "https://a.example", "https://a.example/", "https://u:p@a.example/x",
          "https://a.example/a b", "https://a.example/\"x", "https://a.example/x#y",
          "https://a.example/${x}", "https://bücher.example/x", "https:///x", "https://a.example?x",
          "javascript://a.example/x"})
        EXPECT_REFUSED(validateBaseUrl(bad, "base.url"), "https://images.example/");
    EXPECT_REFUSED(validateBaseUrl("https://a.example/" + std::string(10'000'000, 'a'), "base.url"),
                   "too long");
}

void TestValidateSource::digestsAndIds() {
    EXPECT_ACCEPTED(validateSha256(std::string(64, 'a'), "base.sha256"));
    EXPECT_ACCEPTED(validateSha256(std::string(64, 'F'), "base.sha256"));
    EXPECT_REFUSED(validateSha256(std::string(63, 'a'), "base.sha256"), "64 hexadecimal");
    EXPECT_REFUSED(validateSha256(std::string(64, 'g'), "base.sha256"), "64 hexadecimal");
    EXPECT_ACCEPTED(validateBaseId("sample", "base.id"));
    for (const char* bad : {"", "../x", "a/b", "-x", ".x", "a b"})
        EXPECT_REFUSED(validateBaseId(bad, "base.id"), "sample");
}

void TestValidateSource::packages() {
    for (const char* good : {"avahi-daemon", "g++", "libc6:arm64", "foo=1:2.3-4~deb12u1"})
        EXPECT_ACCEPTED(validatePackage(good, "packages"));
    for (const char* bad : {"", "a", "Avahi", "-x", "--force-yes", "a b", "a;b",
                            "foo=", "foo/stable", "./x.deb", "a\n", "$(id)"})
        EXPECT_REFUSED(validatePackage(bad, "packages"), "avahi-daemon");
}

void TestValidateSource::commands() {
    EXPECT_ACCEPTED(validateCommand("echo \"${HOME}\" '{{x}}' | tee /tmp/ü && true", "commands"));
    EXPECT_REFUSED(validateCommand("a\nb", "commands"), "U+000A");
    EXPECT_REFUSED(validateCommand("", "commands"), "empty");
    EXPECT_REFUSED(validateCommand("echo \u202eab", "commands"), "U+202E");
    EXPECT_REFUSED(validateCommand(std::string(4097, 'a'), "commands"), "too long");
}

QTEST_GUILESS_MAIN(TestValidateSource)
#include "tst_validate_source.moc"
