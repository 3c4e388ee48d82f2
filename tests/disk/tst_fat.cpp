#include "core/disk/fat.h"

#include "disk_test.h"
#include "fat_image.h"

using namespace landfall;
using namespace disktest;

namespace {

void rowPerKind() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("mebibytes");
    QTest::newRow("raspberry pi") << QStringList{"-F", "32", "-s", "4"} << 512;
    QTest::newRow("fat16") << QStringList{"-F", "16"} << 64;
    QTest::newRow("fat12") << QStringList{"-F", "12"} << 8;
    QTest::newRow("4 KiB sectors") << QStringList{"-S", "4096", "-F", "32", "-s", "1"} << 300;
}

#define CLEAN(image) QCOMPARE(checked(image), std::string("clean"))

}  // namespace

class TestFat : public QObject {
    Q_OBJECT

private slots:
    void writesAreSeenByOthers_data() { rowPerKind(); }
    void writesAreSeenByOthers();
    void readsWhatMtoolsWrote_data() { rowPerKind(); }
    void readsWhatMtoolsWrote();
    void partOfAnImage();
    void binaryClean();
    void usedRangesAgreeWithFsck_data() { rowPerKind(); }
    void usedRangesAgreeWithFsck();
    void fatOfFewClusters();
    void usedBytesAreEnough_data();
    void usedBytesAreEnough();
    void fragmentedFile();
    void fullVolume();
    void badNames_data();
    void badNames();
    void pathOfTheImageMayBeOdd();
};

void TestFat::writesAreSeenByOthers() {
    QFETCH(QStringList, options);
    QFETCH(int, mebibytes);
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, static_cast<std::uint64_t>(mebibytes) * kMiB, options);
    auto fat = openAll(image);
    GOOD(fat);
    QCOMPARE(fat->label(), std::string("BOOTFS"));
    const std::uint64_t before = fat->freeSpace().value;
    const std::string text = noise(123'457, 1);
    GOOD(fat->writeFile("/cmdline.txt", "console=tty1\n"));
    GOOD(fat->writeFile("/landfall/deeper/card.json", text));
    GOOD(fat->writeFile("/user-data", "#cloud-config\n"));
    GOOD(fat->writeFile("/user-data", "#cloud-config\n{}\n"));
    GOOD(fat->writeFile("/a name that is long, with blanks & ümläuts.txt", "x"));
    GOOD(fat->writeFile("/empty", ""));
    CLEAN(image);
    QVERIFY(fat->freeSpace().value < before);
    QVERIFY(tool("mtype", {"-i", image.string(), "::/landfall/deeper/card.json"}).output == text);
    QCOMPARE(tool("mtype", {"-i", image.string(), "::/user-data"}).output,
             std::string("#cloud-config\n{}\n"));
    const auto listed = fat->list("/");
    GOOD(listed);
    QCOMPARE(*listed, (std::vector<std::string>{"a name that is long, with blanks & ümläuts.txt",
                                                "cmdline.txt", "empty", "landfall", "user-data"}));
    QCOMPARE(**fat->readFile("/CMDLINE.TXT"), std::string("console=tty1\n"));
    QCOMPARE(**fat->readFile("/empty"), std::string());
    QVERIFY(**fat->readFile("/landfall/deeper/card.json") == text);
    QVERIFY(!fat->readFile("/landfall/nothing")->has_value());
    QVERIFY(!fat->readFile("/nothing/at/all")->has_value());
    BAD(fat->readFile("/landfall"), InvalidInput, "is a folder");
    BAD(fat->list("/nothing"), NotFound, "no such folder");
    BAD(fat->list("/empty"), NotFound, "no such folder");
    BAD(fat->writeFile("/landfall", "x"), InvalidInput, "is a folder");
    BAD(fat->writeFile("/empty/x", "x"), InvalidInput, "is a file");
    for (const char* path : {"/landfall", "/user-data", "/cmdline.txt", "/empty", "/nothing",
                             "/a name that is long, with blanks & ümläuts.txt"})
        GOOD(fat->remove(path));
    CLEAN(image);
    QVERIFY(fat->list("/")->empty());
    QCOMPARE(fat->freeSpace().value, before);
}

void TestFat::readsWhatMtoolsWrote() {
    QFETCH(QStringList, options);
    QFETCH(int, mebibytes);
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, static_cast<std::uint64_t>(mebibytes) * kMiB, options);
    const std::string name = image.string();
    QCOMPARE(tool("mmd", {"-i", name, "::/overlays"}).code, 0);
    // A folder of several clusters, with short and long names.
    for (int i = 0; i < 120; ++i) {
        const std::string file = "overlay-with-a-long-name-" + std::to_string(i) + ".dtbo";
        QCOMPARE(tool("mcopy", {"-i", name, "-", "::/overlays/" + file},
                      noise(static_cast<std::size_t>(i) * 10 + 1, 1))
                     .code,
                 0);
    }
    QCOMPARE(tool("mcopy", {"-i", name, "-", "::/KERNEL8.IMG"}, noise(kMiB + 1, 8)).code, 0);
    QCOMPARE(tool("mcopy", {"-i", name, "-", "::/lower.txt"}, "low").code, 0);
    auto fat = openAll(image);
    GOOD(fat);
    const auto listed = fat->list("/overlays");
    GOOD(listed);
    QCOMPARE(listed->size(), std::size_t{120});
    for (int i = 0; i < 120; ++i) {
        const auto text =
            fat->readFile("/overlays/overlay-with-a-long-name-" + std::to_string(i) + ".dtbo");
        GOOD(text);
        QVERIFY(text->has_value());
        QVERIFY(**text == noise(static_cast<std::size_t>(i) * 10 + 1, 1));
    }
    QVERIFY(**fat->readFile("/kernel8.img") == noise(kMiB + 1, 8));
    QCOMPARE(*fat->list("/"), (std::vector<std::string>{"KERNEL8.IMG", "lower.txt", "overlays"}));
}

void TestFat::partOfAnImage() {
    Folder folder;
    const auto image = folder / "base";
    makeImage(image, 64 * kMiB, {"-F", "32"}, 8 * kMiB);
    writePart(image, 0, noise(8 * kMiB, 2));
    const std::string before = readPart(image, 0, 8 * kMiB);
    makeSparse(image, 80 * kMiB);
    const VolumeLocation where{image, ByteOffset{8 * kMiB}, ByteCount{64 * kMiB}};
    auto fat = Fat::open(where);
    GOOD(fat);
    const std::string text = noise(10'000, 4);
    GOOD(fat->writeFile("/landfall/wrapped-token", text));
    const auto ranges = fat->fileRanges("/landfall/wrapped-token");
    GOOD(ranges);
    QVERIFY(gather(image, 8 * kMiB, *ranges).substr(0, text.size()) == text);
    QVERIFY(readPart(image, 0, 8 * kMiB) == before);
    BAD(fat->fileRanges("/none"), NotFound, "no such file");
    BAD(fat->fileRanges("/landfall"), NotFound, "no such file");
}

void TestFat::binaryClean() {
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 64 * kMiB, {"-F", "32"});
    auto fat = openAll(image);
    GOOD(fat);
    std::string text = noise(3 * kMiB, 9) + "\r\n\x1a\n\0\r";
    for (int i = 0; i < 256; ++i)
        text += static_cast<char>(i);
    GOOD(fat->writeFile("/binary", text));
    QVERIFY(**fat->readFile("/binary") == text);
    const auto out = folder / "out";
    QCOMPARE(tool("mcopy", {"-i", image.string(), "::/binary", out.string()}).code, 0);
    QVERIFY(readWhole(out) == text);
}

// fsck.fat -v says "N files, used/total clusters".
void TestFat::usedRangesAgreeWithFsck() {
    QFETCH(QStringList, options);
    QFETCH(int, mebibytes);
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, static_cast<std::uint64_t>(mebibytes) * kMiB, options);
    auto fat = openAll(image);
    GOOD(fat);
    for (int i = 0; i < 20; ++i)
        GOOD(fat->writeFile("/f" + std::to_string(i), noise(50'000, 3)));
    const QString words =
        QString::fromStdString(tool("fsck.fat", {"-n", "-v", image.string()}).output);
    const QString used = words.section(" files, ", 1).section(" clusters", 0, 0);
    const auto bytes = [&words](const char* label) {
        for (const QString& line : words.split('\n'))
            if (line.contains(label))
                return line.trimmed().section(' ', 0, 0).toULongLong();
        return qulonglong{0};
    };
    const std::uint64_t cluster = bytes("bytes per cluster");
    QVERIFY2(cluster > 0, qPrintable(words));
    QString start;
    for (const QString& line : words.split('\n'))
        if (line.startsWith("Data area starts at byte"))
            start = line.section("byte ", 1).section(' ', 0, 0);
    const auto ranges = fat->usedRanges();
    GOOD(ranges);
    QCOMPARE(total(*ranges), start.toULongLong() + used.section('/', 0, 0).toULongLong() * cluster);
    QCOMPARE(
        fat->freeSpace().value,
        (used.section('/', 1).toULongLong() - used.section('/', 0, 0).toULongLong()) * cluster);
}

// The kernel and mkfs.vfat know it as FAT32; mtools would write FAT16 into it.
void TestFat::fatOfFewClusters() {
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 32 * kMiB, {"-F", "32", "-s", "8"});
    auto fat = openAll(image);
    GOOD(fat);
    QVERIFY(fat->list("/")->empty());
    BAD(fat->writeFile("/file", "x"), NotSupported, "65525");
    CLEAN(image);
}

void TestFat::usedBytesAreEnough_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("mebibytes");
    QTest::newRow("fat32") << QStringList{"-F", "32", "-s", "1"} << 40;
    QTest::newRow("fat16") << QStringList{"-F", "16"} << 20;
    QTest::newRow("fat12") << QStringList{"-F", "12"} << 8;
}

// Only the used ranges, over other bytes: the filesystem must be the same.
void TestFat::usedBytesAreEnough() {
    QFETCH(QStringList, options);
    QFETCH(int, mebibytes);
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, static_cast<std::uint64_t>(mebibytes) * kMiB, options);
    auto fat = openAll(image);
    GOOD(fat);
    const std::string text = noise(kMiB, 5);
    GOOD(fat->writeFile("/sub/file", text));
    GOOD(fat->writeFile("/gone", text));
    GOOD(fat->remove("/gone"));
    const auto ranges = fat->usedRanges();
    GOOD(ranges);
    const auto card = folder / "card";
    makeSparse(card, 0);
    const std::string dirt(kMiB, '\xff');
    for (int i = 0; i < mebibytes; ++i) {
        writePart(card, static_cast<std::uint64_t>(i) * kMiB, dirt);
    }
    for (const ByteRange& range : *ranges)
        writePart(card, range.start.value, gather(image, 0, {range}));
    CLEAN(card);
    auto other = openAll(card);
    GOOD(other);
    QVERIFY(**other->readFile("/sub/file") == text);
    GOOD(other->writeFile("/more", text));
    CLEAN(card);
}

void TestFat::fragmentedFile() {
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 64 * kMiB, {"-F", "16", "-s", "4"});
    auto fat = openAll(image);
    GOOD(fat);
    for (int i = 0; i < 40; ++i)
        GOOD(fat->writeFile("/f" + std::to_string(i), noise(2048, 1)));
    for (int i = 0; i < 40; i += 2)
        GOOD(fat->remove("/f" + std::to_string(i)));
    const std::string big = noise(static_cast<std::size_t>(fat->freeSpace().value) - 4096, 2);
    GOOD(fat->writeFile("/big", big));
    CLEAN(image);
    const auto ranges = fat->fileRanges("/big");
    GOOD(ranges);
    QVERIFY(ranges->size() > 5);
    QVERIFY(gather(image, 0, *ranges).substr(0, big.size()) == big);
    QVERIFY(**fat->readFile("/big", ByteCount{64 * kMiB}) == big);
}

void TestFat::fullVolume() {
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 16 * kMiB, {"-F", "16"});
    auto fat = openAll(image);
    GOOD(fat);
    GOOD(fat->writeFile("/keep", "old"));
    BAD(fat->writeFile("/large", noise(20 * kMiB, 1)), NoSpace,
        "needs 21.0 MB and the FAT has 16.7 MB");
    BAD(fat->writeFile("/keep", noise(20 * kMiB, 1)), NoSpace, "needs");
    QCOMPARE(**fat->readFile("/keep"), std::string("old"));
    QVERIFY(!fat->readFile("/large")->has_value());
    // To the last cluster, then over itself.
    const std::string all = noise(static_cast<std::size_t>(fat->freeSpace().value), 3);
    GOOD(fat->writeFile("/all", all));
    QCOMPARE(fat->freeSpace().value, std::uint64_t{0});
    GOOD(fat->writeFile("/all", all));
    BAD(fat->writeFile("/one-more", "x"), NoSpace, "needs");
    BAD(fat->writeFile("/a/b/c", ""), NoSpace, "needs");
    CLEAN(image);
}

void TestFat::badNames_data() {
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"", "/", "relative", "/a/", "//a", "/a/../b", "/./a", "/a*", "/a?b", "/[x]", "/a:b",
          "/a\\b", "/a|b", "/a<b", "/a\"b", "/dot.", "/blank ", "/a\nb"})
        QTest::newRow(path) << path;
    QTest::newRow("long") << "/" + QString(256, 'a');
}

void TestFat::badNames() {
    QFETCH(QString, path);
    Folder folder;
    const auto image = folder / "boot";
    makeImage(image, 8 * kMiB, {"-F", "12"});
    auto fat = openAll(image);
    GOOD(fat);
    BAD(fat->writeFile(path.toStdString(), "x"), InvalidInput, "boot partition must");
    BAD(fat->remove(path.toStdString()), InvalidInput, "boot partition must");
    QVERIFY(fat->list("/")->empty());
}

void TestFat::pathOfTheImageMayBeOdd() {
    Folder folder;
    const auto image = folder / "an image@@1M with 'quotes'";
    makeImage(image, 8 * kMiB, {"-F", "12"});
    auto fat = openAll(image);
    GOOD(fat);
    GOOD(fat->writeFile("/file", "text"));
    QCOMPARE(**fat->readFile("/file"), std::string("text"));
}

QTEST_GUILESS_MAIN(TestFat)
#include "tst_fat.moc"
