#include "core/disk/make_filesystem.h"

#include <sys/stat.h>

#include "core/disk/ext4.h"
#include "core/disk/fat.h"
#include "disk_test.h"

using namespace landfall;
using namespace disktest;

namespace {

constexpr const char* kUuid = "3e6be9de-8139-11d1-9106-a43f08d823a6";

FilesystemSpec spec(Filesystem kind, const char* label = "data") {
    FilesystemSpec out;
    out.kind = kind;
    out.label = label;
    out.uuid = kUuid;
    return out;
}

std::string blkid(const std::filesystem::path& file, const char* tag) {
    std::string out = tool("blkid", {"-p", "-o", "value", "-s", tag, file.string()}).output;
    while (!out.empty() && out.back() == '\n')
        out.pop_back();
    return out;
}

std::string ext4Checked(const std::filesystem::path& file) {
    const Ran ran = tool("e2fsck", {"-f", "-n", file.string()});
    return ran.code == 0 ? "clean" : ran.output;
}

std::string xfsChecked(const std::filesystem::path& file) {
    const Ran ran = tool("xfs_repair", {"-n", "-f", file.string()});
    return ran.code == 0 ? "clean" : ran.output;
}

}  // namespace

class TestMakeFilesystem : public QObject {
    Q_OBJECT

private slots:
    void ext4();
    void ext4Sizes_data();
    void ext4Sizes();
    void ext4IsTheSameTwice();
    void xfs();
    void xfsRootsMode_data();
    void xfsRootsMode();
    void xfsRanges();
    void btrfs_data() { copyOnWrite(); }
    void btrfs();
    void f2fs_data() { copyOnWrite(); }
    void f2fs();
    void vfat();
    void swap();
    void refusals();
    void growing();
    void growingWithoutNeed();
    void growingWhatIsBroken();
    void oddPaths_data();
    void oddPaths();

private:
    static void copyOnWrite();
};

void TestMakeFilesystem::ext4() {
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, 512 * kMiB);
    FilesystemSpec wanted = spec(Filesystem::Ext4);
    wanted.uid = 65000;
    wanted.gid = 70000;
    wanted.mode = 01770;
    GOOD(makeFilesystem(file, wanted));
    QCOMPARE(ext4Checked(file), std::string("clean"));
    QCOMPARE(blkid(file, "TYPE"), std::string("ext4"));
    QCOMPARE(blkid(file, "UUID"), std::string(kUuid));
    QCOMPARE(blkid(file, "LABEL"), std::string("data"));
    const std::string words = tool("dumpe2fs", {"-h", file.string()}).output;
    QVERIFY2(
        words.find("Filesystem features:      has_journal ext_attr resize_inode dir_index filetype "
                   "extent 64bit flex_bg sparse_super large_file huge_file dir_nlink extra_isize "
                   "metadata_csum\n") != std::string::npos,
        words.c_str());
    const std::string stat = tool("debugfs", {"-R", "stat /", file.string()}).output;
    QVERIFY2(stat.find("Mode:  01770") != std::string::npos, stat.c_str());
    QVERIFY2(stat.find("User: 65000   Group: 70000") != std::string::npos, stat.c_str());
    // No table is left for the card's kernel to zero in the background.
    const std::string groups = tool("dumpe2fs", {file.string()}).output;
    std::size_t tables = 0;
    std::size_t zeroed = 0;
    for (std::size_t at = 0; (at = groups.find("  Inode table at ", at)) != std::string::npos; ++at)
        ++tables;
    for (std::size_t at = 0; (at = groups.find("ITABLE_ZEROED", at)) != std::string::npos; ++at)
        ++zeroed;
    QVERIFY(tables > 1);
    QCOMPARE(zeroed, tables);
}

void TestMakeFilesystem::ext4Sizes_data() {
    QTest::addColumn<quint64>("size");
    QTest::addColumn<quint64>("mostUsed");
    QTest::addColumn<quint64>("mostOnDisk");
    QTest::newRow("the least") << quint64{16 * kMiB} << quint64{7 * kMiB} << quint64{2 * kMiB};
    QTest::newRow("odd") << quint64{300 * kMiB + 1536} << quint64{40 * kMiB} << quint64{20 * kMiB};
    QTest::newRow("2 GiB") << quint64{2 * kGiB} << quint64{110 * kMiB} << quint64{80 * kMiB};
    QTest::newRow("29 GiB") << quint64{29 * kGiB} << quint64{400 * kMiB} << quint64{90 * kMiB};
}

// What is written to a card of an empty filesystem, and what it costs on the laptop.
void TestMakeFilesystem::ext4Sizes() {
    QFETCH(quint64, size);
    QFETCH(quint64, mostUsed);
    QFETCH(quint64, mostOnDisk);
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, size);
    GOOD(makeFilesystem(file, spec(Filesystem::Ext4)));
    QCOMPARE(std::filesystem::file_size(file), size);
    QCOMPARE(ext4Checked(file), std::string("clean"));
    const auto ranges = rangesOfMade(file, Filesystem::Ext4);
    GOOD(ranges);
    struct stat info {};
    QCOMPARE(::stat(file.c_str(), &info), 0);
    const auto onDisk = static_cast<std::uint64_t>(info.st_blocks) * 512;
    qInfo("%llu MiB: %llu MiB are written to a card, %llu KiB are on disk", size / kMiB,
          static_cast<unsigned long long>(total(*ranges) / kMiB),
          static_cast<unsigned long long>(onDisk / kKiB));
    QVERIFY(total(*ranges) <= mostUsed);
    QVERIFY(onDisk <= mostOnDisk);
}

void TestMakeFilesystem::ext4IsTheSameTwice() {
    Folder folder;
    std::vector<std::string> dumps;
    for (const char* name : {"one", "two"}) {
        makeSparse(folder / name, 64 * kMiB);
        GOOD(makeFilesystem(folder / name, spec(Filesystem::Ext4)));
        dumps.push_back(tool("dumpe2fs", {"-h", (folder / name).string()}).output);
    }
    const auto hash = [](const std::string& text) {
        return QString::fromStdString(text).section("Directory Hash Seed:", 1).section('\n', 0, 0);
    };
    QCOMPARE(hash(dumps[0]).trimmed(), QString(kUuid));
    QCOMPARE(hash(dumps[0]), hash(dumps[1]));
}

void TestMakeFilesystem::xfs() {
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, 1 * kGiB);
    GOOD(makeFilesystem(file, spec(Filesystem::Xfs)));
    QCOMPARE(std::filesystem::file_size(file), kGiB);
    QCOMPARE(xfsChecked(file), std::string("clean"));
    QCOMPARE(blkid(file, "TYPE"), std::string("xfs"));
    QCOMPARE(blkid(file, "UUID"), std::string(kUuid));
    QCOMPARE(blkid(file, "LABEL"), std::string("data"));
    const std::string words = tool("xfs_db", {"-r", "-c", "version", file.string()}).output;
    for (const char* feature : {"NREXT64", "BIGTIME", "INOBTCNT", "RMAPBT"})
        QVERIFY2(words.find(feature) == std::string::npos, words.c_str());
    for (const char* feature : {"CRC", "FTYPE", "FINOBT", "REFLINK", "SPARSE_INODES"})
        QVERIFY2(words.find(feature) != std::string::npos, words.c_str());
}

void TestMakeFilesystem::xfsRootsMode_data() {
    QTest::addColumn<quint32>("mode");
    QTest::newRow("plain") << 0755u;
    QTest::newRow("setgid") << 02770u;
    QTest::newRow("setuid") << 04711u;
    QTest::newRow("sticky") << 01777u;
    QTest::newRow("all") << 07700u;
}

void TestMakeFilesystem::xfsRootsMode() {
    QFETCH(quint32, mode);
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, 400 * kMiB);
    FilesystemSpec wanted = spec(Filesystem::Xfs);
    wanted.uid = 1234;
    wanted.gid = 70000;
    wanted.mode = mode;
    GOOD(makeFilesystem(file, wanted));
    QCOMPARE(xfsChecked(file), std::string("clean"));
    const std::string words = tool("xfs_db", {"-r", "-c", "sb 0", "-c", "addr rootino", "-c",
                                              "print core.mode core.uid core.gid", file.string()})
                                  .output;
    char expected[80];
    std::snprintf(expected, sizeof expected,
                  "core.mode = 04%04o\ncore.uid = 1234\ncore.gid = 70000\n", mode);
    QCOMPARE(words, std::string(expected));
}

// The log lies where xfs_db says, and is among the ranges as a whole.
void TestMakeFilesystem::xfsRanges() {
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, 2 * kGiB);
    GOOD(makeFilesystem(file, spec(Filesystem::Xfs)));
    const auto ranges = rangesOfMade(file, Filesystem::Xfs);
    GOOD(ranges);
    const QString words =
        QString::fromStdString(tool("xfs_db", {"-r", "-c", "sb 0", "-c", "print logblocks", "-c",
                                               "addr logstart", "-c", "daddr", file.string()})
                                   .output);
    const auto blocks = words.section("logblocks = ", 1).section('\n', 0, 0).toULongLong();
    const auto sector = words.section("current daddr is ", 1).section('\n', 0, 0).toULongLong();
    QVERIFY2(blocks > 0 && sector > 0, qPrintable(words));
    bool inside = false;
    for (const ByteRange& range : *ranges)
        inside = inside || (range.start.value <= sector * 512 &&
                            range.start.value + range.length.value >= sector * 512 + blocks * 4096);
    QVERIFY(inside);
    const auto data = dataRanges(file);
    GOOD(data);
    for (const ByteRange& one : *data) {
        bool found = false;
        for (const ByteRange& range : *ranges)
            found = found || (range.start <= one.start &&
                              one.start + one.length <= range.start + range.length);
        QVERIFY(found);
    }
    QVERIFY(total(*ranges) < 100 * kMiB);
}

void TestMakeFilesystem::copyOnWrite() {
    QTest::addColumn<quint64>("size");
    QTest::addColumn<unsigned>("mode");
    QTest::newRow("the least of btrfs") << quint64{109 * kMiB} << 0755u;
    QTest::newRow("odd") << quint64{300 * kMiB + 4096} << 0750u;
    QTest::newRow("20 GiB, sticky") << quint64{20 * kGiB} << 01770u;
}

// The oracles are btrfs' own checker, blkid and, where this kernel has it, a mount.
void TestMakeFilesystem::btrfs() {
    QFETCH(quint64, size);
    QFETCH(unsigned, mode);
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, size);
    FilesystemSpec wanted = spec(Filesystem::Btrfs);
    wanted.uid = 1234;
    wanted.gid = 70000;
    wanted.mode = mode;
    GOOD(makeFilesystem(file, wanted));
    QCOMPARE(std::filesystem::file_size(file), size);
    const Ran checked = tool("btrfs", {"check", "--readonly", file.string()});
    QVERIFY2(checked.code == 0, checked.output.c_str());
    QCOMPARE(blkid(file, "TYPE"), std::string("btrfs"));
    QCOMPARE(blkid(file, "UUID"), std::string(kUuid));
    QCOMPARE(blkid(file, "LABEL"), std::string("data"));
    const std::string words =
        tool("btrfs", {"inspect-internal", "dump-tree", "-t", "5", file.string()}).output;
    char expected[80];
    std::snprintf(expected, sizeof expected, "mode 4%04o links 1 uid 1234 gid 70000", mode);
    QVERIFY2(words.find(expected) != std::string::npos, words.c_str());
    const auto ranges = rangesOfMade(file, Filesystem::Btrfs);
    GOOD(ranges);
    QVERIFY(total(*ranges) < 16 * kMiB);
    if (const std::string reason = whyNoMount("btrfs"); !reason.empty())
        QSKIP(reason.c_str());
    LoopMount mount(file, folder / "mnt", "btrfs");
    QVERIFY2(mount.mounted(), mount.words().c_str());
    std::snprintf(expected, sizeof expected, "1234:70000 %o\n", mode);
    QCOMPARE(tool("stat", {"-c", "%u:%g %a", (folder / "mnt").string()}).output,
             std::string(expected));
}

void TestMakeFilesystem::f2fs() {
    QFETCH(quint64, size);
    QFETCH(unsigned, mode);
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, size);
    FilesystemSpec wanted = spec(Filesystem::F2fs);
    wanted.uid = 1234;
    wanted.gid = 70000;
    wanted.mode = mode;
    GOOD(makeFilesystem(file, wanted));
    QCOMPARE(std::filesystem::file_size(file), size);
    const Ran checked = tool("fsck.f2fs", {"--dry-run", file.string()});
    QVERIFY2(checked.code == 0 && checked.output.find("[Fail]") == std::string::npos,
             checked.output.c_str());
    QCOMPARE(blkid(file, "TYPE"), std::string("f2fs"));
    QCOMPARE(blkid(file, "UUID"), std::string(kUuid));
    QCOMPARE(blkid(file, "LABEL"), std::string("data"));
    const std::string words = tool("dump.f2fs", {"-i", "3", file.string()}).output;
    for (const std::string& number :
         {std::to_string(040000u | mode), std::string("1234"), std::string("70000")})
        QVERIFY2(words.find(": " + number + "]") != std::string::npos, words.c_str());
    // Its current segments, as dump.f2fs counts them from the main area on, are written whole.
    const auto ranges = rangesOfMade(file, Filesystem::F2fs);
    GOOD(ranges);
    QVERIFY(total(*ranges) >= 6 * 2 * kMiB && total(*ranges) < 64 * kMiB);
}

void TestMakeFilesystem::vfat() {
    Folder folder;
    for (const std::uint64_t size : {16 * kMiB, 64 * kMiB, 1 * kGiB}) {
        const auto file = folder / std::to_string(size).c_str();
        makeSparse(file, size);
        GOOD(makeFilesystem(file, spec(Filesystem::Vfat, "DATA")));
        const Ran ran = tool("fsck.fat", {"-n", file.string()});
        QVERIFY2(ran.code == 0, ran.output.c_str());
        QCOMPARE(blkid(file, "TYPE"), std::string("vfat"));
        QCOMPARE(blkid(file, "UUID"), std::string("3E6B-E9DE"));
        QCOMPARE(blkid(file, "LABEL"), std::string("DATA"));
        const auto ranges = rangesOfMade(file, Filesystem::Vfat);
        GOOD(ranges);
        auto fat = Fat::open(whole(file));
        GOOD(fat);
        GOOD(fat->writeFile("/probe", "x"));
    }
}

void TestMakeFilesystem::swap() {
    Folder folder;
    const auto file = folder / "swap";
    makeSparse(file, 64 * kMiB);
    GOOD(makeFilesystem(file, spec(Filesystem::Swap, "swap")));
    QCOMPARE(blkid(file, "TYPE"), std::string("swap"));
    QCOMPARE(blkid(file, "UUID"), std::string(kUuid));
    QCOMPARE(blkid(file, "LABEL"), std::string("swap"));
    const auto ranges = rangesOfMade(file, Filesystem::Swap);
    GOOD(ranges);
    QCOMPARE(*ranges, *dataRanges(file));
}

void TestMakeFilesystem::refusals() {
    Folder folder;
    const auto file = folder / "data";
    makeSparse(file, 16 * kMiB);
    BAD(makeFilesystem(file, spec(Filesystem::Xfs)), Io, "mkfs.xfs");
    FilesystemSpec wanted = spec(Filesystem::Ext4, "seventeen-letters");
    BAD(makeFilesystem(file, wanted), InvalidInput, "at most 16 bytes");
    wanted = spec(Filesystem::Ext4, "new\nline");
    BAD(makeFilesystem(file, wanted), InvalidInput, "control characters");
    wanted = spec(Filesystem::Ext4);
    wanted.uuid = "random";
    BAD(makeFilesystem(file, wanted), InvalidInput, "36 characters");
    wanted.uuid = "3E6BE9DE-8139-11D1-9106-A43F08D823A6";
    BAD(makeFilesystem(file, wanted), InvalidInput, "lower case");
    BAD(makeFilesystem(folder / "missing", spec(Filesystem::Ext4)), NotFound, "missing");
    BAD(rangesOfMade(file, Filesystem::Xfs), InvalidInput, "no XFS");
    BAD(rangesOfMade(file, Filesystem::Ext4), InvalidInput, "no ext4");
    makeSparse(folder / "tiny", 0);
    QVERIFY(!makeFilesystem(folder / "tiny", spec(Filesystem::Ext4)));
    QVERIFY(!makeFilesystem(folder / "tiny", spec(Filesystem::Swap)));
}

void TestMakeFilesystem::growing() {
    Folder folder;
    const auto file = folder / "root";
    makeSparse(file, 200 * kMiB);
    // As a base has it, without 64bit and with its own label.
    const Ran made =
        tool("mke2fs", {"-q", "-F", "-t", "ext4", "-L", "rootfs", "-O",
                        "^64bit,^huge_file,metadata_csum", "-b", "4096", file.string()});
    QVERIFY2(made.code == 0, made.output.c_str());
    {
        auto fs = Ext4::open(whole(file), Ext4::Access::ReadWrite);
        GOOD(fs);
        GOOD(fs->writeFile("/file", noise(kMiB, 1), NodeOwner{}));
        GOOD(fs->close());
    }
    makeSparse(file, 3 * kGiB);
    GOOD(growExt4(file));
    QCOMPARE(ext4Checked(file), std::string("clean"));
    auto fs = Ext4::open(whole(file), Ext4::Access::ReadOnly);
    GOOD(fs);
    QCOMPARE(fs->filesystemSize().value, 3 * kGiB);
    QCOMPARE(fs->label(), std::string("rootfs"));
    QVERIFY(*fs->readFile("/file") == noise(kMiB, 1));
    struct stat info {};
    QCOMPARE(::stat(file.c_str(), &info), 0);
    QVERIFY(static_cast<std::uint64_t>(info.st_blocks) * 512 < 200 * kMiB);
}

void TestMakeFilesystem::growingWithoutNeed() {
    Folder folder;
    const auto file = folder / "root";
    makeSparse(file, 64 * kMiB);
    GOOD(makeFilesystem(file, spec(Filesystem::Ext4)));
    GOOD(growExt4(file));
    QCOMPARE(ext4Checked(file), std::string("clean"));
}

void TestMakeFilesystem::growingWhatIsBroken() {
    Folder folder;
    const auto file = folder / "root";
    writeWhole(file, noise(8 * kMiB, 1));
    BAD(growExt4(file), InvalidInput, "no ext4");
    const auto cut = folder / "cut";
    makeSparse(cut, 64 * kMiB);
    GOOD(makeFilesystem(cut, spec(Filesystem::Ext4)));
    makeSparse(cut, 32 * kMiB);
    BAD(growExt4(cut), InvalidInput, "cut short");
    // Damage that only guessing could repair: said, and nothing is changed.
    const auto damaged = folder / "damaged";
    makeSparse(damaged, 64 * kMiB);
    GOOD(makeFilesystem(damaged, spec(Filesystem::Ext4)));
    tool("debugfs", {"-w", "-R", "mkdir /a", damaged.string()});
    tool("debugfs", {"-w", "-R", "mkdir /a/b", damaged.string()});
    tool("debugfs", {"-w", "-R", "clri /a", damaged.string()});
    BAD(growExt4(damaged), Io, "e2fsck");
}

void TestMakeFilesystem::oddPaths_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("options of e2fsprogs") << "a?offset=1048576";
    QTest::newRow("an offset of mtools") << "a@@1M";
    QTest::newRow("an option") << "-n";
    QTest::newRow("standard input") << "-";
    QTest::newRow("a form") << "%s%n";
}

/// A path is a path: none of it is read as anything else. The oracles get a plain one.
void TestMakeFilesystem::oddPaths() {
    QFETCH(QString, name);
    Folder folder;
    const std::filesystem::path former = std::filesystem::current_path();
    const auto place = folder / (name.toStdString() + "?rw").c_str();
    std::filesystem::create_directory(place);
    std::filesystem::current_path(place);
    const std::filesystem::path file = name.toStdString();
    const auto judged = folder / "plain";
    const std::vector<std::pair<Filesystem, const char*>> kinds{
        {Filesystem::Ext4, "ext4"}, {Filesystem::Xfs, "xfs"},   {Filesystem::Btrfs, "btrfs"},
        {Filesystem::F2fs, "f2fs"}, {Filesystem::Vfat, "vfat"}, {Filesystem::Swap, "swap"}};
    for (const auto& [kind, type] : kinds) {
        std::filesystem::remove(file);
        makeSparse(file, 320 * kMiB);
        GOOD(makeFilesystem(file, spec(kind, "DATA")));
        GOOD(rangesOfMade(file, kind));
        if (kind == Filesystem::Vfat) {
            auto fat = Fat::open(whole(file));
            GOOD(fat);
            GOOD(fat->writeFile("/probe", "x"));
        }
        std::filesystem::rename(file, judged);
        QCOMPARE(blkid(judged, "TYPE"), std::string(type));
        std::filesystem::rename(judged, file);
    }
    std::filesystem::remove(file);
    makeSparse(file, 64 * kMiB);
    GOOD(makeFilesystem(file, spec(Filesystem::Ext4)));
    makeSparse(file, 128 * kMiB);
    GOOD(growExt4(file));
    std::filesystem::current_path(former);
    std::filesystem::rename(place / file, judged);
    QCOMPARE(ext4Checked(judged), std::string("clean"));
}

QTEST_GUILESS_MAIN(TestMakeFilesystem)
#include "tst_make_filesystem.moc"
