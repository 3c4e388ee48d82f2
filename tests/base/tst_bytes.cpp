#include <QTest>

#include "core/base/bytes.h"

using namespace landfall;

class TestBytes : public QObject {
    Q_OBJECT
private slots:
    void readsSizes_data();
    void readsSizes();
    void refusesWhatIsNoSize_data();
    void refusesWhatIsNoSize();
    void showsSizes();
};

void TestBytes::readsSizes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("bytes") << "512" << quint64{512};
    QTest::newRow("binary letter") << "8G" << quint64{8589934592};
    QTest::newRow("binary") << "8GiB" << quint64{8589934592};
    QTest::newRow("decimal") << "32GB" << quint64{32000000000};
    QTest::newRow("fraction") << "1.5GiB" << quint64{1610612736};
    QTest::newRow("space") << "300 MB" << quint64{300000000};
    QTest::newRow("kB") << "2kB" << quint64{2000};
    QTest::newRow("zero") << "0" << quint64{0};
    QTest::newRow("fraction is rounded down") << "0.3" << quint64{0};
}

void TestBytes::readsSizes() {
    QFETCH(QString, text);
    QFETCH(quint64, bytes);
    const auto size = parseByteCount(text.toStdString(), "size");
    QVERIFY2(size.has_value(), size ? "" : size.error().text().c_str());
    QCOMPARE(quint64{size->value}, bytes);
}

void TestBytes::refusesWhatIsNoSize_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("negative") << "-1G";
    QTest::newRow("plus") << "+1G";
    QTest::newRow("unknown unit") << "8Gb";
    QTest::newRow("trailing") << "8GiB!";
    QTest::newRow("no digits") << "GiB";
    QTest::newRow("empty fraction") << "1.GiB";
    QTest::newRow("too fine") << "1.0000001GiB";
    QTest::newRow("overflow") << "99999999999999999999";
    QTest::newRow("overflow by unit") << "9999999999TiB";
    QTest::newRow("infinity") << "inf";
    QTest::newRow("hex") << "0x10";
    QTest::newRow("hostile") << QString("8\n${x}").append(QString(1000, 'A'));
}

void TestBytes::refusesWhatIsNoSize() {
    QFETCH(QString, text);
    const auto size = parseByteCount(text.toStdString(), "layout.root.size");
    QVERIFY(!size);
    QCOMPARE(size.error().kind(), ErrorKind::InvalidInput);
    QCOMPARE(size.error().subject(), std::string("layout.root.size"));
    const std::string message = size.error().text();
    QVERIFY(message.find("for example \"8GiB\"") != std::string::npos);
    QVERIFY2(message.size() < 250 && message.find('\n') == std::string::npos, message.c_str());
}

void TestBytes::showsSizes() {
    QCOMPARE(humanSize({31914983424}), std::string("31.9 GB"));
    QCOMPARE(humanSize({999}), std::string("999 B"));
    QCOMPARE(humanSize({999999}), std::string("1.0 MB"));
    QCOMPARE(humanSize({128000000000}), std::string("128 GB"));
    QCOMPARE(exactSize({8 * kGiB}), std::string("8 GiB"));
    QCOMPARE(exactSize({1536 * kMiB}), std::string("1536 MiB"));
    QCOMPARE(exactSize({511}), std::string("511 bytes"));
}

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
