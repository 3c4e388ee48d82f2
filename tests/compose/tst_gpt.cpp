// Cards with a GPT, and with the filesystems that only newer cards have: judged by sgdisk, sfdisk,
// blkid and each filesystem's own checker.
#include <QtTest>

#include <QJsonObject>

#include "tests/compose/made_base.h"
#include "tests/compose/written_card.h"
#include "tests/image/image_maker.h"

using namespace landfall;
using namespace landfall::test;

Q_DECLARE_METATYPE(landfall::test::Former)

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

namespace {

PartitionSpec partitionOf(const char* label, std::uint64_t megabytes, Filesystem filesystem,
                          const char* mount = "") {
    PartitionSpec spec;
    spec.label = label;
    spec.size.bytes = ByteCount{megabytes * kMiB};
    spec.filesystem = filesystem;
    spec.mount = mount;
    return spec;
}

Layout sixPartitions(const Workshop& shop) {
    Layout layout = shop.preset.layout;
    layout.table = TableKind::Gpt;
    PartitionSpec tree = partitionOf("tree", 109, Filesystem::Btrfs, "/srv/tree");
    tree.owner = tree.group = "consul";
    tree.mode = 0750;
    PartitionSpec flash = partitionOf("flash", 64, Filesystem::F2fs, "/srv/flash");
    flash.mode = 01770;
    layout.partitions.insert(layout.partitions.end(),
                             {tree, flash, partitionOf("csi", 24, Filesystem::None),
                              partitionOf("swap", 16, Filesystem::Swap)});
    return layout;
}

QString judged(const std::string& command) {
    const Outcome outcome = tryShell(command + " 2>&1");
    return outcome.code == 0 ? QString() : QString::fromStdString(outcome.text);
}

}  // namespace

class GptTest : public QObject {
    Q_OBJECT

private slots:
    void wholeCard_data();
    void wholeCard();
    void cardsDiffer();
    void bootLoaderInTheWay();
    void firstbootBase();
};

void GptTest::wholeCard_data() {
    QTest::addColumn<Former>("former");
    QTest::newRow("over ones") << Former::Ones;
    QTest::newRow("over random bytes") << Former::Random;
}

void GptTest::wholeCard() {
    QFETCH(Former, former);
    Workshop shop;
    shop.removeBootLoader();
    shop.preset.layout = sixPartitions(shop);
    shop.base.facts.kernelFilesystems.insert(shop.base.facts.kernelFilesystems.end(),
                                             {"btrfs", "f2fs"});
    const CardPlan plan = shop.plan(ByteCount{1000 * kMiB});
    const std::string planned = planText(plan);
    QVERIFY2(planned.find("layout.table: a GPT is read by the boot loader of Raspberry Pi 4") !=
                 std::string::npos,
             planned.c_str());
    const auto image = shop.compose(firstCard(), plan);
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, former);

    const Outcome verified = tryShell("sgdisk --verify '" + card.file().string() + "'");
    QVERIFY2(verified.text.find("No problems found") != std::string::npos, verified.text.c_str());
    QCOMPARE(judged("sfdisk --verify '" + card.file().string() + "'"), QString());
    QCOMPARE(card.diskId(), std::string("00C0FFEE-4C61-4E64-A661-6C6C00000000"));
    const QJsonArray partitions = card.partitions();
    QCOMPARE(partitions.size(), 8);
    for (const QJsonValue& each : partitions)
        QVERIFY(each["uuid"].toString().startsWith("00C0FFEE-4C61-4E64-A661-6C6C0000000"));
    QCOMPARE(partitions[0]["type"].toString(), QString("EBD0A0A2-B9E5-4433-87C0-68B6B72699C7"));
    QCOMPARE(partitions[4]["name"].toString(), QString("tree"));

    const auto file = [&](int number) { return "'" + card.partition(number).string() + "'"; };
    QCOMPARE(judged("fsck.fat -n " + file(1)), QString());
    QCOMPARE(judged("e2fsck -fn " + file(2)), QString());
    QCOMPARE(judged("xfs_repair -n -f " + file(4)), QString());
    QCOMPARE(judged("btrfs check --readonly " + file(5)), QString());
    QCOMPARE(judged("fsck.f2fs --dry-run " + file(6)), QString());
    QCOMPARE(judged("! blkid -p " + file(7)), QString());
    const char* kinds[] = {"vfat", "ext4", "ext4", "xfs", "btrfs", "f2fs", "", "swap"};
    for (int number = 1; number <= 8; ++number)
        QCOMPARE(shell("blkid -p -s TYPE -o value " + file(number) + " || true"),
                 kinds[number - 1] + std::string(number == 7 ? "" : "\n"));

    const std::string fstab = shell("debugfs -R 'cat /etc/fstab' " + file(2) + " 2> /dev/null");
    for (const char* line :
         {"PARTUUID=00c0ffee-4c61-4e64-a661-6c6c00000001  /boot/firmware  vfat",
          "PARTUUID=00c0ffee-4c61-4e64-a661-6c6c00000005  /srv/tree  btrfs  defaults,nofail  0  0",
          "PARTUUID=00c0ffee-4c61-4e64-a661-6c6c00000006  /srv/flash  f2fs  defaults,nofail  0  0",
          "PARTUUID=00c0ffee-4c61-4e64-a661-6c6c00000008  none  swap"})
        QVERIFY2(fstab.find(line) != std::string::npos, fstab.c_str());
    const std::string line = shell("MTOOLS_SKIP_CHECK=1 mtype -i " + file(1) + " ::cmdline.txt");
    QVERIFY2(line.find("root=PARTUUID=00c0ffee-4c61-4e64-a661-6c6c00000002 ") != std::string::npos,
             line.c_str());
}

// Only the disk id: the same layers serve both tables' cards.
void GptTest::cardsDiffer() {
    Workshop shop;
    shop.removeBootLoader();
    shop.preset.layout.table = TableKind::Gpt;
    const CardPlan plan = shop.plan();
    const auto one = shop.compose(firstCard(), plan);
    const auto two = shop.compose({"pi-02", 2, 0xfeedface, "receipt-2"}, plan);
    VERIFY_RESULT(one);
    VERIFY_RESULT(two);
    const WrittenCard first(shop.path("one.img"), *one, Former::Blank);
    const WrittenCard second(shop.path("two.img"), *two, Former::Blank);
    QCOMPARE(second.diskId(), std::string("FEEDFACE-4C61-4E64-A661-6C6C00000000"));
    QVERIFY(debugfs(second.partition(2), "cat /etc/fstab")
                .find("PARTUUID=feedface-4c61-4e64-a661-6c6c00000003") != std::string::npos);
    QVERIFY(debugfs(first.partition(2), "cat /etc/fstab").find("feedface") == std::string::npos);
}

void GptTest::bootLoaderInTheWay() {
    Workshop shop;
    shop.preset.layout.table = TableKind::Gpt;
    const auto image = shop.compose(firstCard(), shop.plan());
    QVERIFY(!image);
    QCOMPARE(
        image.error().text(),
        std::string("layout.table: the base keeps its boot loader where a GPT has its entries; "
                    "accepted is \"mbr\""));
}

void GptTest::firstbootBase() {
    Workshop shop;
    shop.preset.layout.table = TableKind::Gpt;
    shop.base.facts.kind = BaseKind::RaspberryPiFirstboot;
    const auto plan = planWithContent(shop.base.facts, shop.preset, shop.content, shop.files(), {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind(), ErrorKind::NotSupported);
    QCOMPARE(plan.error().subject(), std::string("layout.table"));
}

QTEST_GUILESS_MAIN(GptTest)
#include "tst_gpt.moc"
