#include <fcntl.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/base/unique_fd.h"
#include "core/image/filesystem_probe.h"
#include "image_maker.h"

using namespace landfall;
using namespace landfall::test;

/// The oracle is blkid(8), looking at what the filesystems' own tools made.
class TestFilesystemProbe : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;

    [[nodiscard]] std::string file() const { return temporary_.filePath("volume").toStdString(); }

    [[nodiscard]] ProbedFilesystem probed() const {
        const UniqueFd fd(::open(file().c_str(), O_RDONLY | O_CLOEXEC));
        const auto size = ByteCount{std::filesystem::file_size(file())};
        return *probeFilesystem(fd.get(), ByteOffset{0}, size);
    }
    [[nodiscard]] std::string blkid(const std::string& tag) const {
        std::string out = shell("blkid -p -s " + tag + " -o value '" + file() + "' || true");
        return out.substr(0, out.find('\n'));
    }

private slots:
    void agreesWithBlkid_data() {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("command");
        QTest::newRow("ext4") << "16M"
                              << "mke2fs -q -F -t ext4 -L rootfs";
        QTest::newRow("ext4, no journal") << "16M"
                                          << "mke2fs -q -F -t ext4 -O ^has_journal";
        QTest::newRow("ext3") << "16M"
                              << "mke2fs -q -F -t ext3 -L three";
        QTest::newRow("ext2") << "16M"
                              << "mke2fs -q -F -t ext2 -L sixteen_letters_";
        QTest::newRow("fat32") << "40M"
                               << "mkfs.vfat -F 32 -s 1 -n BOOTFS";
        QTest::newRow("fat16") << "16M"
                               << "mkfs.vfat -F 16 -n 'TWO WORDS'";
        QTest::newRow("fat12") << "2M"
                               << "mkfs.vfat -F 12";
        QTest::newRow("fat, 4 KiB sectors") << "300M"
                                            << "mkfs.vfat -F 32 -S 4096 -s 1";
        QTest::newRow("xfs") << "320M"
                             << "mkfs.xfs -q -f";
        QTest::newRow("swap") << "16M"
                              << "mkswap -q";
        QTest::newRow("zeros") << "1M"
                               << "true";
    }

    void agreesWithBlkid() {
        QFETCH(QString, size);
        QFETCH(QString, command);
        shell("rm -f '" + file() + "' && truncate -s " + size.toStdString() + " '" + file() +
              "' && " + command.toStdString() + " '" + file() + "' > /dev/null");
        const ProbedFilesystem found = probed();
        QCOMPARE(found.type, blkid("TYPE"));
        if (found.type.starts_with("ext") || found.type == "vfat") {
            QCOMPARE(found.label, blkid("LABEL"));
            QCOMPARE(found.uuid, blkid("UUID"));
        }
    }

    void shortVolumes() {
        for (const int length : {0, 1, 100, 512, 1080, 1082, 1200}) {
            shell("head -c " + std::to_string(length) + " /dev/urandom > '" + file() + "'");
            (void)probed();
        }
        // The magic at the very end, and nothing behind it.
        std::ofstream(file()) << std::string(1080, '\0') + "\x53\xEF";
        QCOMPARE(probed().type, "ext2");
    }
};

QTEST_GUILESS_MAIN(TestFilesystemProbe)
#include "tst_filesystem_probe.moc"
