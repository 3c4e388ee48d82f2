// Damaged FATs: an error that says why, never a crash or a loop without end.

#include "core/disk/fat.h"
#include "disk_test.h"
#include "fat_image.h"

using namespace landfall;
using namespace disktest;

class TestFatHostile : public QObject {
    Q_OBJECT

private slots:
    void notAFat_data();
    void notAFat();
    void loopsEnd();
    void bombs();
    void foldersInACircle();
};

void TestFatHostile::notAFat_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, int at, QByteArray bytes) {
        QTest::newRow(name) << at << bytes;
    };
    row("no jump", 0, QByteArray(1, '\0'));
    row("no sector size", 11, QByteArray(2, '\0'));
    row("huge sectors", 11, QByteArray("\x00\x80", 2));
    row("cluster of 3 sectors", 13, QByteArray("\x03"));
    row("cluster of 0 sectors", 13, QByteArray(1, '\0'));
    row("no reserved sector", 14, QByteArray(2, '\0'));
    row("no table", 16, QByteArray(1, '\0'));
    row("many tables", 16, QByteArray("\xff"));
    row("more sectors than there are", 32, QByteArray("\xff\xff\xff\xff"));
    row("table of 0 sectors", 36, QByteArray(4, '\0'));
    row("table of many sectors", 36, QByteArray("\xff\xff\xff\x7f"));
    row("small table", 36, QByteArray("\x01\0\0\0", 4));
    row("root nowhere", 44, QByteArray("\xff\xff\xff\x0f"));
    row("root is cluster 0", 44, QByteArray(4, '\0'));
    row("active copy 9", 40, QByteArray("\x89\0", 2));
}

void TestFatHostile::notAFat() {
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 64 * kMiB, {"-F", "32"});
    writePart(image, static_cast<std::uint64_t>(at), bytes.toStdString());
    const auto fat = openAll(image);
    QVERIFY(!fat);
    QVERIFY2(fat.error().kind() == ErrorKind::InvalidInput, fat.error().text().c_str());
}

void TestFatHostile::loopsEnd() {
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 64 * kMiB, {"-F", "32", "-s", "1"});
    {
        auto fat = openAll(image);
        GOOD(fat);
        GOOD(fat->writeFile("/file", noise(20'000, 1)));
        GOOD(fat->writeFile("/dir/x", "x"));
    }
    auto fat = openAll(image);
    GOOD(fat);
    const std::uint64_t table = 32 * 512;
    // mkfs.vfat puts the root into cluster 2, so the file is in 3 and following.
    const auto setNext = [&](std::uint32_t cluster, std::uint32_t next) {
        std::string word(4, '\0');
        for (std::size_t i = 0; i < 4; ++i)
            word[i] = static_cast<char>(next >> (8 * i));
        writePart(image, table + 4 * cluster, word);
    };
    setNext(5, 3);  // back to its beginning
    BAD(fat->readFile("/file"), InvalidInput, "a chain has a loop");
    BAD(fat->fileRanges("/file"), InvalidInput, "a chain has a loop");
    setNext(5, 0x0FFFFFFF);
    BAD(fat->readFile("/file"), InvalidInput, "shorter than the file");
    setNext(5, 0);
    BAD(fat->readFile("/file"), InvalidInput, "free");
    setNext(5, 0x0ABCDEF0);
    BAD(fat->fileRanges("/file"), InvalidInput, "does not exist");
    setNext(2, 2);  // the root folder, for ever
    BAD(fat->list("/"), InvalidInput, "a chain has a loop");
    BAD(openAll(image), InvalidInput, "a chain has a loop");
    // Cut short in its data.
    setNext(2, 0x0FFFFFFF);
    makeSparse(image, kMiB);
    BAD(Fat::open({image, ByteOffset{0}, ByteCount{64 * kMiB}}), InvalidInput, "cut short");
    BAD(Fat::open({image, ByteOffset{0}, ByteCount{kMiB}}), InvalidInput, "cut short");
    BAD(Fat::open({image, ByteOffset{0}, ByteCount{100}}), InvalidInput, "no FAT");
    writeWhole(image, noise(kMiB, 77));
    BAD(openAll(image), InvalidInput, "no FAT");
}

// A circle of two clusters under a file that claims 4 GiB, on a sparse image of 8 GiB.
void TestFatHostile::bombs() {
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 8 * kGiB, {"-F", "32", "-s", "8"});
    {
        auto fat = openAll(image);
        GOOD(fat);
        GOOD(fat->writeFile("/cmdline.txt", noise(20'000, 1)));
    }
    const std::string boot = readPart(image, 0, 512);
    const auto byte = [&boot](std::size_t at) { return static_cast<unsigned char>(boot[at]); };
    const std::uint64_t reserved = byte(14) | byte(15) << 8U;
    const std::uint64_t perTable = byte(36) | byte(37) << 8U | byte(38) << 16U;
    const std::uint64_t root = (reserved + 2 * perTable) * 512;
    // Its entry is the first but for long names: the size is the last four bytes.
    std::uint64_t entry = root;
    while (readPart(image, entry, 11) != "CMDLINE TXT")
        entry += 32;
    writePart(image, entry + 28, std::string("\xff\xff\xff\xff", 4));
    writePart(image, reserved * 512 + 4 * 4, std::string("\x03\0\0\0", 4));  // 4 to 3
    auto fat = openAll(image);
    GOOD(fat);
    QCOMPARE((*fat->fileSize("/cmdline.txt"))->value, std::uint64_t{0xFFFFFFFF});
    BAD(fat->readFile("/cmdline.txt"), InvalidInput, "at most 4.2 MB are read");
    BAD(fat->readFile("/cmdline.txt", ByteCount{8 * kGiB}), InvalidInput, "a chain has a loop");
    BAD(fat->fileRanges("/cmdline.txt"), InvalidInput, "a chain has a loop");
    GOOD(fat->smallFiles(ByteCount{kMiB}));
    QVERIFY(fat->smallFiles(ByteCount{kMiB})->empty());
}

// A folder that holds itself under long names: paths would grow and grow.
void TestFatHostile::foldersInACircle() {
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 64 * kMiB, {"-F", "32", "-s", "1"});
    {
        auto fat = openAll(image);
        GOOD(fat);
        GOOD(fat->writeFile("/a/" + std::string(200, 'n') + "/file", "text"));
    }
    const std::string boot = readPart(image, 0, 512);
    const auto byte = [&boot](std::size_t at) { return static_cast<unsigned char>(boot[at]); };
    const std::uint64_t data =
        ((byte(14) | byte(15) << 8U) + 2ULL * (byte(36) | byte(37) << 8U)) * 512;
    // Cluster 3 is /a, whose last entry leads to the long name's folder: to itself from now on.
    std::uint64_t entry = data + 512;
    std::uint64_t last = entry;
    for (std::uint64_t i = 0; i < 16 * 4; ++i, entry += 32)
        if (readPart(image, entry + 11, 1) == "\x10" && readPart(image, entry, 1) != ".")
            last = entry;
    writePart(image, last + 26, std::string("\x03\0", 2));
    auto fat = openAll(image);
    GOOD(fat);
    const auto files = fat->smallFiles(ByteCount{kMiB});
    GOOD(files);
    QVERIFY(files->size() < 10);
}

QTEST_GUILESS_MAIN(TestFatHostile)
#include "tst_fat_hostile.moc"
