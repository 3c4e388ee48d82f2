// Bases with another table than Raspberry Pi OS's, where nothing is asked of it: what goes into the
// root is there, and all else is the base's, byte by byte. Judged by cmp, sfdisk, e2fsck and
// debugfs, and by the card's own scripts.
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <fstream>

#include "core/compose/card_plan.h"
#include "core/compose/composer.h"
#include "core/content/wifi_key.h"
#include "core/join/join_content.h"
#include "tests/compose/odd_disk.h"
#include "tests/compose/written_card.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

namespace {

Preset wishes() {
    Preset preset;
    preset.host.pattern = "pi-{n:02}";
    preset.user = LoginUser{"ansible", {"ssh-ed25519 AAAAC3Nz operator"}, true, true};
    preset.wifi = Wifi{"hashi", WifiSecurity::Wpa2, "IT", false};
    preset.ethernet = {false, "192.0.2.{n}/24", "192.0.2.254", {"192.0.2.53"}};
    preset.join = JoinSettings();
    preset.join->vault.address = "https://127.0.0.1:8200";
    preset.join->vault.approle.roleId = "role-id-of-the-test";
    preset.join->consul.retryJoin = {"127.0.0.1"};
    return preset;
}

Secrets secretsOfTheTest() {
    Secrets secrets;
    secrets.wifi = Secret("correct horse battery");
    secrets.password = Secret("swordfish-and-chips");
    return secrets;
}

QString judged(const std::string& command) {
    const Outcome outcome = tryShell(command + " 2>&1");
    return outcome.code == 0 ? QString() : QString::fromStdString(outcome.text);
}

std::string quoted(const fs::path& path) {
    return "'" + path.string() + "'";
}

// And the join's programs.
struct Bench : OddBench {
    explicit Bench(const std::string& layout) : OddBench(layout) {
        programs.agent = path("agent");
        programs.consul = path("consul");
        for (const fs::path& file : {programs.agent, programs.consul})
            shell("head -c 200000 /dev/urandom > " + quoted(file));
    }
    [[nodiscard]] Result<CardPlan> plan(ByteCount size = {}) const {
        const auto files = readLocalFiles(*cache, preset, programs, {});
        if (!files)
            qFatal("%s", files.error().text().c_str());
        return planCard(base.facts, preset, programs, *files, size);
    }
    [[nodiscard]] Result<CardImage> compose(const CardPlan& planned, unsigned number) const {
        const CardIdentity card{"pi-0" + std::to_string(number), number, 0x00c0ffee + number,
                                "r-0001"};
        return composeCard(*cache, base, preset, planned, card, secretsOfTheTest(), {}, {});
    }
    // What lies outside of root and boot partition, as one command of shell that compares it.
    [[nodiscard]] std::string othersAreTheBases(const fs::path& card) const {
        std::string command = "true";
        std::uint64_t from = 0;
        const auto compare = [&](std::uint64_t to) {
            if (to > from)
                command += " && cmp -i " + std::to_string(from) + " -n " +
                           std::to_string(to - from) + " " + quoted(card) + " " + quoted(base.file);
        };
        for (const PartitionFacts& each : base.facts.partitions) {
            if (each.entry.number != base.facts.rootPartition &&
                each.entry.number != base.facts.bootPartition)
                continue;
            compare(each.entry.start.value);
            from = (each.entry.start + each.entry.size).value;
        }
        compare(base.size.value);
        return command;
    }

    Preset preset = wishes();
    JoinPrograms programs;
};

}  // namespace

class KeptTableTest : public QObject {
    Q_OBJECT

private slots:
    void settingsAndNothingElse_data();
    void settingsAndNothingElse();
    void ownFilesInTheRoot();
    void tokenInTheRoot();
    void baseGrowsAsItWants();
    void cloudInitGrowsAsTheBaseWants();
    void refusedByThePlan_data();
    void refusedByThePlan();
    void noRoomInTheRoot();
    void singlePartitionIsLaidOutAnew();
};

void KeptTableTest::settingsAndNothingElse_data() {
    QTest::addColumn<QString>("layout");
    for (const char* layout : {"single", "gpt", "hybrid", "moved", "logical"})
        QTest::newRow(layout) << layout;
}

void KeptTableTest::settingsAndNothingElse() {
    QFETCH(QString, layout);
    const Bench bench(layout.toStdString());
    QCOMPARE(bench.base.facts.kind, BaseKind::SystemdRoot);
    for (const std::uint64_t more : {std::uint64_t{0}, 8 * kMiB}) {
        const auto plan = bench.plan(ByteCount{more == 0 ? 0 : bench.base.size.value + more});
        VERIFY_RESULT(plan);
        QVERIFY(plan->tableStays && !plan->hasOwnId() && !plan->asItIs);
        QCOMPARE(quint64{plan->smallestCard.value}, quint64{bench.base.size.value});
        QVERIFY(planText(*plan).find("the partition table is the base's") != std::string::npos);
        const auto image = bench.compose(*plan, 7);
        VERIFY_RESULT(image);
        const WrittenCard card(bench.path("card.img"), *image, Former::Ones);

        QCOMPARE(judged(bench.othersAreTheBases(card.file())), QString());
        const auto table = [](const fs::path& file) {
            return "<(sfdisk -d " + quoted(file) +
                   " | sed 's/^[^:]*img//;/^last-lba/d;/^device/d')";
        };
        QCOMPARE(judged("diff " + table(card.file()) + " " + table(bench.base.file)), QString());
        const fs::path root = card.partition(*bench.base.facts.rootPartition);
        QCOMPARE(judged("e2fsck -fn " + quoted(root)), QString());
        QVERIFY(debugfs(root, "cat /etc/passwd").find("ansible:x:1000:") != std::string::npos);
        const auto key = derivePsk("correct horse battery", "hashi");
        QVERIFY(
            debugfs(root, "cat /etc/NetworkManager/system-connections/landfall-wifi.nmconnection")
                .find("psk=" + std::string(key->view()) + "\n") != std::string::npos);
        QVERIFY(debugfs(root, "cat /etc/shadow").find("ansible:$y$") != std::string::npos);
        QVERIFY(debugfs(root, "cat /etc/consul.d/10-static.json").find("127.0.0.1") !=
                std::string::npos);
        QVERIFY(debugfs(root, "cat /etc/fstab").find("00c0ff") == std::string::npos);
        if (!bench.base.facts.bootPartition)
            continue;
        const fs::path boot = card.partition(*bench.base.facts.bootPartition);
        QCOMPARE(judged("fsck.fat -n " + quoted(boot)), QString());
        const auto onBoot = [&](const char* path) {
            return shell("mtype -i " + quoted(boot) + " ::" + path);
        };
        QVERIFY(onBoot("landfall/card.json").find("\"node\": \"pi-07\"") != std::string::npos);
        QVERIFY(onBoot("cmdline.txt")
                    .find("root=PARTUUID=" + (layout == "logical" ? "1a2b3c4d-05" : oddGuid(3))) !=
                std::string::npos);
    }
}

// The scripts of the card itself find what is its own, and two cards differ by that alone.
void KeptTableTest::ownFilesInTheRoot() {
    Bench bench("single");
    const auto plan = bench.plan();
    VERIFY_RESULT(plan);
    for (const unsigned number : {7U, 8U}) {
        const auto image = bench.compose(*plan, number);
        VERIFY_RESULT(image);
        const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
        const fs::path scratch = bench.path("scratch" + std::to_string(number));
        (void)shell("mkdir " + quoted(scratch) + " && debugfs -R 'rdump / " + scratch.string() +
                    "' " + quoted(card.partition(1)) + " 2>/dev/null");
        QCOMPARE(judged("sh " + quoted(scratch / "usr/local/lib/landfall/firstboot") + " " +
                        quoted(scratch)),
                 QString());
        const auto text = [&](const char* path) { return shell("cat " + quoted(scratch / path)); };
        const std::string host = "pi-0" + std::to_string(number);
        QCOMPARE(text("etc/hostname"), host + "\n");
        QVERIFY(text("etc/NetworkManager/system-connections/landfall-ethernet.nmconnection")
                    .find("address1=192.0.2." + std::to_string(number) + "/24\n") !=
                std::string::npos);
        const auto record =
            QJsonDocument::fromJson(QByteArray::fromStdString(text("boot/landfall/card.json")));
        QCOMPARE(record["node"].toString().toStdString(), host);
        QCOMPARE(record["receipt"].toString(), QString("r-0001"));
    }
    const std::string said = planText(*plan);
    QVERIFY2(said.find("/boot/landfall/card.json") != std::string::npos, said.c_str());
    QVERIFY2(said.find("no boot partition") != std::string::npos, said.c_str());

    // Nobody else's file stands in their place.
    bench.preset.files = {{bench.path("agent"), "/boot/landfall/STATUS.txt"}};
    const auto refused = bench.plan();
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject(), std::string("files[0].path"));
}

// What is laid over the token's ranges is what the host reads there.
void KeptTableTest::tokenInTheRoot() {
    const Bench bench("single");
    const auto plan = bench.plan();
    VERIFY_RESULT(plan);
    const auto image = bench.compose(*plan, 7);
    VERIFY_RESULT(image);
    const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
    const std::string token = tokenFileText("hvs.token", "2026-11-23T10:00:00Z");
    std::size_t done = 0;
    for (const ByteRange& range : image->tokenRanges) {
        const std::size_t length = std::min<std::size_t>(range.length.value, token.size() - done);
        std::fstream file(card.file(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(range.start.value));
        file.write(token.data() + done, static_cast<std::streamsize>(length));
        done += length;
    }
    QCOMPARE(done, token.size());
    const fs::path root = card.partition(1);
    QCOMPARE(debugfs(root, "cat /boot/landfall/wrapped-token"), token);
    QCOMPARE(judged("e2fsck -fn " + quoted(root)), QString());
    QVERIFY(debugfs(root, "stat /boot/landfall").find("Mode:  0700") != std::string::npos);
}

// Its own first boot is not held up by a guard, and nothing tells it to leave the root as it is.
void KeptTableTest::baseGrowsAsItWants() {
    Bench bench("gpt");
    bench.base.facts.growth = GrowthTrigger::ResizeWord;
    bench.base.facts.commandLine += " resize";
    const auto plan = bench.plan(ByteCount{8 * kGiB});
    VERIFY_RESULT(plan);
    QVERIFY(plan->tableStays);
    QVERIFY(plan->content.commandLine.remove.empty() ||
            plan->content.commandLine.remove.front() != "resize");
    for (const PlanWarning& warning : plan->warnings)
        QVERIFY(warning.subject != "layout");
}

// The same by cloud-init, which grows the root unless a seed says no; and what the base's own seed
// says of it stays.
void KeptTableTest::cloudInitGrowsAsTheBaseWants() {
    Bench bench("gpt");
    bench.base.facts.kind = BaseKind::UbuntuPi;
    bench.base.facts.hasNetplan = true;
    bench.base.facts.growth = GrowthTrigger::InitramfsGrowroot;
    PartitionSpec data;
    data.label = "data";
    data.size.bytes = ByteCount{64 * kMiB};
    for (const bool stays : {true, false}) {
        bench.preset.layout.partitions =
            stays ? std::vector<PartitionSpec>{} : std::vector<PartitionSpec>{data};
        bench.base.facts.seedUserData =
            stays ? "#cloud-config\ngrowpart: {ignore_growroot_disabled: true}\n" : "";
        const auto plan = bench.plan();
        VERIFY_RESULT(plan);
        QCOMPARE(plan->tableStays, stays);
        const auto holds = [](const ContentFile& file) {
            return file.path == "/etc/growroot-disabled";
        };
        QCOMPARE(std::any_of(plan->content.files.begin(), plan->content.files.end(), holds),
                 !stays);
        const auto image = bench.compose(*plan, 7);
        VERIFY_RESULT(image);
        const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
        const std::string seed = shell(
            "mtype -i " + quoted(card.partition(*bench.base.facts.bootPartition)) + " ::user-data");
        QCOMPARE(seed.find("ignore_growroot_disabled") != std::string::npos, stays);
        QCOMPARE(seed.find("\"mode\": \"off\"") == std::string::npos, stays);
    }
}

void KeptTableTest::refusedByThePlan_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("reason");
    QTest::newRow("extended") << "logical"
                              << "it has an extended partition (number 2)";
    QTest::newRow("hybrid MBR") << "hybrid"
                                << "it has a hybrid MBR beside its GPT";
    QTest::newRow("entries elsewhere") << "moved"
                                       << "its GPT has its entries elsewhere";
}

void KeptTableTest::refusedByThePlan() {
    QFETCH(QString, layout);
    QFETCH(QString, reason);
    Bench bench(layout.toStdString());
    PartitionSpec more;
    more.label = "more";
    more.size.bytes = ByteCount{64 * kMiB};
    std::vector<Layout> layouts(2);
    layouts[0].partitions = {more};
    layouts[1].rootSize = SizeSpec{SizeSpec::Kind::Bytes, ByteCount{kGiB}, 0};
    for (const Layout& wanted : layouts) {
        bench.preset.layout = wanted;
        const auto plan = bench.plan();
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind(), ErrorKind::NotSupported);
        QCOMPARE(plan.error().subject(), std::string("layout"));
        const std::string said = plan.error().message().english();
        QVERIFY2(said.find(reason.toStdString()) != std::string::npos, said.c_str());
    }
    // The root's own size is what it has: nothing is asked for.
    bench.preset.layout = Layout();
    const PartitionFacts* root =
        partitionByNumber(bench.base.facts, *bench.base.facts.rootPartition);
    bench.preset.layout.rootSize = SizeSpec{SizeSpec::Kind::Bytes, root->entry.size, 0};
    const auto plan = bench.plan();
    VERIFY_RESULT(plan);
    QVERIFY(plan->tableStays);
}

void KeptTableTest::noRoomInTheRoot() {
    Bench bench("logical");
    (void)shell("truncate -s 60M " + quoted(bench.programs.consul));
    const auto plan = bench.plan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind(), ErrorKind::NoSpace);
    const std::string said = plan.error().message().english();
    QVERIFY2(said.find("its partition cannot be made larger (it has an extended partition") !=
                 std::string::npos,
             said.c_str());
}

// An MBR with the root alone is one like others where more is asked for, or has no room: the card
// has an id of its own, the boot loader stays.
void KeptTableTest::singlePartitionIsLaidOutAnew() {
    Bench bench("single");
    (void)shell("truncate -s 60M " + quoted(bench.programs.consul));
    PartitionSpec data;
    data.label = "data";
    data.size.bytes = ByteCount{32 * kMiB};
    data.mount = "/srv/data";
    bench.preset.layout.partitions = {data};
    const auto plan = bench.plan();
    VERIFY_RESULT(plan);
    QVERIFY(plan->hasOwnId());
    const auto image = bench.compose(*plan, 7);
    VERIFY_RESULT(image);
    const WrittenCard card(bench.path("card.img"), *image, Former::Ones);
    QCOMPARE(judged("sfdisk --verify " + quoted(card.file())), QString());
    QCOMPARE(card.diskId(), std::string("0x00c0fff5"));
    QCOMPARE(card.bytes(4096, 22), std::string("BOOT LOADER IN THE GAP"));
    const fs::path root = card.partition(1);
    QCOMPARE(judged("e2fsck -fn " + quoted(root)), QString());
    QCOMPARE(judged("e2fsck -fn " + quoted(card.partition(2))), QString());
    const std::string fstab = debugfs(root, "cat /etc/fstab");
    for (const char* line : {"PARTUUID=00c0fff5-01 / ext4", "PARTUUID=00c0fff5-02  /srv/data"})
        QVERIFY2(fstab.find(line) != std::string::npos, fstab.c_str());
    QVERIFY(debugfs(root, "cat /boot/landfall/card.json").find("pi-07") != std::string::npos);
}

QTEST_GUILESS_MAIN(KeptTableTest)
#include "tst_kept_table.moc"
