// Bases with a GPT that are laid out anew: judged by sgdisk, sfdisk, blkid and each filesystem's
// own checker.
#include <QJsonObject>
#include <QtTest>

#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "tests/compose/odd_disk.h"
#include "tests/compose/written_card.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(landfall::test::Former)

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

namespace {

constexpr const char* kFresh = "00c0ffee-4c61-4e64-a661-6c6c0000000";

QString judged(const std::string& command) {
    const Outcome outcome = tryShell(command + " 2>&1");
    return outcome.code == 0 ? QString() : QString::fromStdString(outcome.text);
}

std::string quoted(const fs::path& path) {
    return "'" + path.string() + "'";
}

Preset dividing() {
    Preset preset;
    preset.host.pattern = "pi-{n:02}";
    preset.layout.rootSize = SizeSpec{SizeSpec::Kind::Bytes, ByteCount{112 * kMiB}, 0};
    PartitionSpec data;
    data.label = "data";
    data.size.bytes = ByteCount{32 * kMiB};
    data.mount = "/srv/data";
    PartitionSpec swap;
    swap.label = "swap";
    swap.size.bytes = ByteCount{16 * kMiB};
    swap.filesystem = Filesystem::Swap;
    PartitionSpec rest;
    rest.label = "rest";
    rest.size.kind = SizeSpec::Kind::Rest;
    rest.mount = "/srv/rest";
    preset.layout.partitions = {data, swap, rest};
    return preset;
}

struct Bench : OddBench {
    Bench() : OddBench("gpt") {}
    [[nodiscard]] Result<CardPlan> plan(ByteCount size = {}) const {
        const auto files = readLocalFiles(*cache, preset, std::nullopt, {});
        if (!files)
            qFatal("%s", files.error().text().c_str());
        return planCard(base.facts, preset, std::nullopt, *files, size);
    }
    [[nodiscard]] Result<CardImage> compose(const CardPlan& planned, std::uint32_t diskId) const {
        return composeCard(*cache, base, preset, planned, {"pi-01", 1, diskId, "r-0001"}, {}, {},
                           {});
    }
    Preset preset = dividing();
};

}  // namespace

class GptBaseTest : public QObject {
    Q_OBJECT

private slots:
    void wholeCard_data();
    void wholeCard();
    void namesFollow();
    void cardsDiffer();
    void contentThatHasNoRoom();
};

void GptBaseTest::wholeCard_data() {
    QTest::addColumn<Former>("former");
    QTest::newRow("over ones") << Former::Ones;
    QTest::newRow("over random bytes") << Former::Random;
}

void GptBaseTest::wholeCard() {
    QFETCH(Former, former);
    const Bench bench;
    const auto plan = bench.plan(ByteCount{400 * kMiB});
    VERIFY_RESULT(plan);
    QCOMPARE(plan->table, TableFormat::Gpt);
    QVERIFY(plan->hasOwnId());
    const auto image = bench.compose(*plan, 0x00c0ffee);
    VERIFY_RESULT(image);
    const WrittenCard card(bench.path("card.img"), *image, former);

    const Outcome verified = tryShell("sgdisk --verify " + quoted(card.file()));
    QVERIFY2(verified.text.find("No problems found") != std::string::npos, verified.text.c_str());
    QCOMPARE(judged("sfdisk --verify " + quoted(card.file())), QString());
    QCOMPARE(card.diskId(), std::string("00C0FFEE-4C61-4E64-A661-6C6C00000000"));
    const QJsonArray partitions = card.partitions();
    QCOMPARE(partitions.size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(partitions[i]["uuid"].toString().toLower(),
                 QString(kFresh) + QString::number(i + 1));

    // By these a boot loader finds its partitions; and the boot loader itself is there.
    const char* types[] = {
        "21686148-6449-6E6F-744E-656564454649", "C12A7328-F81F-11D2-BA4B-00A0C93EC93B",
        "B921B045-1DF0-41C3-AF44-4C6F280D3FAE", "0FC63DAF-8483-4772-8E79-3D69D8477DE4",
        "0657FD6D-A4AB-43C4-84E5-0933C84B4F4F", "0FC63DAF-8483-4772-8E79-3D69D8477DE4"};
    for (int i = 0; i < 6; ++i)
        QCOMPARE(partitions[i]["type"].toString(), QString(types[i]));
    QCOMPARE(partitions[0]["name"].toString(), QString("loader"));
    QCOMPARE(partitions[1]["name"].toString(), QString("esp"));
    QCOMPARE(partitions[1]["attrs"].toString(), QString("LegacyBIOSBootable GUID:59"));
    QCOMPARE(partitions[3]["name"].toString(), QString("data"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(
            partitions[i]["start"].toInteger() * 512,
            qint64(bench.base.facts.partitions[static_cast<std::size_t>(i)].entry.start.value));
    QCOMPARE(judged("cmp " + quoted(card.partition(1)) + " " + quoted(bench.path("loader"))),
             QString());

    QCOMPARE(judged("fsck.fat -n " + quoted(card.partition(2))), QString());
    for (const int number : {3, 4, 6})
        QCOMPARE(judged("e2fsck -fn " + quoted(card.partition(number))), QString());
    const char* kinds[] = {"vfat", "ext4", "ext4", "swap", "ext4"};
    for (int number = 2; number <= 6; ++number)
        QCOMPARE(shell("blkid -p -s TYPE -o value " + quoted(card.partition(number))),
                 std::string(kinds[number - 2]) + "\n");
    QVERIFY(shell("dumpe2fs -h " + quoted(card.partition(3)) + " 2>/dev/null")
                .find("Block count:              114688\n") != std::string::npos);
}

void GptBaseTest::namesFollow() {
    const Bench bench;
    const auto plan = bench.plan();
    VERIFY_RESULT(plan);
    const auto image = bench.compose(*plan, 0x00c0ffee);
    VERIFY_RESULT(image);
    const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
    const fs::path root = card.partition(3);
    const fs::path boot = card.partition(2);
    const std::string fresh = kFresh;
    const auto holds = [](const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos && text.find("a1b2c3d4") == std::string::npos &&
               text.find("A1B2C3D4") == std::string::npos;
    };
    const std::string fstab = debugfs(root, "cat /etc/fstab");
    QVERIFY2(holds(fstab, "PARTUUID=" + fresh + "3 / ext4"), fstab.c_str());
    QVERIFY2(holds(fstab, "/dev/disk/by-partuuid/" + fresh + "2 /boot/efi"), fstab.c_str());
    QVERIFY2(holds(fstab, "PARTUUID=" + fresh + "4  /srv/data  ext4"), fstab.c_str());
    QVERIFY2(holds(fstab, "PARTUUID=" + fresh + "5  none  swap"), fstab.c_str());
    QVERIFY(holds(debugfs(root, "cat /etc/crypttab"), "PARTUUID=" + fresh + "3 none"));
    QVERIFY(holds(debugfs(root, "cat /etc/systemd/system/x.service"),
                  "by\\x2dpartuuid-00c0ffee\\x2d4c61\\x2d4e64\\x2da661\\x2d6c6c00000002.device"));
    const auto onBoot = [&](const char* path) {
        return shell("mtype -i " + quoted(boot) + " ::" + path);
    };
    QVERIFY(holds(onBoot("cmdline.txt"), "root=PARTUUID=" + fresh + "3 rootwait"));
    QVERIFY(holds(onBoot("extlinux/extlinux.conf"), "root=PARTUUID=" + fresh + "3 rw"));
    QCOMPARE(onBoot("readme.txt"), std::string("not a matter of ours\n"));
    QVERIFY(onBoot("landfall/card.json").find("pi-01") != std::string::npos);
}

void GptBaseTest::cardsDiffer() {
    const Bench bench;
    const auto plan = bench.plan();
    VERIFY_RESULT(plan);
    for (const auto& [id, shown] :
         {std::pair{0x00c0ffeeU, "00c0ffee"}, {0xfeedfaceU, "feedface"}}) {
        const auto image = bench.compose(*plan, id);
        VERIFY_RESULT(image);
        const WrittenCard card(bench.path("card.img"), *image, Former::Blank);
        const std::string fstab = debugfs(card.partition(3), "cat /etc/fstab");
        QVERIFY2(fstab.find("PARTUUID=" + std::string(shown) + "-4c61") != std::string::npos,
                 fstab.c_str());
    }
}

// Nothing is asked of the layout, and the root has to grow for what is added.
void GptBaseTest::contentThatHasNoRoom() {
    Bench bench;
    bench.preset.layout = Layout();
    const auto kept = bench.plan();
    VERIFY_RESULT(kept);
    QVERIFY(kept->tableStays);
    (void)shell("truncate -s 60M " + quoted(bench.path("large")));
    bench.preset.files = {{bench.path("large"), "/usr/local/share/large"}};
    const auto plan = bench.plan();
    VERIFY_RESULT(plan);
    QVERIFY(plan->hasOwnId());
    QCOMPARE(plan->table, TableFormat::Gpt);
    const auto image = bench.compose(*plan, 0x00c0ffee);
    VERIFY_RESULT(image);
    const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
    const Outcome verified = tryShell("sgdisk --verify " + quoted(card.file()));
    QVERIFY2(verified.text.find("No problems found") != std::string::npos, verified.text.c_str());
    QCOMPARE(judged("e2fsck -fn " + quoted(card.partition(3))), QString());
}

QTEST_GUILESS_MAIN(GptBaseTest)
#include "tst_gpt_base.moc"
