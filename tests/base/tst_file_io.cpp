#include <fcntl.h>
#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>

#include "core/base/file_io.h"
#include "core/base/unique_fd.h"

namespace landfall {

class TestFileIo : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    [[nodiscard]] std::string file(const char* name) const {
        return folder_.filePath(QString::fromUtf8(name)).toStdString();
    }

private slots:
    void whatIsWrittenIsReadAgain() {
        const UniqueFd fd(open(file("a").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        QVERIFY(writeFully(fd.get(), std::string_view("landfall"), {3}, "a"));
        std::string text(8, '\0');
        QVERIFY(readFully(fd.get(), text, {3}, "a"));
        QCOMPARE(text, std::string("landfall"));
        const auto all = readToEnd(fd.get(), {11}, "a");
        QVERIFY(all);
        QCOMPARE(*all, std::string("\0\0\0landfall", 11));
    }

    void theEndOfAFile() {
        const UniqueFd fd(open(file("b").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        QVERIFY(appendFully(fd.get(), std::string_view("12345"), "b"));
        std::string text(8, '\0');
        const auto full = readFully(fd.get(), text, {2}, "b");
        QVERIFY(!full);
        QCOMPARE(full.error().kind(), ErrorKind::Io);
        QCOMPARE(full.error().text(),
                 std::string("b: reading at byte 5: unexpected end of the file"));
        const auto some = readAtMost(fd.get(), text, {2}, "b");
        QVERIFY(some);
        QCOMPARE(*some, std::size_t{3});
    }

    void moreThanIsAccepted() {
        const UniqueFd fd(open(file("c").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        QVERIFY(writeFully(fd.get(), std::string(1025, 'x'), {0}, "c"));
        const auto text = readToEnd(fd.get(), {1024}, "c");
        QVERIFY(!text);
        QCOMPARE(text.error().text(), std::string("c: is larger than 1 KiB"));
    }

    void aFullDisk() {
        const UniqueFd fd(open("/dev/full", O_WRONLY | O_CLOEXEC));
        const auto written = appendFully(fd.get(), std::string_view("x"), "full");
        QVERIFY(!written);
        QCOMPARE(written.error().kind(), ErrorKind::NoSpace);
    }

    void aFileIsReplacedWholeOrNot() {
        const std::string name = file("d");
        QVERIFY(replaceDurably(name, "old"));
        struct stat info {};
        QCOMPARE(stat(name.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0600U);
        // What lies in the way of the temporary file, and is a link, is not followed.
        QCOMPARE(symlink(file("elsewhere").c_str(), (name + ".part").c_str()), 0);
        QVERIFY(!replaceDurably(name, "new"));
        QVERIFY(access(file("elsewhere").c_str(), F_OK) != 0);
        QCOMPARE(unlink((name + ".part").c_str()), 0);
        QVERIFY(replaceDurably(name, "new"));
        const UniqueFd fd(open(name.c_str(), O_RDONLY | O_CLOEXEC));
        QCOMPARE(readToEnd(fd.get(), {16}, name).value_or(""), std::string("new"));
        QVERIFY(access((name + ".part").c_str(), F_OK) != 0);
    }

    void freeSpaceOfAFolder() {
        const auto space = freeSpace(folder_.path().toStdString());
        QVERIFY(space);
        QVERIFY(space->value > 0);
        QCOMPARE(freeSpace(file("missing")).error().kind(), ErrorKind::NotFound);
    }
};

}  // namespace landfall

QTEST_APPLESS_MAIN(landfall::TestFileIo)
#include "tst_file_io.moc"
