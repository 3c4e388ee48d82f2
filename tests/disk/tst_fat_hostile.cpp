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
    const auto looped = fat->readFile("/file");
    QVERIFY(looped);  // its length bounds it: the first clusters are read again
    setNext(5, 0x0FFFFFFF);
    BAD(fat->readFile("/file"), InvalidInput, "shorter than the file");
    setNext(5, 0);
    BAD(fat->readFile("/file"), InvalidInput, "free");
    setNext(5, 0x0ABCDEF0);
    BAD(fat->fileRanges("/file"), InvalidInput, "does not exist");
    setNext(2, 2);  // the root folder, for ever
    BAD(fat->list("/"), InvalidInput, "2 MiB");
    BAD(openAll(image), InvalidInput, "2 MiB");
    // Cut short in its data.
    setNext(2, 0x0FFFFFFF);
    makeSparse(image, kMiB);
    BAD(Fat::open({image, ByteOffset{0}, ByteCount{64 * kMiB}}), InvalidInput, "cut short");
    BAD(Fat::open({image, ByteOffset{0}, ByteCount{kMiB}}), InvalidInput, "cut short");
    BAD(Fat::open({image, ByteOffset{0}, ByteCount{100}}), InvalidInput, "no FAT");
    writeWhole(image, noise(kMiB, 77));
    BAD(openAll(image), InvalidInput, "no FAT");
}

QTEST_GUILESS_MAIN(TestFatHostile)
#include "tst_fat_hostile.moc"
