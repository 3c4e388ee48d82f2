#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/image/decode.h"
#include "image_maker.h"

using namespace landfall;
using namespace landfall::test;

/// The oracles are xz(1), zstd(1), lz4(1), tar(1), cmp(1) and sha256sum(1).
class TestDecode : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;

    [[nodiscard]] std::string folder() const { return temporary_.path().toStdString(); }
    void in(const std::string& command) const {
        (void)shell("cd '" + folder() + "' && " + command);
    }
    [[nodiscard]] std::string sum(const std::string& name) const {
        return shell("sha256sum < '" + folder() + "/" + name + "'").substr(0, 64);
    }
    [[nodiscard]] Result<DecodeOutcome> decode(const std::string& name,
                                               const DecodeProgress& progress = {},
                                               const CancelToken& cancel = {}) const {
        in("rm -f out");
        const auto source = SourceFile::open(folder() + "/" + name);
        if (!source)
            return fail(source.error());
        return decodeSource(*source, folder() + "/out", progress, cancel);
    }

private slots:
    /// Six megabytes with data, zeros and text in turns; not a multiple of any block size.
    void initTestCase() {
        in("(head -c 2500000 /dev/urandom; head -c 2500000 /dev/zero; seq 60000; "
           "head -c 1000001 /dev/zero) > data && split -n 3 -d data part.");
    }

    void decodes_data() {
        QTest::addColumn<QString>("command");
        QTest::newRow("raw") << "cp data packed";
        QTest::newRow("raw, sparse") << "cp --sparse=always data packed";
        QTest::newRow("xz, one block") << "xz -T1 -0 < data > packed";
        QTest::newRow("xz, one block, sizes in its header") << "xz -T2 -0 < data > packed";
        QTest::newRow("xz, blocks, -T0") << "xz -T0 --block-size=1MiB -0 < data > packed";
        QTest::newRow("xz, blocks, -T1") << "xz -T1 --block-size=300KiB -0 < data > packed";
        QTest::newRow("xz, tiny blocks") << "xz -T0 --block-size=4KiB -0 < data > packed";
        QTest::newRow("xz -9") << "xz -9 -T0 < data > packed";
        QTest::newRow("xz, sha256 check") << "xz -C sha256 -0 < data > packed";
        QTest::newRow("xz, no check") << "xz -C none -0 < data > packed";
        QTest::newRow("xz, bcj") << "xz --arm64 --lzma2 < data > packed 2>/dev/null || "
                                    "xz --arm --lzma2 < data > packed";
        QTest::newRow("xz, streams") << "(xz -0 < part.00; xz -T0 --block-size=200KiB -0 < "
                                        "part.01; xz -T1 -0 < part.02) > packed";
        QTest::newRow("xz, streams and padding")
            << "(xz -0 < part.00; head -c 4096 /dev/zero; cat part.01 part.02 | xz; "
               "head -c 4 /dev/zero) > packed";
        QTest::newRow("zst") << "zstd -q -o packed data";
        QTest::newRow("zst, piped, threads") << "zstd -q -T0 -3 < data > packed";
        QTest::newRow("zst --long=27") << "zstd -q --long=27 < data > packed";
        QTest::newRow("zst -19, no check") << "zstd -q -12 --no-check < data > packed";
        QTest::newRow("zst, frames")
            << "(zstd -q < part.00; zstd -q < part.01; zstd -q < part.02) > packed";
        QTest::newRow("zst, an empty frame between")
            << "(zstd -q < part.00; zstd -q < /dev/null; cat part.01 part.02 | zstd -q) > packed";
        QTest::newRow("zst, skippable frames")
            << "(printf '\\x50\\x2a\\x4d\\x18\\x04\\0\\0\\0abcd'; zstd -q < data; "
               "printf '\\x5f\\x2a\\x4d\\x18\\x01\\0\\0\\0x') > packed";
        QTest::newRow("gz") << "gzip < data > packed";
        QTest::newRow("gz, with its name") << "gzip -1 -k -f data && mv data.gz packed";
        QTest::newRow("gz, members and padding")
            << "(gzip -1 < part.00; gzip < part.01; gzip < /dev/null; gzip < part.02; "
               "head -c 700000 /dev/zero) > packed";
        QTest::newRow("bz2") << "bzip2 < data > packed";
        QTest::newRow("bz2, members")
            << "(bzip2 -1 < part.00; bzip2 < part.01; bzip2 < part.02) > packed";
        QTest::newRow("lzma") << "xz --format=lzma -0 < data > packed";
        QTest::newRow("lzma of a stated size")
            << "xz --format=lzma -0 < data > packed && python3 -c 'import os; f = open(\"packed\", "
               "\"r+b\"); f.seek(5); f.write(os.path.getsize(\"data\").to_bytes(8, "
               "\"little\"))'";
        QTest::newRow("lz4") << "lz4 -q < data > packed";
        QTest::newRow("lz4, of before 2014") << "lz4 -q -l < data > packed";
        QTest::newRow("lz4, small blocks with checksums") << "lz4 -q -B4 -BX < data > packed";
        QTest::newRow("lz4, frames")
            << "(lz4 -q < part.00; lz4 -q -9 < part.01; lz4 -q < part.02) > packed";
        const QString inTar =
            "mkdir t && cp --sparse=always data t/disk.img && echo hi > t/README "
            "&& echo 0 > t/a.sha256 && tar -c %1 t %2 > packed; rm -r t";
        QTest::newRow("tar") << inTar.arg("--format=gnu", "");
        QTest::newRow("tar, pax, sparse") << inTar.arg("--format=posix -S", "");
        QTest::newRow("tar, GNU, sparse") << inTar.arg("--format=gnu -S", "");
        QTest::newRow("tar.xz") << inTar.arg("--format=ustar", "| xz -T0 --block-size=1MiB -0");
        QTest::newRow("tar.gz") << inTar.arg("", "| gzip -1");
        QTest::newRow("tar.zst") << inTar.arg("", "| zstd -q");
        QTest::newRow("tar.bz2") << inTar.arg("", "| bzip2 -1");
        QTest::newRow("tar.lzma") << inTar.arg("", "| xz --format=lzma -0");
        QTest::newRow("tar.lz4") << inTar.arg("", "| lz4 -q");
        QTest::newRow("zip") << "zip -q x.zip data && mv x.zip packed";
        QTest::newRow("zip, stored, in a folder, not alone")
            << "mkdir z && cp data z/disk.IMG && echo hi > z/README.txt && echo 0 > z/a.sha256 && "
               "zip -q -0 -r x.zip z && rm -r z && mv x.zip packed";
        QTest::newRow("zip, piped, of unknown length")
            << "cp data disk.img && zip -q -fd - disk.img | cat > packed; rm disk.img";
        QTest::newRow("zip64") << "cp data d.img && zip -q -fz x.zip d.img && mv x.zip packed";
    }

    void decodes() {
        QFETCH(QString, command);
        in("rm -f packed && " + command.toStdString());
        ByteCount last;
        int told = 0;
        const auto outcome = decode("packed", [&](ByteCount done, ByteCount total) {
            ++told;
            QVERIFY(done >= last && done <= total);
            last = done;
        });
        QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
        in("cmp data out");
        QCOMPARE(outcome->decodedSha256, sum("data"));
        QCOMPARE(outcome->sourceSha256, sum("packed"));
        QCOMPARE(outcome->size.value, std::filesystem::file_size(folder() + "/data"));
        QCOMPARE(last.value, std::filesystem::file_size(folder() + "/packed"));
        QVERIFY(told > 0);
        struct stat info {};
        QCOMPARE(::stat((folder() + "/out").c_str(), &info), 0);
        QVERIFY2(info.st_blocks * 512 < 3'300'000, "the zeros must be holes");
    }

    void leavesOutWhatIsBehind_data() {
        QTest::addColumn<QString>("packer");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<quint64>("ignored");
        for (const char* packer : {"gzip", "bzip2"}) {
            const QByteArray name = packer;
            QTest::newRow(name + ", a line") << packer << "echo metadata" << quint64{9};
            QTest::newRow(name + ", zeros and a line")
                << packer << "printf '\\0\\0'; echo metadata" << quint64{9};
            QTest::newRow(name + ", much") << packer << "yes | head -c 3000000" << quint64{3000000};
            QTest::newRow(name + ", a byte") << packer << "printf x" << quint64{1};
            QTest::newRow(name + ", another packer")
                << packer << "xz < part.01 | head -c 200000" << quint64{200000};
        }
    }
    /// The oracle is what gzip -d and bzip2 -d give, which warn and go on.
    void leavesOutWhatIsBehind() {
        QFETCH(QString, packer);
        QFETCH(QString, behind);
        QFETCH(quint64, ignored);
        const std::string pack = packer.toStdString();
        in("(" + pack + " < data; " + behind.toStdString() + ") > packed");
        in("(" + pack + " -dc < packed 2>/dev/null || [ $? = 2 ]) | cmp - data");
        const auto outcome = decode("packed");
        QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
        in("cmp data out");
        QCOMPARE(outcome->sourceSha256, sum("packed"));
        QCOMPARE(quint64{outcome->ignored.value}, ignored);
    }

    void refuses_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("message");
        const QString cutXz = "cut short";
        const QString badXz = "the .xz file is corrupt";
        const QString behindXz = "followed by something else";
        const QString cutZst = "the .zst file is cut short";
        const QString badZst = "the .zst file is corrupt";
        const QString poke = "printf '\\xAA\\x55\\xAA' | dd of=packed conv=notrunc bs=1 seek=";
        QTest::newRow("xz cut in a block") << "xz -0 < data | head -c 2000000 > packed" << cutXz;
        QTest::newRow("xz blocks cut")
            << "xz -T0 --block-size=500KiB -0 < data | head -c 2000000 > packed"
            << "the .xz file is corrupt, cut short";
        QTest::newRow("xz cut in the index") << "xz -0 < data | head -c -20 > packed" << cutXz;
        QTest::newRow("xz without its last byte") << "xz -0 < data | head -c -1 > packed" << cutXz;
        QTest::newRow("xz, only the magic") << "xz -0 < data | head -c 6 > packed" << cutXz;
        QTest::newRow("xz, second stream cut")
            << "(xz -0 < part.00; xz -0 < part.01 | head -c 20) > packed" << cutXz;
        QTest::newRow("xz corrupt")
            << "xz -0 < data > packed && " + poke + "1000000 2>/dev/null" << badXz;
        QTest::newRow("xz blocks corrupt")
            << "xz -T0 --block-size=500KiB -0 < data > packed && " + poke + "1000000 2>/dev/null"
            << badXz;
        QTest::newRow("xz, header corrupt")
            << "xz -0 < data > packed && " + poke + "8 2>/dev/null" << badXz;
        QTest::newRow("xz and rubbish")
            << "(xz -0 < data; head -c 512 /dev/urandom) > packed" << behindXz;
        QTest::newRow("xz and zst") << "(xz -0 < part.00; zstd -q < part.01) > packed" << behindXz;
        QTest::newRow("xz, odd padding") << "(xz -0 < data; head -c 5 /dev/zero) > packed" << badXz;
        QTest::newRow("zst cut") << "zstd -q < data | head -c 2000000 > packed" << cutZst;
        QTest::newRow("zst without its last byte")
            << "zstd -q < data | head -c -1 > packed" << cutZst;
        QTest::newRow("zst, only the magic") << "zstd -q < data | head -c 4 > packed" << cutZst;
        QTest::newRow("zst corrupt")
            << "zstd -q < data > packed && " + poke + "1000000 2>/dev/null" << badZst;
        QTest::newRow("zst and rubbish") << "(zstd -q < data; echo rubbish) > packed"
                                         << "something that is not .zst follows";
        QTest::newRow("zst --long=29") << "truncate -s 600M big && zstd -q --long=29 "
                                          "--no-content-size < big > packed && rm big"
                                       << "window above 128 MiB";
        QTest::newRow("gz cut") << "gzip < data | head -c 2000000 > packed"
                                << "the .gz file is cut short";
        QTest::newRow("gz without its last byte") << "gzip < data | head -c -1 > packed"
                                                  << "the .gz file is cut short";
        QTest::newRow("gz of a wrong checksum")
            << "gzip < data > packed && printf '\\xAA\\x55' | dd of=packed conv=notrunc bs=1 "
               "seek=$(($(stat -c %s packed) - 8)) 2>/dev/null"
            << "the .gz file is corrupt";
        QTest::newRow("gz, second member cut")
            << "(gzip < part.00; gzip < part.01 | head -c 1000) > packed"
            << "the .gz file is cut short";
        QTest::newRow("bz2 cut") << "bzip2 < data | head -c 2000000 > packed"
                                 << "the .bz2 file is cut short";
        QTest::newRow("bz2 corrupt") << "bzip2 < data > packed && " + poke + "1000000 2>/dev/null"
                                     << "the .bz2 file is corrupt";
        QTest::newRow("lzma cut") << "xz --format=lzma -0 < data | head -c 2000000 > packed"
                                  << "the .lzma file is cut short";
        QTest::newRow("lzma and rubbish") << "(xz --format=lzma -0 < data; echo rubbish) > packed"
                                          << "the .lzma file is corrupt";
        QTest::newRow("lz4 cut") << "lz4 -q < data | head -c 2000000 > packed"
                                 << "the .lz4 file is corrupt or cut short";
        QTest::newRow("lz4 corrupt") << "lz4 -q < data > packed && " + poke + "1000000 2>/dev/null"
                                     << "the .lz4 file is corrupt or cut short";
        QTest::newRow("tar cut")
            << "cp data a.img && tar -c a.img | head -c 2000000 > packed; rm a.img"
            << "the tar file is corrupt or cut short";
        QTest::newRow("tar.gz cut")
            << "cp data a.img && tar -c a.img | gzip -1 | head -c 2000000 > packed; rm a.img"
            << "the .gz file is cut short";
        QTest::newRow("tar of two images")
            << "cp part.00 a.img && cp part.01 b.img && tar -c part.02 a.img b.img > packed; "
               "rm a.img b.img"
            << "more than one disk image (a.img, b.img)";
        QTest::newRow("tar.xz of none") << "tar -c part.00 part.01 | xz -0 > packed"
                                        << "contains no disk image (part.00, part.01)";
        QTest::newRow("tar of folders") << "mkdir t && tar -c t > packed; rmdir t"
                                        << "the tar archive is empty";
        QTest::newRow("zip cut") << "zip -q - data | head -c 2000000 > packed"
                                 << "the .zip file is corrupt, cut short";
        QTest::newRow("zip corrupt")
            << "zip -q -0 x.zip data && mv x.zip packed && " + poke + "1000000 2>/dev/null"
            << "the .zip file is corrupt";
        QTest::newRow("zip of two images")
            << "cp part.00 a.img && cp part.01 b.img && zip -q x.zip a.img b.img && mv x.zip packed"
            << "2 disk images (a.img, b.img)";
        QTest::newRow("zip of none") << "zip -q x.zip part.00 part.01 && mv x.zip packed"
                                     << "contains no disk image (part.00, part.01)";
        QTest::newRow("zip with a password") << "zip -q -P secret x.zip data && mv x.zip packed"
                                             << "unpack it first";
    }

    void refuses() {
        QFETCH(QString, command);
        QFETCH(QString, message);
        in("rm -f packed && " + command.toStdString());
        const auto outcome = decode("packed");
        QVERIFY(!outcome);
        const std::string text = outcome.error().text();
        QVERIFY2(text.find(message.toStdString()) != std::string::npos, text.c_str());
        QVERIFY(text.starts_with(folder() + "/packed: "));
        QVERIFY(outcome.error().kind() == ErrorKind::InvalidInput ||
                outcome.error().kind() == ErrorKind::NotSupported);
    }

    /// No cut is ever taken for the whole.
    void everyCutIsSeen() {
        in("head -c 40000 data > small && xz -T1 --block-size=10000 < small > small.xz && "
           "zstd -q < small > small.zst && gzip -k small && bzip2 -k small && "
           "zip -q small.zip small && xz --format=lzma -k small && lz4 -q small small.lz4 && "
           "cp small small.img && tar -c small.img | gzip > small.tgz");
        for (const std::string name : {"small.xz", "small.zst", "small.gz", "small.bz2",
                                       "small.zip", "small.lzma", "small.lz4", "small.tgz"}) {
            const auto size = std::filesystem::file_size(folder() + "/" + name);
            for (std::uintmax_t cut = 14; cut < size; cut += 1 + size / 30) {
                in("head -c " + std::to_string(cut) + " " + name + " > packed");
                const auto outcome = decode("packed");
                QVERIFY2(!outcome, std::to_string(cut).c_str());
                QVERIFY(outcome.error().text().find("cut short") != std::string::npos);
            }
        }
    }

    void cancelled() {
        in("xz -0 < data > packed");
        const CancelToken cancel;
        const auto outcome = decode(
            "packed", [&](ByteCount, ByteCount) { cancel.cancel(); }, cancel);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind(), ErrorKind::Cancelled);
    }

    void changedMeanwhile() {
        in("xz -0 < data > packed");
        const auto outcome = decode("packed", [&](ByteCount, ByteCount) {
            std::ofstream(folder() + "/packed", std::ios::app) << "more";
        });
        QVERIFY(!outcome);
        QVERIFY(outcome.error().text().find("changed while it was being read") !=
                std::string::npos);
    }

    void shorterMeanwhile() {
        in("head -c 100000000 /dev/zero > packed");
        const auto outcome = decode("packed", [&](ByteCount, ByteCount) {
            std::filesystem::resize_file(folder() + "/packed", 1'000'000);
        });
        QVERIFY(!outcome);
        QVERIFY(outcome.error().text().find("while it was being read") != std::string::npos);
    }

    void fullDiskInTheMiddle() {
        if (::geteuid() != 0)
            QSKIP("needs root to mount a small tmpfs");
        const std::string mount = folder() + "/tmpfs";
        in("zstd -q < data > packed && mkdir tmpfs");
        QCOMPARE(::mount("tmpfs", mount.c_str(), "tmpfs", 0, "size=2m"), 0);
        {
            const auto source = SourceFile::open(folder() + "/packed");
            const auto outcome = decodeSource(*source, mount + "/out", {}, CancelToken());
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind(), ErrorKind::NoSpace);
        }
        QCOMPARE(::umount(mount.c_str()), 0);
    }

    /// On a filesystem that shares blocks a raw image is not copied.
    void reflink() {
        if (::geteuid() != 0)
            QSKIP("needs root to mount an XFS image");
        in("truncate -s 320M xfs.img && mkfs.xfs -q -m reflink=1 xfs.img && mkdir xfs && "
           "mount -o loop xfs.img xfs && cp data xfs/ && sync");
        const auto undo = qScopeGuard([&] { in("umount xfs"); });
        const auto source = SourceFile::open(folder() + "/xfs/data");
        QVERIFY(source);
        const auto outcome = decodeSource(*source, folder() + "/xfs/out", {}, CancelToken());
        QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
        QCOMPARE(outcome->decodedSha256, sum("data"));
        QCOMPARE(outcome->sourceSha256, sum("data"));
        in("cmp data xfs/out && filefrag -v xfs/out | grep -q shared");
        // What is written to the source later does not reach the copy.
        in("dd if=/dev/zero of=xfs/data bs=1M count=1 conv=notrunc status=none && cmp data "
           "xfs/out");
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
