#include <QTest>

#include "core/eligibility/eligibility.h"
#include "tests/eligibility/fake_machine.h"

using namespace landfall;

namespace {

constexpr const char* kSata = "pci0/ata1/host0/target0/block/sda";
constexpr const char* kUsb = "pci0/usb1/1-1/1-1:1.0/host6/target6/6:0:0:0/block/sdb";
constexpr const char* kMmc = "pci0/mmc_host/mmc0/mmc0:0001/block/mmcblk0";

void addMmc(FakeMachine& machine, const std::string& type) {
    machine.addDisk(kMmc, {179, 0});
    machine.setSubsystem("pci0/mmc_host/mmc0/mmc0:0001", "mmc");
    machine.link(std::string("sys/devices/") + kMmc + "/device", "../../../mmc0:0001");
    machine.write("sys/devices/pci0/mmc_host/mmc0/mmc0:0001/type", type + "\n");
    machine.write("sys/devices/pci0/mmc_host/mmc0/mmc0:0001/serial", "0x12345678\n");
    machine.write("sys/devices/pci0/mmc_host/mmc0/mmc0:0001/name", "SL32G\n");
}

}  // namespace

class TestDiskFacts : public QObject {
    Q_OBJECT

private slots:
    void aFixedDisk() {
        FakeMachine machine;
        machine.addDisk(kSata, {8, 0}, 4096);
        machine.addPartition(kSata, "sda1", {8, 1});
        const auto disk = readDisk(machine.sysroot(), {8, 0});
        QVERIFY(disk);
        QVERIFY(disk->kind == DriveClass::Fixed);
        QCOMPARE(disk->node, std::string("/dev/sda"));
        QCOMPARE(disk->bus, std::string("ata"));
        QCOMPARE(disk->size.value, std::uint64_t{4096 * 512});
        QCOMPARE(disk->diskSequence, std::uint64_t{7});
        QCOMPARE(disk->parts.size(), std::size_t{1});
        QCOMPARE(disk->parts[0].name, std::string("sda1"));
    }

    void behindUsbIsRemovableWhateverItSays() {
        FakeMachine machine;
        machine.addDisk(kUsb, {8, 16});
        machine.setSubsystem("pci0/usb1/1-1", "usb");
        machine.write("sys/devices/pci0/usb1/1-1/serial", "4C531001 \n");
        const auto disk = readDisk(machine.sysroot(), {8, 16});
        QVERIFY(disk);
        QVERIFY(disk->kind == DriveClass::Removable);
        QCOMPARE(disk->bus, std::string("usb"));
        QCOMPARE(disk->serial, std::string("4C531001"));
    }

    void removableSaysSo() {
        FakeMachine machine;
        machine.addDisk(kSata, {8, 0});
        machine.write(std::string("sys/devices/") + kSata + "/removable", "1\n");
        QVERIFY(readDisk(machine.sysroot(), {8, 0})->kind == DriveClass::Removable);
    }

    void anSdCardInASlotSaysRemovable0() {
        FakeMachine machine;
        addMmc(machine, "SD");
        const auto disk = readDisk(machine.sysroot(), {179, 0});
        QVERIFY(disk);
        QVERIFY(disk->kind == DriveClass::Removable);
        QCOMPARE(disk->bus, std::string("sd"));
        QCOMPARE(disk->serial, std::string("0x12345678"));
        QCOMPARE(disk->model, std::string("SL32G"));
    }

    void solderedMemoryIsFixed() {
        FakeMachine machine;
        addMmc(machine, "MMC");
        QVERIFY(readDisk(machine.sysroot(), {179, 0})->kind == DriveClass::Fixed);
    }

    void aPartitionIsNoDisk() {
        FakeMachine machine;
        machine.addDisk(kSata, {8, 0});
        machine.addPartition(kSata, "sda1", {8, 1});
        const auto disk = readDisk(machine.sysroot(), {8, 1});
        QVERIFY(!disk);
        QCOMPARE(disk.error().kind(), ErrorKind::Refused);
        QVERIFY(disk.error().text().ends_with("the whole drive, /dev/sda"));
        QCOMPARE(readDisk(machine.sysroot(), {8, 99}).error().kind(), ErrorKind::NotFound);
    }

    void neverWritten_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<quint32>("major");
        QTest::addColumn<QString>("extra");
        QTest::newRow("optical") << "pci0/ata2/block/sr0" << quint32{11} << "";
        QTest::newRow("nbd") << "virtual/block/nbd0" << quint32{43} << "";
        QTest::newRow("zram") << "virtual/block/zram0" << quint32{253} << "";
        QTest::newRow("dm") << "virtual/block/dm-0" << quint32{252} << "dm/name";
        QTest::newRow("md") << "virtual/block/md0" << quint32{9} << "md/level";
        QTest::newRow("ram disk") << "virtual/block/ram0" << quint32{1} << "";
        QTest::newRow("mmc boot") << "pci0/mmc0/block/mmcblk0/mmcblk0boot0" << quint32{179} << "";
        QTest::newRow("mmc rpmb") << "pci0/mmc0/block/mmcblk0/mmcblk0rpmb" << quint32{179} << "";
    }
    void neverWritten() {
        QFETCH(QString, folder);
        QFETCH(quint32, major);
        QFETCH(QString, extra);
        FakeMachine machine;
        machine.addDisk(folder.toStdString(), {major, 8});
        if (!extra.isEmpty())
            machine.write("sys/devices/" + folder.toStdString() + "/" + extra.toStdString(), "x\n");
        const auto disk = readDisk(machine.sysroot(), {major, 8});
        QVERIFY(disk);
        QVERIFY(disk->unfit);
        QVERIFY(!assess(machine.sysroot(), *disk));
    }

    void whatLiesUnder() {
        FakeMachine machine;
        machine.addDisk(kSata, {8, 0});
        machine.addPartition(kSata, "sda2", {8, 2});
        machine.addDisk("virtual/block/dm-0", {252, 0});
        machine.addDisk("virtual/block/dm-1", {252, 1});
        machine.addHolder("virtual/block/dm-0", std::string(kSata) + "/sda2");
        machine.addHolder("virtual/block/dm-1", "virtual/block/dm-0");
        const std::set<DeviceNumber> expected{{8, 0}, {8, 2}, {252, 0}, {252, 1}};
        QVERIFY(devicesUnder(machine.sysroot(), {252, 1}) == expected);
    }

    void theVpdPageOfScsi() {
        FakeMachine machine;
        machine.addDisk(kSata, {8, 0});
        machine.write(std::string("sys/devices/") + kSata + "/device/vpd_pg80",
                      std::string("\0\x80\0\x08", 4) + "  SER123");
        QCOMPARE(readDisk(machine.sysroot(), {8, 0})->serial, std::string("SER123"));
    }
};

QTEST_APPLESS_MAIN(TestDiskFacts)
#include "tst_disk_facts.moc"
