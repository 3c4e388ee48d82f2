#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/base/file_io.h"
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
        const auto outcome = decode("packed", [&](const DecodeState& state) {
            ++told;
            QVERIFY(state.done >= last && state.done <= state.total);
            last = state.done;
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
                                       << "a window of 512 MiB, which is above 128 MiB";
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
        // A file of a few hundred bytes that says what unpacking it takes.
        QTest::newRow("xz, dictionary of 256 MiB")
            << "xz -0 --lzma2=preset=0,dict=256MiB < part.00 > packed"
            << "accepted is a dictionary of at most 128 MiB";
        QTest::newRow("xz, dictionary of 1.5 GiB, threads")
            << "xz -T1 --block-size=100KiB --lzma2=preset=0,dict=1536MiB < part.00 > packed"
            << "unpacking it would take 1.6 GB of memory";
        QTest::newRow("xz, dictionary of 4 GiB, by its header")
            << "xz -T1 -C crc32 -0 < part.00 > packed && python3 -c 'import zlib; b = "
               "bytearray(open(\"packed\", \"rb\").read()); n = (b[12] + 1) * 4; b[16] = 40; "
               "b[12 + n - 4:12 + n] = zlib.crc32(bytes(b[12:12 + n - 4])).to_bytes(4, "
               "\"little\"); open(\"packed\", \"wb\").write(b)'"
            << "unpacking it would take 4.3 GB of memory";
        QTest::newRow("lzma, dictionary of 256 MiB")
            << "xz --format=lzma --lzma1=preset=0,dict=256MiB < part.00 > packed"
            << "accepted is a dictionary of at most 128 MiB";
        QTest::newRow("zip, LZMA")
            << "cp part.00 a.img && python3 -c 'import zipfile; zipfile.ZipFile(\"packed\", \"w\", "
               "zipfile.ZIP_LZMA).write(\"a.img\")'; rm a.img"
            << "packed by a method that is not supported";
        QTest::newRow("zip, a list without end")
            << "python3 -c 'import zipfile\nz = zipfile.ZipFile(\"packed\", \"w\")\nfor i in "
               "range(60000): z.writestr(\"n\" * 250 + str(i), b\"\")\nz.close()'"
            << "at most 16 MiB are accepted";
        QTest::newRow("tar, a sparse map without end")
            << "python3 -c 'import tarfile, io, sys\n"
               "t = tarfile.TarFile(\"packed\", \"w\", format=tarfile.PAX_FORMAT)\n"
               "i = tarfile.TarInfo(\"a.img\"); d = b\"9999999\\n\" + b\"0\\n0\\n\" * 9999999\n"
               "i.size = len(d); i.pax_headers = {\"GNU.sparse.major\": \"1\", "
               "\"GNU.sparse.minor\": \"0\", \"GNU.sparse.name\": \"a.img\", "
               "\"GNU.sparse.realsize\": \"1000\"}\nt.addfile(i, io.BytesIO(d))\nt.close()'"
            << "the tar file is corrupt or cut short";
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

    void announced_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");  // of the refusal; empty: good
        QTest::newRow("1 TiB as it is") << "truncate -s 1T packed"
                                        << "";
        QTest::newRow("more than 1 TiB as it is")
            << "truncate -s 1099511628288 packed"
            << "more than 1024 GiB, which is more than any card";
        QTest::newRow("2 TiB by the header of an lzma")
            << "xz --format=lzma -0 < part.00 > packed && printf '\\0\\0\\0\\0\\0\\2\\0\\0' | "
               "dd of=packed bs=1 seek=5 conv=notrunc status=none"
            << "";  // file(1) knows no .lzma above 256 GiB: it is an image as it is
        QTest::newRow("2 TiB by the header of a zst")
            << "printf '\\x28\\xb5\\x2f\\xfd\\xc0\\x50\\0\\0\\0\\0\\0\\2\\0\\0\\1\\0\\0' > "
               "packed"
            << "more than 1024 GiB, which is more than any card";
    }
    /// Known before a byte is written.
    void announced() {
        QFETCH(QString, command);
        QFETCH(QString, words);
        in("rm -f packed && " + command.toStdString());
        const auto source = SourceFile::open(folder() + "/packed");
        QVERIFY(source);
        const auto limit = decodedLimit(*source, {}, folder());
        QVERIFY2(limit.has_value() == words.isEmpty(), limit ? "" : limit.error().text().c_str());
        if (!limit)
            QVERIFY2(limit.error().text().find(words.toStdString()) != std::string::npos,
                     limit.error().text().c_str());
        in("rm packed");
    }

    void saidBeforeItIsWritten_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");
        QTest::newRow("raw") << "cp data packed"
                             << "";
        QTest::newRow("xz") << "xz -0 < data > packed"
                            << "^It unpacks to 6\\.3 MB\\.$";
        QTest::newRow("zip") << "cp data d.img && zip -q x.zip d.img && mv x.zip packed"
                             << "^It unpacks to 6\\.3 MB\\.$";
        QTest::newRow("zstd") << "zstd -q data -o packed"
                              << "^It unpacks to 6\\.3 MB or more; .* at most are accepted\\.$";
        QTest::newRow("gzip")
            << "gzip < data > packed"
            << "^It does not say what it unpacks to; [0-9.]+ [GT]B at most are accepted\\.$";
        QTest::newRow("lz4")
            << "lz4 -q data packed"
            << "^It does not say what it unpacks to; [0-9.]+ [GT]B at most are accepted\\.$";
    }
    /// Whoever waits reads how much it will be, before the first byte of it is on the disk.
    void saidBeforeItIsWritten() {
        QFETCH(QString, command);
        QFETCH(QString, words);
        in("rm -f packed && " + command.toStdString());
        QStringList said;
        const auto outcome = decode("packed", [&](const DecodeState& state) {
            std::error_code none;
            const auto written = std::filesystem::file_size(folder() + "/out", none);
            if (said.isEmpty())
                QVERIFY(state.done.value == 0 && (none || written == 0));
            said << (state.unpacked
                         ? QString::fromStdString(state.unpacked->announcement().english())
                         : QString());
        });
        QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
        said.removeDuplicates();
        QCOMPARE(said.size(), 1);
        QVERIFY2(words.isEmpty() ? said[0].isEmpty()
                                 : QRegularExpression(words).match(said[0]).hasMatch(),
                 qPrintable(said[0]));
        in("rm packed");
    }

    /// What does not say its length may fill the disk but for 1 GiB.
    void unannounced() {
        in("gzip -1 < data > packed && xz -0 < data > packed.xz && zstd -q -1 data -o packed.zst");
        const auto free = freeSpace(folder());
        QVERIFY(free);
        const auto gz = SourceFile::open(folder() + "/packed");
        const auto limit = decodedLimit(*gz, {}, folder());
        QVERIFY(limit);
        QVERIFY(limit->by == DecodedLimit::By::Room || limit->most == kLargestImage);
        QVERIFY(limit->most + kSpareRoom <= *free + ByteCount{256 * kMiB} ||
                limit->most == kLargestImage);
        const auto xz = SourceFile::open(folder() + "/packed.xz");
        QCOMPARE(decodedLimit(*xz, {}, folder())->most.value,
                 std::filesystem::file_size(folder() + "/data"));
        QVERIFY(decodedLimit(*xz, {}, folder())->by == DecodedLimit::By::Announced);
        // A list's word.
        SourceFile arriving;
        arriving.format = SourceFormat::Gzip;
        QCOMPARE(decodedLimit(arriving, {ByteCount{1000}, {}}, folder())->most.value, 1000U);
        QVERIFY(!decodedLimit(arriving, {{}, ByteCount{2048 * kGiB}}, folder()));
        // A tar's length says nothing of the sparse image in it.
        const DecodedLimit inTar = decodedLimit(*xz, {}, folder())->ofTar();
        QVERIFY(inTar.by == DecodedLimit::By::Room && inTar.least.value == 0);
        in("rm packed.xz packed.zst");
        if (::geteuid() != 0)
            QSKIP("needs root to mount a small tmpfs");
        const std::string mount = folder() + "/room";
        in("mkdir room");
        QCOMPARE(::mount("tmpfs", mount.c_str(), "tmpfs", 0, "size=1030m"), 0);
        {
            // 8 MB fit, and leave less than 1 GiB.
            in("head -c 8000000 /dev/urandom > big && gzip -1 < big > packed");
            const auto source = SourceFile::open(folder() + "/packed");
            const auto outcome = decodeSource(*source, mount + "/out", {}, CancelToken());
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind(), ErrorKind::NoSpace);
            QVERIFY2(outcome.error().text().find("does not say its length") != std::string::npos,
                     outcome.error().text().c_str());
        }
        QCOMPARE(::umount(mount.c_str()), 0);
        QCOMPARE(::mount("tmpfs", mount.c_str(), "tmpfs", 0, "size=1000m"), 0);
        {
            const auto source = SourceFile::open(folder() + "/packed");
            const auto outcome = decodeSource(*source, mount + "/out", {}, CancelToken());
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind(), ErrorKind::NoSpace);
            QVERIFY2(
                outcome.error().text().find("at least 1 GiB are left free") != std::string::npos,
                outcome.error().text().c_str());
            QVERIFY(!std::filesystem::exists(mount + "/out"));
        }
        QCOMPARE(::umount(mount.c_str()), 0);
        in("rmdir room && rm -f packed big");
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
            "packed", [&](const DecodeState&) { cancel.cancel(); }, cancel);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind(), ErrorKind::Cancelled);
    }

    void changedMeanwhile() {
        in("xz -0 < data > packed");
        const auto outcome = decode("packed", [&](const DecodeState&) {
            std::ofstream(folder() + "/packed", std::ios::app) << "more";
        });
        QVERIFY(!outcome);
        QVERIFY(outcome.error().text().find("changed while it was being read") !=
                std::string::npos);
    }

    void shorterMeanwhile() {
        in("head -c 100000000 /dev/zero > packed");
        const auto outcome = decode("packed", [&](const DecodeState&) {
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
