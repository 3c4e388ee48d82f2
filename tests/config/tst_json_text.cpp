#include <QJsonDocument>

#include "core/config/json_text.h"
#include "tests/config/expect.h"

using namespace landfall;
using namespace std::string_literals;

class TestJsonText : public QObject {
    Q_OBJECT
private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void undoesEscapes();
};

void TestJsonText::accepts_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty object") << QByteArray(" { } \n");
    QTest::newRow("all types") << QByteArray(
        R"({"a":[1,-0.5e+3,true,false,null,"x",{},[]],"b":{"a":0}})");
    QTest::newRow("escapes") << QByteArray(R"({"\u00e9\n":"\"\\\/\b\f\r\t\ud83d\ude00"})");
    QTest::newRow("sixteen levels")
        << QByteArray("{\"a\":") + QByteArray(15, '[') + QByteArray(15, ']') + "}";
}

void TestJsonText::accepts() {
    QFETCH(QByteArray, json);
    EXPECT_ACCEPTED(checkJsonObject(json.toStdString(), "preset"));
    // Whatever passes here, Qt must be able to read.
    QVERIFY(QJsonDocument::fromJson(json).isObject());
}

void TestJsonText::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, const QByteArray& json, const char* part) {
        QTest::newRow(name) << json << QByteArray(part);
    };
    row("nothing", "", "object in braces");
    row("a list", "[]", "object in braces");
    row("more behind", "{} {}", "nothing after");
    row("cut off", "{\"a\":", "line 1, column 6");
    row("cut off text", "{\"a\":\"b", "closing quotation mark");
    row("line and column", "{\n  \"a\": nul\n}", "line 2, column 8");
    row("trailing comma", "{\"a\":1,}", "a key");
    row("no colon", "{\"a\" 1}", "a colon");
    row("no comma", "{\"a\":1 \"b\":2}", "a comma");
    row("no comma in a list", "{\"a\":[1 2]}", "a comma");
    row("single quotes", "{'a':1}", "a key");
    row("comment", "{/* */}", "a key");
    row("leading zero", "{\"a\":01}", "leading zeros");
    row("plus", "{\"a\":+1}", "a value");
    row("no digit", "{\"a\":-}", "a value");
    row("no decimals", "{\"a\":1.}", "decimal point");
    row("no exponent", "{\"a\":1e}", "exponent");
    row("huge number", "{\"a\":1e400}", "range of a double");
    row("tiny number", "{\"a\":-1e-400}", "range of a double");
    row("NaN", "{\"a\":NaN}", "a value");
    row("twice", "{\"a\":1,\"a\":2}", "a: the key is given twice");
    row("twice, escaped", "{\"a\":{\"b\":1,\"\\u0062\":2}}", "a.b: the key is given twice");
    row("twice in a list", "{\"a\":[0,{\"b\":1,\"b\":2}]}", "a[1].b: the key is given twice");
    row("NUL", QByteArray("{\"a\":\"\0\"}", 9), "control character");
    row("escaped NUL", "{\"a\":\"\\u0000\"}", "U+0000");
    row("raw line break", "{\"a\":\"\n\"}", "control character");
    row("bad UTF-8", "{\"a\":\"\xff\"}", "UTF-8");
    row("overlong", "{\"a\":\"\xc0\x80\"}", "UTF-8");
    row("lone high surrogate", "{\"a\":\"\\ud83dx\"}", "surrogate");
    row("lone low surrogate", "{\"a\":\"\\ude00\"}", "surrogate");
    row("two high surrogates", "{\"a\":\"\\ud83d\\ud83d\"}", "surrogate");
    row("bad escape", "{\"a\":\"\\x41\"}", "after a backslash");
    row("short escape", "{\"a\":\"\\u00g0\"}", "four hexadecimal");
    row("too deep", "{\"a\":" + QByteArray(16, '[') + QByteArray(16, ']') + "}", "16 levels");
    row("far too deep", "{\"a\":" + QByteArray(500000, '['), "16 levels");
    row("too large", QByteArray(1024 * 1024 + 1, ' '), "1048577 bytes");
}

void TestJsonText::refuses() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, part);
    EXPECT_REFUSED(checkJsonObject(json.toStdString(), "preset"), part.toStdString());
}

void TestJsonText::undoesEscapes() {
    const std::string json = R"("a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00")";
    JsonCursor cursor(json, "text");
    std::string out;
    EXPECT_ACCEPTED(cursor.string(out));
    QCOMPARE(out, "a\"\\/\b\f\n\r\t\u00e9\U0001f600"s);
    QVERIFY(cursor.atEnd());
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
