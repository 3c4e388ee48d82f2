#include "core/config/quantities.h"
#include "tests/config/expect.h"

using namespace landfall;
using namespace std::string_literals;

class TestQuantities : public QObject {
    Q_OBJECT
private slots:
    void sizes_data();
    void sizes();
    void badSizes();
    void durations();
    void modes();
    void owners();
};

void TestQuantities::sizes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<unsigned>("hundredths");
    const auto row = [](const char* text, const char* again, quint64 bytes, unsigned hundredths) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(again) << bytes << hundredths;
    };
    row("8GiB", "8GiB", 8 * kGiB, 0);
    row("8G", "8GiB", 8 * kGiB, 0);
    row("1.5GiB", "1536MiB", 1536 * kMiB, 0);
    row("32GB", "31250000KiB", 32'000'000'000, 0);
    row("1000001", "1000001", 1000001, 0);
    row("1025", "1025", 1025, 0);
    row("12.5%", "12.5%", 0, 1250);
    row("12.05%", "12.05%", 0, 1205);
    row("12.25%", "12.25%", 0, 1225);
    row("100%", "100%", 0, 10000);
    row("0.01%", "0.01%", 0, 1);
    row("rest", "rest", 0, 0);
}

void TestQuantities::sizes() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, again);
    QFETCH(quint64, bytes);
    QFETCH(unsigned, hundredths);
    const auto size = parseSize(text.toStdString(), "size");
    QVERIFY(size.has_value());
    QCOMPARE(quint64{size->bytes.value}, bytes);
    QCOMPARE(size->hundredths, hundredths);
    QCOMPARE(sizeText(*size), again.toStdString());
    QVERIFY(parseSize(sizeText(*size), "size").value() == *size);
}

void TestQuantities::badSizes() {
    for (const char* bad : {"",      "0",          "0GiB",    "-1GiB", "8 gib",
                            "8GiBx", "0%",         "100.01%", "101%",  "1.234%",
                            "%",     ".5%",        "1.%",     "Rest",  "99999999999999999999",
                            "1e9",   "9999999TiB", "1/2",     "½",     "+5%"})
        EXPECT_REFUSED(parseSize(bad, "size"), "12.5%");
    EXPECT_REFUSED(parseSize(std::string(10'000'000, '9'), "size"), "…");
}

void TestQuantities::durations() {
    QCOMPARE(parseDuration("24h", "ttl").value(), 86400u);
    QCOMPARE(parseDuration("30m", "ttl").value(), 1800u);
    QCOMPARE(parseDuration("90s", "ttl").value(), 90u);
    QCOMPARE(parseDuration("768h", "ttl").value(), 768u * 3600u);
    QCOMPARE(durationText(86400), "24h"s);
    QCOMPARE(durationText(1800), "30m"s);
    QCOMPARE(durationText(90), "90s"s);
    for (const char* bad : {"", "0s", "769h", "1d", "24", "h", "-1h", "1.5h", "1h30m", "999999999h",
                            "9999999999s", " 1h"})
        EXPECT_REFUSED(parseDuration(bad, "ttl"), "is not a duration");
}

void TestQuantities::modes() {
    QCOMPARE(parseMode("0700", "mode").value(), 0700u);
    QCOMPARE(parseMode("644", "mode").value(), 0644u);
    QCOMPARE(parseMode("1777", "mode").value(), 01777u);
    QCOMPARE(modeText(0700), "0700"s);
    QCOMPARE(modeText(01777), "1777"s);
    for (const char* bad : {"", "7", "70", "0o700", "0800", "07777", "rwxr-xr-x", "u+x", "-700"})
        EXPECT_REFUSED(parseMode(bad, "mode"), "octal digits");
}

void TestQuantities::owners() {
    const auto owner = parseOwner("www-data:100", "owner");
    QVERIFY(owner && owner->user == "www-data" && owner->group == "100");
    EXPECT_ACCEPTED(parseOwner("Debian-exim:Debian-exim", "owner"));
    for (const char* bad : {"", ":", "a:", ":a", "a", "a:b:c", "a b:c", "1a:b", "4294967296:0",
                            "a;b:c", "-a:b", "$USER:x"})
        EXPECT_REFUSED(parseOwner(bad, "owner"), "consul:consul");
}

QTEST_GUILESS_MAIN(TestQuantities)
#include "tst_quantities.moc"
