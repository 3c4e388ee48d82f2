#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/fetch/digest.h"

using namespace landfall;

/// The oracles are sha256sum(1) and the check vectors of FIPS 180-4.
class TestDigest : public QObject {
    Q_OBJECT

private slots:
    void checkVectors() {
        QCOMPARE(sha256Of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QCOMPARE(sha256Of("abc"),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
                 "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    void piecesMakeTheSameHash() {
        Sha256 hash;
        hash.add("ab");
        hash.add("c");
        QCOMPARE(hash.finish(), sha256Of("abc"));
        hash.add("abc");  // starts afresh
        QCOMPARE(hash.finish(), sha256Of("abc"));
        Sha256 moved(std::move(hash));
        moved.add("abc");
        QCOMPARE(moved.finish(), sha256Of("abc"));
    }

    void fileAgreesWithSha256sum() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("data").toStdString();
        std::string content;
        for (unsigned i = 0; i < 3'000'001; ++i)
            content += static_cast<char>((i * 2654435761U) >> 24U);
        std::ofstream(file, std::ios::binary) << content;
        QProcess sum;
        sum.start("sha256sum", {QString::fromStdString(file.string())});
        QVERIFY(sum.waitForFinished());
        const std::string expected = sum.readAllStandardOutput().left(64).toStdString();
        const Result<std::string> found = sha256OfFile(file);
        QVERIFY(found);
        QCOMPARE(*found, expected);
    }

    void missingFileIsNamed() {
        const Result<std::string> found = sha256OfFile("/nowhere/at-all");
        QVERIFY(!found);
        QCOMPARE(found.error().kind(), ErrorKind::NotFound);
        QCOMPARE(found.error().subject(), "/nowhere/at-all");
    }
};

QTEST_APPLESS_MAIN(TestDigest)
#include "tst_digest.moc"
