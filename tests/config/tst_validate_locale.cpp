#include <QSet>

#include "core/config/validate.h"
#include "tests/config/example_preset.h"
#include "tests/config/expect.h"

using namespace landfall;

class TestValidateLocale : public QObject {
    Q_OBJECT
private slots:
    void everyZoneOfTheTable();
    void refusesZones();
    void keyboards();
    void languages();
};

void TestValidateLocale::everyZoneOfTheTable() {
    const QByteArray table = test::readFile("/usr/share/zoneinfo/zone1970.tab");
    if (table.isEmpty())
        QSKIP("LACKING: /usr/share/zoneinfo/zone1970.tab (package tzdata)");
    int zones = 0;
    for (const QByteArray& line : table.split('\n')) {
        if (line.startsWith('#') || line.isEmpty())
            continue;
        EXPECT_ACCEPTED(validateTimezone(line.split('\t').at(2).toStdString(), "locale.timezone"));
        ++zones;
    }
    QVERIFY(zones > 300);
    for (const char* other : {"UTC", "Etc/GMT+1", "America/Argentina/Buenos_Aires"})
        EXPECT_ACCEPTED(validateTimezone(other, "locale.timezone"));
}

void TestValidateLocale::refusesZones() {
    for (const char* bad : {"Europe/Roma", "Europe", "Mars/Olympus"})
        EXPECT_REFUSED(validateTimezone(bad, "locale.timezone"), "is not in the tz database");
    for (const char* bad : {"", "/etc/passwd", "../../../etc/passwd", "Europe/../UTC", "Europe/",
                            "Europe//Rome", "Europe/Rome\n", "Europe/Ro me", "a/b/c/d", "${TZ}"})
        EXPECT_REFUSED(validateTimezone(bad, "locale.timezone"), "Europe/Rome");
}

void TestValidateLocale::keyboards() {
    for (const char* good : {"it", "us", "us,ru", "latam", "gb", "us(intl)", "us,ru(phonetic)",
                             "us(dvorak-intl),gb(mac_intl),in(tam_TAB),be(oss)"})
        EXPECT_ACCEPTED(validateKeyboard(good, "locale.keyboard"));
    for (const char* bad :
         {"", "IT", "it;", "it it", "$(id)", ",us", "us,", "it\"", "\u200f", "us()", "us(", "us)",
          "(intl)", "us(intl)x", "us((intl))", "us(in tl)", "us(a,b)", "us,gb,it,de,fr", "us(\")"})
        EXPECT_REFUSED(validateKeyboard(bad, "locale.keyboard"), "XKB");
    const std::vector<KeyboardName> names = keyboardNames("us,ru(phonetic)");
    QCOMPARE(names.size(), std::size_t{2});
    QCOMPARE(names[0].layout + "|" + names[0].variant, "us|");
    QCOMPARE(names[1].layout + "|" + names[1].variant, "ru|phonetic");
}

void TestValidateLocale::languages() {
    for (const char* good : {"en_GB.UTF-8", "de_DE.UTF-8", "C", "C.UTF-8", "ca_ES.UTF-8@valencia",
                             "en_GB.utf8", "it", "fil_PH.UTF-8"})
        EXPECT_ACCEPTED(validateLanguage(good, "locale.language"));
    for (const char* bad : {"", "en-GB", "EN_GB.UTF-8", "en_GB.ISO-8859-1", "en_GB.UTF-8\n",
                            "en_GB.UTF-8@", "en_G", "english", "e_GB", "en_GB.UTF-8@x;y", "_GB"})
        EXPECT_REFUSED(validateLanguage(bad, "locale.language"), "C.UTF-8");
}

QTEST_GUILESS_MAIN(TestValidateLocale)
#include "tst_validate_locale.moc"
