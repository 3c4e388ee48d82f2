// Every tool does its work in every kind of sandbox, and none gets at another disk.
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/base/subprocess.h"
#include "core/disk/ext4.h"
#include "core/disk/fat.h"
#include "core/disk/make_filesystem.h"
#include "core/disk/tool.h"
#include "core/tool/sandbox.h"

using namespace landfall;
namespace fs = std::filesystem;

namespace {

/// As a person would, without a sandbox.
std::string shell(const std::string& line) {
    Subprocess process;
    process.program = "bash";
    process.arguments = {"-euc", line};
    const auto outcome = run(process);
    if (!outcome || outcome->exitCode != 0)
        qFatal("%s: %s", line.c_str(),
               outcome ? outcome->errors.c_str() : outcome.error().text().c_str());
    std::string text = outcome->output;
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

}  // namespace

class TestOnDisks : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    [[nodiscard]] fs::path path(const char* name) const {
        return folder_.filePath(name).toStdString();
    }

    void walls() {
        QTest::addColumn<int>("wall");
        QTest::newRow("the best there is") << -1;
        QTest::newRow("namespaces") << static_cast<int>(FileWall::Namespaces);
        QTest::newRow("limits") << static_cast<int>(FileWall::None);
    }
    static void use(int wall) {
        setSandbox({});
        if (wall >= 0)
            setSandbox(SandboxForce{static_cast<FileWall>(wall), 0, wall != 0});
    }

private slots:
    void cleanup() { setSandbox({}); }

    void everyFilesystem_data() { walls(); }
    void everyFilesystem() {
        QFETCH(int, wall);
        use(wall);
        for (const auto& [kind, name] : std::initializer_list<std::pair<Filesystem, const char*>>{
                 {Filesystem::Ext4, "ext4"},
                 {Filesystem::Xfs, "xfs"},
                 {Filesystem::Btrfs, "btrfs"},
                 {Filesystem::F2fs, "f2fs"},
                 {Filesystem::Vfat, "vfat"},
                 {Filesystem::Swap, "swap"}}) {
            const fs::path file = path("made");
            fs::remove(file);
            std::ofstream(file).flush();
            fs::resize_file(file, 400 * kMiB);
            FilesystemSpec spec;
            spec.kind = kind;
            spec.label = "label";
            spec.uuid = "11111111-2222-3333-4444-555555555555";
            spec.mode = 01777;
            const auto made = makeFilesystem(file, spec);
            QVERIFY2(made, made ? "" : made.error().text().c_str());
            const std::string type = shell(
                "PATH=$PATH:/sbin:/usr/sbin blkid -p -s TYPE -o value '" + file.string() + "'");
            QCOMPARE(type, std::string(name));
        }
    }

    void grownAndFilled_data() { walls(); }
    void grownAndFilled() {
        QFETCH(int, wall);
        use(wall);
        const fs::path ext4 = path("ext4");
        shell("rm -f '" + ext4.string() + "'; truncate -s 64M '" + ext4.string() +
              "'; /sbin/mke2fs -q -t ext4 -F '" + ext4.string() + "'; truncate -s 256M '" +
              ext4.string() + "'");
        const auto grown = growExt4(ext4);
        QVERIFY2(grown, grown ? "" : grown.error().text().c_str());
        QCOMPARE(Ext4::open({ext4, {}, ByteCount{256 * kMiB}}, Ext4::Access::ReadOnly)
                     ->filesystemSize()
                     .value,
                 256 * kMiB);
        Subprocess check;
        check.program = "e2fsck";
        check.arguments = {"-fn"};
        const auto checked = runOn(ext4, FileUse::Read, check);
        QVERIFY2(checked, checked ? "" : checked.error().text().c_str());

        const fs::path fat = path("fat");
        shell("rm -f '" + fat.string() + "'; truncate -s 64M '" + fat.string() +
              "'; /sbin/mkfs.vfat -F 32 -s 1 '" + fat.string() + "' > /dev/null");
        auto volume = Fat::open({fat, {}, ByteCount{64 * kMiB}});
        QVERIFY(volume);
        const std::string text(300'000, 'x');
        const auto written = volume->writeFile("/a/b/c.txt", text);
        QVERIFY2(written, written ? "" : written.error().text().c_str());
        QCOMPARE(**volume->readFile("/a/b/c.txt"), text);
        QVERIFY(volume->remove("/a/b/c.txt"));
        QVERIFY(volume->remove("/a"));
        QVERIFY(volume->list("/")->empty());
    }

    /// The fault that the rule and the sandbox are for: an image whose journal is, by UUID, on
    /// another device of this computer. Both, each without the other, keep that device as it is.
    void anotherDevicesJournal_data() { walls(); }
    void anotherDevicesJournal() {
        QFETCH(int, wall);
        if (::geteuid() != 0)
            QSKIP("needs root to set up a loop device");
        const std::string journal = path("journal").string();
        const std::string image = path("image").string();
        shell("cd '" + folder_.path().toStdString() +
              "'; rm -f journal image; truncate -s 8M journal; truncate -s 32M image; "
              "/sbin/mke2fs -q -b 1024 -O journal_dev journal");
        const std::string loop = shell("/sbin/losetup -f --show '" + journal + "'");
        const auto detach = qScopeGuard([&] { shell("/sbin/losetup -d " + loop); });
        shell("/sbin/mke2fs -q -F -t ext4 -b 1024 -J device=" + loop + " '" + image + "'");
        // Needs a replay, so that the journal is written to.
        shell("/sbin/debugfs -w -R 'feature needs_recovery' '" + image + "' 2> /dev/null");
        const std::string before = shell("sync; sha256sum < " + loop);
        QVERIFY(before == shell("sha256sum < '" + journal + "'"));

        const auto open = Ext4::open({image, {}, ByteCount{32 * kMiB}}, Ext4::Access::ReadOnly);
        QVERIFY(!open);
        QVERIFY2(open.error().text().find("another device, by UUID") != std::string::npos,
                 open.error().text().c_str());
        const auto grown = growExt4(image);
        QVERIFY(!grown);
        QCOMPARE(shell("sync; sha256sum < " + loop), before);

        // And where the rule would not hold: e2fsck itself.
        use(wall);
        Subprocess check;
        check.program = "e2fsck";
        check.arguments = {"-f", "-p"};
        const auto checked = runOn(image, FileUse::Change, check, {0, 1});
        if (wall != static_cast<int>(FileWall::None)) {
            QVERIFY2(!checked, "it found the other device");
            QCOMPARE(shell("sync; sha256sum < " + loop), before);
        } else {
            // That the test would show it.
            QVERIFY(shell("sync; sha256sum < " + loop) != before);
        }
    }
};

QTEST_GUILESS_MAIN(TestOnDisks)
#include "tst_on_disks.moc"
