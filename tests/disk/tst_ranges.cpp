#include "core/disk/make_filesystem.h"
#include "core/disk/range_list.h"
#include "disk_test.h"

using namespace landfall;
using namespace disktest;

namespace {

ByteRange range(std::uint64_t start, std::uint64_t length) {
    return {ByteOffset{start}, ByteCount{length}};
}

}  // namespace

class TestRanges : public QObject {
    Q_OBJECT

private slots:
    void normalizing();
    void intersecting();
    void dataRangesOfASparseFile();
    void copiesOnlyTheRanges();
    void copyKeepsHoles();
    void copyRefusals();
    void copyWithoutRoom();
};

void TestRanges::normalizing() {
    QVERIFY(normalized({}).empty());
    QCOMPARE(normalized({range(10, 5), range(0, 10), range(12, 1), range(20, 1), range(30, 0)}),
             (RangeList{range(0, 15), range(20, 1)}));
}

void TestRanges::intersecting() {
    const RangeList a{range(0, 10), range(20, 10), range(40, 10)};
    const RangeList b{range(5, 20), range(29, 20)};
    QCOMPARE(intersection(a, b),
             (RangeList{range(5, 5), range(20, 5), range(29, 1), range(40, 9)}));
    QVERIFY(intersection(a, {}).empty());
}

void TestRanges::dataRangesOfASparseFile() {
    Folder folder;
    const auto file = folder / "sparse";
    makeSparse(file, 10 * kMiB);
    GOOD(dataRanges(file));
    QVERIFY(dataRanges(file)->empty());
    writePart(file, kMiB, noise(kMiB, 1));
    writePart(file, 9 * kMiB, noise(kMiB, 1));
    QCOMPARE(*dataRanges(file), (RangeList{range(kMiB, kMiB), range(9 * kMiB, kMiB)}));
    writeWhole(folder / "empty", "");
    QVERIFY(dataRanges(folder / "empty")->empty());
    BAD(dataRanges(folder / "missing"), NotFound, "missing");
}

void TestRanges::copiesOnlyTheRanges() {
    Folder folder;
    const auto from = folder / "from";
    const auto to = folder / "to";
    const std::string bytes = noise(8 * kMiB, 2);
    writeWhole(from, bytes);
    // Not of any block's size, so that every way of copying has its turn.
    const RangeList ranges{range(0, 4096), range(100'000, 333), range(2 * kMiB, kMiB),
                           range(5 * kMiB + 512, 512)};
    GOOD(
        copyRanges({from, ByteOffset{kMiB}, ByteCount{6 * kMiB}}, ranges, to, ByteCount{7 * kMiB}));
    std::string expected(7 * kMiB, '\0');
    for (const ByteRange& one : ranges)
        expected.replace(one.start.value, one.length.value, bytes, kMiB + one.start.value,
                         one.length.value);
    QVERIFY(readWhole(to) == expected);
}

void TestRanges::copyKeepsHoles() {
    Folder folder;
    const auto from = folder / "from";
    const auto to = folder / "to";
    makeSparse(from, 64 * kMiB);
    writePart(from, 8 * kMiB, noise(kMiB, 3));
    GOOD(copyRanges(whole(from), {range(0, 32 * kMiB)}, to, ByteCount{64 * kMiB}));
    QVERIFY(readWhole(to) == readWhole(from));
    QCOMPARE(*dataRanges(to), (RangeList{range(8 * kMiB, kMiB)}));
}

void TestRanges::copyRefusals() {
    Folder folder;
    const auto from = folder / "from";
    writeWhole(from, noise(kMiB, 1));
    BAD(copyRanges(whole(from), {range(0, 2 * kMiB)}, folder / "to", ByteCount{4 * kMiB}),
        InvalidInput, "cut short");
    BAD(copyRanges(whole(from), {range(0, kMiB)}, folder / "to", ByteCount{kMiB - 512}),
        InvalidInput, "cut short");
    BAD(copyRanges({from, ByteOffset{kMiB}, ByteCount{kMiB}}, {range(0, 512)}, folder / "to",
                   ByteCount{kMiB}),
        InvalidInput, "cut short");
    QVERIFY(!std::filesystem::exists(folder / "to"));
    writeWhole(folder / "there", "mine");
    const auto over = copyRanges(whole(from), {range(0, 512)}, folder / "there", ByteCount{512});
    QVERIFY(!over);
    QCOMPARE(readWhole(folder / "there"), std::string("mine"));
}

void TestRanges::copyWithoutRoom() {
    Folder folder;
    const auto small = folder / "small";
    std::filesystem::create_directories(small);
    const Ran mounted = tool("mount", {"-t", "tmpfs", "-o", "size=4M", "tmpfs", small.string()});
    if (mounted.code != 0)
        QSKIP(("a full disk needs a tmpfs, which needs root: " + mounted.output).c_str());
    const auto from = folder / "from";
    writeWhole(from, noise(16 * kMiB, 4));
    const auto copied =
        copyRanges(whole(from), {range(0, 16 * kMiB)}, small / "to", ByteCount{16 * kMiB});
    const bool gone = !std::filesystem::exists(small / "to");
    tool("umount", {small.string()});
    BAD(copied, NoSpace, "needs 16.8 MB and its folder has 4.2 MB free");
    QVERIFY(gone);
}

QTEST_GUILESS_MAIN(TestRanges)
#include "tst_ranges.moc"
