#include <QTest>

#include "core/eligibility/system_tables.h"
#include "tests/eligibility/fake_machine.h"

using namespace landfall;

class TestSystemTables : public QObject {
    Q_OBJECT

private slots:
    void mounts() {
        FakeMachine machine;
        machine.write(
            "proc/self/mountinfo",
            "36 35 98:0 /mnt1 /mnt/with\\040space rw,noatime master:1 - ext3 /dev/ro\\134ot "
            "rw,errors=continue\n"
            "40 36 0:45 / / rw - btrfs /dev/sda2 rw,subvol=/@\n");
        const auto mounts = readMounts(machine.sysroot());
        QVERIFY(mounts);
        QVERIFY((*mounts)[0] == (Mount{36, {98, 0}, "/mnt/with space", "ext3", "/dev/ro\\ot"}));
        QVERIFY((*mounts)[1] == (Mount{40, {0, 45}, "/", "btrfs", "/dev/sda2"}));
    }

    void withoutMountsNothingIsJudged() {
        FakeMachine machine;
        machine.write("proc/self/mountinfo", "");
        QVERIFY(!readMounts(machine.sysroot()));
        machine.write("proc/self/mountinfo", "36 35 what / /\n");
        QVERIFY(!readMounts(machine.sysroot()));
    }

    void theRealOneParses() { QVERIFY(readMounts(Sysroot::ofThisMachine())); }

    void swaps() {
        FakeMachine machine;
        machine.write("proc/swaps",
                      "Filename Type Size Used Priority\n/dev/sda3   partition 100 0 -2\n"
                      "/swap\\040file file 100 0 -3\n");
        const auto swaps = readSwaps(machine.sysroot());
        QVERIFY(*swaps == (std::vector<std::string>{"/dev/sda3", "/swap file"}));
    }

    void raidMembers() {
        FakeMachine machine;
        machine.write("proc/mdstat",
                      "Personalities : [raid1]\n"
                      "md127 : active raid1 sdb1[1] sda1[0](F)\n      1046528 blocks [2/2] [UU]\n"
                      "md1 : inactive sdc[0](S)\nunused devices: <none>\n");
        const auto members = readRaidMembers(machine.sysroot());
        QVERIFY(*members == (std::vector<std::string>{"sdb1", "sda1", "sdc"}));
    }

    void namedDevices() {
        FakeMachine machine;
        machine.write(
            "etc/fstab",
            "# comment\nUUID=abc /  ext4 defaults 0 1\n"
            "LABEL=\"my\\040disk\" /data ext4 noauto 0 0\n\n/dev/sdc1\t/usb auto user 0 0\n");
        machine.write("etc/crypttab",
                      "home UUID=def /dev/sdd1 luks\nroot PARTUUID=x none\n"
                      "k UUID=ghi /key:LABEL=stick luks\n");
        const auto named = readNamedDevices(machine.sysroot());
        QVERIFY(named);
        std::string all;
        for (const NamedDevice& one : *named)
            all += one.table + "|" + one.specification + "|" + one.use + "\n";
        QCOMPARE(all, std::string("/etc/fstab|UUID=abc|/\n"
                                  "/etc/fstab|LABEL=my disk|/data\n"
                                  "/etc/fstab|/dev/sdc1|/usb\n"
                                  "/etc/crypttab|UUID=def|home\n"
                                  "/etc/crypttab|/dev/sdd1|home\n"
                                  "/etc/crypttab|PARTUUID=x|root\n"
                                  "/etc/crypttab|none|root\n"
                                  "/etc/crypttab|UUID=ghi|k\n"
                                  "/etc/crypttab|LABEL=stick|k\n"));
    }

    void links() {
        QCOMPARE(linkOf("UUID=ABCD-1234"), std::string("disk/by-uuid/ABCD-1234"));
        QCOMPARE(linkOf("UUID=0AE9F8B8-1B1B-4C3E-9C5E-6F1F2D3C4B5A"),
                 std::string("disk/by-uuid/0ae9f8b8-1b1b-4c3e-9c5e-6f1f2d3c4b5a"));
        QCOMPARE(linkOf("PARTUUID=1BB88AAA-02"), std::string("disk/by-partuuid/1bb88aaa-02"));
        QCOMPARE(linkOf("LABEL=my disk/1"), std::string("disk/by-label/my\\x20disk\\x2f1"));
        QCOMPARE(linkOf("/dev/sdb1"), std::string("sdb1"));
        QCOMPARE(linkOf("tmpfs"), std::string());
        QCOMPARE(linkOf("//server/share"), std::string());
    }
};

QTEST_APPLESS_MAIN(TestSystemTables)
#include "tst_system_tables.moc"
