#include <QString>

#include "core/base/text.h"
#include "tests/config/expect.h"

using namespace landfall;
using namespace std::string_literals;

class TestText : public QObject {
    Q_OBJECT
private slots:
    void utf8_data();
    void utf8();
    void everyCodePointSurvives();
    void quotingIsShortAndVisible();
    void allOfItIsVisible();
    void validateTextNamesTheCharacter();
};

void TestText::utf8_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("ascii") << QByteArray("abc") << true;
    QTest::newRow("two bytes") << QByteArray("\xc3\xa9") << true;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << true;
    QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << true;
    QTest::newRow("above it") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong, three bytes") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("cut off") << QByteArray("\xe2\x82") << false;
    QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    QTest::newRow("bad third byte") << QByteArray("\xe2\x82\x41") << false;
    QTest::newRow("0xff") << QByteArray("\xff") << false;
}

void TestText::utf8() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QCOMPARE(isUtf8(bytes.toStdString()), valid);
    // Qt's decoder is the oracle.
    QCOMPARE(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter), valid);
}

void TestText::everyCodePointSurvives() {
    for (char32_t value = 0; value <= 0x10ffff; ++value) {
        if (value >= 0xd800 && value <= 0xdfff)
            continue;
        std::string text;
        appendUtf8(text, value);
        const auto back = firstCodePoint(text);
        QVERIFY(back.has_value());
        QCOMPARE(back->value, value);
        QCOMPARE(back->length, text.size());
    }
}

void TestText::allOfItIsVisible() {
    const std::string longer(5000, 'x');
    QCOMPARE(visible(longer), longer);
    QCOMPARE(visible("a\nb\tc\r\nd\x1b[31m\0\x7f"s), "a?b?c??d?[31m??"s);
    QCOMPARE(visible("J\xc3\xb6rg \xf0\x9f\x98\x80"), "J\xc3\xb6rg \xf0\x9f\x98\x80"s);
    QCOMPARE(visible("\xc2\x9b"
                     "2J \xe2\x80\xae \xff\xe2\x82"),
             "?2J ? ???"s);
    QCOMPARE(visibleLines("a\nb\tc\r\nd\re\x1b[2J"), "a\nb\tc\r\nd?e?[2J"s);
    QCOMPARE(visibleLines(""), ""s);
    // Whatever the bytes: valid, no longer, and seen as a whole by a second look.
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        for (const int j : {0x1b, 0x41, 0x80, 0xbf, 0xe2})
            bytes += {static_cast<char>(i), static_cast<char>(j)};
    for (const std::string& shown : {visible(bytes), visibleLines(bytes)}) {
        QVERIFY(isUtf8(shown));
        QVERIFY(shown.size() <= bytes.size());
        QCOMPARE(visibleLines(shown), shown);
        QVERIFY(shown.find('\x1b') == std::string::npos);
    }
}

void TestText::quotingIsShortAndVisible() {
    QCOMPARE(inQuotes("plain"), "\"plain\""s);
    QCOMPARE(inQuotes("a\nb\x1b[31m"s), "\"a?b?[31m\""s);
    QCOMPARE(inQuotes("a\0b"s), "\"a?b\""s);
    QCOMPARE(inQuotes("\u202egnp"), "\"?gnp\""s);
    QCOMPARE(inQuotes("\xff\xfe"), "\"??\""s);
    QCOMPARE(inQuotes("caf\u00e9"), "\"caf\u00e9\""s);
    const std::string huge(10 * 1000 * 1000, 'x');
    QCOMPARE(inQuotes(huge), "\"" + std::string(40, 'x') + "…\"");
}

void TestText::validateTextNamesTheCharacter() {
    EXPECT_ACCEPTED(validateText("Zoë's \"lab\" 👩‍🔬", 100, "name"));
    EXPECT_REFUSED(validateText("", 100, "name"), "empty");
    EXPECT_REFUSED(validateText("a\u202eb", 100, "name"), "U+202E");
    EXPECT_REFUSED(validateText("a\0b"s, 100, "name"), "U+0000");
    EXPECT_REFUSED(validateText("a\u0085b", 100, "name"), "U+0085");
    EXPECT_REFUSED(validateText("a\U0001fffeb", 100, "name"), "U+1FFFE");
    EXPECT_REFUSED(validateText("a\xc3", 100, "name"), "UTF-8");
    EXPECT_REFUSED(validateText("ééé", 2, "name"), "too long");
    EXPECT_ACCEPTED(validateText("éé", 2, "name"));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
