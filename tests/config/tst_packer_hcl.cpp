#include <QFile>
#include <QTemporaryDir>

#include "core/config/packer_layout.h"
#include "core/config/quantities.h"
#include "tests/config/expect.h"

using namespace landfall;

namespace {

std::string seed(const char* name) {
    QFile file(qEnvironmentVariable("LANDFALL_SOURCE_DIR") +
               QStringLiteral("/tests/config/corpus/templates/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string englishOf(const std::vector<Message>& remarks) {
    std::string out;
    for (const Message& remark : remarks)
        out += remark.english() + "\n";
    return out;
}

/// A source with one partition behind the root.
std::string withPartition(const std::string& lines) {
    return "source \"arm\" \"a\" {\n  image_partitions {\n" + lines + "\n  }\n}\n";
}

}  // namespace

// Templates in HCL2 in the shape in which packer-builder-arm publishes them
// (github.com/mkaczanowski/packer-builder-arm, boards/*/*.pkr.hcl), their text our own.
class TestPackerHcl : public QObject {
    Q_OBJECT

private slots:
    void publishedShape();
    void dynamicPartitions();
    void asAList();
    void inABuild();
    void severalSources();
    void theSameAsJson();
    void numbersAndNull();
    void whatTheLayoutDoesNotNeed();
    void unknownFields();
    void refuses_data();
    void refuses();
    void files();
    void noTemplates();
};

void TestPackerHcl::publishedShape() {
    const auto packer = parsePackerHcl(seed("resize.pkr.hcl"));
    EXPECT_ACCEPTED(packer);
    QVERIFY(packer->layout.table == TableKind::Mbr);
    QCOMPARE(sizeText(*packer->layout.rootSize), std::string("4GiB"));
    QCOMPARE(packer->layout.partitions.size(), 1u);
    const PartitionSpec& data = packer->layout.partitions[0];
    QCOMPARE(data.label, std::string("data"));
    QCOMPARE(data.mount, std::string("/srv/data"));
    QVERIFY(data.filesystem == Filesystem::Xfs);
    QCOMPARE(sizeText(data.size), std::string("4GiB"));
    QCOMPARE(englishOf(packer->remarks),
             std::string("image_partitions[0] (/boot/firmware): left out; the boot partition is "
                         "the base's own\n"
                         "image_partitions[2].filesystem_make_options: left out; filesystems are "
                         "made with a fixed set of features\n"));
}

void TestPackerHcl::dynamicPartitions() {
    const auto packer = parsePackerHcl(seed("dynamic.pkr.hcl"));
    EXPECT_ACCEPTED(packer);
    QVERIFY(packer->layout.table == TableKind::Gpt);
    const auto& parts = packer->layout.partitions;
    QCOMPARE(parts.size(), 2u);
    QCOMPARE(parts[0].mount, std::string("/srv/data"));
    QVERIFY(parts[1].filesystem == Filesystem::Swap);
    QCOMPARE(sizeText(parts[1].size), std::string("512MiB"));

    const auto byKey = parsePackerHcl(
        "source \"arm\" \"a\" {\n  dynamic \"image_partitions\" {\n    for_each = {b = 2, a = 1}\n"
        "    content {\n      name = image_partitions.key\n"
        "      size = \"${image_partitions.value}G\"\n    }\n  }\n}\n");
    EXPECT_ACCEPTED(byKey);
    QCOMPARE(byKey->layout.partitions.size(), 2u);
    QCOMPARE(byKey->layout.partitions[0].label, std::string("a"));
    QCOMPARE(sizeText(byKey->layout.partitions[1].size), std::string("2GiB"));
}

void TestPackerHcl::asAList() {
    const auto packer = parsePackerHcl(seed("attribute.pkr.hcl"));
    EXPECT_ACCEPTED(packer);
    QCOMPARE(packer->layout.partitions.size(), 1u);
    QCOMPARE(packer->layout.partitions[0].size.bytes, ByteCount{kGiB});  // sectors of 512 bytes
    QVERIFY(packer->layout.partitions[0].filesystem == Filesystem::F2fs);
    EXPECT_REFUSED(parsePackerHcl("source \"arm\" \"a\" { image_partitions = [7] }"),
                   "image_partitions[0]: is not an object");
    EXPECT_REFUSED(parsePackerHcl("source \"arm\" \"a\" { image_partitions = 7 }"),
                   "image_partitions: is not a list");
}

/// A build block may complete its source.
void TestPackerHcl::inABuild() {
    const auto packer = parsePackerHcl(
        "source \"arm\" \"a\" {\n  image_type = \"dos\"\n}\nbuild {\n  source \"source.arm.a\" {\n"
        "    image_type = \"gpt\"\n    image_partitions {\n      size = \"3G\"\n"
        "      mountpoint = \"/\"\n    }\n  }\n}\n");
    EXPECT_ACCEPTED(packer);
    QCOMPARE(sizeText(*packer->layout.rootSize), std::string("3GiB"));
    QVERIFY(packer->layout.table == TableKind::Gpt);
}

void TestPackerHcl::severalSources() {
    const std::string second =
        "source \"arm\" \"b\" {\n  image_partitions {\n    size = var.none\n  }\n}\n";
    const auto packer = parsePackerHcl(
        "source \"docker\" \"c\" {\n}\n" +
        withPartition("    name = \"root\"\n    size = \"4G\"\n    mountpoint = \"/\"") + second);
    EXPECT_ACCEPTED(packer);
    QCOMPARE(sizeText(*packer->layout.rootSize), std::string("4GiB"));
    QCOMPARE(englishOf(packer->remarks),
             std::string("source arm b: left out; the layout is that of source arm a\n"));
}

void TestPackerHcl::theSameAsJson() {
    const auto json = parsePackerLayout(R"({"builders": [{"type": "arm", "image_partitions": [
        {"name": "boot", "type": "c", "size": "256M", "mountpoint": "/boot", "filesystem": "vfat"},
        {"name": "root", "type": "83", "size": "0", "mountpoint": "/", "filesystem": "ext4"}]}]})");
    const auto hcl = parsePackerHcl(
        "source \"arm\" \"ubuntu\" {\n"
        "  image_partitions {\n    filesystem = \"vfat\"\n    mountpoint = \"/boot\"\n"
        "    name = \"boot\"\n    size = \"256M\"\n    type = \"c\"\n  }\n"
        "  image_partitions {\n    filesystem = \"ext4\"\n    mountpoint = \"/\"\n"
        "    name = \"root\"\n    size = \"0\"\n    type = \"83\"\n  }\n}\n");
    EXPECT_ACCEPTED(json);
    EXPECT_ACCEPTED(hcl);
    QVERIFY(json->layout == hcl->layout);
    QVERIFY(json->remarks == hcl->remarks);
}

void TestPackerHcl::numbersAndNull() {
    const auto packer =
        parsePackerHcl(withPartition("    name = 7\n    size = 2097152\n    mountpoint = null\n"
                                     "    filesystem = \"\""));
    EXPECT_ACCEPTED(packer);
    QCOMPARE(packer->layout.partitions[0].label, std::string("7"));
    QCOMPARE(packer->layout.partitions[0].size.bytes, ByteCount{kGiB});
    QVERIFY(packer->layout.partitions[0].filesystem == Filesystem::None);
    QVERIFY(packer->layout.partitions[0].mount.empty());
}

/// Functions, data sources and variables without a value stand where the layout is not concerned.
void TestPackerHcl::whatTheLayoutDoesNotNeed() {
    const auto packer = parsePackerHcl(
        "variable \"token\" {\n  type = string\n  sensitive = true\n}\n"
        "locals {\n  now = formatdate(\"YYYY\", timestamp())\n}\n"
        "source \"arm\" \"a\" {\n  file_urls = [join(\"/\", [var.token, local.now])]\n"
        "  image_partitions {\n    size = \"4G\"\n    mountpoint = \"/\"\n"
        "    start_sector = local.now\n    type = upper(\"c\")\n  }\n}\n");
    EXPECT_ACCEPTED(packer);
    QVERIFY(packer->remarks.empty());
}

void TestPackerHcl::unknownFields() {
    const auto packer =
        parsePackerHcl(withPartition("    name = \"a\"\n    sizee = \"1G\"\n    other {\n    }"));
    EXPECT_ACCEPTED(packer);
    QCOMPARE(englishOf(packer->remarks),
             std::string("image_partitions[0].sizee: left out; Packer's ARM builder does not know "
                         "it\nimage_partitions[0].other: left out; Packer's ARM builder does not "
                         "know it\n"));
}

void TestPackerHcl::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const std::string& text, const char* sentence) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(sentence);
    };
    row("no HCL", "source \"arm\" {\n  size = 4G\n}\n",
        "template: is not HCL at line 2, column 11: expected the end of the line");
    row("nothing", "",
        "image_partitions: is in no source of this file; accepted is a template of Packer's ARM "
        "builder");
    row("another builder", "source \"docker\" \"a\" {\n  image = \"b\"\n}\n",
        "image_partitions: is in no source of this file; accepted is a template of Packer's ARM "
        "builder");
    row("values of variables", "root_size = \"4G\"\n",
        "image_partitions: is in no source of this file; accepted is a template of Packer's ARM "
        "builder");
    row("no default", "variable \"size\" {\n}\n" + withPartition("    size = var.size"),
        "image_partitions[0].size: cannot be evaluated at line 5, column 12: \"var.size\" has no "
        "default");
    row("a function", withPartition("    name = lower(\"A\")"),
        "image_partitions[0].name: cannot be evaluated at line 3, column 12: it calls the function "
        "\"lower\", and functions are not called here");
    row("a table that nobody knows yet",
        "source \"arm\" \"a\" {\n  image_type = var.type\n"
        "  image_partitions {\n  }\n}\n",
        "image_type: cannot be evaluated at line 2, column 16: \"var.type\" is not declared in "
        "this file");
    row("a list for a size", withPartition("    size = [\"1G\"]"),
        "image_partitions[0].size: is not a text; accepted is a text");
    row("an unknown filesystem",
        withPartition("    name = \"a\"\n    size = \"1G\"\n    filesystem = \"ntfs\""),
        "the partition at line 2: image_partitions[0].filesystem: \"ntfs\" is not a filesystem "
        "that can be made; accepted is ext4, xfs, btrfs, f2fs, vfat or swap");
    row("a Go template", withPartition("    name = \"a\"\n    size = \"{{user `size`}}\""),
        "the partition at line 2: image_partitions[0].size: \"{{user `size`}}\" is not a size; "
        "accepted is a size such as \"8GiB\", a share of the card such as \"12.5%\", or \"rest\"");
    row("a dynamic block without content",
        "source \"arm\" \"a\" {\n  dynamic \"image_partitions\" {\n    for_each = []\n  }\n}\n",
        "dynamic image_partitions: lacks for_each or content; accepted is both");
    row("a dynamic block of no list",
        "source \"arm\" \"a\" {\n  dynamic \"image_partitions\" {\n    for_each = 1\n    content "
        "{\n"
        "    }\n  }\n}\n",
        "dynamic image_partitions: cannot be evaluated at line 3, column 16: it is neither a list "
        "nor an object");
}

void TestPackerHcl::refuses() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    const auto packer = parsePackerHcl(text.toStdString());
    QVERIFY(!packer);
    QCOMPARE(packer.error().kind(), ErrorKind::InvalidInput);
    QCOMPARE(QByteArray::fromStdString(packer.error().text()), sentence);
}

/// A file is told by what it holds, and by its name where that says nothing.
void TestPackerHcl::files() {
    QTemporaryDir folder;
    const auto load = [&folder](const char* name, const std::string& text) {
        QFile file(folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.close();
        return loadPackerTemplate(file.fileName().toStdString());
    };
    const std::string text =
        withPartition("    name = \"root\"\n    size = \"4G\"\n    mountpoint = \"/\"");
    for (const char* const name : {"cluster.pkr.hcl", "cluster.hcl", "cluster.txt", "cluster"}) {
        const auto loaded = load(name, text);
        EXPECT_ACCEPTED(loaded);
        QVERIFY(loaded->has_value());
        QCOMPARE((*loaded)->preset.name, std::string("cluster"));
        QCOMPARE(sizeText(*(*loaded)->preset.layout.rootSize), std::string("4GiB"));
    }
    const auto json =
        load("cluster.pkr.json",
             R"({"builders": [{"image_partitions": [{"size": "4G", "mountpoint": "/"}]}]})");
    EXPECT_ACCEPTED(json);
    QCOMPARE((*json)->preset.name, std::string("cluster"));
    EXPECT_REFUSED(load("empty.hcl", ""), "empty.hcl: image_partitions: is in no source");
    EXPECT_REFUSED(load("large.hcl", std::string(1024 * 1024 + 1, ' ')), "is larger than 1 MiB");
    EXPECT_REFUSED(load("words.hcl", "just some words"), "expected an opening brace");
}

void TestPackerHcl::noTemplates() {
    QTemporaryDir folder;
    QVERIFY(!loadPackerTemplate(folder.filePath("none.hcl").toStdString())->has_value());
    QVERIFY(!loadPackerTemplate(folder.path().toStdString())->has_value());
    QFile file(folder.filePath("words.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("just some words");
    file.close();
    QVERIFY(!loadPackerTemplate(file.fileName().toStdString())->has_value());
}

QTEST_GUILESS_MAIN(TestPackerHcl)
#include "tst_packer_hcl.moc"
