#include <signal.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/fetch/digest.h"
#include "core/image/base_image.h"
#include "image_maker.h"

using namespace landfall;
using namespace landfall::test;
namespace fs = std::filesystem;

class TestBaseImage : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    std::unique_ptr<QTemporaryDir> cacheFolder_;
    std::optional<Cache> cache_;
    fs::path image_;
    fs::path packed_;

    [[nodiscard]] fs::path path(const std::string& name) const {
        return fs::path(temporary_.path().toStdString()) / name;
    }
    void in(const std::string& command) const {
        (void)shell("cd '" + temporary_.path().toStdString() + "' && " + command);
    }
    [[nodiscard]] Result<BaseImage> import(const fs::path& source, int* told = nullptr,
                                           const std::string& expected = {}) const {
        const auto progress = [&](const DecodeState&) {
            if (told != nullptr)
                ++*told;
        };
        return importBase(*cache_, source, expected, progress, CancelToken());
    }
    /// Neither an entry nor a half-made one.
    [[nodiscard]] bool nothingKept() const {
        for (const auto& entry : fs::recursive_directory_iterator(cache_->folder()))
            if (entry.is_regular_file() && entry.file_size() > 0)
                return false;
        return cache_->list()->empty();
    }
    [[nodiscard]] static std::string textOf(const Result<BaseImage>& base) {
        return base ? std::string("accepted") : base.error().text();
    }

private slots:
    void initTestCase() {
        ImageMaker maker(temporary_.path().toStdString());
        image_ = plainDisk(maker, "plain.img",
                           {.files = {{"/usr/share/words", shell("seq 1 1000000")}}});
        packed_ = path("plain.img.xz");
        in("xz -k -0 -T0 --block-size=1MiB plain.img && zstd -q plain.img");
    }

    void init() {
        cacheFolder_ = std::make_unique<QTemporaryDir>();
        cache_ = *Cache::open(cacheFolder_->path().toStdString());
    }

    void imports_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"plain.img", "plain.img.xz", "plain.img.zst"})
            QTest::newRow(name) << name;
    }

    void imports() {
        QFETCH(QString, name);
        const fs::path source = path(name.toStdString());
        const auto base = import(source);
        QVERIFY2(base, textOf(base).c_str());
        QCOMPARE(base->name, name.toStdString());
        QCOMPARE(base->decodedSha256, *sha256OfFile(image_));
        QCOMPARE(base->compressedSha256, *sha256OfFile(source));
        QCOMPARE(base->id, base->decodedSha256.substr(0, 16));
        QCOMPARE(base->size.value, fs::file_size(image_));
        QCOMPARE(base->facts.kind, BaseKind::SystemdRoot);
        QCOMPARE(base->facts.size.value, base->size.value);
        (void)shell("cmp '" + image_.string() + "' '" + base->file.string() + "'");
        struct stat info {};
        QCOMPARE(::stat(base->file.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0400U);
        QVERIFY(static_cast<std::uint64_t>(info.st_blocks) * 512 < base->size.value / 2);
    }

    void knownSourcesAreNotDecodedAgain() {
        int told = 0;
        const auto first = import(packed_, &told);
        QVERIFY(first);
        QVERIFY(told > 0);
        told = 0;
        const auto second = import(packed_, &told);
        QVERIFY(second);
        QCOMPARE(told, 0);
        QCOMPARE(second->id, first->id);
        // Touched it might be another file: decoded again, found to be the same base.
        in("touch plain.img.xz");
        const auto third = import(packed_, &told);
        QVERIFY(third);
        QVERIFY(told > 0);
        QCOMPARE(third->file.string(), first->file.string());
        const auto raw = import(image_);
        QVERIFY(raw);
        QCOMPARE(raw->file.string(), first->file.string());
        QCOMPARE(listBases(*cache_)->size(), 1U);
    }

    void trimmedBasesAreDecodedAgain() {
        {
            const auto base = import(packed_);
            QVERIFY(base);
            // In use it stays.
            QVERIFY(!cache_->remove("bases", base->id));
        }
        QVERIFY(cache_->remove("bases", listBases(*cache_)->front().id));
        int told = 0;
        const auto again = import(packed_, &told);
        QVERIFY(again);
        QVERIFY(told > 0);
        QVERIFY(fs::exists(again->file));
    }

    void byId() {
        const auto open = [&](const std::string& id) {
            return openBase(*cache_, id, {}, CancelToken());
        };
        const auto base = import(packed_);
        const auto found = open(base->id);
        QVERIFY2(found, textOf(found).c_str());
        QCOMPARE(found->file.string(), base->file.string());
        QCOMPARE(found->name, "plain.img.xz");
        QCOMPARE(found->compressedSha256, base->compressedSha256);
        QCOMPARE(found->facts.kind, BaseKind::SystemdRoot);
        for (const char* id : {"0123456789abcdef", "", "../bases", "0123456789ABCDEF"}) {
            const auto none = open(id);
            QVERIFY(!none);
            QCOMPARE(none.error().kind(), ErrorKind::NotFound);
        }
        const auto none = open("sample");
        QVERIFY(!none);
        QVERIFY(textOf(none).find("packaging/run builds it") != std::string::npos);
        fs::create_directory(cache_->folder() / "sample");
        fs::copy_file(packed_, cache_->folder() / "sample" / "sample.img.xz");
        QCOMPARE(open("sample")->id, base->id);
    }

    void expectedHash() {
        const std::string right = *sha256OfFile(packed_);
        const std::string wrong = std::string(64, 'a');
        const auto refused = import(packed_, nullptr, wrong);
        QVERIFY(!refused);
        QVERIFY(textOf(refused).find("its SHA-256 is " + right + ", and " + wrong) !=
                std::string::npos);
        QVERIFY(nothingKept());
        QVERIFY(import(packed_, nullptr, right));
        QVERIFY(import(packed_, nullptr, QString::fromStdString(right).toUpper().toStdString()));
        QVERIFY(!import(packed_, nullptr, wrong));
        QCOMPARE(import(packed_, nullptr, "1234").error().subject(), "sha256");
    }

    void refuses_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("message");
        const QString noImage = "this is not a disk image: it has neither partitions nor";
        QTest::newRow("text") << "seq 1 1000 > bad"
                              << "this is a text, not a disk image";
        QTest::newRow("rubbish") << "head -c 1048576 /dev/urandom > bad" << noImage;
        QTest::newRow("zeros") << "truncate -s 1M bad" << noImage;
        QTest::newRow("rubbish, xz") << "head -c 1048576 /dev/urandom | xz > bad" << noImage;
        QTest::newRow("text, zst") << "seq 1 1000 | zstd -q > bad"
                                   << "this is a text, not a disk image";
        // Each made by the program that has the format, where a machine has it.
        QTest::newRow("a tar in a zip")
            << "tar -cf bad.tar plain.img && zip -q -0 bad.zip bad.tar && mv bad.zip bad"
            << "this is a tar archive, not a disk image; unpack it (tar -xf)";
        QTest::newRow("tar.xz of what is no disk")
            << "seq 1 1000 > a.img && tar -c a.img | xz -0 > bad"
            << "this is a text, not a disk image";
        QTest::newRow("7z") << "printf '7z\\274\\257\\047\\034\\0\\4' > bad && head -c 5000 "
                               "/dev/urandom >> bad"
                            << "this is a 7z archive, not a disk image; unpack it (7z x)";
        QTest::newRow("lz4, packed again")
            << "lz4 -q < plain.img | gzip -1 > bad"
            << "this is packed as lz4, which is not supported; unpack it (lz4 -d)";
        QTest::newRow("lzma, packed again")
            << "xz --format=lzma -0 < plain.img | gzip -1 > bad"
            << "this is packed as lzma, which is not supported; unpack it";
        // By qemu-img where a machine has it, else the first bytes as the format's page has them.
        struct Disk {
            const char* format;
            const char* name;
            const char* head;
        };
        for (const Disk& disk : {Disk{"qcow2", "QCOW2", "QFI\\373"}, Disk{"vpc", "VHD", "conectix"},
                                 Disk{"vhdx", "VHDX", "vhdxfile"}, Disk{"vmdk", "VMDK", "KDMV"},
                                 Disk{"vdi", "VDI", "%-64s\\177\\020\\332\\276"}})
            QTest::newRow(disk.name)
                << QStringLiteral(
                       "qemu-img convert -f raw -O %1 plain.img bad 2>/dev/null || "
                       "{ printf '%2' '<<< Oracle VM VirtualBox Disk Image >>>' > bad; "
                       "head -c 5000 /dev/zero >> bad; }")
                       .arg(disk.format, disk.head)
                << QStringLiteral(
                       "this is a %1 disk of a virtual machine; convert it (qemu-img "
                       "convert -f %2 -O raw")
                       .arg(disk.name, disk.format);
        QTest::newRow("a web page") << "(printf '\\n  <!DOCTYPE HTML>\\n'; seq 1 1000) > bad"
                                    << "this is a web page, not a disk image";
        QTest::newRow("a web page, xml")
            << "(echo '<?xml version=\"1.0\"?><html xmlns=\"x\">'; seq 1 1000) > bad"
            << "this is a web page, not a disk image";
        QTest::newRow("cut within the last sector")
            << "cp plain.img bad && truncate -s $(sfdisk -d bad | awk -F '[=,]' '/start=/ {end = "
               "($2 + $4) * 512} END {print end - 1}') bad"
            << "the image is cut short: its partition 2";
        QTest::newRow("nothing, xz") << "xz < /dev/null > bad"
                                     << "it is empty";
        QTest::newRow("nothing, zst") << "zstd -q < /dev/null > bad"
                                      << "it is empty";
        QTest::newRow("a table without partitions")
            << "truncate -s 4M bad && echo 'label: dos' | sfdisk -q bad" << noImage;
        QTest::newRow("an image cut short") << "head -c 60M plain.img > bad"
                                            << "the image is cut short: its partition 2";
        QTest::newRow("an image cut short, xz") << "head -c 60M plain.img | xz -0 > bad"
                                                << "the image is cut short: its partition 2";
        QTest::newRow("cut xz") << "head -c -100 plain.img.xz > bad"
                                << "the end of the .xz file is missing";
        QTest::newRow("cut zst") << "head -c -100 plain.img.zst > bad"
                                 << "cut short";
    }

    void refuses() {
        QFETCH(QString, command);
        QFETCH(QString, message);
        in("rm -f bad && " + command.toStdString());
        const auto base = import(path("bad"));
        QVERIFY(!base);
        QCOMPARE(base.error().kind(), ErrorKind::InvalidInput);
        QVERIFY2(textOf(base).find(message.toStdString()) != std::string::npos,
                 textOf(base).c_str());
        QVERIFY(textOf(base).starts_with(path("bad").string()));
        QVERIFY(nothingKept());
    }

    void takesAnyLength_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("ignored");
        QTest::newRow("raw") << "(cat plain.img; printf more) > odd"
                             << "";
        QTest::newRow("xz") << "(cat plain.img; printf more) | xz -0 > odd"
                            << "";
        QTest::newRow("gz and bytes behind it")
            << "((cat plain.img; printf more) | gzip -1; echo signature) > odd"
            << "10 bytes behind the packed image belong to no image and were left out.";
    }
    /// As `dd` writes it: the last sector is filled up, the hash is the image's.
    void takesAnyLength() {
        QFETCH(QString, command);
        QFETCH(QString, ignored);
        in("rm -f odd whole && " + command.toStdString());
        in("(cat plain.img; printf more) > whole");
        const std::string sum = *sha256OfFile(path("whole"));
        for (int round = 0; round < 2; ++round) {  // the second time it is known
            const auto base = import(path("odd"));
            QVERIFY2(base, textOf(base).c_str());
            QCOMPARE(base->decodedSha256, sum);
            QCOMPARE(base->size.value, fs::file_size(image_) + 512);
            QCOMPARE(fs::file_size(base->file), base->size.value);
            QCOMPARE(base->facts.kind, BaseKind::SystemdRoot);
            std::vector<std::string> remarks;
            if (!ignored.isEmpty())
                remarks.push_back(ignored.toStdString());
            remarks.push_back("The image has " + std::to_string(fs::file_size(image_) + 4) +
                              " bytes, which is no multiple of 512 as every disk's length is; its "
                              "last sector was filled up with zeros.");
            QCOMPARE(base->remarks.size(), remarks.size());
            for (std::size_t i = 0; i < remarks.size(); ++i)
                QCOMPARE(base->remarks[i].english(), remarks[i]);
            (void)shell("cmp '" + path("whole").string() + "' '" + base->file.string() +
                        "' 2>&1 | "
                        "grep -q 'EOF on .*/whole'");
            QCOMPARE(shell("tail -c 512 '" + base->file.string() + "' | tr -d '\\0'"), "more");
            // Long after, it is read through and found to be whole.
            (void)shell("touch -d 2020-01-01 '" +
                        (base->file.parent_path() / "record.json").string() + "'");
        }
        const auto again = import(path("odd"));
        QVERIFY2(again, textOf(again).c_str());
    }

    void cancelled() {
        const CancelToken cancel;
        const auto base = importBase(
            *cache_, image_, {}, [&](const DecodeState&) { cancel.cancel(); }, cancel);
        QVERIFY(!base);
        QCOMPARE(base.error().kind(), ErrorKind::Cancelled);
        QVERIFY(nothingKept());
    }

    void tooLittleSpace() {
        if (::geteuid() != 0)
            QSKIP("needs root to mount a small tmpfs");
        const std::string mount = cacheFolder_->path().toStdString();
        QCOMPARE(::mount("tmpfs", mount.c_str(), "tmpfs", 0, "size=4m"), 0);
        {
            cache_ = *Cache::open(mount);
            int told = 0;
            const auto base = import(packed_, &told);
            QVERIFY(!base);
            QCOMPARE(base.error().kind(), ErrorKind::NoSpace);
            QVERIFY2(textOf(base).find("decoding plain.img.xz needs 10") != std::string::npos,
                     textOf(base).c_str());
            QVERIFY(textOf(base).find("free") != std::string::npos);
            QCOMPARE(told, 0);
            QVERIFY(nothingKept());
            // Without a stated size it is found out on the way, and nothing is kept either.
            in("zstd -q < plain.img > piped.zst");
            const auto piped = import(path("piped.zst"));
            QVERIFY(!piped);
            QCOMPARE(piped.error().kind(), ErrorKind::NoSpace);
            QVERIFY(nothingKept());
        }
        QCOMPARE(::umount(mount.c_str()), 0);
    }

    void twoProcessesDecodeOnce() {
        const QStringList arguments = {QString::fromStdString(cache_->folder().string()),
                                       QString::fromStdString(packed_.string())};
        QProcess first;
        QProcess second;
        first.start(IMPORT_WORKER, arguments);
        second.start(IMPORT_WORKER, arguments);
        QVERIFY(first.waitForFinished() && second.waitForFinished());
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(second.exitCode(), 0);
        const QList<QByteArray> a = first.readAll().split('\n')[1].split(' ');
        const QList<QByteArray> b = second.readAll().split('\n')[1].split(' ');
        QCOMPARE(a[0], b[0]);
        QVERIFY2((a[1] == "0") != (b[1] == "0"), "exactly one of them decodes");
    }

    /// Killed at random moments of an import, the next import is good and leftovers go.
    void killedImports() {
        const QStringList arguments = {QString::fromStdString(cache_->folder().string()),
                                       QString::fromStdString(packed_.string())};
        int cut = 0;
        for (int round = 0; round < 20; ++round) {
            QProcess worker;
            worker.start(IMPORT_WORKER, arguments);
            QVERIFY(worker.waitForReadyRead());
            QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(250)));
            ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
            worker.waitForFinished();
            cut += worker.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const auto bases = listBases(*cache_);
            QVERIFY(bases);
            for (const BaseSummary& base : *bases) {
                QCOMPARE(*sha256OfFile(cache_->folder() / "bases" / base.id / "image.img"),
                         base.decodedSha256);
                QVERIFY(cache_->remove("bases", base.id));
            }
        }
        QVERIFY2(cut > 0, "no round was killed in time");
        const auto base = import(packed_);
        QVERIFY2(base, textOf(base).c_str());
        QCOMPARE(*sha256OfFile(base->file), *sha256OfFile(image_));
        QVERIFY(cache_->trim(ByteCount{1ULL << 40U}));
        for (const auto& entry : fs::recursive_directory_iterator(cache_->folder()))
            QVERIFY(!entry.path().filename().string().starts_with(".part."));
    }
};

QTEST_GUILESS_MAIN(TestBaseImage)
#include "tst_base_image.moc"
