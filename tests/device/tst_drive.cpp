// The list of drives against lsblk's, and what it says of a loop device of the test's own.
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/base/subprocess.h"
#include "core/device/drive.h"
#include "tests/helper/loop_device.h"

using namespace landfall;

namespace {

/// What lsblk (util-linux) calls whole disks with a medium, by path; a zram or a dm is no drive but
/// is listed by both.
std::vector<std::pair<std::string, std::uint64_t>> disksByLsblk() {
    Subprocess lsblk;
    lsblk.program = "lsblk";
    lsblk.arguments = {"--json", "--bytes", "--nodeps", "--output", "PATH,SIZE,TYPE"};
    const auto ran = runChecked(lsblk);
    std::vector<std::pair<std::string, std::uint64_t>> out;
    if (!ran)
        return out;
    const auto root = QJsonDocument::fromJson(QByteArray::fromStdString(ran->output)).object();
    for (const auto one : root["blockdevices"].toArray()) {
        const QJsonObject disk = one.toObject();
        const auto size = disk["size"].toVariant().toULongLong();
        if (size > 0 && disk["type"].toString() == "disk")
            out.emplace_back(disk["path"].toString().toStdString(), size);
    }
    return out;
}

const Drive* find(const std::vector<Drive>& drives, const std::string& path) {
    const auto found = std::find_if(drives.begin(), drives.end(),
                                    [&](const Drive& drive) { return drive.path == path; });
    return found == drives.end() ? nullptr : &*found;
}

}  // namespace

class TestDrive : public QObject {
    Q_OBJECT

private slots:
    void theSameAsLsblk() {
        const auto drives = listDrives();
        QVERIFY2(drives, drives ? "" : drives.error().text().c_str());
        for (const auto& [path, size] : disksByLsblk()) {
            const Drive* drive = find(*drives, path);
            QVERIFY2(drive != nullptr, path.c_str());
            QCOMPARE(drive->identity.size.value, size);
            QVERIFY(drive->kind != DriveClass::Loop);
        }
    }

    void theSystemsDiskIsRefused() {
        struct stat root {};
        QCOMPARE(stat("/", &root), 0);
        const auto drives = listDrives();
        QVERIFY(drives);
        const auto machine = Sysroot::ofThisMachine();
        bool seen = false;
        for (const Drive& drive : *drives) {
            const DeviceNumber number{drive.identity.major, drive.identity.minor};
            if (!devicesUnder(machine, {gnu_dev_major(root.st_dev), gnu_dev_minor(root.st_dev)})
                     .contains(number))
                continue;
            seen = true;
            QVERIFY(drive.refusal);
            QVERIFY(drive.refusal->kind() == ErrorKind::Refused);
            QVERIFY2(drive.refusal->text().find("holds /") != std::string::npos,
                     drive.refusal->text().c_str());
            QVERIFY(std::find(drive.mounts.begin(), drive.mounts.end(), "/") != drive.mounts.end());
        }
        if (!seen)
            QSKIP("NOT TESTED: / lies on no block device here");
    }

    void aLoopDevice() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: loop devices need root");
        QTemporaryDir folder;
        const std::string file = folder.path().toStdString() + "/card";
        makeDirtyFile(file, {4 * kMiB}, Dirt::Random);
        const auto loop = LoopDevice::attach(file);
        QVERIFY2(loop, "this machine has no loop device");
        const auto drives = listDrives();
        QVERIFY(drives);
        const Drive* drive = find(*drives, loop->path());
        QVERIFY(drive != nullptr);
        QVERIFY(drive->kind == DriveClass::Loop);
        QCOMPARE(drive->bus, std::string("loop"));
        QVERIFY(drive->identity == loop->identity());
        QCOMPARE(drive->identity.size.value, 4 * kMiB);
        QVERIFY(drive->identity.diskSequence > 0);
        QVERIFY2(!drive->refusal, drive->refusal ? drive->refusal->text().c_str() : "");
        const auto one = findDrive(loop->path());
        QVERIFY(one);
        QVERIFY(one->identity == drive->identity);
        QVERIFY(driveLine(*one).ends_with(", " + humanSize({4 * kMiB})));
        QVERIFY(!one->unfinished);
    }

    void anUnfinishedCard() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: loop devices need root");
        QTemporaryDir folder;
        const std::string file = folder.path().toStdString() + "/card";
        makeDirtyFile(file, {4 * kMiB}, Dirt::Ones);
        // An empty table with the reserved id, made by sfdisk.
        Subprocess sfdisk;
        sfdisk.program = "sfdisk";
        sfdisk.arguments = {"--quiet", file};
        sfdisk.input = "label: dos\nlabel-id: 0x4c46554e\n";
        QVERIFY(runChecked(sfdisk));
        const auto loop = LoopDevice::attach(file);
        QVERIFY2(loop, "this machine has no loop device");
        const auto drive = findDrive(loop->path());
        QVERIFY(drive);
        QVERIFY(drive->unfinished);
    }

    void whatIsNoDrive() {
        QVERIFY(findDrive("/dev/null").error().kind() == ErrorKind::InvalidInput);
        QVERIFY(findDrive("/dev/there-is-none").error().kind() == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDrive)
#include "tst_drive.moc"
