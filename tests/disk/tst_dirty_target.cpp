// Only what a filesystem's own map calls used reaches a card, and the card has lived before: here
// each is written over other bytes, mounted, written to, power-cut, recovered and checked. A
// power cut is a copy of the file below the loop device while it is mounted.

#include "core/disk/ext4.h"
#include "core/disk/make_filesystem.h"
#include "disk_test.h"

using namespace landfall;
using namespace disktest;

namespace {

constexpr std::uint64_t kSize = 320 * kMiB;
constexpr const char* kUuid = "3e6be9de-8139-11d1-9106-a43f08d823a7";

enum class Dirt { Random, Ones, OtherFilesystem, SameButPowerCut };
enum class Kind { Ext4, Xfs, BaseExt4, Btrfs };

bool isExt4(Kind kind) {
    return kind == Kind::Ext4 || kind == Kind::BaseExt4;
}

const char* typeOf(Kind kind) {
    return isExt4(kind) ? "ext4" : kind == Kind::Xfs ? "xfs" : "btrfs";
}

Filesystem newOf(Kind kind) {
    return isExt4(kind)        ? Filesystem::Ext4
           : kind == Kind::Xfs ? Filesystem::Xfs
                               : Filesystem::Btrfs;
}

std::string checked(const std::filesystem::path& file, Kind kind) {
    const Ran ran = isExt4(kind)        ? tool("e2fsck", {"-f", "-n", file.string()})
                    : kind == Kind::Xfs ? tool("xfs_repair", {"-n", "-f", file.string()})
                                        : tool("btrfs", {"check", "--readonly", file.string()});
    return ran.code == 0 ? "clean" : ran.output;
}

void makeSource(const std::filesystem::path& file, Kind kind) {
    makeSparse(file, kSize);
    if (kind != Kind::BaseExt4) {
        FilesystemSpec spec;
        spec.kind = newOf(kind);
        spec.label = "data";
        spec.uuid = kUuid;
        GOOD(makeFilesystem(file, spec));
        return;
    }
    // As distributions make them: tables and journal left for the kernel to zero.
    const Ran made = tool("mke2fs", {"-q", "-F", "-t", "ext4", "-E", "lazy_itable_init=1", "-O",
                                     "^64bit,metadata_csum", file.string()});
    QVERIFY2(made.code == 0, made.output.c_str());
    auto fs = Ext4::open(whole(file), Ext4::Access::ReadWrite);
    GOOD(fs);
    GOOD(fs->makeFolder("/etc", NodeOwner{0, 0, 0755}));
    for (int i = 0; i < 50; ++i)
        GOOD(fs->writeFile("/etc/file" + std::to_string(i),
                           noise(10'000, static_cast<std::uint32_t>(i)), NodeOwner{}));
    GOOD(fs->close());
}

void fill(const std::filesystem::path& card, const std::string& block) {
    makeSparse(card, 0);
    for (std::uint64_t at = 0; at < kSize; at += block.size())
        writePart(card, at, block);
}

// A life: files, folders that are deleted again, and no unmount.
void livedIn(const std::filesystem::path& card, Kind kind, const std::filesystem::path& scratch) {
    const auto image = scratch / "life";
    makeSource(image, kind);
    LoopMount mount(image, scratch / "life.mnt", typeOf(kind));
    QVERIFY2(mount.mounted(), mount.words().c_str());
    const auto root = scratch / "life.mnt";
    for (int i = 0; i < 60; ++i) {
        std::filesystem::create_directories(root / ("former" + std::to_string(i)) / "deep");
        writeWhole(root / ("former" + std::to_string(i)) / "deep" / "file", noise(30'000, 1));
    }
    tool("sync", {"-f", root.string()});
    for (int i = 0; i < 60; i += 2)
        std::filesystem::remove_all(root / ("former" + std::to_string(i)));
    tool("sync", {"-f", root.string()});
    std::filesystem::copy_file(image, card, std::filesystem::copy_options::overwrite_existing);
    QVERIFY2(mount.unmount(), mount.words().c_str());
    std::filesystem::remove(image);
}

void makeDirt(const std::filesystem::path& card, Dirt dirt, Kind kind,
              const std::filesystem::path& scratch) {
    switch (dirt) {
        case Dirt::Random:
            return fill(card, noise(kMiB, 4711));
        case Dirt::Ones:
            return fill(card, std::string(kMiB, '\xff'));
        case Dirt::OtherFilesystem:
            return livedIn(card, isExt4(kind) ? Kind::Xfs : Kind::Ext4, scratch);
        case Dirt::SameButPowerCut:
            return livedIn(card, kind, scratch);
    }
}

// What core/compose and the helper do: the partition's tail zeroed, then the ranges, holes as
// zeros.
void writeCard(const std::filesystem::path& source, const RangeList& ranges,
               const std::filesystem::path& card) {
    writePart(card, kSize - kMiB, std::string(kMiB, '\0'));
    for (const ByteRange& range : ranges)
        for (std::uint64_t done = 0; done < range.length.value; done += kMiB) {
            const auto size = std::min<std::uint64_t>(kMiB, range.length.value - done);
            writePart(card, range.start.value + done,
                      readPart(source, range.start.value + done, static_cast<std::size_t>(size)));
        }
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        out.push_back(entry.path().lexically_relative(folder).string());
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<std::string> namesInside(const std::filesystem::path& image, Kind kind,
                                     const std::filesystem::path& at) {
    LoopMount mount(image, at, typeOf(kind), "loop,ro");
    return mount.mounted() ? namesIn(at) : std::vector<std::string>{mount.words()};
}

void rows() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("dirt");
    const std::pair<const char*, Kind> kinds[] = {{"ext4", Kind::Ext4},
                                                  {"xfs", Kind::Xfs},
                                                  {"a base's ext4", Kind::BaseExt4},
                                                  {"btrfs", Kind::Btrfs}};
    const std::pair<const char*, Dirt> dirts[] = {{"random", Dirt::Random},
                                                  {"0xff", Dirt::Ones},
                                                  {"another filesystem", Dirt::OtherFilesystem},
                                                  {"the same, power-cut", Dirt::SameButPowerCut}};
    for (const auto& [kindWords, kind] : kinds)
        for (const auto& [dirtWords, dirt] : dirts)
            QTest::addRow("%s over %s", kindWords, dirtWords)
                << static_cast<int>(kind) << static_cast<int>(dirt);
}

#define CLEAN(file, kind)                              \
    do {                                               \
        const std::string words = checked(file, kind); \
        QVERIFY2(words == "clean", words.c_str());     \
    } while (false)

#define NEEDS(type)                                                   \
    if (const std::string reason = whyNoMount(type); !reason.empty()) \
    QSKIP(reason.c_str())

}  // namespace

class TestDirtyTarget : public QObject {
    Q_OBJECT

private slots:
    void livesAndRecovers_data() { rows(); }
    void livesAndRecovers();
    void xfsWithoutItsLog();
};

void TestDirtyTarget::livesAndRecovers() {
    NEEDS("ext4");
    NEEDS("xfs");
    QFETCH(int, kind);
    QFETCH(int, dirt);
    const auto what = static_cast<Kind>(kind);
    NEEDS(typeOf(what));
    Folder folder;
    const auto source = folder / "source";
    const auto card = folder / "card";
    makeSource(source, what);
    const std::vector<std::string> expected = namesInside(source, what, folder / "mnt");
    const auto ranges = rangesOfMade(source, newOf(what));
    GOOD(ranges);
    makeDirt(card, static_cast<Dirt>(dirt), what, folder / ".");
    writeCard(source, *ranges, card);
    CLEAN(card, what);
    QCOMPARE(tool("blkid", {"-p", "-o", "value", "-s", "TYPE", card.string()}).output,
             std::string(typeOf(what)) + "\n");
    if (what != Kind::Xfs)  // XFS wants a writable mount once, to bring its log up
        QCOMPARE(namesInside(card, what, folder / "mnt"), expected);

    // First life: written to, and cut off.
    const auto cut = folder / "cut";
    const auto mnt = folder / "mnt";
    const std::string big = noise(12 * kMiB, 5);
    {
        LoopMount mount(card, mnt, typeOf(what));
        QVERIFY2(mount.mounted(), mount.words().c_str());
        QCOMPARE(namesIn(mnt), expected);
        for (int i = 0; i < 300; ++i)
            std::filesystem::create_directories(mnt / "new" / std::to_string(i));
        writeWhole(mnt / "new/big", big);
        tool("sync", {"-f", mnt.string()});
        for (int i = 0; i < 300; i += 3)
            std::filesystem::remove(mnt / "new" / std::to_string(i));
        std::filesystem::copy_file(card, cut);
        QVERIFY2(mount.unmount(), mount.words().c_str());
    }
    CLEAN(card, what);

    // Second life, after the power cut: the journal is replayed, and nothing of before comes back.
    {
        LoopMount mount(cut, mnt, typeOf(what));
        QVERIFY2(mount.mounted(), mount.words().c_str());
        QVERIFY(readWhole(mnt / "new/big") == big);
        std::vector<std::string> old;
        for (const std::string& name : namesIn(mnt))
            if (name != "new" && !name.starts_with("new/"))
                old.push_back(name);
        QCOMPARE(old, expected);
        writeWhole(mnt / "again", big);
        QVERIFY2(mount.unmount(), mount.words().c_str());
    }
    CLEAN(cut, what);
}

// The control: were the log left out, this test's oracle would say so.
void TestDirtyTarget::xfsWithoutItsLog() {
    NEEDS("xfs");
    Folder folder;
    const auto source = folder / "source";
    const auto card = folder / "card";
    makeSource(source, Kind::Xfs);
    const auto ranges = dataRanges(source);
    GOOD(ranges);
    makeDirt(card, Dirt::Ones, Kind::Xfs, folder / ".");
    writeCard(source, *ranges, card);
    CLEAN(card, Kind::Xfs);  // xfs_repair -n sees nothing
    LoopMount mount(card, folder / "mnt", "xfs");
    QVERIFY(!mount.mounted());
}

QTEST_GUILESS_MAIN(TestDirtyTarget)
#include "tst_dirty_target.moc"
