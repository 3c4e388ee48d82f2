#include "core/disk/partition_table.h"

#include "disk_test.h"

using namespace landfall;
using namespace disktest;

namespace {

TableEntry entry(int number, std::uint64_t start, std::uint64_t size, std::uint8_t type) {
    TableEntry out;
    out.number = number;
    out.start = ByteOffset{start};
    out.size = ByteCount{size};
    out.type = type;
    return out;
}

PartitionTable mbr(std::vector<TableEntry> entries) {
    PartitionTable table;
    table.format = TableFormat::Mbr;
    table.diskId = 0x1f2e3d4c;
    table.entries = std::move(entries);
    return table;
}

// sfdisk's own words, "start size type" by partition, in sectors.
QStringList sfdiskLines(const std::filesystem::path& image) {
    QStringList out;
    for (const QString& line :
         QString::fromStdString(tool("sfdisk", {"-d", image.string()}).output).split('\n')) {
        if (!line.contains("start="))
            continue;
        const QString fields = line.section(':', -1);
        const QString number = line.section(':', 0, -2).trimmed().section("card", 1);
        out << number + ":" +
                   QString(fields).remove(' ').remove("start=").remove("size=").remove("type=");
    }
    return out;
}

}  // namespace

class TestPartitionTable : public QObject {
    Q_OBJECT

private slots:
    void primariesAreExactAndBootCodeStays();
    void logicalsWithTheirGaps();
    void gptWithItsCopy();
    void gptRefusals();
    void gptOfManyEntries_data();
    void gptOfManyEntries();
    void readsWhatSfdiskWrites_data();
    void readsWhatSfdiskWrites();
    void noTable();
    void refusals_data();
    void refusals();
    void hostileExtendedChain();
    void truncatedImage();
};

void TestPartitionTable::primariesAreExactAndBootCodeStays() {
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 64 * kMiB);
    const std::string bootCode = noise(440, 1);
    writePart(image, 0, bootCode);
    // Odd sectors on purpose: nothing may be aligned behind our back.
    PartitionTable table = mbr(
        {entry(1, 63 * 512, 1001 * 512, 0x0c), entry(2, 5001 * 512, 64 * kMiB - 5001 * 512, 0x83)});
    table.entries[0].bootable = true;
    GOOD(writePartitionTable(image, table));
    QCOMPARE(readPart(image, 0, 440), bootCode);
    QCOMPARE(readPart(image, 440, 4), std::string("\x4c\x3d\x2e\x1f"));
    QCOMPARE(readPart(image, 510, 2), std::string("\x55\xaa"));
    QCOMPARE(sfdiskLines(image), (QStringList{"1:63,1001,c,bootable", "2:5001,126071,83"}));
    const std::string words = tool("sfdisk", {"-J", image.string()}).output;
    QVERIFY2(words.find("0x1f2e3d4c") != std::string::npos, words.c_str());
    const auto verified = tool("sfdisk", {"--verify", image.string()});
    QVERIFY2(verified.code == 0, verified.output.c_str());

    // Writing again over an older table leaves nothing of it.
    GOOD(writePartitionTable(image, mbr({entry(3, 8 * kMiB, 8 * kMiB, 0x83)})));
    QCOMPARE(sfdiskLines(image), QStringList{"3:16384,16384,83"});
    QCOMPARE(readPart(image, 0, 440), bootCode);
}

void TestPartitionTable::logicalsWithTheirGaps() {
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 2 * kGiB);
    const PartitionTable table = mbr(
        {entry(1, 8 * kMiB, 64 * kMiB, 0x0c), entry(2, 72 * kMiB, 200 * kMiB, 0x83),
         entry(3, 272 * kMiB, 64 * kMiB, 0x83), entry(4, 336 * kMiB, 2 * kGiB - 336 * kMiB, 0x0f),
         entry(5, 337 * kMiB, 99 * kMiB, 0x83), entry(6, 440 * kMiB, 60 * kMiB, 0x82),
         entry(7, 504 * kMiB, 2 * kGiB - 504 * kMiB, 0x83)});
    GOOD(writePartitionTable(image, table));
    QCOMPARE(sfdiskLines(image),
             (QStringList{"1:16384,131072,c", "2:147456,409600,83", "3:557056,131072,83",
                          "4:688128,3506176,f", "5:690176,202752,83", "6:901120,122880,82",
                          "7:1032192,3162112,83"}));
    // No EBR lies inside a partition: those must be free of anything but zeros.
    for (const TableEntry& one : table.entries)
        if (one.number != 4)
            QVERIFY(readPart(image, one.start.value, kMiB) == std::string(kMiB, '\0'));
    const auto verified = tool("sfdisk", {"--verify", image.string()});
    QVERIFY2(verified.code == 0, verified.output.c_str());

    const auto back = readPartitionTable(image);
    GOOD(back);
    QCOMPARE(back->entries.size(), table.entries.size());
    QCOMPARE(back->diskId, table.diskId);
}

namespace {

PartitionTable gpt() {
    PartitionTable table;
    table.format = TableFormat::Gpt;
    table.diskId = 0x1f2e3d4c;
    table.diskGuid = "1f2e3d4c-4c61-4e64-a661-6c6c00000000";
    table.entries = {entry(1, 8 * kMiB, 40 * kMiB, 0), entry(6, 56 * kMiB, 8 * kMiB - 33 * 512, 0)};
    for (TableEntry& one : table.entries) {
        one.guidType = "0FC63DAF-8483-4772-8E79-3D69D8477DE4";
        one.guid = "1f2e3d4c-4c61-4e64-a661-6c6c0000000" + std::to_string(one.number);
        one.name = "part " + std::to_string(one.number);
    }
    table.entries[0].guidType = "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7";
    return table;
}

}  // namespace

// Judged by sgdisk, which checks both copies and their sums, and by sfdisk.
void TestPartitionTable::gptWithItsCopy() {
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 64 * kMiB);
    const std::string bootCode = noise(440, 1);
    writePart(image, 0, bootCode);
    GOOD(writePartitionTable(image, gpt()));
    QCOMPARE(readPart(image, 0, 440), bootCode);
    QCOMPARE(readPart(image, 440, 4), std::string("\x4c\x3d\x2e\x1f"));
    const Ran verified = tool("sgdisk", {"--verify", image.string()});
    QVERIFY2(verified.output.find("No problems found") != std::string::npos,
             verified.output.c_str());
    QCOMPARE(sfdiskLines(image),
             (QStringList{"1:16384,81920,EBD0A0A2-B9E5-4433-87C0-68B6B72699C7,uuid="
                          "1F2E3D4C-4C61-4E64-A661-6C6C00000001,name=\"part1\"",
                          "6:114688,16351,0FC63DAF-8483-4772-8E79-3D69D8477DE4,uuid="
                          "1F2E3D4C-4C61-4E64-A661-6C6C00000006,name=\"part6\""}));
    // What lies between the two copies is not touched.
    QVERIFY(readPart(image, 34 * 512, 8 * kMiB) == std::string(8 * kMiB, '\0'));

    const auto back = readPartitionTable(image);
    GOOD(back);
    QCOMPARE(back->diskGuid, gpt().diskGuid);
    QCOMPARE(back->entries[1].guid, gpt().entries[1].guid);
}

void TestPartitionTable::gptRefusals() {
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 64 * kMiB);
    PartitionTable table = gpt();
    table.entries[1].size += ByteCount{512};
    BAD(writePartitionTable(image, table), InvalidInput, "partition 6: it ends beyond");
    table = gpt();
    table.entries[0].start = ByteOffset{33 * 512};
    BAD(writePartitionTable(image, table), InvalidInput, "overlap the partition table");
    table = gpt();
    table.entries[1].start = ByteOffset{40 * kMiB};
    BAD(writePartitionTable(image, table), InvalidInput, "partition 6: overlaps with partition 1");
    table = gpt();
    table.entries[1].number = 129;
    BAD(writePartitionTable(image, table), InvalidInput, "1 to 128");
}

void TestPartitionTable::gptOfManyEntries_data() {
    QTest::addColumn<quint64>("sector");  // of the header
    QTest::newRow("the first") << quint64{1};
    QTest::newRow("the last") << quint64{8 * kGiB / 512 - 1};
    QTest::newRow("where the first says the other is") << quint64{1'000'000};
}

// libfdisk would read 4 GiB of a sparse image before it looks at them.
void TestPartitionTable::gptOfManyEntries() {
    QFETCH(quint64, sector);
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 8 * kGiB);
    PartitionTable table = gpt();
    table.entries.resize(1);
    GOOD(writePartitionTable(image, table));
    std::string header = readPart(image, 512, 512);
    if (sector == 1'000'000)
        writePart(image, 512 + 32, std::string("\x40\x42\x0f\0\0\0\0\0", 8));
    header.replace(80, 8, std::string("\0\0\0\x02\x7f\0\0\0", 8));
    writePart(image, sector * 512, header);
    BAD(readPartitionTable(image), InvalidInput, "claims 33554432 entries of 127 bytes");
}

void TestPartitionTable::readsWhatSfdiskWrites_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("entries");
    QTest::newRow("raspberry pi")
        << "label: dos\nlabel-id: 0x4e639091\n16384,131072,c\n147456,,83\n"
        << static_cast<int>(TableFormat::Mbr) << 2;
    QTest::newRow("logicals")
        << "label: dos\nlabel-id: 0x4e639091\n2048,2048,83\n4096,,5\n6144,2048,83\n"
           "10240,4096,83\n"
        << static_cast<int>(TableFormat::Mbr) << 4;
    QTest::newRow("empty") << "label: dos\nlabel-id: 0x4e639091\n"
                           << static_cast<int>(TableFormat::Mbr) << 0;
    QTest::newRow("gpt") << "label: gpt\nlabel-id: 11111111-2222-3333-4444-555555555555\n"
                            "start=2048,size=2048,type=U,name=boot\nstart=4096,size=4096,type=L\n"
                         << static_cast<int>(TableFormat::Gpt) << 2;
}

void TestPartitionTable::readsWhatSfdiskWrites() {
    QFETCH(QString, script);
    QFETCH(int, format);
    QFETCH(int, entries);
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 256 * kMiB);
    const Ran made = tool("sfdisk", {"-q", image.string()}, script.toStdString());
    QVERIFY2(made.code == 0, made.output.c_str());
    const auto table = readPartitionTable(image);
    GOOD(table);
    QCOMPARE(static_cast<int>(table->format), format);
    QCOMPARE(static_cast<int>(table->entries.size()), entries);
    if (table->format == TableFormat::Gpt) {
        QCOMPARE(table->diskGuid, std::string("11111111-2222-3333-4444-555555555555"));
        QCOMPARE(table->entries[0].name, std::string("boot"));
        QCOMPARE(table->entries[0].guidType, std::string("C12A7328-F81F-11D2-BA4B-00A0C93EC93B"));
        return;
    }
    QCOMPARE(table->diskId, 0x4e639091u);
    QStringList lines;
    for (const TableEntry& one : table->entries)
        lines << QString("%1:%2,%3,%4")
                     .arg(one.number)
                     .arg(one.start.value / 512)
                     .arg(one.size.value / 512)
                     .arg(one.type, 0, 16);
    QCOMPARE(lines, sfdiskLines(image));
}

void TestPartitionTable::noTable() {
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 16 * kMiB);
    auto table = readPartitionTable(image);
    GOOD(table);
    QVERIFY(table->format == TableFormat::None);
    writeWhole(image, noise(kMiB, 3));
    table = readPartitionTable(image);
    GOOD(table);
    QVERIFY(table->format == TableFormat::None);
    writeWhole(image, "short");
    table = readPartitionTable(image);
    GOOD(table);
    QVERIFY(table->format == TableFormat::None);
    BAD(readPartitionTable(folder / "missing"), NotFound, "missing");
}

void TestPartitionTable::refusals_data() {
    QTest::addColumn<std::vector<TableEntry>>("entries");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* name, std::vector<TableEntry> entries, const char* words) {
        QTest::newRow(name) << std::move(entries) << std::string(words);
    };
    row("overlap", {entry(1, kMiB, 2 * kMiB, 0x83), entry(2, 2 * kMiB, kMiB, 0x83)}, "overlaps");
    row("beyond the end", {entry(1, kMiB, 64 * kMiB, 0x83)}, "beyond the card");
    row("empty", {entry(1, kMiB, 0, 0x83)}, "empty");
    row("odd bytes", {entry(1, kMiB + 1, kMiB, 0x83)}, "512");
    row("over the table", {entry(1, 0, kMiB, 0x83)}, "overlap the partition table");
    row("no type", {entry(1, kMiB, kMiB, 0)}, "type byte");
    row("twice", {entry(1, kMiB, kMiB, 0x83), entry(1, 3 * kMiB, kMiB, 0x83)}, "twice");
    row("logical alone", {entry(5, kMiB, kMiB, 0x83)}, "extended one around");
    row("logical outside", {entry(4, kMiB, 4 * kMiB, 5), entry(5, 4 * kMiB, 4 * kMiB, 0x83)},
        "outside");
    row("logical without a gap", {entry(4, kMiB, 4 * kMiB, 5), entry(5, kMiB, kMiB, 0x83)},
        "outside");
    row("logicals with a gap in numbers",
        {entry(4, kMiB, 4 * kMiB, 5), entry(6, 2 * kMiB, kMiB, 0x83)}, "without a gap");
    row("two extended", {entry(3, kMiB, kMiB, 5), entry(4, 4 * kMiB, kMiB, 15)}, "at most");
    row("number 0", {entry(0, kMiB, kMiB, 0x83)}, "1 to 60");
}

void TestPartitionTable::refusals() {
    QFETCH(std::vector<TableEntry>, entries);
    QFETCH(std::string, words);
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 9 * kMiB);
    const std::string before = readWhole(image);
    BAD(writePartitionTable(image, mbr(entries)), InvalidInput, words);
    QVERIFY(readWhole(image) == before);
}

// An EBR that names itself as the next one must end, in a table or in an error.
void TestPartitionTable::hostileExtendedChain() {
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 64 * kMiB);
    GOOD(writePartitionTable(image,
                             mbr({entry(1, kMiB, 60 * kMiB, 5), entry(5, 2 * kMiB, kMiB, 0x83)})));
    std::string ebr = readPart(image, kMiB, 512);
    QCOMPARE(ebr.substr(510), std::string("\x55\xaa"));
    ebr.replace(462, 16, std::string("\0\0\0\0\x05\0\0\0\0\0\0\0\x10\0\0\0", 16));
    writePart(image, kMiB, ebr);
    const auto table = readPartitionTable(image);
    if (table)
        QVERIFY(table->entries.size() <= 64);
}

void TestPartitionTable::truncatedImage() {
    Folder folder;
    const auto image = folder / "card";
    makeSparse(image, 64 * kMiB);
    GOOD(writePartitionTable(
        image, mbr({entry(1, kMiB, 16 * kMiB, 0x0c), entry(2, 32 * kMiB, 32 * kMiB, 5),
                    entry(5, 33 * kMiB, kMiB, 0x83)})));
    makeSparse(image, 20 * kMiB);
    // What is said of the partitions is still read: the caller compares with the image's length.
    const auto table = readPartitionTable(image);
    GOOD(table);
    QVERIFY(table->entries.size() >= 1);
    QCOMPARE(table->entries[0].size.value, 16 * kMiB);
}

QTEST_GUILESS_MAIN(TestPartitionTable)
#include "tst_partition_table.moc"
