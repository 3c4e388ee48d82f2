#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <set>

#include "arm_program.h"
#include "core/image/base_image.h"
#include "core/image/disk_image.h"
#include "core/image/firmware_config.h"
#include "image_maker.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;

namespace {

constexpr unsigned kArm64 = 0xB7;

const std::string kPiFstab =
    "proc            /proc           proc    defaults          0       0\n"
    "PARTUUID=1a2b3c4d-01  /boot/firmware  vfat    defaults          0       2\n"
    "PARTUUID=1a2b3c4d-02  /               ext4    defaults,noatime  0       1\n";

/// stage1/00-boot-files/files/cmdline.txt of RPi-Distro/pi-gen, with its ROOTDEV filled in by
/// export-image.
const std::string kPiCommandLine =
    "console=serial0,115200 console=tty1 root=PARTUUID=1a2b3c4d-02 rootfstype=ext4 "
    "fsck.repair=yes rootwait";

}  // namespace

/// Each kind of the table of core/image/BASES.md, imitated with the files that decide.
class TestFacts : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> temporary_;
    std::optional<ImageMaker> maker_;

    fs::path twoPartitions(const std::string& bootLabel, const Tree& boot,
                           const std::string& rootLabel, const Tree& root) {
        const fs::path fat = maker_->fat("boot", 40, bootLabel, boot);
        const fs::path ext4 = maker_->ext4("root", 48, rootLabel, root);
        return maker_->disk("disk.img", {{fat, "c"}, {ext4, "83"}});
    }

    static BaseFacts factsOf(const fs::path& image) {
        const auto facts = readFacts(image);
        if (!facts)
            qFatal("%s", facts.error().text().c_str());
        return *facts;
    }

private slots:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        maker_.emplace(temporary_->path().toStdString());
    }

    /// stage2/04-cloud-init of RPi-Distro/pi-gen (99_raspberry-pi.cfg, user-data, meta-data), and
    /// resize_early of RPi-Distro/raspberrypi-sys-mods.
    void raspberryPiCloudInit() {
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        root.files["/usr/bin/cloud-init"] = "#!/usr/bin/python3\n";
        root.files["/usr/bin/growpart"] = "#!/bin/sh\n";
        root.files["/usr/sbin/NetworkManager"] = elfHeader(kArm64);
        root.files["/usr/bin/curl"] = elfHeader(kArm64);
        root.files["/usr/bin/consul"] = elfHeader(kArm64);
        root.files["/usr/sbin/consul-template"] = "notes, and no program\n";
        root.files["/opt/vault/bin/vault"] = elfHeader(kArm64);
        root.symlinks["/usr/local/bin/vault"] = "/opt/vault/bin/vault";
        root.files["/etc/consul.d/consul.hcl"] = "# nothing\n";
        root.files["/etc/consul.d/consul.env"] = "\n";
        root.files["/usr/lib/modules/6.12.9+rpt-rpi-v8/modules.dep"] = "kernel/fs/old/old.ko:\n";
        root.files["/usr/lib/modules/6.12.47+rpt-rpi-v8/modules.dep"] =
            "kernel/fs/xfs/xfs.ko.xz: kernel/lib/libcrc32c.ko.xz\nkernel/fs/btrfs/btrfs.ko.xz:\n";
        root.files["/usr/lib/modules/6.12.47+rpt-rpi-v8/modules.builtin"] =
            "kernel/fs/ext4/ext4.ko\nkernel/fs/fat/vfat.ko\nkernel/net/x.ko\n";
        root.folders.emplace_back("/usr/lib/modules/6.13.1-gone");
        const BaseFacts facts = factsOf(
            twoPartitions("bootfs",
                          {.files = {{"/cmdline.txt", kPiCommandLine + " resize quiet\n"},
                                     {"/user-data", "#cloud-config\n"},
                                     {"/meta-data", "dsmode: local\ninstance_id: rpios-image\n"},
                                     {"/network-config", "# nothing\n"},
                                     {"/config.txt", "dtparam=audio=on\n"}}},
                          "rootfs", root));
        QCOMPARE(facts.kind, BaseKind::RaspberryPiCloudInit);
        QCOMPARE(facts.growth, GrowthTrigger::ResizeWord);
        const std::string reason = facts.reason.english();
        QVERIFY2(reason.find("user-data") != std::string::npos, reason.c_str());
        QCOMPARE(facts.table, TableFormat::Mbr);
        QCOMPARE(facts.diskId, 0x1a2b3c4dU);
        QCOMPARE(facts.partitions.size(), 2U);
        QCOMPARE(facts.partitions[0].filesystem, "vfat");
        QCOMPARE(facts.partitions[0].label, "bootfs");
        QCOMPARE(facts.partitions[1].filesystem, "ext4");
        QCOMPARE(facts.partitions[1].label, "rootfs");
        QCOMPARE(facts.bootPartition, std::optional(1));
        QCOMPARE(facts.rootPartition, std::optional(2));
        QCOMPARE(facts.bootMount, "/boot/firmware");
        QCOMPARE(facts.commandLine, kPiCommandLine + " resize quiet");
        QCOMPARE(facts.fstab, kPiFstab);
        QCOMPARE(facts.architecture, Architecture::Arm64);
        QCOMPARE(facts.prettyName, "Debian GNU/Linux (trixie)");
        QCOMPARE(facts.osId, "debian");
        QCOMPARE(facts.codename, "trixie");
        QVERIFY(facts.hasSystemd && facts.hasCloudInit && facts.hasNetworkManager &&
                facts.hasCurl && facts.hasYescrypt);
        QVERIFY(!facts.hasNetworkd && !facts.hasResolved);
        QCOMPARE(facts.joinPrograms,
                 (std::vector<std::string>{"/usr/bin/consul", "/usr/local/bin/vault"}));
        QCOMPARE(facts.consulConfig, std::vector<std::string>{"/etc/consul.d/consul.hcl"});
        QCOMPARE(facts.kernelFilesystems,
                 (std::vector<std::string>{"btrfs", "ext4", "vfat", "xfs"}));
        QVERIFY(facts.traces.empty());
        QCOMPARE(facts.users.size(), 2U);
        QCOMPARE(facts.groups[1].name, "sudo");
        QCOMPARE(facts.groups[1].id, 27U);
    }

    /// Kernels as they are called by Raspberry Pi OS (RPi-Distro/pi-gen, stage0/02-firmware),
    /// Debian (linux-image-rpi, linux-image-armmp) and older Raspberry Pi OS.
    void armProcessors_data() {
        QTest::addColumn<QString>("triple");
        QTest::addColumn<QStringList>("kernels");
        QTest::addColumn<unsigned>("least");
        QTest::addColumn<unsigned>("most");
        const QString six = "armv6-linux-gnueabihf";
        QTest::newRow("Raspberry Pi OS")
            << six << QStringList{"6.12.47+rpt-rpi-v6", "6.12.47+rpt-rpi-v7", "6.12.47+rpt-rpi-v8"}
            << 6U << 8U;
        QTest::newRow("Raspberry Pi OS of 2023")
            << six << QStringList{"6.1.21+", "6.1.21-v7+", "6.1.21-v7l+"} << 6U << 8U;
        QTest::newRow("for the first Pi alone") << six << QStringList{"6.1.21+"} << 6U << 6U;
        QTest::newRow("armel") << "armv5te-linux-gnueabi" << QStringList{"6.1.0-28-rpi"} << 6U
                               << 6U;
        QTest::newRow("armhf") << "armv7a-linux-gnueabihf" << QStringList{"6.1.0-28-armmp"} << 7U
                               << 8U;
        QTest::newRow("64-bit kernel") << six << QStringList{"6.12.47+rpt-rpi-v8"} << 7U << 8U;
        QTest::newRow("no kernel") << six << QStringList() << 6U << 0U;
    }
    void armProcessors() {
        QFETCH(QString, triple);
        QFETCH(QStringList, kernels);
        QFETCH(unsigned, least);
        QFETCH(unsigned, most);
        const QString program = temporary_->filePath("dash");
        linkArmProgram(program, triple);
        QFile file(program);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        root.files["/usr/bin/dash"] = file.readAll().toStdString();
        for (const QString& kernel : kernels)
            root.files["/usr/lib/modules/" + kernel.toStdString() + "/modules.dep"] = "k.ko:\n";
        root.folders.emplace_back("/usr/lib/modules/5.10.0-gone-rpi");
        const BaseFacts facts = factsOf(twoPartitions("bootfs", {}, "rootfs", root));
        QCOMPARE(facts.architecture, Architecture::Arm);
        QCOMPARE(facts.arm.least, least);
        QCOMPARE(facts.arm.most, most);
    }

    void whoLogsIn() {
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        root.files["/etc/passwd"] +=
            "pi:x:1000:1000:,,,:/home/pi:/bin/bash\nops:x:1001:1001::/srv/ops:/bin/bash\n"
            "broken:x:1002\n";
        root.files["/etc/shadow"] =
            "root:$6$a:1:0:99999:7:::\npi:$y$j9T$x:1:0:99999:7:::\nops:!$y$j9T$x:1:0:99999:7:::\n";
        root.files["/srv/ops/.ssh/authorized_keys"] = "# ours\n\nssh-rsa AAAA one\nssh-rsa BBBB\n";
        root.files["/usr/bin/cloud-init"] = "#!/usr/bin/python3\n";
        const BaseFacts facts =
            factsOf(twoPartitions("bootfs",
                                  {.files = {{"/cmdline.txt", kPiCommandLine + "\n"},
                                             {"/user-data", "#cloud-config\nruncmd: [ls]\n"},
                                             {"/meta-data", "instance-id: x\n"},
                                             {"/network-config", "version: 2\n"}}},
                                  "rootfs", root));
        QCOMPARE(facts.logins.size(), std::size_t{2});
        QCOMPARE(facts.logins[0].name, "pi");
        QVERIFY(facts.logins[0].hasPassword && facts.logins[0].sshKeys.empty());
        QVERIFY(!facts.logins[1].hasPassword);
        QCOMPARE(facts.logins[1].sshKeys,
                 (std::vector<std::string>{"ssh-rsa AAAA one", "ssh-rsa BBBB"}));
        QCOMPARE(facts.seedUserData, "#cloud-config\nruncmd: [ls]\n");
        QCOMPARE(facts.seedMetaData + facts.seedNetworkConfig, "instance-id: x\nversion: 2\n");
    }

    /// A root with some of this machine's tzdata and its whole evdev.lst of xkb-data. Debian 13 has
    /// US/Eastern in tzdata-legacy, which Raspberry Pi OS does not install; its tzdata.zi names it.
    void localeOfTheBase() {
        const auto own = [](const std::string& path) {
            std::ifstream in(path, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(in), {});
        };
        const std::string zones = "/usr/share/zoneinfo/";
        const std::string list = "/usr/share/X11/xkb/rules/evdev.lst";
        if (own(zones + "tzdata.zi").empty() || own(list).empty())
            QSKIP("LACKING: tzdata.zi or evdev.lst (packages tzdata, xkb-data)");
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        for (const char* name : {"America/New_York", "Etc/UTC", "America/Argentina/Ushuaia",
                                 "tzdata.zi", "zone.tab", "leapseconds", "right/Etc/UTC"})
            root.files[zones + name] = own(zones + name);
        root.files[zones + "posix/Etc/UTC"] = own(zones + "Etc/UTC");
        root.symlinks[zones + "UTC"] = "Etc/UTC";
        root.symlinks[zones + "US/Mountain"] = "../America/Denver";  // which is not there
        root.files[list] = own(list);
        root.files["/etc/console-setup/cached_setup_keyboard.sh"] = "#!/bin/sh\n";
        const BaseFacts facts = factsOf(twoPartitions("bootfs", {}, "rootfs", root));
        QCOMPARE(facts.timeZones, (std::vector<std::string>{"America/Argentina/Ushuaia",
                                                            "America/New_York", "Etc/UTC", "UTC"}));
        QCOMPARE(facts.timeZoneLinks.at("US/Eastern"), "America/New_York");
        QVERIFY(facts.hasKeyboardCache);

        // As awk reads the list.
        std::string names;
        std::string variants;
        for (const KeyboardLayout& layout : facts.keyboards) {
            names += layout.name + "\n";
            for (const std::string& variant : layout.variants)
                variants += layout.name + " " + variant + "\n";
            if (layout.name == "gb")
                QCOMPARE(layout.title, "English (UK)");
        }
        const std::string awk = "awk '/^!/ {part=$2; next} ";
        QCOMPARE(names, shell(awk + "NF > 1 && part == \"layout\" {print $1}' " + list));
        const std::string expected = shell(
            awk + "part == \"variant\" && $2 ~ /:$/ {print substr($2, 1, length($2) - 1), $1}' " +
            list + " | sort");
        std::ofstream(temporary_->filePath("variants").toStdString()) << variants;
        QCOMPARE(shell("sort " + temporary_->filePath("variants").toStdString()), expected);
    }

    /// pi-gen 372e563 to cb05dfc (the first images of trixie): cloud-init and its
    /// 99_raspberry-pi.cfg are there, user-data and meta-data are not. Later ones have the .cfg of
    /// the package rpi-cloud-init-mods, and no seed where ENABLE_CLOUD_INIT is not 1.
    void raspberryPiWithoutSeed() {
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        root.files["/usr/bin/cloud-init"] = "#!/usr/bin/python3\n";
        root.files["/etc/rpi-issue"] = "Raspberry Pi reference 2025-10-01\n";
        root.files["/etc/cloud/cloud.cfg.d/05_logging.cfg"] = "_log:\n - &log_base |\n";
        root.files["/etc/cloud/cloud.cfg.d/99_raspberry-pi.cfg"] =
            "datasource_list: [ NoCloud, None ]\ndatasource:\n  NoCloud:\n"
            "    seedfrom: file:///boot/firmware\n\nssh_deletekeys: false\nssh_genkeytypes: []\n";
        const Tree boot = {.files = {{"/cmdline.txt", kPiCommandLine + " resize\n"},
                                     {"/config.txt", "arm_64bit=1\n"}}};
        BaseFacts facts = factsOf(twoPartitions("bootfs", boot, "rootfs", root));
        QCOMPARE(facts.kind, BaseKind::RaspberryPiCloudInit);
        QCOMPARE(facts.growth, GrowthTrigger::ResizeWord);
        QVERIFY(facts.isRaspberryPiOs);
        // Where its cloud-init reads none, or is not there, it is still Raspberry Pi OS.
        root.files["/etc/cloud/cloud.cfg.d/99_raspberry-pi.cfg"] = "datasource_list: [ None ]\n";
        facts = factsOf(twoPartitions("bootfs", boot, "rootfs", root));
        QCOMPARE(facts.kind, BaseKind::SystemdRoot);
        QVERIFY(facts.isRaspberryPiOs);
        root.files.erase("/etc/rpi-issue");
        QVERIFY(!factsOf(twoPartitions("bootfs", boot, "rootfs", root)).isRaspberryPiOs);
        root.files["/var/lib/dpkg/status"] +=
            "Package: raspberrypi-sys-mods\nStatus: install ok installed\nVersion: 1:20251017\n\n";
        QVERIFY(factsOf(twoPartitions("bootfs", boot, "rootfs", root)).isRaspberryPiOs);
    }

    /// What names the disk by its id, wherever it lies.
    void namesOfTheDisk() {
        const fs::path boot = maker_->fat(
            "boot", 40, "bootfs",
            {.files = {
                 {"/config.txt",
                  "# os_prefix=none/\n[none]\ncmdline=none.txt\n[all]\n"
                  "include more.txt\n[pi4]\ncmdline=four.txt\n"},
                 {"/more.txt", "os_prefix=now/\r\n"},
                 {"/cmdline.txt", "root=/dev/nfs\n"},
                 {"/four.txt", "root=LABEL=nowhere\n"},
                 {"/none.txt", "root=LABEL=none\n"},
                 {"/now/cmdline.txt", "quiet root=\"/dev/disk/by-partuuid/1a2b3c4d-02\"\nmore\n"},
                 {"/extlinux/extlinux.conf", "\n APPEND root=UUID=abc ro\n"},
                 {"/boot.scr", std::string("\x27\x05\x19\x56\0\0\nsetenv bootargs "
                                           "root=PARTUUID=1a2b3c4d-02\n",
                                           49)}}});
        const Tree root =
            debianRoot("trixie", kArm64, kPiFstab)
                .with(
                    {.files = {{"/etc/crypttab", "a PARTUUID=1A2B3C4D-02 none\n"},
                               {"/etc/cache", std::string("\0 1a2b3c4d-02", 13)},
                               {"/home/x/notes", "PARTUUID=1a2b3c4d-02\n"}},
                     .symlinks = {{"/etc/dev-by\\x2dpartuuid-1a2b3c4d\\x2d02.swap", "/dev/null"}}});
        const fs::path rootFile = maker_->ext4("root", 48, "rootfs", root);
        const fs::path other = maker_->ext4(
            "other", 16, "other",
            {.files = {{"/grub/grub.cfg", "# 1\nlinux /vmlinuz root=PARTUUID=1a2b3c4d-02\n"}}});
        const BaseFacts facts =
            factsOf(maker_->disk("disk.img", {{boot, "c"}, {rootFile, "83"}, {other, "83"}}));
        QCOMPARE(facts.rootPartition, std::optional(2));
        QCOMPARE(facts.commandLine, "quiet root=\"/dev/disk/by-partuuid/1a2b3c4d-02\"");
        QCOMPARE(facts.commandLineFiles,
                 (std::vector<std::string>{"/now/cmdline.txt", "/cmdline.txt", "/four.txt"}));
        std::vector<std::string> specs;
        for (const RootSpec& spec : facts.rootSpecs)
            specs.push_back(spec.spec);
        QCOMPARE(specs, (std::vector<std::string>{"/dev/disk/by-partuuid/1a2b3c4d-02", "/dev/nfs",
                                                  "LABEL=nowhere", "UUID=abc"}));
        QCOMPARE(facts.bootDiskIds.size(), 2U);
        QCOMPARE(facts.bootDiskIds[0].path, "/boot.scr");
        QVERIFY(!facts.bootDiskIds[0].changeable);
        QCOMPARE(facts.bootDiskIds[0].line, 2U);
        QCOMPARE(facts.bootDiskIds[1].path, "/now/cmdline.txt");
        QCOMPARE(facts.rootDiskIds.size(), 1U);
        QCOMPARE(facts.rootDiskIds[0].path, "/etc/crypttab");
        QCOMPARE(facts.rootDiskIds[0].text, "a PARTUUID=1A2B3C4D-02 none\n");
        QCOMPARE(facts.diskIdNames.size(), 1U);
        QCOMPARE(facts.otherDiskIds.size(), 1U);
        QCOMPARE(facts.otherDiskIds[0].path, "/grub/grub.cfg");
        QCOMPARE(facts.otherDiskIds[0].line, 2U);
    }

    /// Raspberry Pi's documentation of config.txt, "Boot options": os_prefix and upstream_kernel.
    void commandLinesByPrefix() {
        const std::set<std::string> there{"/cmdline.txt", "/other.txt", "/new/cmdline.txt",
                                          "/upstream/cmdline.txt"};
        const auto of = [&](const std::string& config) {
            return commandLineFiles(
                [&](const std::string& path) { return path == "/config.txt" ? config : ""; },
                [&](const std::string& path) { return there.contains(path); });
        };
        using Files = std::vector<std::string>;
        QCOMPARE(of(""), (Files{"/cmdline.txt"}));
        QCOMPARE(of("upstream_kernel=0"), (Files{"/cmdline.txt"}));
        QCOMPARE(of("upstream_kernel=1"), (Files{"/upstream/cmdline.txt", "/cmdline.txt"}));
        QCOMPARE(of("[pi3]\nupstream_kernel=1"), (Files{"/cmdline.txt", "/upstream/cmdline.txt"}));
        QCOMPARE(of("upstream_kernel=1\nos_prefix=new/"),
                 (Files{"/new/cmdline.txt", "/cmdline.txt"}));
        QCOMPARE(of("os_prefix=new/\ncmdline=/other.txt"), (Files{"/other.txt"}));
        QCOMPARE(of("cmdline=/other.txt"), (Files{"/other.txt"}));
    }

    void namesOfPartitions() {
        BaseFacts facts;
        facts.table = TableFormat::Mbr;
        facts.diskId = 0x1a2b3c4d;
        PartitionFacts root;
        root.entry.number = 2;
        root.filesystem = "ext4";
        root.label = "a b";
        root.uuid = "11112222-3333-4444-5555-666677778888";
        facts.partitions = {root};
        for (const char* good :
             {"PARTUUID=1A2B3C4D-02", "PARTUUID=\"1a2b3c4d-02\"", "\"PARTUUID=1a2b3c4d-02\"",
              "/dev/disk/by-partuuid/1a2b3c4d-02", "/dev/disk/by-label/a\\x20b", "LABEL='a b'",
              "/dev/disk/by-uuid/11112222-3333-4444-5555-666677778888", "/dev/mmcblk0p2",
              "/dev/disk/by-path/platform-fe340000.mmc-part2",
              "/dev/disk/by-id/mmc-SC64G_0x1-part2"}) {
            QVERIFY2(partitionBySpec(facts, good) != nullptr, good);
            QVERIFY2(namesPartition(good), good);
        }
        for (const char* bad : {"PARTUUID=1a2b3c4d-03", "/dev/disk/by-label/b", "/dev/mmcblk0p1",
                                "/dev/disk/by-path/platform-fe340000.mmc-part1"}) {
            QVERIFY2(partitionBySpec(facts, bad) == nullptr, bad);
            QVERIFY2(namesPartition(bad), bad);
        }
        for (const char* other : {"", "tmpfs", "/dev/nfs", "/dev/mapper/vg-root", "ZFS=rpool/ROOT",
                                  "PARTUUID=1a2b3c4d-01/PARTNROFF=1", "/dev/ram0"})
            QVERIFY2(!namesPartition(other), other);
    }

    /// Free and used space, as dumpe2fs and mtools count them.
    void measures() {
        const fs::path image = plainDisk(*maker_, "disk.img");
        const BaseFacts facts = factsOf(image);
        const auto number = [&](const std::string& field) {
            return std::stoull(
                shell("dd if='" + image.string() + "' of='" + maker_->path("r").string() +
                      "' bs=1M skip=48 status=none && dumpe2fs -h '" + maker_->path("r").string() +
                      "' 2>/dev/null | grep '^" + field + ":' | tr -dc 0-9"));
        };
        const std::uint64_t block = number("Block size");
        QCOMPARE(facts.rootBlockSize.value, block);
        QCOMPARE(facts.rootFree.value, number("Free blocks") * block);
        QCOMPARE(facts.rootUsed.value, (number("Block count") - number("Free blocks")) * block);
        const std::string free =
            shell("mdir -i '" + image.string() + "'@@8M :: | grep 'bytes free' | tr -dc 0-9");
        QCOMPARE(facts.bootFree.value, std::stoull(free));
    }

    /// usr/lib/raspberrypi-sys-mods/firstboot of RPi-Distro/raspberrypi-sys-mods, bookworm.
    void raspberryPiFirstboot() {
        const BaseFacts facts = factsOf(twoPartitions(
            "bootfs",
            {.files = {{"/cmdline.txt",
                        kPiCommandLine + " quiet init=/usr/lib/raspberrypi-sys-mods/firstboot\n"},
                       {"/config.txt", "\n"}}},
            "rootfs", debianRoot("bookworm", kArm64, kPiFstab)));
        QCOMPARE(facts.kind, BaseKind::RaspberryPiFirstboot);
        QCOMPARE(facts.growth, GrowthTrigger::FirstbootInit);
    }

    /// What pi-gen leaves: stage1/01-sys-tweaks and stage2/01-sys-tweaks make the user, stage4 logs
    /// him in, export-image/01-user-rename calls rename-user of userconf-pi 0.9.
    void userWizard_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QStringList>("people");
        QTest::newRow("lite") << "lite"
                              << "pi" << QStringList{};
        QTest::newRow("desktop") << "desktop"
                                 << "pi" << QStringList{};
        QTest::newRow("booted, nobody came") << "booted"
                                             << "pi" << QStringList{};
        // DISABLE_FIRST_BOOT_USER_RENAME=1, or a person has been through the wizard.
        QTest::newRow("lived in") << "lived"
                                  << "-" << QStringList{"ops"};
        // `rename-user` was called by hand.
        QTest::newRow("to be renamed by a person") << "asked"
                                                   << "" << QStringList{"ops"};
    }

    void userWizard() {
        QFETCH(QString, what);
        QFETCH(QString, account);
        QFETCH(QStringList, people);
        Tree root = debianRoot("bookworm", kArm64, kPiFstab);
        const bool lived = what == "lived" || what == "asked";
        const std::string name = lived ? "ops" : "pi";
        root.files["/etc/rpi-issue"] = "Raspberry Pi reference 2024-11-19\n";
        root.files["/etc/ssh/sshd_config"] = "Include /etc/ssh/sshd_config.d/*.conf\n";
        root.files["/etc/passwd"] += name + ":x:1000:1000:,,,:/home/" + name + ":/bin/bash\n" +
                                     "build:x:1001:1001::/srv/build:/usr/sbin/nologin\n";
        root.files["/etc/shadow"] = "root:*:19600:0:99999:7:::\n" + name +
                                    (lived ? ":$y$j9T$salt$hash:" : ":*:") + "19600:0:99999:7:::\n";
        if (what != "lived") {
            root.files["/etc/ssh/sshd_config.d/rename_user.conf"] =
                "Banner /usr/share/userconf-pi/sshd_banner\n";
            root.symlinks["/etc/systemd/system/multi-user.target.wants/userconfig.service"] =
                "/lib/systemd/system/userconfig.service";
        }
        if (lived || what == "booted")
            root.files["/var/lib/systemd/random-seed"] = "x";
        if (what == "desktop") {
            root.files["/usr/bin/rpi-connect"] = "a program";
            root.files["/etc/passwd"] +=
                "rpi-first-boot-wizard:x:115:65534:,,,,:/home/rpi-first-boot-wizard:/bin/bash\n";
            root.symlinks["/etc/systemd/system/default.target"] =
                "/lib/systemd/system/graphical.target";
            root.symlinks["/etc/systemd/system/display-manager.service"] =
                "/lib/systemd/system/lightdm.service";
            root.files["/etc/lightdm/lightdm.conf"] =
                "[Seat:*]\nautologin-user=rpi-first-boot-wizard\n";
            root.files["/var/lib/userconf-pi/autologin"] = "";
        }
        const BaseFacts facts = factsOf(twoPartitions(
            "bootfs", {.files = {{"/cmdline.txt", kPiCommandLine + "\n"}, {"/config.txt", "\n"}}},
            "rootfs", root));
        QCOMPARE(facts.userWizard ? QString::fromStdString(facts.userWizard->account) : "-",
                 account);
        QStringList found;
        for (const AccountFacts& person : facts.people)
            found << QString::fromStdString(person.name);
        QCOMPARE(found, people);
        QCOMPARE(facts.hasRpiConnect, what == "desktop");
        QCOMPARE(facts.userWizard && facts.userWizard->autologin, what == "desktop");
        QCOMPARE(facts.userWizard && !facts.userWizard->lightdm.empty(), what == "desktop");
        QVERIFY(facts.sshdConfig.starts_with("Include"));
    }

    /// Installed files and settings of raspberrypi/rpi-preseed (debian/control, Makefile,
    /// examples/rpi-preseed.toml); the package conflicts with cloud-init.
    void raspberryPiPreseed() {
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        root.files["/usr/bin/rpi-preseed"] = "#!/bin/sh\n";
        root.files["/usr/lib/systemd/system/rpi-preseed.service"] =
            "[Unit]\nConditionPathExists=/boot/firmware/rpi-preseed.toml\n";
        root.files["/var/lib/dpkg/status"] +=
            "Package: rpi-preseed\nStatus: install ok installed\nVersion: 1.0\n\n";
        Tree boot{.files = {{"/cmdline.txt", kPiCommandLine + " resize\n"}}};
        BaseFacts facts = factsOf(twoPartitions("bootfs", boot, "rootfs", root));
        QCOMPARE(facts.kind, BaseKind::RaspberryPiPreseed);
        QCOMPARE(facts.growth, GrowthTrigger::ResizeWord);
        QCOMPARE(facts.ownFile, "");
        boot.files["/rpi-preseed.toml"] = "config_version = \"1.1\"\n[time]\nntp = [\"a\"]\n";
        facts = factsOf(twoPartitions("bootfs", boot, "rootfs", root));
        QCOMPARE(facts.ownFile, boot.files["/rpi-preseed.toml"]);
    }

    /// Ubuntu Server for Pi: ubuntu-raspi's gadget names the partitions; growroot is of
    /// cloud-initramfs-tools.
    void ubuntuPi() {
        Tree root = debianRoot("noble", kArm64,
                               "LABEL=writable\t/\text4\tdefaults\t0\t1\n"
                               "LABEL=system-boot\t/boot/firmware\tvfat\tdefaults\t0\t1\n");
        root.files["/usr/bin/cloud-init"] = "x";
        root.files["/usr/share/initramfs-tools/scripts/local-bottom/growroot"] = "x";
        const Tree boot = {
            .files = {{"/cmdline.txt", "console=tty1 root=LABEL=writable rootwait\n"},
                      {"/user-data", "#cloud-config\n"},
                      {"/meta-data", "dsmode: local\n"}}};
        const BaseFacts facts = factsOf(twoPartitions("system-boot", boot, "writable", root));
        QCOMPARE(facts.kind, BaseKind::UbuntuPi);
        QCOMPARE(facts.growth, GrowthTrigger::InitramfsGrowroot);
        QCOMPARE(facts.bootMount, "/boot/firmware");
        QCOMPARE(facts.rootPartition, std::optional(2));
        root.files["/etc/growroot-disabled"] = "";
        QCOMPARE(factsOf(twoPartitions("system-boot", boot, "writable", root)).growth,
                 GrowthTrigger::None);
    }

    /// Debian's raspi images (raspi.debian.net's image-specs): labels, sysconf.txt and the
    /// initramfs script rpi-resizerootfs.
    void debianRaspi() {
        Tree root = debianRoot("bookworm", kArm64,
                               "LABEL=RASPIROOT / ext4 rw 0 1\n"
                               "LABEL=RASPIFIRM /boot/firmware vfat rw 0 2\n");
        root.files["/etc/initramfs-tools/scripts/local-bottom/rpi-resizerootfs"] = "#!/bin/sh\n";
        const BaseFacts facts = factsOf(twoPartitions(
            "RASPIFIRM",
            {.files = {{"/cmdline.txt", "console=tty0 root=LABEL=RASPIROOT rw fsck.repair=yes\n"},
                       {"/sysconf.txt", "#hostname=rpi\n"}}},
            "RASPIROOT", root));
        QCOMPARE(facts.kind, BaseKind::DebianRaspi);
        QCOMPARE(facts.growth, GrowthTrigger::DebianRaspiService);
        QCOMPARE(facts.bootMount, "/boot/firmware");
        QCOMPARE(facts.ownFile, "#hostname=rpi\n");
    }

    /// Armbian has one ext4 partition and boots from its /boot; a 32-bit one here.
    void systemdRootAlone() {
        Tree root = debianRoot("bookworm", 0x28,
                               "UUID=11111111-2222-3333-4444-555555555555 / "
                               "ext4 defaults 0 1\n");
        root.symlinks["/etc/systemd/system/multi-user.target.wants/systemd-networkd.service"] =
            "/lib/systemd/system/systemd-networkd.service";
        root.files["/usr/lib/systemd/systemd-resolved"] = "x";
        const fs::path ext4 = maker_->ext4("root", 48, "armbi_root", root);
        const BaseFacts facts = factsOf(maker_->disk("disk.img", {{ext4, "83"}}));
        QCOMPARE(facts.kind, BaseKind::SystemdRoot);
        QVERIFY(ownFilesInRoot(facts));
        QCOMPARE(ownFolder(facts), "/boot");
        QCOMPARE(facts.growth, GrowthTrigger::None);
        QCOMPARE(facts.rootPartition, std::optional(1));
        QVERIFY(!facts.bootPartition);
        QCOMPARE(facts.bootMount, "");
        QCOMPARE(facts.architecture, Architecture::Arm);
        QVERIFY(facts.hasNetworkd && facts.hasResolved && !facts.hasCurl);
    }

    /// armbian/build, lib/functions/rootfs/distro-agnostic.sh (enables the service, gives root a
    /// password) and packages/bsp/common (the script's own marks).
    void armbian() {
        Tree root = debianRoot("bookworm", kArm64, kPiFstab);
        root.files["/etc/armbian-release"] = "BOARD=rpi4b\n";
        root.files["/root/.not_logged_in_yet"] = "";
        root.files["/etc/shadow"] = "root:$y$j9T$salt$hash:20000:0:99999:7:::\n";
        root.symlinks["/etc/systemd/system/basic.target.wants/armbian-resize-filesystem.service"] =
            "/lib/systemd/system/armbian-resize-filesystem.service";
        const Tree boot = {
            .files = {{"/cmdline.txt", kPiCommandLine + "\n"}, {"/config.txt", "arm_64bit=1\n"}}};
        BaseFacts facts = factsOf(twoPartitions("RPICFG", boot, "armbi_root", root));
        QCOMPARE(facts.kind, BaseKind::Armbian);
        QCOMPARE(facts.growth, GrowthTrigger::ArmbianService);
        QCOMPARE(facts.people.size(), 1U);
        QCOMPARE(facts.people.front().name, "root");
        root.files["/root/.no_rootfs_resize"] = "";
        facts = factsOf(twoPartitions("RPICFG", boot, "armbi_root", root));
        QCOMPARE(facts.growth, GrowthTrigger::None);
    }

    /// MichaIng/DietPi, .build/images/dietpi-build (enables the service), rootfs and dietpi.txt.
    void dietPi() {
        Tree root = debianRoot("bookworm", kArm64, kPiFstab);
        root.files["/boot/dietpi/func/dietpi-globals"] = "#!/bin/bash\n";
        root.files["/boot/dietpi.txt"] = "AUTO_SETUP_NET_HOSTNAME=DietPi\n";
        root.files["/var/lib/dpkg/status"] +=
            "Package: raspberrypi-sys-mods\nStatus: install ok installed\nVersion: 1\n\n";
        root.symlinks
            ["/etc/systemd/system/local-fs.target.wants/"
             "dietpi-fs_partition_resize.service"] =
            "/etc/systemd/system/dietpi-fs_partition_resize.service";
        Tree boot = {.files = {{"/cmdline.txt", kPiCommandLine + "\n"}, {"/config.txt", "\n"}}};
        BaseFacts facts = factsOf(twoPartitions("boot", boot, "rootfs", root));
        QCOMPARE(facts.kind, BaseKind::DietPi);
        QCOMPARE(facts.growth, GrowthTrigger::DietPiService);
        QVERIFY(!facts.isRaspberryPiOs);
        QCOMPARE(facts.ownFile, "AUTO_SETUP_NET_HOSTNAME=DietPi\n");
        boot.files["/dietpi.txt"] = "# edited\n";
        facts = factsOf(twoPartitions("boot", boot, "rootfs", root));
        QCOMPARE(facts.ownFile, "# edited\n");
        // Its service takes its own link away when it has run.
        root.symlinks.erase(
            "/etc/systemd/system/local-fs.target.wants/dietpi-fs_partition_resize.service");
        facts = factsOf(twoPartitions("boot", boot, "rootfs", root));
        QCOMPARE(facts.growth, GrowthTrigger::None);
    }

    void bootPartitionThatIsNotMounted() {
        const Tree root =
            debianRoot("bookworm", kArm64, "PARTUUID=1a2b3c4d-02 / ext4 defaults 0 1\n");
        const BaseFacts facts = factsOf(twoPartitions(
            "bootfs", {.files = {{"/cmdline.txt", kPiCommandLine + "\n"}}}, "rootfs", root));
        QCOMPARE(facts.bootPartition, std::optional(1));
        QCOMPARE(facts.kind, BaseKind::Unknown);
        QVERIFY(facts.reason.english().find("mounts the boot partition (1)") != std::string::npos);
        QCOMPARE(ownFolder(facts), "");
    }

    /// A GPT with an EFI partition that only fstab calls boot.
    void gpt() {
        const Tree root =
            debianRoot("bookworm", 0x3E, "UUID=ABCD-1234 /boot/efi vfat defaults 0 2\n");
        const fs::path fat = maker_->fat("boot", 40, "EFI", {.files = {{"/EFI/x", "x"}}});
        (void)shell("mlabel -i '" + fat.string() + "' -N ABCD1234");
        const fs::path ext4 = maker_->ext4("root", 48, "root", root);
        const BaseFacts facts =
            factsOf(maker_->disk("disk.img", {{fat, "uefi"}, {ext4, "linux"}}, "", "gpt"));
        QCOMPARE(facts.table, TableFormat::Gpt);
        QCOMPARE(facts.kind, BaseKind::SystemdRoot);
        QVERIFY(!facts.gpt.hybridMbr && facts.gpt.usual);
        QCOMPARE(facts.bootPartition, std::optional(1));
        QCOMPARE(facts.bootMount, "/boot/efi");
        QCOMPARE(ownFolder(facts), "/boot/efi");
        QCOMPARE(facts.architecture, Architecture::Amd64);
        (void)shell("sgdisk --hybrid=1 '" + maker_->path("disk.img").string() + "'");
        QVERIFY(factsOf(maker_->path("disk.img")).gpt.hybridMbr);
    }

    /// The command line's root= decides between several systems; the number alone does not.
    void severalRoots() {
        const fs::path fat =
            maker_->fat("boot", 40, "bootfs",
                        {.files = {{"/cmdline.txt", "root=PARTUUID=1a2b3c4d-03 rootwait\n"}}});
        Tree other = debianRoot("bullseye", kArm64, kPiFstab);
        const fs::path first = maker_->ext4("first", 32, "a", other);
        const fs::path second = maker_->ext4("second", 32, "b", debianRoot("trixie", kArm64, ""));
        const std::vector<Part> parts = {{fat, "c"}, {first, "83"}, {second, "83"}};
        QCOMPARE(factsOf(maker_->disk("a.img", parts)).rootPartition, std::optional(3));
        QCOMPARE(factsOf(maker_->disk("a.img", parts)).codename, "trixie");
        // Another disk id: root= finds nothing, content does.
        QCOMPARE(factsOf(maker_->disk("b.img", parts, "11112222")).rootPartition, std::optional(2));
    }

    void logicalPartitions() {
        const fs::path root = maker_->ext4("root", 48, "rootfs", debianRoot("trixie", kArm64, ""));
        const std::string image = maker_->path("disk.img").string();
        (void)shell("truncate -s 80M '" + image +
                    "' && printf 'label: dos\n1: start=16384,size=8192,type=c\n"
                    "3: start=24576,size=139264,type=5\n5: start=32768,size=98304,type=83\n'"
                    " | sfdisk -q '" +
                    image + "' && dd if='" + root.string() + "' of='" + image +
                    "' bs=1M seek=16 conv=notrunc,sparse status=none");
        const BaseFacts facts = factsOf(image);
        QCOMPARE(facts.partitions.size(), 3U);
        QCOMPARE(facts.partitions[1].entry.type, 5);
        QCOMPARE(facts.partitions[1].filesystem, "");
        QCOMPARE(facts.partitions[2].entry.number, 5);
        QCOMPARE(facts.rootPartition, std::optional(5));
        QCOMPARE(facts.kind, BaseKind::SystemdRoot);
    }

    void seedWithoutCloudInit() {
        const Tree boot = {
            .files = {{"/cmdline.txt", kPiCommandLine}, {"/user-data", "x"}, {"/meta-data", "x"}}};
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        BaseFacts facts = factsOf(twoPartitions("bootfs", boot, "rootfs", root));
        QCOMPARE(facts.kind, BaseKind::SystemdRoot);
        QVERIFY(facts.reason.english().find("no cloud-init to read them") != std::string::npos);
        root.files["/usr/bin/cloud-init"] = "x";
        root.files["/etc/cloud/cloud-init.disabled"] = "";
        facts = factsOf(twoPartitions("bootfs", boot, "rootfs", root));
        QCOMPARE(facts.kind, BaseKind::SystemdRoot);
        QVERIFY(!facts.hasCloudInit);
    }

    void tracesOfAFormerLife() {
        Tree root = debianRoot("bookworm", kArm64, kPiFstab);
        root.files["/etc/machine-id"] = "0123456789abcdef0123456789abcdef\n";
        root.symlinks["/var/lib/dbus/machine-id"] = "/etc/machine-id";
        for (const char* path :
             {"/etc/ssh/ssh_host_ed25519_key", "/etc/ssh/ssh_host_ed25519_key.pub",
              "/etc/ssh/ssh_config", "/etc/dropbear/dropbear_rsa_host_key",
              "/etc/dropbear/dropbear_rsa_host_key.pub", "/etc/dropbear/run", "/usr/sbin/dropbear",
              "/var/lib/systemd/random-seed", "/var/lib/dhcp/dhclient.eth0.leases",
              "/var/lib/NetworkManager/internal-1.lease",
              "/var/lib/cloud/instances/i-1/user-data.txt", "/var/lib/consul/node-id",
              "/home/pi/.config/com.raspberrypi.connect/auth.key", "/home/pi/.config/other/x"})
            root.files[path] = "x";
        const BaseFacts facts = factsOf(plainDisk(*maker_, "disk.img", root));
        QCOMPARE(
            facts.traces,
            (std::vector<std::string>{
                "/etc/dropbear/dropbear_rsa_host_key", "/etc/dropbear/dropbear_rsa_host_key.pub",
                "/etc/machine-id", "/etc/ssh/ssh_host_ed25519_key",
                "/etc/ssh/ssh_host_ed25519_key.pub", "/home/pi/.config/com.raspberrypi.connect",
                "/var/lib/NetworkManager/internal-1.lease", "/var/lib/cloud/instances/i-1",
                "/var/lib/consul/node-id", "/var/lib/dhcp/dhclient.eth0.leases",
                "/var/lib/systemd/random-seed"}));
        QVERIFY(facts.hasDropbear && !facts.hasOpenSsh);
    }

    void formerNetworks() {
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        const std::string profile = "/etc/NetworkManager/system-connections/home.nmconnection";
        root.files[profile] = "[wifi-security]\npsk=secret\n";
        root.files["/etc/netplan/90-NM-75a1216a-9d1a-30cd-8aca-ace5526ec021.yaml"] =
            "network: {}\n";
        root.files["/etc/netplan/50-cloud-init.yaml"] = "network: {}\n";
        root.files["/etc/netplan/70-home.yaml"] =
            "network:\n  wifis:\n    wlan0:\n      access-points:\n        home: {}\n";
        // Armbian's own, packages/bsp: how its Ethernet comes up.
        root.files["/etc/netplan/10-dhcp-all-interfaces.yaml"] =
            "network:\n  renderer: networkd\n  ethernets:\n    all-eth-interfaces: {dhcp4: "
            "true}\n";
        root.files["/etc/wpa_supplicant/wpa_supplicant.conf"] = "network={\n\tpsk=\"x\"\n}\n";
        root.files["/etc/wpa_supplicant/functions.sh"] = "network={\n";
        // A root that never ran has what its maker put there.
        QVERIFY(factsOf(plainDisk(*maker_, "fresh.img", root)).formerNetworks.empty());
        root.files["/var/lib/NetworkManager/secret_key"] = "nm-v2:x\n";
        const BaseFacts facts = factsOf(plainDisk(*maker_, "booted.img", root));
        QCOMPARE(facts.formerNetworks,
                 (std::vector<std::string>{
                     profile, "/etc/netplan/50-cloud-init.yaml", "/etc/netplan/70-home.yaml",
                     "/etc/netplan/90-NM-75a1216a-9d1a-30cd-8aca-ace5526ec021.yaml",
                     "/etc/wpa_supplicant/wpa_supplicant.conf"}));
        QCOMPARE(facts.traces, std::vector<std::string>{"/var/lib/NetworkManager/secret_key"});
    }

    void formerCard() {
        Tree root = debianRoot("trixie", kArm64, kPiFstab);
        root.files["/etc/systemd/system/consul.service"] = "[Unit]\n";
        root.files["/etc/consul.d/10-static.json"] = "{}\n";
        root.files["/usr/local/bin/consul"] = elfHeader(kArm64);
        QVERIFY(factsOf(plainDisk(*maker_, "own.img", root)).formerCard.empty());
        for (const char* path :
             {"/etc/landfall/firstboot.conf", "/usr/local/lib/landfall/setup",
              "/var/lib/landfall/setup-done", "/etc/systemd/system/landfall-setup.service",
              "/etc/sudoers.d/90-landfall-pi", "/etc/systemd/network/06-landfall-wifi.network"})
            root.files[path] = "x";
        const std::string wants = "/etc/systemd/system/multi-user.target.wants/";
        root.symlinks[wants + "landfall-setup.service"] =
            "/etc/systemd/system/landfall-setup.service";
        std::vector<std::string> expected{"/etc/landfall",
                                          "/etc/sudoers.d/90-landfall-pi",
                                          "/etc/systemd/network/06-landfall-wifi.network",
                                          "/etc/systemd/system/landfall-setup.service",
                                          wants + "landfall-setup.service",
                                          "/usr/local/lib/landfall",
                                          "/var/lib/landfall"};
        // A card without a join: consul.service is somebody else's.
        QCOMPARE(factsOf(plainDisk(*maker_, "card.img", root)).formerCard, expected);
        root.files["/etc/landfall/join.conf"] = "x";
        root.files["/var/lib/vault-agent/secret-id"] = "x";
        root.files["/etc/consul.d/rendered/20-gossip.json"] = "x";
        for (const char* path :
             {"/etc/consul.d/10-static.json", "/etc/consul.d/rendered",
              "/etc/systemd/system/consul.service", "/var/lib/vault-agent/secret-id"})
            expected.emplace_back(path);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(factsOf(plainDisk(*maker_, "joined.img", root)).formerCard, expected);
    }

    void unknown_data() {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a bare ext4")
            << "dd if=disk.img of=x bs=1M skip=48 status=none; mv x disk.img"
            << "no partition table, only one filesystem (ext4)";
        QTest::newRow("a bare FAT")
            << "dd if=disk.img of=x bs=1M skip=8 count=40 status=none; mv x disk.img"
            << "no partition table, only one filesystem (vfat)";
        QTest::newRow("an error flag")
            << "debugfs -w -R 'ssv state 2' disk.img?offset=50331648 2>/dev/null"
            << "the root (partition 2) cannot be used: ";
        QTest::newRow("an unknown feature")
            // Bit 31 of s_feature_incompat, at 0x460.
            << "printf '\\x80' | dd of=disk.img bs=1 seek=$((48*1048576+0x463)) conv=notrunc "
               "status=none"
            << "the root (partition 2) cannot be used: ";
        QTest::newRow("no superblock")
            << "dd if=/dev/zero of=disk.img bs=1024 seek=$((48*1024)) count=64 conv=notrunc "
               "status=none"
            << "the root (partition 2) is of an unknown filesystem";
        QTest::newRow("no systemd") << "debugfs -w -R 'rm /usr/lib/systemd/systemd' "
                                       "disk.img?offset=50331648 2>/dev/null"
                                    << "has no systemd";
        QTest::newRow("quotas") << "dd if=disk.img of=x bs=1M skip=48 status=none && tune2fs "
                                   "-O quota x >/dev/null && "
                                   "dd if=x of=disk.img bs=1M seek=48 conv=notrunc status=none"
                                << "the root (partition 2) has ext4's feature quota";
        QTest::newRow("bigalloc")
            << "dd if=disk.img of=x bs=1M skip=48 status=none && mkdir tree && "
               "debugfs -R 'rdump / tree' x 2>/dev/null && "
               "mke2fs -q -F -t ext4 -O bigalloc -d tree x 2>/dev/null && "
               "dd if=x of=disk.img bs=1M seek=48 conv=notrunc status=none"
            << "the root (partition 2) has ext4's feature bigalloc";
        QTest::newRow("xfs root")
            << "truncate -s 320M x && mkfs.xfs -q x && truncate -s 370M disk.img && "
               "echo ',+' | sfdisk -q -N 2 disk.img && "
               "dd if=x of=disk.img bs=1M seek=48 conv=notrunc,sparse status=none && truncate "
               "-s "
               "370M disk.img"
            << "the root (partition 2) is xfs; only ext4";
    }

    void unknown() {
        QFETCH(QString, spoil);
        QFETCH(QString, reason);
        const fs::path image = plainDisk(*maker_, "disk.img");
        (void)shell("cd '" + temporary_->path().toStdString() + "' && " + spoil.toStdString());
        const BaseFacts facts = factsOf(image);
        QCOMPARE(facts.kind, BaseKind::Unknown);
        const std::string found = facts.reason.english();
        QVERIFY2(found.find(reason.toStdString()) != std::string::npos, found.c_str());
        QVERIFY(found.find('\n') == std::string::npos);
    }

    /// What a hostile root claims must neither crash nor be believed.
    void hostileRoot() {
        Tree root = debianRoot("bookworm", kArm64, kPiFstab);
        root.symlinks["/etc/os-release"] = "/etc/os-release";  // a loop
        root.symlinks["/etc/ssh"] = "../../../../../../etc/ssh";
        root.symlinks["/usr/lib/modules"] = "modules";
        root.files["/etc/passwd"] = std::string(100'000, ':') + "\n\0\n" + std::string(5, '\n');
        root.files["/var/lib/dpkg/status"] = std::string(200'000, 'P');
        root.files["/usr/lib/os-release"] = "PRETTY_NAME=\"" + std::string(50'000, 'x');
        root.files["/usr/bin/dash"] =
            "\x7F"
            "ELF";
        const BaseFacts facts = factsOf(twoPartitions(
            "bootfs", {.files = {{"/cmdline.txt", std::string(200'000, 'a')}}}, "rootfs", root));
        QCOMPARE(facts.commandLine, "");
        QCOMPARE(facts.kind, BaseKind::SystemdRoot);
        QCOMPARE(facts.architecture, Architecture::Arm64);  // from systemd itself
        QVERIFY(facts.users.empty());
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
