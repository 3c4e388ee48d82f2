#include "core/config/validate.h"

#include <vector>

#include "core/base/text.h"
#include "core/config/addresses.h"
#include "core/config/quantities.h"
#include "core/config/validate_join.h"
#include "tests/config/expect.h"

using namespace landfall;
using namespace std::string_literals;

namespace {

using Rule = Result<void> (*)(std::string_view, std::string_view);

struct NamedRule {
    const char* name;
    Rule rule;
    /// Text of any kind is what the field is for; only what cannot be seen is refused.
    bool freeText = false;
};

const std::vector<NamedRule> kRules{
    {"host name", validateHostName},
    {"country", validateCountry},
    {"ssh key", validateSshKey},
    {"user name", validateUserName},
    {"timezone", validateTimezone},
    {"keyboard", validateKeyboard},
    {"language", validateLanguage},
    {"mount point", validateMountPoint},
    {"mount option", validateMountOption},
    {"file path", validateFilePath},
    {"label", validateLabel},
    {"url", validateBaseUrl},
    {"sha256", validateSha256},
    {"base id", validateBaseId},
    {"package", validatePackage},
    {"server", validateServerAddress},
    {"vault mount", validateVaultMount},
    {"vault role", validateVaultRole},
    {"vault path", validateVaultPath},
    {"vault key", validateVaultKey},
    {"namespace",
     [](std::string_view text, std::string_view subject) {
         return text.empty() ? Result<void>(fail(ErrorKind::InvalidInput, "", Message::of("empty")))
                             : validateNamespace(text, subject);
     }},
    {"datacenter", validateDatacenter},
    {"retry join", validateRetryJoin},
    {"interface", validateInterface},
    {"meta key", validateMetaKey},
    {"version", validateVersion},
    {"ip address", validateIpAddress},
    {"cidr", validateCidr},
    {"host address", validateHostAddress},
    {"duration", validateDuration},
    {"ssid", validateSsid, true},
    {"preset name", validatePresetName, true},
    {"command", validateCommand, true},
};

struct Hostile {
    const char* name;
    std::string text;
    bool visible;  ///< free text may have it
};

const std::vector<Hostile> kHostile{
    {"empty", "", false},
    {"quotation marks", "a\"b'c`d", true},
    {"line break", "a\nb", false},
    {"carriage return", "a\rb", false},
    {"tab", "a\tb", false},
    {"NUL", "a\0b"s, false},
    {"escape sequence", "a\x1b[2Jb", false},
    {"shell variable", "${HOME}", true},
    {"shell command", "$(reboot)", true},
    {"template", "{{ env \"HOME\" }}", true},
    {"right to left", "a\u202eb", false},
    {"isolate", "a\u2066b", false},
    {"byte order mark", "\ufeffa", false},
    {"line separator", "a\u2028b", false},
    {"next line", "a\u0085b", false},
    {"noncharacter", "a\uffffb", false},
    {"invalid UTF-8", "a\xff\xfe", false},
    {"cut-off UTF-8", "a\xe2\x82", false},
    {"overlong", "a\xc0\x80", false},
    {"surrogate", "a\xed\xa0\x80", false},
    {"ten megabytes", std::string(10 * 1000 * 1000, 'a'), false},
    {"ten megabytes of NUL", std::string(10 * 1000 * 1000, '\0'), false},
    {"ten megabytes of slashes", std::string(10 * 1000 * 1000, '/'), false},
};

}  // namespace

class TestValidate : public QObject {
    Q_OBJECT
private slots:
    void hostileText_data();
    void hostileText();
};

void TestValidate::hostileText_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("hostile");
    for (int r = 0; r < static_cast<int>(kRules.size()); ++r) {
        for (int h = 0; h < static_cast<int>(kHostile.size()); ++h)
            QTest::addRow("%s: %s", kRules[static_cast<std::size_t>(r)].name,
                          kHostile[static_cast<std::size_t>(h)].name)
                << r << h;
    }
}

/// Refused by one sentence that is short and can be printed, whatever was in the text.
void TestValidate::hostileText() {
    QFETCH(int, rule);
    QFETCH(int, hostile);
    const NamedRule& field = kRules[static_cast<std::size_t>(rule)];
    const Hostile& value = kHostile[static_cast<std::size_t>(hostile)];
    const auto result = field.rule(value.text, "field");
    if (field.freeText && value.visible) {
        EXPECT_ACCEPTED(result);
        return;
    }
    QVERIFY(!result.has_value());
    const std::string sentence = result.error().message().english();
    QVERIFY2(sentence.size() < 500, sentence.c_str());
    EXPECT_ACCEPTED(validateText(sentence, 500, "sentence"));
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
