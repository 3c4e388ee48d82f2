#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/image/source_file.h"
#include "image_maker.h"

using namespace landfall;
using namespace landfall::test;

class TestSourceFile : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;

    [[nodiscard]] std::string path(const char* name) const {
        return temporary_.filePath(name).toStdString();
    }
    [[nodiscard]] Result<std::optional<ByteCount>> statedSizeOf(const std::string& command,
                                                                const char* name) const {
        shell("cd '" + temporary_.path().toStdString() + "' && " + command);
        const Result<SourceFile> source = SourceFile::open(path(name));
        if (!source)
            return fail(source.error());
        return statedSize(*source);
    }

private slots:
    void initTestCase() {
        shell("cd '" + temporary_.path().toStdString() +
              "' && head -c 3000000 /dev/urandom > data && gzip -k data && xz -k data && "
              "zstd -q data && (bzip2 -k data || printf 'BZh9' > data.bz2) && "
              "printf 'PK\\003\\004....' > data.zip");
    }

    void toldByContent() {
        const auto formatOfFile = [&](const char* name) {
            return SourceFile::open(path(name))->format;
        };
        QCOMPARE(formatOfFile("data"), SourceFormat::Raw);
        QCOMPARE(formatOfFile("data.gz"), SourceFormat::Gzip);
        QCOMPARE(formatOfFile("data.xz"), SourceFormat::Xz);
        QCOMPARE(formatOfFile("data.zst"), SourceFormat::Zstd);
        QCOMPARE(formatOfFile("data.bz2"), SourceFormat::Bzip2);
        QCOMPARE(formatOfFile("data.zip"), SourceFormat::Zip);
        shell("mv '" + path("data.gz") + "' '" + path("lies.img.xz") + "'");
        QCOMPARE(formatOfFile("lies.img.xz"), SourceFormat::Gzip);
    }

    void statedSizes() {
        QCOMPARE((*statedSizeOf("true", "data"))->value, 3'000'000U);
        QCOMPARE((*statedSizeOf("true", "data.xz"))->value, 3'000'000U);
        QCOMPARE((*statedSizeOf("true", "data.zst"))->value, 3'000'000U);
        QVERIFY(!statedSizeOf("zstd -q < data > piped.zst", "piped.zst")->has_value());
        QCOMPARE((*statedSizeOf("cat data.xz data.xz > two.xz && truncate -s +8 two.xz && "
                                "cat data.xz >> two.xz",
                                "two.xz"))
                     ->value,
                 9'000'000U);
        QCOMPARE(
            (*statedSizeOf("xz -T2 --block-size=100KiB < data > blocks.xz", "blocks.xz"))->value,
            3'000'000U);
    }

    void xzWithoutItsEnd() {
        for (const char* command :
             {"head -c -1 data.xz > bad.xz", "head -c 1000 data.xz > bad.xz",
              "head -c 6 data.xz > bad.xz", "(cat data.xz; echo rubbish) > bad.xz"}) {
            const auto size = statedSizeOf(command, "bad.xz");
            QVERIFY(!size);
            QCOMPARE(size.error().kind(), ErrorKind::InvalidInput);
            QVERIFY(size.error().text().find("end of the .xz file is missing") !=
                    std::string::npos);
        }
    }

    void refusals() {
        const auto refusal = [&](const std::string& file) {
            const auto source = SourceFile::open(file);
            return source ? std::string("accepted") : source.error().text();
        };
        QCOMPARE(refusal("/nowhere"),
                 "/nowhere: opening the base image: No such file or directory");
        QVERIFY(refusal(path("")).find("this is a folder") != std::string::npos);
        QVERIFY(refusal("/dev/null").find("not a regular file") != std::string::npos);
        QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
        QVERIFY(refusal(path("pipe")).find("not a regular file") != std::string::npos);
        std::ofstream(path("empty")).close();
        QVERIFY(refusal(path("empty")).find("the file is empty") != std::string::npos);
    }

    void changesAreSeen() {
        const auto before = SourceFile::open(path("data"));
        QVERIFY(before->requireUnchanged());
        std::ofstream(path("data"), std::ios::app) << "x";
        QVERIFY(!before->requireUnchanged());
        QVERIFY(SourceFile::open(path("data"))->fingerprint != before->fingerprint);
    }

    void whatWasRemovedIsNotSaidToBeChanged() {
        std::ofstream(path("short-lived"), std::ios::app) << "x";
        const auto before = SourceFile::open(path("short-lived"));
        QVERIFY(std::filesystem::remove(path("short-lived")));
        const auto after = before->requireUnchanged();
        QVERIFY(!after);
        QCOMPARE(after.error().kind(), ErrorKind::NotFound);
        QCOMPARE(after.error().message().english(), "the file was removed while it was being read");
    }
};

QTEST_GUILESS_MAIN(TestSourceFile)
#include "tst_source_file.moc"
