#include <QTest>

#include "core/wire/extent_records.h"

using namespace landfall;
using namespace landfall::wire;

namespace {

constexpr ByteCount kCard{kMiB};
constexpr std::uint64_t kMost = ~std::uint64_t{0};

Extent extent(std::uint64_t target, std::uint64_t length, std::uint64_t sourceOffset = 0,
              std::uint32_t source = kZeroSource) {
    return {ByteOffset{target}, ByteCount{length}, ByteOffset{sourceOffset}, source};
}

bool accepted(const ExtentList& list, std::uint32_t sector = 512) {
    static const std::array<ByteCount, 1> sources{ByteCount{8192}};
    return checkExtents(list, ExtentBounds{kCard, sector, sources}).has_value();
}

}  // namespace

class TestExtentRecords : public QObject {
    Q_OBJECT

private slots:
    void recordsComeBack() {
        const ExtentList list{extent(0, 512), extent(0x112233445566, 512, 1024, 3)};
        std::vector<std::byte> bytes;
        for (const Extent& one : list) {
            const auto record = encodeExtent(one);
            bytes.insert(bytes.end(), record.begin(), record.end());
        }
        QCOMPARE(std::to_integer<int>(bytes[32]), 0x66);
        const auto parsed = parseExtents(bytes);
        QVERIFY(parsed);
        QVERIFY(*parsed == list);
        QVERIFY(!parseExtents(std::span(bytes).first(63)));
        QVERIFY(!parseExtents({}));
        bytes[31] = std::byte{1};
        QVERIFY(!parseExtents(bytes));
    }

    void tooManyAreRefused() {
        const std::vector<std::byte> bytes((std::size_t{kMostExtents} + 1) * kExtentSize);
        QVERIFY(!parseExtents(bytes));
        QVERIFY(parseExtents(std::span(bytes).first(std::size_t{kMostExtents} * kExtentSize)));
    }

    void goodLists() {
        QVERIFY(accepted({extent(0, kCard.value)}));
        QVERIFY(
            accepted({extent(0, 512), extent(512, 8192, 0, 0), extent(kCard.value - 512, 512)}));
    }

    void badLists_data() {
        QTest::addColumn<quint64>("target");
        QTest::addColumn<quint64>("length");
        QTest::addColumn<quint64>("sourceOffset");
        QTest::addColumn<quint32>("source");
        QTest::newRow("empty") << quint64{0} << quint64{0} << quint64{0} << kZeroSource;
        QTest::newRow("off the sector") << quint64{1} << quint64{512} << quint64{0} << kZeroSource;
        QTest::newRow("part of a sector")
            << quint64{0} << quint64{511} << quint64{0} << kZeroSource;
        QTest::newRow("beyond the card")
            << quint64{kCard.value} << quint64{512} << quint64{0} << kZeroSource;
        QTest::newRow("over the card's end")
            << quint64{kCard.value - 512} << quint64{1024} << quint64{0} << kZeroSource;
        QTest::newRow("wraps") << quint64{512} << quint64{kMost - 511} << quint64{0} << kZeroSource;
        QTest::newRow("negative") << quint64{kMost - 511} << quint64{512} << quint64{0}
                                  << kZeroSource;
        QTest::newRow("unknown source") << quint64{0} << quint64{512} << quint64{0} << quint32{1};
        QTest::newRow("beyond the source")
            << quint64{0} << quint64{512} << quint64{8192} << quint32{0};
        QTest::newRow("over the source's end")
            << quint64{0} << quint64{8704} << quint64{0} << quint32{0};
        QTest::newRow("source wraps")
            << quint64{0} << quint64{512} << quint64{kMost - 511} << quint32{0};
        QTest::newRow("source off 512") << quint64{0} << quint64{512} << quint64{256} << quint32{0};
        QTest::newRow("zeros with an offset")
            << quint64{0} << quint64{512} << quint64{512} << kZeroSource;
    }
    void badLists() {
        QFETCH(quint64, target);
        QFETCH(quint64, length);
        QFETCH(quint64, sourceOffset);
        QFETCH(quint32, source);
        QVERIFY(!accepted({extent(target, length, sourceOffset, source)}));
    }

    void orderAndOverlap() {
        QVERIFY(!accepted({}));
        QVERIFY(!accepted({extent(1024, 512), extent(0, 512)}));
        QVERIFY(!accepted({extent(0, 1024), extent(512, 1024)}));
        QVERIFY(!accepted({extent(0, 512), extent(0, 512)}));
    }

    void largeSectors() {
        QVERIFY(!accepted({extent(0, 512)}, 4096));
        QVERIFY(!accepted({extent(512, 4096)}, 4096));
        QVERIFY(accepted({extent(4096, 4096, 512, 0)}, 4096));
    }
};

QTEST_APPLESS_MAIN(TestExtentRecords)
#include "tst_extent_records.moc"
