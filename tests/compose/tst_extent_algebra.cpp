#include <QtTest>

#include <random>

#include "core/compose/extent_algebra.h"

using namespace landfall;

namespace {

constexpr std::uint64_t kUnit = 512;

Extent extent(std::uint64_t target, std::uint64_t length, std::uint32_t source = kZeroSource,
              std::uint64_t offset = 0) {
    return {{target * kUnit}, {length * kUnit}, {offset * kUnit}, source};
}

ByteRange range(std::uint64_t start, std::uint64_t length) {
    return {{start * kUnit}, {length * kUnit}};
}

QString dump(const ExtentList& extents) {
    QString out;
    for (const Extent& e : extents)
        out += QString("%1+%2 %3 ")
                   .arg(e.target.value / kUnit)
                   .arg(e.length.value / kUnit)
                   .arg(e.source == kZeroSource
                            ? QString("zero")
                            : QString("%1@%2").arg(e.source).arg(e.sourceOffset.value / kUnit));
    return out.trimmed();
}

// Which source and offset each sector gets: the plain model that the lists are compared with.
using Sectors = std::vector<std::pair<std::uint32_t, std::uint64_t>>;
constexpr std::uint32_t kNothing = 0xFFFFFFFEu;

void paint(Sectors& sectors, const ExtentList& extents) {
    for (const Extent& e : extents)
        for (std::uint64_t i = 0; i < e.length.value / kUnit; ++i)
            sectors[e.target.value / kUnit + i] = {
                e.source, e.source == kZeroSource ? 0 : e.sourceOffset.value / kUnit + i};
}

ExtentList randomExtents(std::mt19937& random) {
    ExtentList out;
    std::uint64_t at = random() % 5;
    while (at < 180) {
        const std::uint64_t length = 1 + random() % 9;
        const bool zero = random() % 3 == 0;
        out.push_back(zero ? extent(at, length) : extent(at, length, random() % 2, at));
        at += length + random() % 6;
    }
    return out;
}

}  // namespace

class ExtentsTest : public QObject {
    Q_OBJECT

private slots:
    void usedHolesAreZeros();
    void volumeWithinAFile();
    void laterOnesWin();
    void layingOverIsPainting();
    void splitting();
    void whatIsLeftFree();
};

void ExtentsTest::usedHolesAreZeros() {
    const ExtentList list = extentsOf({100 * kUnit}, {3, {}}, {range(0, 10), range(20, 5)},
                                      {range(4, 2), range(8, 14)});
    QCOMPARE(dump(list), "100+4 zero 104+2 3@4 106+2 zero 108+2 3@8 120+2 3@20 122+3 zero");
}

void ExtentsTest::volumeWithinAFile() {
    const ExtentList list =
        extentsOf({100 * kUnit}, {1, {50 * kUnit}}, {range(0, 10)}, {range(40, 14), range(58, 9)});
    QCOMPARE(dump(list), "100+4 1@50 104+4 zero 108+2 1@58");
}

void ExtentsTest::laterOnesWin() {
    const ExtentList under{extent(0, 10, 0, 0), extent(20, 10)};
    QCOMPARE(dump(layOver(under, {extent(5, 20, 1, 100)})), "0+5 0@0 5+20 1@100 25+5 zero");
    QCOMPARE(dump(layOver(under, {extent(2, 1, 1, 0), extent(4, 1, 1, 9)})),
             "0+2 0@0 2+1 1@0 3+1 0@3 4+1 1@9 5+5 0@5 20+10 zero");
    QCOMPARE(dump(layOver({}, under)), dump(under));
    QCOMPARE(dump(layOver(under, {})), dump(under));
}

void ExtentsTest::layingOverIsPainting() {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        const ExtentList under = randomExtents(random);
        const ExtentList over = randomExtents(random);
        const ExtentList both = layOver(under, over);
        Sectors wanted(200, {kNothing, 0});
        paint(wanted, under);
        paint(wanted, over);
        Sectors got(200, {kNothing, 0});
        paint(got, both);
        QVERIFY(wanted == got);
        for (std::size_t i = 1; i < both.size(); ++i)
            QVERIFY(both[i - 1].target + both[i - 1].length <= both[i].target);
    }
}

void ExtentsTest::splitting() {
    const auto [before, after] = splitAt({extent(0, 4), extent(6, 6, 2, 10)}, {8 * kUnit});
    QCOMPARE(dump(before), "0+4 zero 6+2 2@10");
    QCOMPARE(dump(after), "8+4 2@12");
}

void ExtentsTest::whatIsLeftFree() {
    const RangeList left = complement(range(2, 20), {range(0, 4), range(8, 2), range(20, 9)});
    QCOMPARE(left, (RangeList{range(4, 4), range(10, 10)}));
    QVERIFY(complement(range(0, 4), {range(0, 4)}).empty());
}

QTEST_GUILESS_MAIN(ExtentsTest)
#include "tst_extent_algebra.moc"
