#include "core/compose/boundaries.h"

#include <QTest>

#include "core/compose/layout.h"
#include "core/config/quantities.h"
#include "tests/compose/made_facts.h"

using namespace landfall;

namespace {

constexpr ByteCount kCard{32 * kGiB};

PartitionSpec part(const char* label, SizeSpec size) {
    PartitionSpec spec;
    spec.label = label;
    spec.size = size;
    return spec;
}

SizeSpec bytes(std::uint64_t count) {
    return {SizeSpec::Kind::Bytes, {count}, 0};
}

const SizeSpec kRest{SizeSpec::Kind::Rest, {}, 0};

/// A root of 8 GiB, consul of 1 GiB, data that takes the rest, logs of 2 GiB behind it.
Layout sampleLayout() {
    Layout layout;
    layout.rootSize = bytes(8 * kGiB);
    layout.partitions = {part("consul", bytes(kGiB)), part("data", kRest),
                         part("logs", bytes(2 * kGiB))};
    return layout;
}

std::vector<PlannedPartition> planned(const Layout& layout) {
    return resolveLayout(raspberryFacts(), layout, {{}, kCard})->partitions;
}

ByteOffset movedBy(const Boundary& boundary, std::int64_t bytes) {
    return {static_cast<std::uint64_t>(static_cast<std::int64_t>(boundary.at.value) + bytes)};
}

}  // namespace

class BoundariesTest : public QObject {
    Q_OBJECT

private slots:
    void whatTakesTheRestFollowsItsNeighbours() {
        const Layout layout = sampleLayout();
        const auto found = movableBoundaries(layout, planned(layout));
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].partition, -1);
        QCOMPARE(found[1].partition, 0);
        QVERIFY(!found[0].begins && !found[1].begins);
        // The one behind the rest is moved by where it begins.
        QCOMPARE(found[2].partition, 2);
        QVERIFY(found[2].begins);
        QVERIFY(found[0].at.value < found[1].at.value && found[1].at.value < found[2].at.value);
    }

    void aBoundaryGivesAndTakes() {
        const Layout layout = sampleLayout();
        const auto found = movableBoundaries(layout, planned(layout));
        const Layout larger =
            movedTo(layout, found[0], movedBy(found[0], std::int64_t{2} * kGiB), kCard);
        QCOMPARE(sizeText(*larger.rootSize), std::string("10GiB"));
        QVERIFY(resolveLayout(raspberryFacts(), larger, {{}, kCard}));
        const Layout smaller =
            movedTo(layout, found[2], movedBy(found[2], std::int64_t{1} * kGiB), kCard);
        QCOMPARE(sizeText(smaller.partitions[2].size), std::string("1GiB"));
        // What the resolver makes of it is what was asked for.
        QCOMPARE(planned(smaller).back().size, ByteCount{kGiB});
    }

    void nothingIsMovedToNothing() {
        const Layout layout = sampleLayout();
        const auto found = movableBoundaries(layout, planned(layout));
        const Layout least = movedTo(layout, found[1], {0}, kCard);
        QCOMPARE(least.partitions[0].size.bytes, boundaryStep(kCard));
    }

    void aShareStaysAShare() {
        Layout layout = sampleLayout();
        layout.partitions[0].size = {SizeSpec::Kind::Percent, {}, 1000};
        const auto found = movableBoundaries(layout, planned(layout));
        const Layout larger =
            movedTo(layout, found[1],
                    movedBy(found[1], static_cast<std::int64_t>(kCard.value / 10)), kCard);
        QCOMPARE(sizeText(larger.partitions[0].size), std::string("20%"));
    }

    void aRootThatWasLeftOpenGetsASize() {
        Layout layout;
        layout.partitions = {part("data", kRest)};
        const auto found = movableBoundaries(layout, planned(layout));
        QCOMPARE(found.size(), std::size_t{1});
        const Layout sized = movedTo(layout, found[0], {12 * kGiB}, kCard);
        QVERIFY(sized.rootSize && sized.rootSize->kind == SizeSpec::Kind::Bytes);
        QVERIFY(resolveLayout(raspberryFacts(), sized, {{}, kCard}));
    }
};

QTEST_GUILESS_MAIN(BoundariesTest)
#include "tst_boundaries.moc"
