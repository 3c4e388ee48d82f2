// Which blocks are in use, and where a file's bytes lie.

#include "core/disk/ext4.h"
#include "disk_test.h"
#include "ext4_image.h"

using namespace landfall;
using namespace disktest;

class TestExt4Maps : public QObject {
    Q_OBJECT

private slots:
    void fileRangesAreTheBytes_data() { rowPerKind(); }
    void fileRangesAreTheBytes();
    void fileRangesRefuse();
    void usedRangesAreDumpe2fsComplement_data() { rowPerKind(); }
    void usedRangesAreDumpe2fsComplement();
};

void TestExt4Maps::fileRangesAreTheBytes() {
    QFETCH(QStringList, options);
    Folder folder;
    const auto image = folder / "root";
    makeImage(image, 64 * kMiB, options);
    const std::string text = noise(300'001, 12);
    auto fs = Ext4::open(whole(image), Ext4::Access::ReadWrite);
    GOOD(fs);
    GOOD(fs->writeFile("/etc-fstab", text, NodeOwner{}));
    GOOD(fs->writeFile("/one", "PARTUUID=00000000-02", NodeOwner{}));
    GOOD(fs->close());
    auto again = Ext4::open(whole(image), Ext4::Access::ReadOnly);
    GOOD(again);
    const auto ranges = again->fileRanges("/etc-fstab");
    GOOD(ranges);
    QVERIFY(gather(image, 0, *ranges).substr(0, text.size()) == text);
    const auto one = again->fileRanges("/one");
    GOOD(one);
    QCOMPARE(one->size(), std::size_t{1});
    QCOMPARE((*one)[0].length, again->blockSize());
    QCOMPARE(gather(image, 0, *one).substr(0, 20), std::string("PARTUUID=00000000-02"));
    QCOMPARE(gather(image, 0, *one).substr(20), std::string(again->blockSize().value - 20, '\0'));
    const std::string block = debugfs(image, "bmap /one 0");
    QVERIFY2(block.find(std::to_string((*one)[0].start.value / again->blockSize().value)) !=
                 std::string::npos,
             block.c_str());
}

void TestExt4Maps::fileRangesRefuse() {
    Folder folder;
    const auto image = folder / "root";
    const auto tree = folder / "tree";
    std::filesystem::create_directories(tree);
    writeWhole(tree / "tiny", "in the inode");
    makeImage(image, 32 * kMiB, {"-O", "inline_data", "-d", QString::fromStdString(tree.string())});
    auto fs = Ext4::open(whole(image), Ext4::Access::ReadOnly);
    GOOD(fs);
    QCOMPARE(*fs->readFile("/tiny"), std::string("in the inode"));
    BAD(fs->fileRanges("/tiny"), NotSupported, "inline data");
    BAD(fs->fileRanges("/none"), NotFound, "no such file");

    const auto plain = folder / "plain";
    makeImage(plain, 32 * kMiB, {});
    // debugfs's fallocate leaves unwritten extents, as the kernel's does.
    tool("debugfs", {"-w", "-R", "write /dev/null reserved", plain.string()});
    tool("debugfs", {"-w", "-R", "fallocate /reserved 0 7", plain.string()});
    tool("debugfs", {"-w", "-R", "sif /reserved size 32768", plain.string()});
    auto other = Ext4::open(whole(plain), Ext4::Access::ReadOnly);
    GOOD(other);
    BAD(other->fileRanges("/reserved"), NotSupported, "unwritten");
}

void TestExt4Maps::usedRangesAreDumpe2fsComplement() {
    QFETCH(QStringList, options);
    Folder folder;
    const auto image = folder / "root";
    const auto tree = folder / "tree";
    std::filesystem::create_directories(tree);
    writeWhole(tree / "file", noise(7 * kMiB, 3));
    makeImage(image, 1536 * kMiB,
              options + QStringList{"-d", QString::fromStdString(tree.string())});
    auto fs = Ext4::open(whole(image), Ext4::Access::ReadOnly);
    GOOD(fs);
    const auto used = fs->usedRanges();
    GOOD(used);
    const std::uint64_t blockSize = fs->blockSize().value;
    std::vector<bool> map(fs->filesystemSize().value / blockSize, false);
    for (const ByteRange& range : *used)
        for (std::uint64_t at = range.start.value; at < range.start.value + range.length.value;
             at += blockSize) {
            if (map[at / blockSize])
                QFAIL("a block is named twice");
            map[at / blockSize] = true;
        }
    std::uint64_t free = 0;
    for (const QString& line :
         QString::fromStdString(tool("dumpe2fs", {image.string()}).output).split('\n')) {
        if (!line.startsWith("  Free blocks:"))
            continue;
        for (const QString& piece : line.section(':', 1).split(',', Qt::SkipEmptyParts)) {
            if (piece.trimmed().isEmpty())
                continue;
            const auto first = piece.section('-', 0, 0).trimmed().toULongLong();
            const auto last = piece.section('-', -1).trimmed().toULongLong();
            for (auto block = first; block <= last; ++block) {
                if (map[block])
                    QFAIL("a free block is called used");
                ++free;
            }
        }
    }
    QVERIFY(free > 0);
    QCOMPARE(free + total(*used) / blockSize, std::uint64_t{map.size()});
    QCOMPARE(free * blockSize, fs->freeSpace().value);
}

QTEST_GUILESS_MAIN(TestExt4Maps)
#include "tst_ext4_maps.moc"
