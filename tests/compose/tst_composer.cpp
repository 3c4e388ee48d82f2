#include <QtTest>

#include <fcntl.h>

#include <fstream>

#include "core/compose/accounts.h"
#include "core/compose/extent_algebra.h"
#include "core/compose/root_content.h"
#include "core/content/wifi_key.h"
#include "core/join/join_content.h"
#include "tests/compose/made_base.h"
#include "tests/compose/written_card.h"
#include "tests/image/image_maker.h"

using namespace landfall;
using namespace landfall::test;

Q_DECLARE_METATYPE(landfall::test::BaseStyle)

#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : (result).error().text().c_str())

namespace {

QString table(const WrittenCard& card) {
    QString out;
    for (const QJsonValue& p : card.partitions())
        out += QString("%1 %2+%3 %4\n")
                   .arg(p["node"].toString().mid(QString::fromStdString(card.file()).size()))
                   .arg(p["start"].toInteger())
                   .arg(p["size"].toInteger())
                   .arg(p["type"].toString());
    return out;
}

QString judged(const std::string& line) {
    const Outcome outcome = tryShell(line);
    return outcome.code == 0 ? QString() : QString::fromStdString(line + "\n" + outcome.text);
}

// "Owner and mode" as debugfs's stat prints them.
QString ownership(const std::filesystem::path& root, const std::string& path) {
    const QString text = QString::fromStdString(debugfs(root, "stat " + path));
    const auto word = [&](const char* key) {
        return QRegularExpression(QString(key) + ":\\s+(\\S+)").match(text).captured(1);
    };
    return word("User") + ":" + word("Group") + " " + word("Mode");
}

std::string catRoot(const std::filesystem::path& root, const std::string& path) {
    return debugfs(root, "cat " + path);
}

// Refused before anything was made.
bool hasNoLayer(const Cache& cache) {
    const std::vector<CacheEntry> entries = cache.list().value();
    return std::none_of(entries.begin(), entries.end(),
                        [](const CacheEntry& entry) { return entry.section == "layers"; });
}

}  // namespace

class ComposerTest : public QObject {
    Q_OBJECT

private slots:
    void wholeCard_data();
    void wholeCard();
    void everyExtentIsInOrder();
    void overlaysAreTheCardsOwn();
    void logicals();
    void sameInputsSameBytes();
    void mountPointInUse();
    void contentMovesIn();
    void accountOfTheBaseIsRenamed();
    void secretsThatAreMissing();
    void unknownBaseAsItIs();
    void hiddenByALongFile();
    void everyReferenceFollowsTheId();
    void presetFilesOnTheBootPartition();
};

void ComposerTest::wholeCard_data() {
    QTest::addColumn<BaseStyle>("style");
    QTest::newRow("cloud-init") << BaseStyle::CloudInit;
    QTest::newRow("systemd root") << BaseStyle::SystemdRoot;
}

void ComposerTest::wholeCard() {
    QFETCH(BaseStyle, style);
    const Workshop shop(style);
    QCOMPARE(shop.base.facts.kind, style == BaseStyle::CloudInit ? BaseKind::RaspberryPiCloudInit
                                                                 : BaseKind::SystemdRoot);
    const CardPlan plan = shop.plan(ByteCount{600 * kMiB});
    const auto image = shop.compose(firstCard(), plan);
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Ones);

    // The table, by sfdisk.
    QCOMPARE(card.diskId(), std::string("0x00c0ffee"));
    QCOMPARE(table(card), QString("1 16384+81920 c\n2 98304+229376 83\n3 327680+81920 83\n"
                                  "4 409600+819200 83\n"));
    QVERIFY(card.bytes(4096, 22) == "BOOT LOADER IN THE GAP");

    // Each filesystem, by its own judge.
    const auto boot = card.partition(1), root = card.partition(2), consul = card.partition(3),
               minio = card.partition(4);
    QCOMPARE(judged("fsck.fat -n '" + boot.string() + "'"), QString());
    QCOMPARE(judged("e2fsck -fn '" + root.string() + "'"), QString());
    QCOMPARE(judged("e2fsck -fn '" + consul.string() + "'"), QString());
    QCOMPARE(judged("xfs_repair -n -f '" + minio.string() + "'"), QString());

    // The root: grown, with accounts, files, owners and modes.
    QVERIFY(shell("dumpe2fs -h '" + root.string() + "' 2>/dev/null")
                .find("Block count:              114688\n") != std::string::npos);
    QVERIFY(catRoot(root, "/etc/passwd").find("consul:x:999:999:Consul agent:") !=
            std::string::npos);
    QCOMPARE(ownership(root, "/etc/consul.d/10-static.json"), QString("0:999 0640"));
    QCOMPARE(ownership(root, "/etc/consul.d"), QString("0:999 02750"));
    QCOMPARE(ownership(root, "/home/ansible"), QString("1000:1000 0700"));
    QCOMPARE(ownership(root, "/home/ansible/.profile"), QString("1000:1000 0644"));
    QCOMPARE(ownership(root, "/home/ansible/.ssh/authorized_keys"), QString("1000:1000 0600"));
    QCOMPARE(catRoot(root, "/home/ansible/.ssh/authorized_keys"),
             std::string("ssh-ed25519 AAAA operator\n"));
    QCOMPARE(ownership(root, "/etc/sudoers.d/90-landfall-ansible"), QString("0:0 0440"));
    QCOMPARE(ownership(root, "/usr/local/bin/consul"), QString("0:0 0755"));
    QVERIFY(catRoot(root, "/usr/local/bin/consul") ==
            shell("cat '" + shop.path("consul").string() + "'"));
    QVERIFY(debugfs(root, "stat /etc/localtime").find("/usr/share/zoneinfo/Europe/Rome") !=
            std::string::npos);
    QCOMPARE(catRoot(root, "/etc/fstab"),
             std::string("PARTUUID=00c0ffee-01  /boot/firmware  vfat  defaults,umask=0077  0  2\n"
                         "PARTUUID=00c0ffee-02  /  ext4  defaults,noatime  0  1\n"
                         "PARTUUID=00c0ffee-03  /var/lib/consul  ext4  defaults,nofail  0  2\n"
                         "PARTUUID=00c0ffee-04  /srv/minio  xfs  defaults,nofail,noatime  0  0\n"));

    // The data partitions' owners.
    QCOMPARE(ownership(consul, "/"), QString("999:999 0700"));
    QVERIFY(shell("xfs_db -r -c 'inode 128' -c 'p core.mode core.uid' '" + minio.string() + "'")
                .find("core.mode = 040750") != std::string::npos);

    // The boot partition, by mtools.
    const std::string mtype = "MTOOLS_SKIP_CHECK=1 mtype -i '" + boot.string() + "' ::";
    QCOMPARE(shell(mtype + "cmdline.txt"),
             std::string("console=tty1 root=PARTUUID=00c0ffee-02 rootfstype=ext4 rootwait "
                         "cfg80211.ieee80211_regdom=IT ds=nocloud;i=pi-01\n"));
    QCOMPARE(shell(mtype + "landfall/card.json"), std::string("{\"node\": \"pi-01\"}\n"));
    QVERIFY(shell(mtype + "kernel8.img") == std::string(3'000'000, 'k'));

    // The token's place, for whoever writes it later.
    QCOMPARE(image->bootPartition, (ByteRange{{8 * kMiB}, {40 * kMiB}}));
    std::string token;
    for (const ByteRange& range : image->tokenRanges)
        token += card.bytes(range.start.value, range.length.value);
    QVERIFY(token == std::string(kTokenFileSize, '\n'));
}

void ComposerTest::everyExtentIsInOrder() {
    const Workshop shop;
    const auto image = shop.compose(firstCard(), shop.plan(ByteCount{700 * kMiB}));
    VERIFY_RESULT(image);
    ByteOffset end;
    for (const ExtentList* list : {&image->head, &image->body})
        for (const Extent& extent : *list) {
            QVERIFY(extent.target >= end);
            QVERIFY(extent.length.value > 0);
            QVERIFY(extent.target.value % 512 == 0 && extent.length.value % 512 == 0 &&
                    extent.sourceOffset.value % 512 == 0);
            QVERIFY(extent.source == kZeroSource || extent.source < image->sources.size());
            end = extent.target + extent.length;
        }
    QVERIFY(end.value <= image->cardSize.value);
    QCOMPARE(totalLength(image->head), ByteCount{kMiB});
    QVERIFY(image->body.front().target.value >= kMiB);
    // The last MiB of the card is covered, what is free is not.
    QCOMPARE(end.value, image->cardSize.value);
    QVERIFY(totalLength(image->body) < ByteCount{250 * kMiB});
    for (const UniqueFd& source : image->sources)
        QCOMPARE(fcntl(source.get(), F_GETFL) & O_ACCMODE, O_RDONLY);
}

void ComposerTest::overlaysAreTheCardsOwn() {
    const Workshop shop;
    const auto image = shop.compose(firstCard(), shop.plan());
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Random);
    const auto root = card.partition(2);
    const auto key = derivePsk(kPassphrase, "hashi");
    QVERIFY(key);
    QCOMPARE(catRoot(root, "/etc/NetworkManager/system-connections/landfall-wifi.nmconnection"),
             "[wifi-security]\npsk=" + std::string(key->view()) + "\n");
    // The hash is judged by the system's own crypt(3).
    const std::string shadow = catRoot(root, "/etc/shadow");
    const auto at = shadow.find("ansible:$y$");
    QVERIFY(at != std::string::npos);
    const std::string hash = shadow.substr(at + 8, kPasswordHashLength);
    QCOMPARE(shell("perl -e 'print crypt($ARGV[0], $ARGV[1])' '" + std::string(kPassword) + "' '" +
                   hash + "'"),
             hash);
    QVERIFY(shadow.find("placeholder") == std::string::npos);
    QVERIFY(shadow.find(passwordPlaceholder()) == std::string::npos);
}

void ComposerTest::logicals() {
    Workshop shop;
    PartitionSpec raw;
    raw.label = "csi";
    raw.filesystem = Filesystem::None;
    raw.size.bytes = ByteCount{24 * kMiB};
    PartitionSpec swap = raw;
    swap.label = "swap";
    swap.filesystem = Filesystem::Swap;
    PartitionSpec fat = raw;
    fat.label = "EXCHANGE";
    fat.filesystem = Filesystem::Vfat;
    fat.mount = "/srv/exchange";
    fat.size.bytes = ByteCount{40 * kMiB};
    shop.preset.layout.partitions.insert(shop.preset.layout.partitions.end(), {raw, swap, fat});
    const CardPlan plan = shop.plan(ByteCount{800 * kMiB});
    const auto image = shop.compose(firstCard(), plan);
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Random);
    const QJsonArray partitions = card.partitions();
    QCOMPARE(partitions.size(), static_cast<qsizetype>(plan.partitions.size()));
    for (qsizetype i = 0; i < partitions.size(); ++i) {
        const PlannedPartition& planned = plan.partitions[static_cast<std::size_t>(i)];
        QCOMPARE(partitions[i]["start"].toInteger() * 512,
                 static_cast<qint64>(planned.start.value));
        QCOMPARE(partitions[i]["size"].toInteger() * 512, static_cast<qint64>(planned.size.value));
        QCOMPARE(partitions[i]["type"].toString(), QString::number(planned.type, 16));
    }
    QCOMPARE(judged("sfdisk --verify '" + card.file().string() + "'"), QString());
    QCOMPARE(judged("xfs_repair -n -f '" + card.partition(5).string() + "'"), QString());
    // A raw partition shows no old signature, whatever the card held.
    QCOMPARE(shell("blkid -p '" + card.partition(6).string() + "' || true"), std::string());
    QVERIFY(shell("blkid -p '" + card.partition(7).string() + "'").find("TYPE=\"swap\"") !=
            std::string::npos);
    QCOMPARE(judged("fsck.fat -n '" + card.partition(8).string() + "'"), QString());
    const std::string fstab = catRoot(card.partition(2), "/etc/fstab");
    QVERIFY(fstab.find("PARTUUID=00c0ffee-07  none  swap  sw,nofail  0  0\n") != std::string::npos);
    QVERIFY(fstab.find("PARTUUID=00c0ffee-08  /srv/exchange  vfat  "
                       "defaults,nofail,uid=0,gid=0,umask=0022  0  0\n") != std::string::npos);
}

void ComposerTest::sameInputsSameBytes() {
    Workshop shop;
    // A password's salt is fresh each time; all else is the same, byte for byte.
    shop.content.loginUsers[0].password = false;
    const CardPlan plan = shop.plan();
    const auto one = shop.compose(firstCard(), plan);
    const auto two = shop.compose(firstCard(), plan);
    CardIdentity other = firstCard();
    other.diskId = 0x11111111;
    const auto third = shop.compose(other, plan);
    QVERIFY(one && two && third);
    const WrittenCard first(shop.path("one.img"), *one, Former::Blank);
    const WrittenCard second(shop.path("two.img"), *two, Former::Blank);
    // mtools stamps what it writes with the time, to two seconds.
    QVERIFY(
        tryShell("cmp '" + first.partition(2).string() + "' '" + second.partition(2).string() + "'")
            .code == 0);
    QCOMPARE(one->body.size(), two->body.size());
    const WrittenCard changed(shop.path("three.img"), *third, Former::Blank);
    QCOMPARE(tryShell("cmp -l '" + first.partition(2).string() + "' '" +
                      changed.partition(2).string() + "' | wc -l")
                 .text,
             std::string("32\n"));  // four times eight digits in fstab
}

void ComposerTest::mountPointInUse() {
    Workshop shop;
    shop.preset.layout.partitions[0].mount = "/srv/full";
    const auto image = shop.compose(firstCard(), shop.plan());
    QVERIFY(!image);
    QCOMPARE(image.error().text(),
             std::string("layout.partitions (consul) mount: /srv/full is not empty in the base "
                         "(/srv/full/thing); accepted is another mount point, or \"copy\": true, "
                         "which moves its content in"));
    QVERIFY(hasNoLayer(*shop.cache));
    // What is removed anyway is not in the way.
    shop.content.removals = {"/srv/full/thing"};
    QVERIFY(shop.compose(firstCard(), shop.plan()));
}

void ComposerTest::contentMovesIn() {
    Workshop shop;
    shop.preset.layout.partitions[0].mount = "/var/log";
    shop.preset.layout.partitions[0].copy = true;
    const auto image = shop.compose(firstCard(), shop.plan());
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Ones);
    const auto root = card.partition(2), log = card.partition(3);
    QCOMPARE(judged("e2fsck -fn '" + root.string() + "'"), QString());
    QCOMPARE(judged("e2fsck -fn '" + log.string() + "'"), QString());
    QCOMPARE(catRoot(log, "/old/syslog"), std::string("a line of a former life\n"));
    QVERIFY(debugfs(log, "stat /latest").find("old/syslog") != std::string::npos);
    QVERIFY(debugfs(root, "ls -p /var/log").find("old") == std::string::npos);
}

// userconf-pi 0.9, userconf: usermod -m -d moves the home, sed changes subuid, subgid and sudo's
// rule (raspberrypi-sys-mods, etc/sudoers.d/010_pi-nopasswd).
void ComposerTest::accountOfTheBaseIsRenamed() {
    const QTemporaryDir folder;
    ImageMaker maker(folder.path().toStdString());
    Tree tree;
    tree.files = {
        {"/etc/passwd",
         "root:x:0:0:root:/root:/bin/bash\npi:x:1000:1000::/home/pi:/bin/bash\n"
         "rpi-first-boot-wizard:x:115:65534::/home/rpi-first-boot-wizard:/bin/bash\n"},
        {"/etc/group", "root:x:0:\nsudo:x:27:pi\npi:x:1000:\n"},
        {"/etc/shadow", "root:*:19600:0:99999:7:::\npi:*:19600:0:99999:7:::\n"},
        {"/etc/gshadow", "root:*::\nsudo:*::pi\npi:!::\n"},
        {"/etc/subuid", "pi:100000:65536\npip:165536:65536\n"},
        {"/etc/subgid", "pi:100000:65536\n"},
        {"/etc/sudoers.d/010_pi-nopasswd", "pi ALL=(ALL) NOPASSWD: ALL\n"},
        {"/home/pi/.bashrc", "# as Debian has it\n"},
        {"/home/pi/Bookshelf/guide.pdf", std::string(300'000, 'p')},
        {"/home/rpi-first-boot-wizard/.bashrc", "\n"},
    };
    const std::filesystem::path root = maker.ext4("root", 48, "rootfs", tree);
    auto volume = Ext4::open({root, {0}, ByteCount{std::filesystem::file_size(root)}},
                             Ext4::Access::ReadWrite);
    VERIFY_RESULT(volume);
    for (const char* path : {"/home/pi", "/home/pi/.bashrc", "/home/pi/Bookshelf/guide.pdf"})
        VERIFY_RESULT(volume->setOwner(path, {1000, 1000, 0700}));
    VERIFY_RESULT(volume->makeSymlink("/home/pi/latest", "Bookshelf", 1000, 1000));
    CardContent content;
    ContentLoginUser user;
    user.name = "deploy";
    user.sshKeys = {"ssh-ed25519 AAAA operator"};
    user.renames = "pi";
    user.replaces = {"rpi-first-boot-wizard"};
    content.loginUsers = {user};
    const auto owners =
        applyContent(*volume, content, [](const Message&) { return Result<void>(); });
    VERIFY_RESULT(owners);
    QCOMPARE(owners->users.at("deploy"), 1000U);
    VERIFY_RESULT(volume->close());
    QCOMPARE(judged("e2fsck -fn '" + root.string() + "'"), QString());
    QCOMPARE(debugfs(root, "cat /home/deploy/.bashrc"), std::string("# as Debian has it\n"));
    QCOMPARE(debugfs(root, "cat /home/deploy/Bookshelf/guide.pdf").size(), std::size_t{300'000});
    QCOMPARE(ownership(root, "/home/deploy/Bookshelf/guide.pdf"), QString("1000:1000 0700"));
    QCOMPARE(ownership(root, "/home/deploy/.ssh/authorized_keys"), QString("1000:1000 0600"));
    QCOMPARE(ownership(root, "/home/deploy/latest"), QString("1000:1000 0777"));
    const std::string homes = debugfs(root, "ls -p /home");
    QVERIFY2(homes.find("/pi/") == std::string::npos && homes.find("wizard") == std::string::npos,
             homes.c_str());
    QCOMPARE(catRoot(root, "/etc/subuid"), std::string("deploy:100000:65536\npip:165536:65536\n"));
    QCOMPARE(catRoot(root, "/etc/subgid"), std::string("deploy:100000:65536\n"));
    QCOMPARE(catRoot(root, "/etc/sudoers.d/010_pi-nopasswd"),
             std::string("deploy ALL=(ALL) NOPASSWD: ALL\n"));
    QVERIFY(catRoot(root, "/etc/passwd").ends_with("deploy:x:1000:1000::/home/deploy:/bin/bash\n"));
}

void ComposerTest::secretsThatAreMissing() {
    const Workshop shop;
    Secrets secrets = madeSecrets();
    secrets.wifi = Secret();
    const CardPlan plan = shop.plan();
    auto image =
        composeWithOwn(*shop.cache, shop.base, shop.preset, plan, firstCard(), secrets, {}, {}, {});
    QVERIFY(!image);
    QCOMPARE(image.error().subject(), std::string("wifi"));
    secrets = madeSecrets();
    secrets.password = Secret();
    image =
        composeWithOwn(*shop.cache, shop.base, shop.preset, plan, firstCard(), secrets, {}, {}, {});
    QVERIFY(!image);
    QCOMPARE(image.error().subject(), std::string("password"));
    QVERIFY(hasNoLayer(*shop.cache));
}

void ComposerTest::unknownBaseAsItIs() {
    Workshop shop;
    shop.base.facts.kind = BaseKind::Unknown;
    shop.preset = Preset();
    shop.content = CardContent();
    const CardPlan plan = shop.plan();
    const auto image =
        composeWithOwn(*shop.cache, shop.base, shop.preset, plan, firstCard(), {}, {}, {}, {});
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Ones);
    QCOMPARE(judged("cmp '" + card.file().string() + "' '" + shop.base.file.string() + "'"),
             QString());
}

// A placeholder in the middle of a file of several blocks, and one that crosses two of them.
void ComposerTest::hiddenByALongFile() {
    Workshop shop;
    const std::string mark = "landfall-wifi-key-0000000000000000000000000000000000000000000000";
    std::string text(20'000, 'x');
    text.replace(4090, mark.size(), mark);
    text.replace(9000, mark.size(), mark);
    shop.content.files.push_back({Place::Root, "/etc/long", text, {}, 0600});
    shop.content.placeholders.push_back({"/etc/long", mark, PlaceholderValue::WifiKey});
    const auto image = shop.compose(firstCard(), shop.plan());
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Ones);
    const auto key = derivePsk(kPassphrase, "hashi");
    text.replace(4090, mark.size(), key->view());
    text.replace(9000, mark.size(), key->view());
    QVERIFY(catRoot(card.partition(2), "/etc/long") == text);
}

namespace {

// A file of a FAT, by mtools.
std::string catBoot(const std::filesystem::path& boot, const std::string& path) {
    return tryShell("mtype -i '" + boot.string() + "' '::" + path + "'").text;
}

// In the shapes that their documentation gives them: config.txt's os_prefix and cmdline (Raspberry
// Pi's documentation, "config.txt"), extlinux.conf (U-Boot, doc/develop/distro.rst), a mount unit
// (systemd.mount(5)), fstab(5).
Tree bootWithReferences() {
    Tree boot;
    boot.files["/config.txt"] =
        "[all]\nos_prefix=current/\ncmdline=line.txt\n[pi5]\nos_prefix=new/\n";
    boot.files["/current/line.txt"] = "root=\"PARTUUID=1a2b3c4d-02\" rootwait\n# kept as it is\n";
    boot.files["/new/line.txt"] = "root=/dev/disk/by-partuuid/1a2b3c4d-02 rootwait\n";
    boot.files["/extlinux/extlinux.conf"] =
        "label linux\n    linux /Image\n    append root=PARTUUID=1A2B3C4D-02 rw\n";
    return boot;
}

Tree rootWithReferences() {
    Tree root;
    root.files["/etc/fstab"] =
        "PARTUUID=\"1a2b3c4d-01\"  /boot/firmware  vfat  defaults  0  2\n"
        "/dev/disk/by-partuuid/1a2b3c4d-02  /  ext4  defaults  0  1\n";
    root.files["/etc/systemd/system/srv-boot.mount"] =
        "[Unit]\nAfter=dev-disk-by\\x2dpartuuid-1a2b3c4d\\x2d01.device\n\n"
        "[Mount]\nWhat=/dev/disk/by-partuuid/1a2b3c4d-01\nWhere=/srv/boot\n";
    root.files["/etc/unrelated"] = "1a2b3c4d-0123-4567-89ab-cdef01234567 1a2b3c4d\n";
    return root;
}

}  // namespace

void ComposerTest::everyReferenceFollowsTheId() {
    Workshop shop;
    shop.base = madeBase(shop.path("."), BaseStyle::SystemdRoot, bootWithReferences(),
                         rootWithReferences());
    shop.base.id = shop.base.decodedSha256 = "00000000000000e3";
    QCOMPARE(shop.base.facts.bootMount, std::string("/boot/firmware"));
    QCOMPARE(shop.base.facts.rootPartition, std::optional(2));
    const CardPlan plan = shop.plan(ByteCount{600 * kMiB});
    QVERIFY(plan.warnings.empty() ||
            planText(plan).find("which is no partition of it") == std::string::npos);
    const auto image = shop.compose(firstCard(), plan);
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Ones);
    const auto boot = card.partition(1), root = card.partition(2);
    QCOMPARE(judged("fsck.fat -n '" + boot.string() + "'"), QString());
    const std::string words = "rootwait cfg80211.ieee80211_regdom=IT ds=nocloud;i=pi-01\n";
    QCOMPARE(catBoot(boot, "/current/line.txt"),
             "root=\"PARTUUID=00c0ffee-02\" " + words + "# kept as it is\n");
    QCOMPARE(catBoot(boot, "/new/line.txt"), "root=/dev/disk/by-partuuid/00c0ffee-02 " + words);
    QCOMPARE(
        catBoot(boot, "/extlinux/extlinux.conf"),
        std::string("label linux\n    linux /Image\n    append root=PARTUUID=00c0ffee-02 rw\n"));
    const std::string fstab = catRoot(root, "/etc/fstab");
    QVERIFY2(fstab.starts_with("PARTUUID=\"00c0ffee-01\"  /boot/firmware  vfat  ") &&
                 fstab.find("\n/dev/disk/by-partuuid/00c0ffee-02  /  ext4") != std::string::npos,
             fstab.c_str());
    QCOMPARE(catRoot(root, "/etc/systemd/system/srv-boot.mount"),
             std::string("[Unit]\nAfter=dev-disk-by\\x2dpartuuid-00c0ffee\\x2d01.device\n\n"
                         "[Mount]\nWhat=/dev/disk/by-partuuid/00c0ffee-01\nWhere=/srv/boot\n"));
    QCOMPARE(catRoot(root, "/etc/unrelated"),
             std::string("1a2b3c4d-0123-4567-89ab-cdef01234567 1a2b3c4d\n"));
}

void ComposerTest::presetFilesOnTheBootPartition() {
    Workshop shop;
    const auto source = [&](const char* name, const std::string& text) {
        std::ofstream(shop.path(name)) << text;
        return shop.path(name);
    };
    shop.preset.files = {
        {source("config", "dtparam=spi=on\n"), "/boot/firmware/config.txt", "root", "root", 0644},
        {source("line", "root=PARTUUID=1a2b3c4d-02 mine\n"), "/boot/firmware/cmdline.txt", "root",
         "root", 0644},
        {source("motd", "hello\n"), "/etc/motd", "root", "root", 0644}};
    CardContent all = shop.content;
    for (const ExtraFile& extra : shop.preset.files)
        all.files.push_back(
            {Place::Root, extra.path, extra.source, {}, extra.mode, ContentOrigin::Extra});
    const auto plan = planWithContent(shop.base.facts, shop.preset, shop.content,
                                      filesOf(*shop.cache, all), ByteCount{600 * kMiB});
    VERIFY_RESULT(plan);
    const auto image = shop.compose(firstCard(), *plan);
    VERIFY_RESULT(image);
    const WrittenCard card(shop.path("card.img"), *image, Former::Ones);
    const auto boot = card.partition(1), root = card.partition(2);
    QCOMPARE(catBoot(boot, "/config.txt"), std::string("dtparam=spi=on\n"));
    QCOMPARE(catBoot(boot, "/cmdline.txt"),
             std::string("root=PARTUUID=00c0ffee-02 mine cfg80211.ieee80211_regdom=IT "
                         "ds=nocloud;i=pi-01\n"));
    QCOMPARE(catRoot(root, "/etc/motd"), std::string("hello\n"));
    QVERIFY(debugfs(root, "ls /boot/firmware").find("config.txt") == std::string::npos);

    // What was changed after the plan was made does not go onto a card.
    source("config", "dtparam=spi=off\n");
    const auto later = shop.compose(firstCard(), *plan);
    QVERIFY(!later);
    QCOMPARE(later.error().reason(), Reason::FileChanged);

    // A folder of the base that leads below a mount point.
    shop.preset.files = {{source("x", "x"), "/var/run/x", "root", "root", 0644}};
    shop.base =
        madeBase(shop.path("."), BaseStyle::SystemdRoot, {}, {.symlinks = {{"/var/run", "/run"}}});
    all.files = {{Place::Root, "/x", shop.path("x"), {}, 0644, ContentOrigin::Extra}};
    const auto linked = planWithContent(shop.base.facts, shop.preset, {}, filesOf(*shop.cache, all),
                                        ByteCount{600 * kMiB});
    VERIFY_RESULT(linked);
    const auto refused = checkAgainstBase(shop.base, *linked);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text().find("/run/x") != std::string::npos,
             refused.error().text().c_str());
}

QTEST_GUILESS_MAIN(ComposerTest)
#include "tst_composer.moc"
