// Damaged ext4 images: an error that says why, or a good answer; never a crash or a hang.

#include <random>

#include "core/disk/ext4.h"
#include "core/disk/make_filesystem.h"
#include "disk_test.h"

using namespace landfall;
using namespace disktest;

namespace {

void makeImage(const std::filesystem::path& file, std::uint64_t size,
               std::vector<std::string> options = {}) {
    makeSparse(file, size);
    std::vector<std::string> arguments{"-q", "-F", "-t", "ext4"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    arguments.push_back(file.string());
    const Ran ran = tool("mke2fs", arguments);
    QVERIFY2(ran.code == 0, ran.output.c_str());
}

void debugfs(const std::filesystem::path& file, const std::string& request) {
    tool("debugfs", {"-w", "-R", request, file.string()});
}

Result<Ext4> readOnly(const std::filesystem::path& file) {
    return Ext4::open(whole(file), Ext4::Access::ReadOnly);
}

// Everything that reads, on whatever opens.
void exercise(const std::filesystem::path& file) {
    auto fs = readOnly(file);
    if (!fs)
        return;
    (void)fs->usedRanges();
    std::vector<std::string> left{""};
    for (std::size_t i = 0; i < left.size() && i < 50; ++i) {
        const std::string folder = left[i];
        const auto names = fs->list(folder.empty() ? "/" : folder);
        if (!names)
            continue;
        for (const std::string& name : *names) {
            const std::string path = folder + "/" + name;
            (void)fs->statLink(path);
            (void)fs->readLink(path);
            (void)fs->readFile(path);
            (void)fs->fileRanges(path);
            left.push_back(path);
        }
    }
}

}  // namespace

class TestExt4Hostile : public QObject {
    Q_OBJECT

private slots:
    void notAFilesystem();
    void cutShort();
    void needsRecovery();
    void markedAsBroken();
    void unknownFeatures();
    void journalsElsewhere_data();
    void journalsElsewhere();
    void absurdCounts();
    void namesWithoutEnd();
    void quotas();
    void absurdNumbers_data();
    void absurdNumbers();
    void foldersInACircle();
    void damagedEverywhere();
};

void TestExt4Hostile::notAFilesystem() {
    Folder folder;
    const auto file = folder / "file";
    writeWhole(file, noise(kMiB, 1));
    BAD(readOnly(file), InvalidInput, "no ext4 filesystem at byte 0");
    makeSparse(folder / "zeros", kMiB);
    BAD(readOnly(folder / "zeros"), InvalidInput, "no ext4");
    makeSparse(folder / "small", 1500);
    BAD(readOnly(folder / "small"), InvalidInput, "too small");
    BAD(Ext4::open({folder / "none", ByteOffset{0}, ByteCount{kMiB}}, Ext4::Access::ReadOnly),
        NotFound, "none");
    BAD(Ext4::open({file, ByteOffset{kMiB}, ByteCount{kMiB}}, Ext4::Access::ReadOnly), InvalidInput,
        "cut short");
    BAD(Ext4::open({file, ByteOffset{~0ull - 511}, ByteCount{kMiB}}, Ext4::Access::ReadOnly),
        InvalidInput, "cut short");
}

void TestExt4Hostile::cutShort() {
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 64 * kMiB, {"-b", "4096"});
    makeSparse(file, 40 * kMiB);
    BAD(readOnly(file), InvalidInput, "cut short: its ext4 claims 16384 blocks of 4096 bytes");
}

void TestExt4Hostile::needsRecovery() {
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 64 * kMiB);
    debugfs(file, "feature needs_recovery");
    BAD(readOnly(file), InvalidInput, "needs_recovery");
}

void TestExt4Hostile::markedAsBroken() {
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 64 * kMiB);
    debugfs(file, "ssv state 2");
    BAD(readOnly(file), InvalidInput, "marked as having errors");
}

void TestExt4Hostile::unknownFeatures() {
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 64 * kMiB);
    debugfs(file, "feature FEATURE_I30");
    BAD(readOnly(file), InvalidInput, "FEATURE_I30");
    const auto other = folder / "other";
    makeImage(other, 64 * kMiB);
    debugfs(other, "feature FEATURE_R27");
    BAD(readOnly(other), InvalidInput, "FEATURE_R27");
    const auto journal = folder / "journal";
    makeImage(journal, 64 * kMiB, {"-O", "journal_dev"});
    BAD(readOnly(journal), InvalidInput, "external journal");
}

void TestExt4Hostile::journalsElsewhere_data() {
    QTest::addColumn<QString>("requests");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("words");
    const QString uuid = "ssv journal_uuid 12345678-1234-1234-1234-123456789abc";
    const QString byUuid = "another device, by UUID (12345678-1234-1234-1234-123456789abc)";
    QTest::newRow("by UUID") << uuid << "" << byUuid;
    QTest::newRow("by UUID, no inode") << uuid + ";ssv journal_inum 0"
                                       << "" << byUuid;
    QTest::newRow("by UUID, without the feature") << uuid << "^has_journal" << byUuid;
    QTest::newRow("by number") << "ssv journal_dev 0x701"
                               << ""
                               << "another device, by number (1793)";
    QTest::newRow("by number, without the feature") << "ssv journal_dev 0x800"
                                                    << "^has_journal"
                                                    << "another device, by number (2048)";
    QTest::newRow("in another inode") << "ssv journal_inum 12"
                                      << ""
                                      << "in inode 12;";
    QTest::newRow("in no inode") << "ssv journal_inum 0"
                                 << ""
                                 << "in inode 0;";
    QTest::newRow("in another inode, without the feature") << "ssv journal_inum 12"
                                                           << "^has_journal"
                                                           << "in inode 12;";
    QTest::newRow("all of them") << uuid + ";ssv journal_dev 0x701;ssv journal_inum 12"
                                 << "" << byUuid;
    QTest::newRow("in need of a replay") << uuid + ";feature needs_recovery"
                                         << "" << byUuid;
}

// e2fsck would open the device that these name, read and write.
void TestExt4Hostile::journalsElsewhere() {
    QFETCH(QString, requests);
    QFETCH(QString, options);
    QFETCH(QString, words);
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 64 * kMiB,
              options.isEmpty() ? std::vector<std::string>{}
                                : std::vector<std::string>{"-O", options.toStdString()});
    GOOD(readOnly(file));
    for (const QString& request : requests.split(';'))
        debugfs(file, request.toStdString());
    BAD(readOnly(file), InvalidInput, words.toStdString());
    BAD(Ext4::open(whole(file), Ext4::Access::ReadWrite), InvalidInput, words.toStdString());
    const std::string before = readWhole(file);
    BAD(growExt4(file), InvalidInput, words.toStdString());
    QVERIFY(readWhole(file) == before);
}

// What libext2fs would keep in memory of it: bitmaps and group descriptors.
void TestExt4Hostile::absurdCounts() {
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 16 * kMiB, {"-O", "^metadata_csum"});
    makeSparse(file, 8 * 1024 * kGiB);
    const auto word = [&](std::uint64_t at, std::uint32_t value) {
        std::string bytes(4, '\0');
        for (std::size_t i = 0; i < 4; ++i)
            bytes[i] = static_cast<char>(value >> (8 * i));
        writePart(file, 1024 + at, bytes);
    };
    word(0x04, 0x7FFFFFFF);
    BAD(readOnly(file), InvalidInput, "claims 2147483647 blocks");
    word(0x04, 0x01000000);
    word(0x00, 0xFFFFFFFF);
    BAD(readOnly(file), InvalidInput, "4294967295 inodes");
    word(0x00, 4096);
    word(0x20, 8);
    BAD(readOnly(file), InvalidInput, "2097152 groups");
}

// A folder whose extents lead to the same block again and again: 100 MiB of names from 4 KiB.
void TestExt4Hostile::namesWithoutEnd() {
    Folder folder;
    const auto tree = folder / "tree";
    std::filesystem::create_directories(tree / "many");
    for (int i = 0; i < 2000; ++i)
        writeWhole(tree / "many" / (std::string(240, 'n') + std::to_string(i)), "");
    const auto file = folder / "file";
    makeImage(file, 64 * kMiB,
              {"-b", "4096", "-O", "^metadata_csum,^dir_index", "-d", tree.string()});
    auto fs = readOnly(file);
    GOOD(fs);
    QCOMPARE(fs->list("/many")->size(), std::size_t{2000});
    QCOMPARE(fs->list("/many", 100)->size(), std::size_t{100});
    // The first extent of the folder, as long as the format has it, over and over in its leaf.
    const auto first = fs->fileRanges("/many");
    QVERIFY(!first);
    const std::string where = tool("debugfs", {"-R", "blocks /many", file.string()}).output;
    const std::uint32_t block =
        QString::fromStdString(where).simplified().section(' ', 0, 0).toUInt();
    QVERIFY2(block > 0, where.c_str());
    std::string leaf(4096, '\0');
    const auto put = [&leaf](std::size_t at, std::uint64_t value, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            leaf[at + i] = static_cast<char>(value >> (8 * i));
    };
    put(0, 0xF30A, 2);
    put(2, 340, 2);
    put(4, 340, 2);
    for (std::size_t i = 0; i < 340; ++i) {
        put(12 + i * 12, i, 4);
        put(16 + i * 12, 1, 2);
        put(20 + i * 12, block, 4);
    }
    // In a block that nothing else has, which the inode's root of the tree leads to many times.
    const std::uint32_t spare = 12'000;
    writePart(file, spare * 4096ULL, leaf);
    debugfs(file, "sif /many block[0] 0x0004F30A");
    debugfs(file, "sif /many block[1] 0x00010004");
    for (int i = 0; i < 4; ++i) {
        const auto field = [&](int number, std::uint32_t value) {
            debugfs(file,
                    "sif /many block[" + std::to_string(number) + "] " + std::to_string(value));
        };
        field(3 + i * 3, static_cast<std::uint32_t>(i) * 340);
        field(4 + i * 3, spare);
        field(5 + i * 3, 0);
    }
    debugfs(file, "sif /many size " + std::to_string(4ULL * 340 * 4096));
    const auto names = readOnly(file)->list("/many");
    // Told, or refused by the library: never more than the limit.
    if (names) {
        std::size_t memory = 0;
        for (const std::string& name : *names)
            memory += name.size() + sizeof name;
        QVERIFY(memory <= 80 * kMiB);
    }
    QCOMPARE(readOnly(file)->list("/many", 100)->size(), std::size_t{100});
}

void TestExt4Hostile::quotas() {
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 64 * kMiB, {"-O", "quota"});
    GOOD(readOnly(file));
    BAD(Ext4::open(whole(file), Ext4::Access::ReadWrite), NotSupported, "quota");
    const auto clusters = folder / "clusters";
    makeImage(clusters, 64 * kMiB, {"-O", "bigalloc"});
    GOOD(readOnly(clusters));
    BAD(Ext4::open(whole(clusters), Ext4::Access::ReadWrite), NotSupported, "bigalloc");
}

void TestExt4Hostile::absurdNumbers_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<quint32>("value");
    for (const auto& [name, at] :
         std::initializer_list<std::pair<const char*, int>>{{"inodes", 0x00},
                                                            {"blocks", 0x04},
                                                            {"free blocks", 0x0C},
                                                            {"first block", 0x14},
                                                            {"block size", 0x18},
                                                            {"cluster size", 0x1C},
                                                            {"blocks per group", 0x20},
                                                            {"clusters per group", 0x24},
                                                            {"inodes per group", 0x28},
                                                            {"inode size", 0x58},
                                                            {"reserved gdt", 0xCC},
                                                            {"descriptor size", 0xFC},
                                                            {"blocks high", 0x150},
                                                            {"log flex", 0x174},
                                                            {"first meta bg", 0x104},
                                                            {"checksum type", 0x175}})
        for (const quint32 value : {0u, 1u, 7u, 0x8000u, 0x7FFFFFFFu, 0xFFFFFFFFu})
            QTest::addRow("%s = %x", name, value) << at << value;
}

void TestExt4Hostile::absurdNumbers() {
    QFETCH(int, at);
    QFETCH(quint32, value);
    Folder folder;
    const auto file = folder / "file";
    // Without checksums, for with them each of these is refused at the door.
    makeImage(file, 16 * kMiB, {"-O", "^metadata_csum,^has_journal"});
    std::string word(4, '\0');
    for (std::size_t i = 0; i < 4; ++i)
        word[i] = static_cast<char>(value >> (8 * i));
    writePart(file, 1024 + static_cast<std::uint64_t>(at), word);
    exercise(file);
    auto fs = Ext4::open(whole(file), Ext4::Access::ReadWrite);
    if (!fs)
        return;
    (void)fs->writeFile("/file", "text", NodeOwner{});
    (void)fs->close();
}

// A folder linked into itself: removing it must end.
void TestExt4Hostile::foldersInACircle() {
    Folder folder;
    const auto file = folder / "file";
    makeImage(file, 16 * kMiB);
    debugfs(file, "mkdir /a");
    debugfs(file, "mkdir /a/b");
    debugfs(file, "ln /a /a/b/again");
    auto fs = Ext4::open(whole(file), Ext4::Access::ReadWrite);
    GOOD(fs);
    GOOD(fs->list("/a/b/again/b/again"));
    BAD(fs->remove("/a"), InvalidInput, "damaged");
}

// Random damage to metadata, checksums off: five hundred broken images.
void TestExt4Hostile::damagedEverywhere() {
    Folder folder;
    const auto tree = folder / "tree";
    std::filesystem::create_directories(tree / "etc/deep");
    for (int i = 0; i < 40; ++i)
        writeWhole(tree / "etc" / ("file" + std::to_string(i)), noise(3000, 1));
    std::filesystem::create_symlink("deep", tree / "etc/link");
    std::filesystem::create_symlink(std::string(200, 'x'), tree / "etc/longlink");
    const auto good = folder / "good";
    makeImage(good, 2 * kMiB,
              {"-b", "1024", "-N", "64", "-O", "^metadata_csum,^has_journal,^resize_inode", "-d",
               tree.string()});
    const std::string image = readWhole(good);
    std::mt19937 generator(20240517);
    const auto file = folder / "bad";
    for (int round = 0; round < 500; ++round) {
        std::string damaged = image;
        const int hits = 1 + static_cast<int>(generator() % 8);
        for (int hit = 0; hit < hits; ++hit) {
            // The first 64 KiB hold superblock, descriptors, bitmaps, inodes and folders.
            const std::size_t at = 1024 + generator() % (64 * kKiB);
            damaged[at] = static_cast<char>(generator());
        }
        writeWhole(file, damaged);
        exercise(file);
        auto fs = Ext4::open(whole(file), Ext4::Access::ReadWrite);
        if (!fs)
            continue;
        (void)fs->writeFile("/etc/new", "text", NodeOwner{});
        (void)fs->remove("/etc");
        (void)fs->close();
    }
}

QTEST_GUILESS_MAIN(TestExt4Hostile)
#include "tst_ext4_hostile.moc"
