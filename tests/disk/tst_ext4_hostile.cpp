// Damaged ext4 images: an error that says why, or a good answer; never a crash or a hang.

#include <random>

#include "core/disk/ext4.h"
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
