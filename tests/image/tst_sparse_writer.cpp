#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/image/sparse_writer.h"
#include "image_maker.h"

using namespace landfall;
using namespace landfall::test;

class TestSparseWriter : public QObject {
    Q_OBJECT

    static std::string contentOf(const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static std::span<const std::byte> bytesOf(const std::string& text) {
        return std::as_bytes(std::span(text.data(), text.size()));
    }

private slots:
    /// Any division into pieces gives the same file, with holes where whole 32 KiB are zero.
    void piecesDoNotMatter_data() {
        QTest::addColumn<int>("piece");
        for (const int piece : {1'000, 4'096, 32'768, 33'333, 1'000'000, 10'000'000})
            QTest::addRow("%d bytes", piece) << piece;
    }

    void piecesDoNotMatter() {
        QFETCH(int, piece);
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("out").toStdString();
        std::string content(5'000'001, '\0');
        content[0] = 'a';
        content[700'000] = 'b';
        content.replace(2'000'000, 100'000, 100'000, 'c');
        auto writer = SparseWriter::create(file);
        QVERIFY(writer);
        for (std::size_t at = 0; at < content.size(); at += static_cast<std::size_t>(piece))
            QVERIFY(writer->append(bytesOf(content.substr(at, static_cast<std::size_t>(piece)))));
        QVERIFY(writer->finish());
        QVERIFY(contentOf(file) == content);
        struct stat info {};
        QCOMPARE(::stat(file.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0400U);
        // 3 to 7 touched pieces of 32 KiB, not five megabytes.
        QVERIFY2(info.st_blocks * 512 <= 7 * 32'768, std::to_string(info.st_blocks).c_str());
        QVERIFY(info.st_blocks * 512 >= 100'000);
    }

    void zerosAtTheEndCount() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("out").toStdString();
        auto writer = SparseWriter::create(file);
        QVERIFY(writer->append(bytesOf(std::string(100'000, '\0'))));
        QVERIFY(writer->finish());
        QVERIFY(contentOf(file) == std::string(100'000, '\0'));
        QVERIFY(!SparseWriter::create(file));
    }

    void fullDisk() {
        if (::geteuid() != 0)
            QSKIP("needs root to mount a small tmpfs");
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        QCOMPARE(::mount("tmpfs", path.c_str(), "tmpfs", 0, "size=1m"), 0);
        {
            auto writer = SparseWriter::create(path + "/out");
            QVERIFY(writer);
            const auto written = writer->append(bytesOf(std::string(3'000'000, 'x')));
            QVERIFY(!written);
            QCOMPARE(written.error().kind(), ErrorKind::NoSpace);
            QVERIFY2(written.error().text().find("needs more than 3") != std::string::npos &&
                         written.error().text().find("the disk has 0 B left") != std::string::npos,
                     written.error().text().c_str());
        }
        QCOMPARE(::umount(path.c_str()), 0);
    }
};

QTEST_GUILESS_MAIN(TestSparseWriter)
#include "tst_sparse_writer.moc"
