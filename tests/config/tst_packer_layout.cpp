#include "core/config/packer_layout.h"

#include "core/config/quantities.h"
#include "tests/config/expect.h"

using namespace landfall;

// Templates as Packer's ARM builder documents them (github.com/mkaczanowski/packer-builder-arm).
class TestPackerLayout : public QObject {
    Q_OBJECT

private slots:
    void documentedTemplate();
    void severalPartitions();
    void gpt();
    void isNone();
    void refuses_data();
    void refuses();
};

void TestPackerLayout::documentedTemplate() {
    const std::string text = R"({"variables": {}, "builders": [{"type": "arm",
        "image_type": "dos", "image_size": "2G", "image_partitions": [
          {"name": "boot", "type": "c", "start_sector": "8192", "filesystem": "vfat",
           "size": "256M", "mountpoint": "/boot"},
          {"name": "root", "type": "83", "start_sector": "532480", "filesystem": "ext4",
           "size": "0", "mountpoint": "/"}]}]})";
    QVERIFY(isPackerTemplate(text));
    const auto packer = parsePackerLayout(text);
    EXPECT_ACCEPTED(packer);
    QVERIFY(packer->layout.rootSize->kind == SizeSpec::Kind::Rest);
    QVERIFY(packer->layout.partitions.empty());
    QVERIFY(packer->layout.table == TableKind::Mbr);
    QCOMPARE(packer->remarks.size(), 1u);
}

void TestPackerLayout::severalPartitions() {
    const auto packer = parsePackerLayout(R"({"image_partitions": [
        {"name": "root", "size": "4G", "filesystem": "ext4", "mountpoint": "/"},
        {"name": "data", "size": 2097152, "filesystem": "xfs", "mountpoint": "/srv/data",
         "filesystem_make_options": ["-m", "crc=0"]},
        {"name": "swap", "size": "512MiB", "filesystem": "swap"},
        {"name": "csi", "size": "0"}]})");
    EXPECT_ACCEPTED(packer);
    QCOMPARE(sizeText(*packer->layout.rootSize), std::string("4GiB"));
    const auto& parts = packer->layout.partitions;
    QCOMPARE(parts.size(), 3u);
    QCOMPARE(parts[0].label, std::string("data"));
    QCOMPARE(parts[0].mount, std::string("/srv/data"));
    QCOMPARE(parts[0].size.bytes, ByteCount{kGiB});  // sectors of 512 bytes
    QVERIFY(parts[0].filesystem == Filesystem::Xfs);
    QVERIFY(parts[1].filesystem == Filesystem::Swap);
    QVERIFY(parts[2].filesystem == Filesystem::None);
    QCOMPARE(sizeText(parts[2].size), std::string("rest"));
    QCOMPARE(packer->remarks.size(), 1u);
    QVERIFY(packer->remarks[0].english().find("image_partitions[1].filesystem_make_options") == 0);
}

void TestPackerLayout::gpt() {
    const auto packer =
        parsePackerLayout(R"({"builders": [{"image_type": "gpt", "image_partitions": []}]})");
    EXPECT_ACCEPTED(packer);
    QVERIFY(packer->layout.table == TableKind::Gpt);
}

void TestPackerLayout::isNone() {
    QVERIFY(!isPackerTemplate("{\"schema\": 1, \"name\": \"a\"}"));
    QVERIFY(!isPackerTemplate("rubbish"));
    QVERIFY(!isPackerTemplate("[]"));
}

void TestPackerLayout::refuses_data() {
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("an unknown filesystem")
        << QByteArray(R"({"name": "a", "size": "1G", "filesystem": "ntfs"})")
        << QByteArray("image_partitions[0].filesystem: \"ntfs\"");
    QTest::newRow("no size") << QByteArray(R"({"name": "a", "size": "big"})")
                             << QByteArray("image_partitions[0].size: ");
    QTest::newRow("no label") << QByteArray(R"({"size": "1G"})")
                              << QByteArray("image_partitions[0].name: ");
    QTest::newRow("a label for two lines") << QByteArray(R"({"name": "a\nb", "size": "1G"})")
                                           << QByteArray("image_partitions[0].name: ");
    QTest::newRow("a mount point that is not ours")
        << QByteArray(R"({"name": "a", "size": "1G", "filesystem": "ext4", "mountpoint": "/etc"})")
        << QByteArray("image_partitions[0].mountpoint: ");
    QTest::newRow("too small for XFS")
        << QByteArray(R"({"name": "a", "size": "100M", "filesystem": "xfs"})")
        << QByteArray("layout.partitions[0].size: ");
    QTest::newRow("a truth value for a size")
        << QByteArray(R"({"name": "a", "size": true})")
        << QByteArray("image_partitions[0].size: is not a text");
    QTest::newRow("a list for a name") << QByteArray(R"({"name": ["a"], "size": "1G"})")
                                       << QByteArray("image_partitions[0].name: is not a text");
    QTest::newRow("a number with a fraction")
        << QByteArray(R"({"name": "a", "size": 2.5})")
        << QByteArray("layout.partitions[0].size: is 2 bytes");
    QTest::newRow("no object") << QByteArray("7") << QByteArray("image_partitions[0]: ");
    QTest::newRow("sectors beyond all disks")
        << QByteArray(R"({"name": "a", "size": "9999999999999"})")
        << QByteArray("image_partitions[0].size: ");
}

void TestPackerLayout::refuses() {
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, part);
    EXPECT_REFUSED(parsePackerLayout("{\"image_partitions\": [" + entry.toStdString() + "]}"),
                   part.toStdString());
}

QTEST_GUILESS_MAIN(TestPackerLayout)
#include "tst_packer_layout.moc"
