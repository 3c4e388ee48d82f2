#include <QtTest>

#include <fstream>

#include "core/compose/accounts.h"
#include "core/compose/card_plan.h"
#include "core/compose/own_places.h"
#include "tests/compose/made_facts.h"

using namespace landfall;

namespace {

ContentFile textFile(const char* path, std::string text, Ownership owner = {}) {
    return {Place::Root, path, std::move(text), std::move(owner), 0644, ContentOrigin::Extra};
}

Preset examplePreset() {
    Preset preset;
    preset.layout.rootSize = bytes(8 * kGiB);
    PartitionSpec consul =
        partition("consul", bytes(1 * kGiB), Filesystem::Ext4, "/var/lib/consul");
    PartitionSpec minio = partition("minio", rest(), Filesystem::Xfs, "/srv/minio");
    minio.options = {"noatime"};
    preset.layout.partitions = {consul, minio};
    return preset;
}

CardContent exampleContent() {
    CardContent content;
    content.systemUsers = {{"consul", "consul", "/var/lib/consul", ""}};
    content.directories = {{"/var/lib/consul", {"consul", "consul"}, 0700}};
    content.files = {textFile("/etc/consul.d/10-static.json", "{}", {"root", "consul"})};
    content.bootMountOptions = {"umask=0077"};
    content.commandLine.remove = {"resize"};
    return content;
}

std::string refusal(const BaseFacts& facts, const Preset& preset, const CardContent& content,
                    const LocalFiles& files = {}) {
    const auto plan = planWithContent(facts, preset, content, files, {});
    return plan ? std::string("planned")
                : std::string(kindName(plan.error().kind())) + " " + plan.error().text();
}

const std::string* fileText(const CardPlan& plan, const std::string& path) {
    for (const ContentFile& file : plan.content.files)
        if (file.path == path)
            return std::get_if<std::string>(&file.content);
    return nullptr;
}

}  // namespace

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void fstabOfTheCard();
    void placeholderIsUnique();
    void ownersOfMountPoints();
    void passwordsGetAPlaceholder();
    void refusals();
    void payloadGrowsTheRoot();
    void missingFile();
    void filesBelowMountPoints();
    void referencesThatCannotFollow();
    void rootsThatAreNowhere();
    void unknownKernel();
    void asText();
    void sameInputsSamePlan();
    void aUserWhoCannotLogIn();
};

void PlanTest::fstabOfTheCard() {
    const auto plan = planWithContent(raspberryFacts(), examplePreset(), exampleContent(), {}, {});
    QVERIFY2(plan, plan ? "" : plan.error().text().c_str());
    const std::string* fstab = fileText(*plan, "/etc/fstab");
    QVERIFY(fstab);
    QCOMPARE(QString::fromStdString(*fstab),
             QString("proc            /proc           proc    defaults          0       0\n"
                     "PARTUUID=1a4dfa11-01  /boot/firmware  vfat  defaults,umask=0077  0  2\n"
                     "PARTUUID=1a4dfa11-02  /               ext4    defaults,noatime  0       1\n"
                     "PARTUUID=1a4dfa11-03  /var/lib/consul  ext4  defaults,nofail  0  2\n"
                     "PARTUUID=1a4dfa11-04  /srv/minio  xfs  defaults,nofail,noatime  0  0\n"));
    QCOMPARE(plan->content.placeholders.size(), 1u);
    QCOMPARE(plan->content.placeholders[0].text, std::string("1a4dfa11"));
    QVERIFY(plan->warnings.empty());
}

void PlanTest::placeholderIsUnique() {
    BaseFacts facts = raspberryFacts();
    facts.fstab += "# 1a4dfa11 was here\n";
    const auto plan = planWithContent(facts, examplePreset(), exampleContent(), {}, {});
    QVERIFY(plan);
    QCOMPARE(plan->content.placeholders[0].text, std::string("1a4dfa12"));
}

void PlanTest::ownersOfMountPoints() {
    Preset preset = examplePreset();
    auto plan = planWithContent(raspberryFacts(), preset, exampleContent(), {}, {});
    QVERIFY(plan);
    QCOMPARE(plan->partitions[2].owner, std::string("consul"));
    QCOMPARE(plan->partitions[2].mode, 0700u);
    preset.layout.partitions[0].owner = "pi";
    plan = planWithContent(raspberryFacts(), preset, exampleContent(), {}, {});
    QVERIFY(plan);
    QCOMPARE(plan->partitions[2].owner, std::string("pi"));
    QCOMPARE(plan->partitions[2].mode, 0755u);
}

void PlanTest::passwordsGetAPlaceholder() {
    CardContent content;
    ContentLoginUser user;
    user.name = "ansible";
    user.password = true;
    content.loginUsers = {user};
    const auto plan = planWithContent(raspberryFacts(), {}, content, {}, {});
    QVERIFY(plan);
    const Placeholder& last = plan->content.placeholders.back();
    QCOMPARE(last.path, std::string("/etc/shadow"));
    QCOMPARE(last.text, passwordPlaceholder());
}

void PlanTest::refusals() {
    const BaseFacts facts = raspberryFacts();
    CardContent content = exampleContent();
    content.files.push_back(textFile("/etc/x", "", {"minio", "root"}));
    QCOMPARE(refusal(facts, {}, content),
             std::string("invalid-input /etc/x: the user \"minio\" is not in the base; accepted "
                         "are numbers and: consul, daemon, pi, root, systemd-network"));

    Preset hidden = examplePreset();
    hidden.layout.partitions[0].mount = "/etc/consul.d";
    QVERIFY(refusal(facts, hidden, exampleContent())
                .starts_with("invalid-input layout.partitions[0].mount: /etc/consul.d would hide "
                             "/etc/consul.d/10-static.json"));

    Preset owner = examplePreset();
    owner.layout.partitions[1].owner = "minio";
    QVERIFY(refusal(facts, owner, exampleContent())
                .starts_with("invalid-input layout.partitions[1].owner: the user \"minio\""));

    BaseFacts noXfs = facts;
    noXfs.kernelFilesystems = {"ext4", "vfat"};
    QCOMPARE(refusal(noXfs, examplePreset(), exampleContent()),
             std::string("not-supported layout.partitions[1].filesystem: the base's kernel has no "
                         "driver for xfs; it has ext4, vfat"));

    BaseFacts noBoot = facts;
    noBoot.bootPartition.reset();
    QVERIFY(refusal(noBoot, {}, exampleContent()).starts_with("not-supported base: it has no FAT"));
    BaseFacts noRoot = facts;
    noRoot.rootPartition.reset();
    QVERIFY(
        refusal(noRoot, {}, exampleContent()).starts_with("not-supported base: its root cannot"));

    BaseFacts gpt = facts;
    gpt.table = TableFormat::Gpt;
    gpt.gpt.hybridMbr = true;
    QVERIFY(refusal(gpt, examplePreset(), exampleContent()).find("a hybrid MBR") !=
            std::string::npos);
    BaseFacts lineless = facts;
    lineless.commandLine.clear();
    QVERIFY(refusal(lineless, {}, exampleContent()).find("has no cmdline.txt") !=
            std::string::npos);

    Preset twice = examplePreset();
    twice.layout.partitions[1].mount = "/var/lib/consul";
    QVERIFY(refusal(facts, twice, exampleContent()).find("is used twice") != std::string::npos);

    BaseFacts mounted = facts;
    mounted.fstab += "/dev/sda1 /srv/minio ext4 defaults 0 0\n";
    QVERIFY(refusal(mounted, examplePreset(), exampleContent())
                .find("own fstab mounts /srv/minio already") != std::string::npos);
}

void PlanTest::payloadGrowsTheRoot() {
    const std::filesystem::path program = "/not/on/this/computer/consul";  // planning is pure
    CardContent content;
    content.files = {
        {Place::Root, "/usr/local/bin/consul", program, {}, 0755, ContentOrigin::Join}};
    const LocalFiles files{{{program, {700 * kMiB}, std::string(64, '0')}}, ""};
    const auto plan = planWithContent(raspberryFacts(), {}, content, files, {});
    QVERIFY(plan);
    const std::uint64_t needed = 1648 * kMiB + 700 * kMiB;
    QVERIFY(plan->partitions[1].size.value > needed);
    QVERIFY(plan->partitions[1].size.value < needed + 256 * kMiB);
    QCOMPARE(plan->sources.size(), 1u);
    QCOMPARE(plan->sources[0].sha256, files.files[0].sha256);

    Preset preset;
    preset.layout.rootSize = bytes(2148 * kMiB);
    const std::string words = refusal(raspberryFacts(), preset, content, files);
    QVERIFY2(words.starts_with("no-space layout.root.size: the root needs "), words.c_str());
    QVERIFY2(words.find("the preset gives it 2148 MiB (2.3 GB)") != std::string::npos,
             words.c_str());
}

void PlanTest::missingFile() {
    Preset preset;
    preset.files = {{"/nowhere/motd", "/etc/motd", "root", "root", 0644}};
    QCOMPARE(refusal(raspberryFacts(), preset, {}),
             std::string("not-found /nowhere/motd: there is no such file, and it should go to "
                         "/etc/motd"));
}

void PlanTest::filesBelowMountPoints() {
    const std::filesystem::path source = "/nowhere/file";
    const LocalFiles files{{{source, {10}, std::string(64, '0')}}, ""};
    const auto planned = [&](BaseFacts facts, std::vector<ExtraFile> extra) {
        Preset preset;
        preset.files = std::move(extra);
        return planWithContent(facts, preset, {}, files, {});
    };
    BaseFacts facts = raspberryFacts();
    const auto boot = planned(facts, {{source, "/boot/firmware/config.txt"}});
    QVERIFY(boot);
    QCOMPARE(boot->content.files[0].place, Place::Boot);
    QCOMPARE(boot->content.files[0].path, std::string("/config.txt"));
    QVERIFY(boot->warnings.empty());

    const auto secret = planned(facts, {{source, "/boot/firmware/key", "root", "root", 0600}});
    QVERIFY(secret);
    QCOMPARE(secret->warnings[0].subject, std::string("files[0].mode"));

    const auto refused = [&](const BaseFacts& base, std::vector<ExtraFile> extra) {
        const auto plan = planned(base, std::move(extra));
        return plan ? std::string() : plan.error().text();
    };
    // What each card gets of its own is not there yet.
    for (const auto& [path, ours] : {std::pair{"/boot/firmware/User-Data", "user-data"},
                                     {"/boot/firmware/landfall/card.json", "landfall/card.json"}}) {
        Preset preset;
        preset.files = {{source, path}};
        const auto checked = checkOwnPlaces(facts, preset, {});
        QVERIFY(!checked);
        QCOMPARE(checked.error().text(),
                 std::string("files[0].path: ") + path + " would replace /boot/firmware/" + ours +
                     ", which Landfall writes itself; accepted is another name beside it");
    }
    QVERIFY(refused(facts, {{source, "/boot/firmware/a"}, {source, "/boot/firmware/A"}})
                .find("files[1].path: /boot/firmware/A is given twice") != std::string::npos);

    facts.fstab +=
        "LABEL=data /srv/a\\040b ext4 defaults 0 2\ntmpfs /var/log tmpfs nosuid 0 0\n"
        "/dev/sda1 /media/usb vfat noauto,user 0 0\n";
    QVERIFY(refused(facts, {{source, "/var/log/x"}})
                .find("files[0].path: /var/log/x is below /var/log, where the base's fstab mounts "
                      "tmpfs") != std::string::npos);
    QVERIFY(planned(facts, {{source, "/media/usb/x"}}));
    QVERIFY(planned(facts, {{source, "/var/logs/x"}}));
    facts.fstab += "tmpfs /etc/consul.d tmpfs defaults 0 0\n";
    QVERIFY(refusal(facts, {}, exampleContent())
                .starts_with("not-supported base: its fstab mounts tmpfs at /etc/consul.d, which "
                             "would hide /etc/consul.d/"));
}

void PlanTest::referencesThatCannotFollow() {
    BaseFacts facts = raspberryFacts();
    facts.bootDiskIds = {{"/boot.scr", 4, false, {}, 0, 0, 0644}};
    QVERIFY(refusal(facts, {}, exampleContent())
                .starts_with("not-supported base: its /boot.scr names a partition by the disk's id "
                             "(line 4)"));
    facts.bootDiskIds.clear();
    facts.diskIdNames = {"/etc/systemd/system/dev-disk-by\\x2dpartuuid-deadbeef\\x2d03.swap"};
    facts.otherDiskIds = {{"/grub/grub.cfg", 7, true, {}, 0, 0, 0644}};
    facts.rootDiskIds = {{"/etc/crypttab", 1, true, "x PARTUUID=deadbeef-02 none\n", 0, 42, 0640},
                         {"/etc/consul.d/10-static.json", 1, true, "deadbeef-02", 0, 0, 0644}};
    const auto plan = planWithContent(facts, {}, exampleContent(), {}, {});
    QVERIFY(plan);
    QCOMPARE(plan->warnings.size(), 2u);
    QVERIFY(plan->warnings[0].message.english().starts_with("its /grub/grub.cfg, on a partition"));
    QVERIFY(plan->warnings[1].message.english().find("is called after a partition") !=
            std::string::npos);
    const auto file =
        std::find_if(plan->content.files.begin(), plan->content.files.end(),
                     [](const ContentFile& one) { return one.path == "/etc/crypttab"; });
    QVERIFY(file != plan->content.files.end());
    QCOMPARE(file->owner.group, std::string("42"));
    QCOMPARE(file->mode, 0640u);
    const auto& places = plan->content.placeholders;
    const auto place = std::find_if(places.begin(), places.end(), [](const Placeholder& one) {
        return one.path == "/etc/crypttab";
    });
    QVERIFY(place != places.end());
    QCOMPARE(std::get<std::string>(file->content), "x PARTUUID=" + place->text + "-02 none\n");
}

void PlanTest::rootsThatAreNowhere() {
    BaseFacts facts = raspberryFacts();
    facts.rootSpecs = {{"/cmdline.txt", "PARTUUID=deadbeef-02"},
                       {"/extlinux/extlinux.conf", "/dev/disk/by-label/rootfs"},
                       {"/nfs.txt", "/dev/nfs"}};
    QVERIFY(planWithContent(facts, {}, {}, {}, {})->warnings.empty());
    facts.rootSpecs = {{"/cmdline.txt", "PARTUUID=12345678-02"}};
    const auto plan = planWithContent(facts, {}, {}, {}, {});
    QCOMPARE(plan->warnings.size(), 1u);
    QCOMPARE(
        plan->warnings[0].message.english(),
        std::string("its /cmdline.txt says root=PARTUUID=12345678-02, which is no partition of "
                    "it: cards will not start"));
}

void PlanTest::unknownKernel() {
    BaseFacts facts = raspberryFacts();
    facts.kernelFilesystems.clear();
    const auto plan = planWithContent(facts, examplePreset(), exampleContent(), {}, {});
    QVERIFY(plan);
    QCOMPARE(plan->warnings.size(), 1u);
    QCOMPARE(plan->warnings[0].subject, std::string("layout.partitions[1].filesystem"));
}

void PlanTest::asText() {
    const auto plan = planWithContent(raspberryFacts(), examplePreset(), exampleContent(), {},
                                      ByteCount{31'914'983'424});
    QVERIFY(plan);
    QCOMPARE(
        QString::fromStdString(planText(*plan)),
        QString(
            "card: 31166976 KiB (31.9 GB), at least 10036 MiB (10.5 GB); arm64\n"
            "partitions:\n"
            "  number  role  label   start     size                    filesystem  mount           "
            " "
            "owner          mode\n"
            "  1       boot  bootfs  8 MiB     512 MiB (537 MB)        vfat        /boot/firmware\n"
            "  2       root  rootfs  520 MiB   8 GiB (8.6 GB)          ext4        /\n"
            "  3       data  consul  8712 MiB  1 GiB (1.1 GB)          ext4        /var/lib/consul "
            " consul:consul  0700\n"
            "  4       data  minio   9736 MiB  21197312 KiB (21.7 GB)  xfs         /srv/minio      "
            " root:root      0755\n"
            "accounts:\n"
            "  consul: system user\n"
            "files:\n"
            "  /etc/consul.d/10-static.json  root:consul    0644  extra   2 bytes\n"
            "  /etc/fstab                    root:root      0644  layout  348 bytes\n"
            "  /srv/minio/                   root:root      0755\n"
            "  /var/lib/consul/              consul:consul  0700\n"
            "kernel command line:\n"
            "  removed: resize\n"));
}

void PlanTest::sameInputsSamePlan() {
    const auto one = planWithContent(raspberryFacts(), examplePreset(), exampleContent(), {}, {});
    const auto two = planWithContent(raspberryFacts(), examplePreset(), exampleContent(), {}, {});
    QVERIFY(one && two);
    QCOMPARE(planText(*one), planText(*two));
    QCOMPARE(*fileText(*one, "/etc/fstab"), *fileText(*two, "/etc/fstab"));
}

void PlanTest::aUserWhoCannotLogIn() {
    Preset preset;
    const auto warned = [&preset] {
        const auto plan = planCard(raspberryFacts(), preset, std::nullopt, {}, {});
        return plan && planText(*plan).find("nobody can log in") != std::string::npos;
    };
    QVERIFY(!warned());
    preset.user = LoginUser{};
    preset.user->name = "ansible";
    QVERIFY(warned());
    preset.user->sshKeys = {"ssh-ed25519 AAAA operator"};
    QVERIFY(!warned());
    const auto helpless = [&preset] {
        const auto plan = planCard(raspberryFacts(), preset, std::nullopt, {}, {});
        return plan && planText(*plan).find("nobody can administer") != std::string::npos;
    };
    QVERIFY(helpless());
    preset.user->passwordlessSudo = true;
    QVERIFY(!helpless());
    preset.user->passwordlessSudo = false;
    preset.user->passwordLogin = true;
    QVERIFY(!helpless());
    preset.user->passwordLogin = false;
    preset.user->sshKeys.clear();
    QVERIFY(!helpless());
    preset.user->passwordLogin = true;
    QVERIFY(!warned());
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
