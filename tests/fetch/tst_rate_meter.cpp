#include <QtTest>

#include "core/fetch/rate_meter.h"

using namespace landfall;
using namespace std::chrono_literals;

class TestRateMeter : public QObject {
    Q_OBJECT

    static RateMeter::Time at(std::chrono::milliseconds since) {
        return RateMeter::Time(100s + since);
    }

private slots:
    void steady() {
        RateMeter meter;
        QVERIFY(!meter.bytesPerSecond());
        for (int i = 0; i <= 50; ++i)
            meter.add(ByteCount{std::uint64_t(i) * 1'000'000}, at(i * 100ms));
        QVERIFY(qAbs(double(meter.bytesPerSecond()->value) - 1e7) < 1e5);
        QCOMPARE(meter.left(ByteCount{150'000'000})->count(), 10);
        QCOMPARE(rateText(meter, ByteCount{150'000'000}).english(),
                 std::string("10.0 MB/s, 10 s left"));
        QCOMPARE(rateText(meter, ByteCount{0}).english(), std::string("10.0 MB/s"));
        QCOMPARE(rateText(meter, ByteCount{1'300'000'000}).english(),
                 std::string("10.0 MB/s, 2 min 5 s left"));
        QCOMPARE(rateText(meter, ByteCount{80'000'000'000}).english(),
                 std::string("10.0 MB/s, 2 h 13 min left"));
    }

    void aStallShows() {
        RateMeter meter;
        for (int i = 0; i <= 20; ++i)
            meter.add(ByteCount{std::uint64_t(i) * 1'000'000}, at(i * 100ms));
        const auto before = meter.bytesPerSecond()->value;
        meter.add(ByteCount{20'000'000}, at(8s));
        QVERIFY(meter.bytesPerSecond()->value < before / 3);
        meter.add(ByteCount{20'000'000}, at(200s));
        QVERIFY(!meter.bytesPerSecond());
        QVERIFY(rateText(meter, ByteCount{100'000'000}).empty());
    }

    void beginsAnew() {
        RateMeter meter;
        meter.add(ByteCount{5'000'000}, at(0s));
        meter.add(ByteCount{9'000'000}, at(1s));
        meter.add(ByteCount{0}, at(2s));
        QVERIFY(!meter.bytesPerSecond());
        meter.add(ByteCount{2'000'000}, at(3s));
        QCOMPARE(meter.bytesPerSecond()->value, 2'000'000U);
    }
};

QTEST_APPLESS_MAIN(TestRateMeter)
#include "tst_rate_meter.moc"
