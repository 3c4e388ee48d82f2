#include <QTest>

#include "core/eligibility/eligibility.h"
#include "tests/eligibility/fake_machine.h"

using namespace landfall;

namespace {

constexpr DeviceNumber kDisk{8, 16};
constexpr DeviceNumber kPart1{8, 17};
constexpr DeviceNumber kPart2{8, 18};
const std::string kFolder = "pci0/usb1/1-1/host6/block/sdb";

/// A USB stick sdb with two partitions, and nothing of it in use.
struct Machine : FakeMachine {
    Machine() {
        addDisk(kFolder, kDisk);
        setSubsystem("pci0/usb1/1-1", "usb");
        addPartition(kFolder, "sdb1", kPart1);
        addPartition(kFolder, "sdb2", kPart2);
        // A name that begins like the stick's, and is another disk.
        addDisk("pci0/ata9/block/sdba", {67, 64});
        addPartition("pci0/ata9/block/sdba", "sdba1", {67, 65});
    }
    [[nodiscard]] Result<Eligible> judge(DeviceNumber number = kDisk) const {
        const auto machine = sysroot();
        LANDFALL_ASSIGN(const DiskFacts disk, readDisk(machine, number));
        return assess(machine, disk);
    }
    /// The refusal's text; empty when it is not refused.
    [[nodiscard]] std::string why(DeviceNumber number = kDisk) const {
        const auto judged = judge(number);
        return judged ? std::string() : judged.error().text();
    }
};

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

#define REFUSED(machine, part)                                     \
    do {                                                           \
        const std::string text = (machine).why();                  \
        QVERIFY2(contains(text, part), ("said: " + text).c_str()); \
    } while (false)

class TestEligibility : public QObject {
    Q_OBJECT

private slots:
    void aFreeStick() {
        Machine machine;
        machine.mount("/home", "ext4", "/dev/sdba1", {67, 65});
        QCOMPARE(machine.why(), std::string());
        QVERIFY(machine.judge()->unmount.empty());
    }

    void theSystemDisk_data() {
        QTest::addColumn<QString>("point");
        for (const char* point : {"/", "/boot", "/boot/efi", "/boot/firmware", "/usr", "/home",
                                  "/home/anna", "/var", "/var/lib/docker"})
            QTest::newRow(point) << point;
    }
    void theSystemDisk() {
        QFETCH(QString, point);
        Machine machine;
        machine.mount(point.toStdString(), "ext4", "/dev/sdb2", kPart2);
        REFUSED(machine, ("holds " + point.toStdString() + " (ext4 on /dev/sdb2)").c_str());
        QCOMPARE(machine.judge().error().kind(), ErrorKind::Refused);
    }

    void otherSectors() {
        Machine machine;
        const std::string file = "sys/devices/" + kFolder + "/queue/logical_block_size";
        machine.write(file, "512\n");
        QCOMPARE(machine.why(), std::string());
        machine.write(file, "4096\n");
        REFUSED(machine, "has sectors of 4096 bytes");
        // What the disk holds says more.
        machine.mount("/", "ext4", "/dev/sdb2", kPart2);
        REFUSED(machine, "holds /");
    }

    void theWholeDiskAsAFilesystem() {
        Machine machine;
        machine.mount("/", "ext4", "/dev/root", kDisk);
        REFUSED(machine, "holds /");
    }

    void btrfsShowsAnAnonymousNumber() {
        Machine machine;
        machine.mount("/", "btrfs", "/dev/sdb2", {0, 27});
        REFUSED(machine, "holds / (btrfs on /dev/sdb2)");
    }

    void aMemberOfABtrfsOverSeveralDisks() {
        Machine machine;
        machine.mount("/mnt/pool", "btrfs", "/dev/sdba1", {0, 27});
        machine.link("sys/fs/btrfs/uuid-1/devices/sdb1",
                     "../../../../devices/" + kFolder + "/sdb1");
        machine.link("sys/fs/btrfs/uuid-1/devices/sdba1",
                     "../../../../devices/pci0/ata9/block/sdba/sdba1");
        REFUSED(machine, "member of a btrfs over 2 devices");
    }

    void aBtrfsMountedOutOfSight() {
        Machine machine;
        machine.link("sys/fs/btrfs/uuid-1/devices/sdb1",
                     "../../../../devices/" + kFolder + "/sdb1");
        REFUSED(machine, "btrfs that is mounted where");
    }

    void anOverlayLiveSystem() {
        Machine machine;
        machine.mount("/run/live/medium", "iso9660", "/dev/sdb1", kPart1);
        machine.mount("/", "overlay", "overlay", {0, 30});
        REFUSED(machine, "is mounted at /run/live/medium");
    }

    void aLiveSystemWhoseFileLiesOnTheStick() {
        Machine machine;
        machine.mount("/mnt/sdb1", "vfat", "/dev/sdb1", kPart1);
        machine.addDisk("virtual/block/loop0", {7, 0});
        machine.write("sys/devices/virtual/block/loop0/loop/backing_file",
                      "/mnt/sdb1/filesystem.squashfs\n");
        machine.mount("/usr", "squashfs", "/dev/loop0", {7, 0});
        REFUSED(machine, "holds /usr (squashfs on /dev/loop0)");
    }

    void aLoopOverItsOwnFileEnds() {
        Machine machine;
        machine.addDisk("virtual/block/loop0", {7, 0});
        machine.write("sys/devices/virtual/block/loop0/loop/backing_file", "/mnt/image\n");
        machine.mount("/mnt", "ext4", "/dev/loop0", {7, 0});
        QCOMPARE(machine.why(), std::string());
    }

    void underALoopDevice() {
        // By its path, as an ordinary user sees it: the disk, a partition, a volume on it, a file.
        for (const char* path : {"/dev/sdb", "/dev/sdb2"}) {
            Machine machine;
            machine.attachLoop({7, 4}, path);
            REFUSED(machine, "is in use by /dev/loop4");
            QCOMPARE(machine.judge().error().kind(), ErrorKind::Refused);
        }
        Machine file;
        file.mount("/media/anna/stick", "ext4", "/dev/sdb2", kPart2);
        file.attachLoop({7, 5}, "/media/anna/stick/image");
        REFUSED(file, "is in use by /dev/loop5");
        // Mounted, it is told by its mount.
        Machine mounted;
        mounted.attachLoop({7, 4}, "/dev/sdb");
        mounted.mount("/home", "ext4", "/dev/loop4", {7, 4});
        REFUSED(mounted, "holds /home (ext4 on /dev/loop4)");
        // One over another.
        Machine two;
        two.attachLoop({7, 4}, "/dev/sdb");
        two.attachLoop({7, 5}, "/dev/loop4");
        two.mount("/srv", "ext4", "/dev/loop5", {7, 5});
        REFUSED(two, "is in use by /dev/loop4");
    }

    void underALoopDeviceWhosePathIsGone() {
        for (const char* path : {"/dev/gone (deleted)", "/", "/dev/sdba1", "/memfd:x (deleted)"}) {
            Machine machine;
            machine.attachLoop({7, 4}, path, kPart2);
            REFUSED(machine, "is in use by /dev/loop4");
        }
        // The other way round: the path is this disk's now, and was another's.
        Machine machine;
        machine.attachLoop({7, 4}, "/dev/sdb2", DeviceNumber{67, 65});
        QCOMPARE(machine.why(), std::string());
        // A filesystem without a device of its own: by the path.
        machine.attachLoop({7, 4}, "/dev/sdb2", DeviceNumber{0, 5});
        REFUSED(machine, "is in use by /dev/loop4");
    }

    void aLoopDeviceOverAVolume() {
        Machine machine;
        machine.addDisk("virtual/block/dm-0", {252, 0});
        machine.addHolder("virtual/block/dm-0", "pci0/ata9/block/sdba/sdba1");
        machine.attachLoop({7, 4}, "/dev/dm-0");
        QCOMPARE(machine.why(), std::string());
        machine.link("sys/devices/virtual/block/dm-0/slaves/sdb2",
                     "../../../../" + kFolder + "/sdb2");
        REFUSED(machine, "is in use by /dev/loop4");
    }

    void otherUsersInTheKernel_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("says");
        const QString config = "sys/kernel/config/";
        QTest::newRow("zram") << "sys/class/block/zram0/backing_dev"
                              << "/dev/sdb1"
                              << "/dev/zram0";
        QTest::newRow("bcache") << QString::fromStdString("sys/devices/" + kFolder +
                                                          "/sdb1/bcache/label")
                                << ""
                                << "bcache";
        QTest::newRow("SCSI target, by path") << config + "target/core/fileio_0/disk/udev_path"
                                              << "/dev/sdb"
                                              << "target/fileio_0/disk";
        QTest::newRow("SCSI target, by what it says")
            << config + "target/core/fileio_0/disk/info"
            << "Status: ACTIVATED  Max Queue Depth: 0\n        TCM FILEIO ID: 0        File: "
               "/dev/sdb  Size: 1048576  Mode: O_DSYNC Async: 0"
            << "target/fileio_0/disk";
        QTest::newRow("NVMe target") << config + "nvmet/subsystems/nqn/namespaces/1/device_path"
                                     << "/dev/sdb2"
                                     << "nvmet/nqn";
        QTest::newRow("USB gadget") << config + "usb_gadget/g1/functions/mass_storage.0/lun.0/file"
                                    << "/dev/sdb"
                                    << "usb_gadget/g1";
    }
    void otherUsersInTheKernel() {
        QFETCH(QString, file);
        QFETCH(QString, content);
        QFETCH(QString, says);
        Machine machine;
        machine.write(file.toStdString(), content.toStdString() + "\n");
        REFUSED(machine, ("is in use by " + says.toStdString()).c_str());
        // Another disk's is nobody's here.
        if (content.isEmpty())
            return;
        machine.write(file.toStdString(),
                      QString(content).replace("/dev/sdb", "/dev/sdba").toStdString() + "\n");
        QCOMPARE(machine.why(), std::string());
        machine.write(file.toStdString(), "none\n");
        QCOMPARE(machine.why(), std::string());
    }

    void byItsNumberInTheKernel() {
        Machine xen;
        xen.write("sys/bus/xen-backend/devices/vbd-3-51712/physical_device", "8:12\n");  // 8:18
        REFUSED(xen, "is in use by xen/vbd-3-51712");
        for (const char* other : {"8:18", "8", "", "8:12x", "43:41"}) {
            xen.write("sys/bus/xen-backend/devices/vbd-3-51712/physical_device",
                      std::string(other) + "\n");
            QCOMPARE(xen.why(), std::string());
        }
        Machine server;
        server.write("sys/class/rnbd-server/ctl/devices/sdb/block_dev/dev", "8:16\n");
        REFUSED(server, "is in use by rnbd-server/sdb");
        server.write("sys/class/rnbd-server/ctl/devices/sdb/block_dev/dev", "67:65\n");
        QCOMPARE(server.why(), std::string());
    }

    void aVolumeThatIsNotRunning() {
        for (const char* content :
             {"LVM2_member", "linux_raid_member", "zfs_member", "isw_raid_member", "bcache"}) {
            Machine machine;
            machine.write("run/udev/data/b8:18",
                          "S:disk/by-id/x\nE:ID_FS_TYPE=" + std::string(content) + "\n");
            REFUSED(machine,
                    ("/dev/sdb2 is a member of a volume or an array that is not running (" +
                     std::string(content) + ")")
                        .c_str());
        }
        Machine whole;
        whole.write("run/udev/data/b8:16", "E:ID_FS_TYPE=LVM2_member\n");
        REFUSED(whole, "/dev/sdb is a member of");
        Machine machine;
        machine.write("run/udev/data/b8:18", "E:ID_FS_TYPE=crypto_LUKS\n");
        machine.write("run/udev/data/b67:65", "E:ID_FS_TYPE=LVM2_member\n");
        QCOMPARE(machine.why(), std::string());
    }

    void inAUnit_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        for (const char* folder :
             {"etc/systemd/system/", "run/systemd/system/", "run/systemd/generator/",
              "usr/lib/systemd/system/", "usr/local/lib/systemd/system/"})
            QTest::newRow(folder) << folder + QString("srv.mount")
                                  << "[Mount]\nWhat=/dev/sdb1\nWhere=/srv\n";
        QTest::newRow("a drop-in") << "etc/systemd/system/srv.mount.d/disk.conf"
                                   << "[Mount]\n What = /dev/sdb2 \n";
        QTest::newRow("swap") << "etc/systemd/system/dev-sdb1.swap"
                              << "[Swap]\nWhat=UUID=1234-ABCD\n";
        QTest::newRow("a link") << "etc/systemd/system/srv.mount"
                                << "[Mount]\nWhat=/dev/disk/by-uuid/1234-ABCD";
    }
    void inAUnit() {
        QFETCH(QString, file);
        QFETCH(QString, content);
        Machine machine;
        machine.addNode("/dev/disk/by-uuid/1234-ABCD", kPart1);
        QCOMPARE(machine.why(), std::string());
        machine.write(file.toStdString(), content.toStdString());
        REFUSED(machine, ("is named in /" + file.toStdString() + " (").c_str());
        machine.write(file.toStdString(),
                      "[Mount]\n#What=/dev/sdb1\nWhat=/dev/sdba1\nOptions=ro\n");
        QCOMPARE(machine.why(), std::string());
    }

    void fstabByAnotherNode() {
        Machine machine;
        machine.addNode("/data", kPart2);
        machine.write("etc/fstab", "/data /backup ext4 noauto 0 0\n");
        REFUSED(machine, "is named in /etc/fstab (/data for /backup)");
    }

    void lvmOverLuks() {
        Machine machine;
        machine.addDisk("virtual/block/dm-0", {252, 0});
        machine.write("sys/devices/virtual/block/dm-0/dm/name", "luks-home\n");
        machine.addHolder("virtual/block/dm-0", kFolder + "/sdb2");
        machine.addDisk("virtual/block/dm-1", {252, 1});
        machine.addHolder("virtual/block/dm-1", "virtual/block/dm-0");
        REFUSED(machine, "/dev/sdb2 is a part of dm-0 (luks-home)");
        machine.mount("/", "ext4", "/dev/mapper/vg-root", {252, 1});
        REFUSED(machine, "holds / (ext4 on /dev/mapper/vg-root)");
    }

    void raid() {
        Machine machine;
        machine.addDisk("virtual/block/md0", {9, 0});
        machine.addHolder("virtual/block/md0", kFolder);
        REFUSED(machine, "/dev/sdb is a part of md0");
    }

    void raidThatOnlyMdstatShows() {
        Machine machine;
        machine.write("proc/mdstat", "md1 : inactive sdb2[0](S)\n");
        REFUSED(machine, "/dev/sdb2 is a member of a RAID array");
        machine.write("proc/mdstat", "md1 : inactive sdba1[0](S)\n");
        QCOMPARE(machine.why(), std::string());
    }

    void swap() {
        Machine machine;
        machine.write("proc/swaps", "Filename Type\n/dev/sdb1 partition 1 0 -2\n");
        REFUSED(machine, "is in use as swap (/dev/sdb1)");
        machine.write("proc/swaps", "Filename Type\n/dev/sdba1 partition 1 0 -2\n");
        QCOMPARE(machine.why(), std::string());
        machine.mount("/mnt/stick", "ext4", "/dev/sdb2", kPart2);
        machine.write("proc/swaps", "Filename Type\n/mnt/stick/swapfile file 1 0 -2\n");
        REFUSED(machine, "is in use as swap (/mnt/stick/swapfile)");
    }

    void fstabByNode() {
        Machine machine;
        machine.write("etc/fstab", "/dev/sdb1 /backup ext4 noauto 0 0\n");
        REFUSED(machine, "is named in /etc/fstab (/dev/sdb1 for /backup)");
        machine.write("etc/fstab", "/dev/sdba1 /backup ext4 noauto 0 0\n");
        QCOMPARE(machine.why(), std::string());
    }

    void fstabByLink_data() {
        QTest::addColumn<QString>("specification");
        QTest::addColumn<QString>("link");
        QTest::newRow("uuid") << "UUID=1234-ABCD"
                              << "disk/by-uuid/1234-ABCD";
        QTest::newRow("label") << "LABEL=my\\040data"
                               << "disk/by-label/my\\x20data";
        QTest::newRow("partuuid") << "PARTUUID=1BB88AAA-01"
                                  << "disk/by-partuuid/1bb88aaa-01";
        QTest::newRow("partlabel") << "PARTLABEL=data"
                                   << "disk/by-partlabel/data";
        QTest::newRow("path") << "/dev/disk/by-id/usb-1-part1"
                              << "disk/by-id/usb-1-part1";
    }
    void fstabByLink() {
        QFETCH(QString, specification);
        QFETCH(QString, link);
        Machine machine;
        machine.write("etc/fstab", specification.toStdString() + " /data ext4 defaults 0 2\n");
        QCOMPARE(machine.why(), std::string());
        // Known to udev's database alone: another disk has won the link.
        machine.addNode("/dev/" + link.toStdString(), {67, 65});
        machine.write("run/udev/data/b8:17", "S:" + link.toStdString() + "\nE:ID_FS_TYPE=ext4\n");
        REFUSED(machine, "is named in /etc/fstab");
        // The link alone.
        machine.write("run/udev/data/b8:17", "");
        machine.addNode("/dev/" + link.toStdString(), kPart1);
        REFUSED(machine, "is named in /etc/fstab");
    }

    void crypttab() {
        Machine machine;
        machine.write("etc/crypttab", "vault /dev/sdb2 none luks\n");
        REFUSED(machine, "is named in /etc/crypttab (/dev/sdb2 for vault)");
        machine.write("etc/crypttab", "vault /dev/sdba1 /dev/sdb1 luks\n");
        REFUSED(machine, "is named in /etc/crypttab (/dev/sdb1 for vault)");
    }

    void whatIsUnmounted() {
        Machine machine;
        machine.mount("/media/anna/boot", "vfat", "/dev/sdb1", kPart1);
        machine.mount("/run/media/anna/root", "ext4", "/dev/sdb2", kPart2);
        machine.mount("/mnt", "ext4", "/dev/sdb2", kPart2);
        const auto judged = machine.judge();
        QVERIFY(judged);
        std::string points;
        for (const Mount& mount : judged->unmount)
            points += mount.point + " ";
        QCOMPARE(points, std::string("/mnt /run/media/anna/root /media/anna/boot "));
    }

    void mountedElsewhere() {
        for (const char* point : {"/srv", "/mediafiles", "/mnt2", "/run/mediate", "/opt"}) {
            Machine machine;
            machine.mount(point, "ext4", "/dev/sdb2", kPart2);
            REFUSED(machine, "is mounted at");
        }
    }

    void noMediumAndProtected() {
        Machine machine;
        machine.write("sys/devices/" + kFolder + "/ro", "1\n");
        REFUSED(machine, "write-protected");
        machine.write("sys/devices/" + kFolder + "/size", "0\n");
        REFUSED(machine, "no card or medium");
    }

    void aLoopDeviceOnTheSystemsDisk() {
        Machine machine;
        machine.mount("/srv", "ext4", "/dev/sdba1", {67, 65});
        machine.addDisk("virtual/block/loop3", {7, 3});
        machine.write("sys/devices/virtual/block/loop3/loop/backing_file", "/srv/card.img\n");
        QCOMPARE(machine.why({7, 3}), std::string());
    }
};

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
