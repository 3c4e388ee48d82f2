#include <QTest>
#include <set>

#include "app/helper/pieces.h"

using namespace landfall;
using namespace landfall::helper;

namespace {

/// Whole pieces, a piece over three extents, gaps, single sectors that share a block.
const ExtentList kMixed{
    {{0}, {512}, {0}, 0},
    {{512}, {kMiB}, {0}, 1},
    {{kMiB + 512}, {4096}, {0}, kZeroSource},
    {{3 * kMiB + 1024}, {512}, {0}, 0},
    {{3 * kMiB + 2048}, {512}, {0}, 0},
    {{5 * kMiB}, {9 * kMiB + 512 * 7}, {0}, 0},
};

std::vector<Piece> all(Pieces pieces) {
    std::vector<Piece> out;
    while (auto piece = pieces.next())
        out.push_back(*piece);
    return out;
}

/// Where on the card a cursor is.
ByteOffset placeOf(const ExtentList& extents, const Cursor& cursor) {
    return extents[cursor.extent].target + ByteCount{cursor.offset};
}

}  // namespace

class TestPieces : public QObject {
    Q_OBJECT

private slots:
    void coverTheListOnce() {
        std::uint64_t total = 0;
        std::size_t block = 0;
        std::uint64_t end = 0;
        for (const Piece& piece : all(Pieces(kMixed))) {
            QVERIFY(piece.at.value >= end);
            end = piece.at.value + piece.length;
            // Within one block of the card's.
            QCOMPARE(piece.at.value / kPieceSize, (end - 1) / kPieceSize);
            QCOMPARE(placeOf(kMixed, piece.from), piece.at);
            QCOMPARE(piece.firstBlock, block);
            block += blockCount(piece);
            total += piece.length;
        }
        QCOMPARE(total, totalLength(kMixed).value);
    }

    void blocksAreCutByTheCard() {
        for (const Piece& piece : all(Pieces(kMixed))) {
            std::size_t at = 0;
            QVERIFY(blockCount(piece) <= 16);
            for (std::size_t i = 0; i < blockCount(piece); ++i) {
                const BlockPlace place = blockPlace(piece, i);
                QCOMPARE(place.offset, at);
                QVERIFY(place.length >= 512 && place.length <= kCompareBlock);
                at += place.length;
                if (at < piece.length)
                    QCOMPARE((piece.at.value + at) % kCompareBlock, std::uint64_t{0});
            }
            QCOMPARE(at, piece.length);
        }
    }

    void runsOfWhatIsChosen() {
        const std::vector<Piece> whole = all(Pieces(kMixed));
        const std::size_t blocks = whole.back().firstBlock + blockCount(whole.back());
        for (std::size_t modulus = 2; modulus < 9; ++modulus) {
            BlockSet chosen;
            std::uint64_t expected = 0;
            for (const Piece& piece : whole)
                for (std::size_t i = 0; i < blockCount(piece); ++i)
                    if ((piece.firstBlock + i) % modulus != 0) {
                        chosen.add(piece.firstBlock + i);
                        expected += blockPlace(piece, i).length;
                    }
            std::uint64_t found = 0;
            std::set<std::size_t> seen;
            for (const Piece& run : all(Pieces(kMixed, chosen))) {
                QCOMPARE(placeOf(kMixed, run.from), run.at);
                found += run.length;
                for (std::size_t i = 0; i < blockCount(run); ++i) {
                    QVERIFY(chosen.has(run.firstBlock + i));
                    QVERIFY(seen.insert(run.firstBlock + i).second);
                }
            }
            QCOMPARE(found, expected);
            QVERIFY(!chosen.has(blocks + 100));
        }
        const BlockSet none;
        QVERIFY(all(Pieces(kMixed, none)).empty());
    }

    void aSampleIsSmallAndWide() {
        // 30 GiB with a gap in each 128 MiB, as an ext4 has it.
        ExtentList large;
        for (std::uint64_t i = 0; i < 240; ++i)
            large.push_back({{i * 128 * kMiB + 4 * kMiB}, {100 * kMiB}, {0}, kZeroSource});
        const auto sample = all(Pieces::sample(large));
        QCOMPARE(sample.size(), kMostSamples);
        std::set<std::uint64_t> places;
        std::set<std::uint64_t> phases;
        for (const Piece& piece : sample) {
            QCOMPARE(blockCount(piece), std::size_t{1});
            QCOMPARE(placeOf(large, piece.from), piece.at);
            places.insert(piece.at.value / (1024 * kMiB));
            phases.insert(piece.at.value % (128 * kMiB) / (8 * kMiB));
        }
        // Every GiB but a few is looked at, and not the same part of each group.
        QVERIFY2(places.size() >= 22, std::to_string(places.size()).c_str());
        QVERIFY2(phases.size() >= 8, std::to_string(phases.size()).c_str());
    }

    void aSampleOfAShortList() {
        const auto bytesOf = [](const ExtentList& extents) {
            std::uint64_t bytes = 0;
            for (const Piece& piece : all(Pieces::sample(extents)))
                bytes += piece.length;
            return bytes;
        };
        QVERIFY(bytesOf({{{0}, {64 * kMiB}, {0}, 0}}) <= 2 * kMiB);
        QCOMPARE(bytesOf({{{512}, {512}, {0}, 0}}) % 512, std::uint64_t{0});
        QVERIFY(bytesOf({{{512}, {512}, {0}, 0}}) > 0);
        QVERIFY(bytesOf(kMixed) > 0);
    }
};

QTEST_APPLESS_MAIN(TestPieces)
#include "tst_pieces.moc"
