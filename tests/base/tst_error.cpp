#include <QTest>
#include <cerrno>

#include "core/base/result.h"

using namespace landfall;

class TestError : public QObject {
    Q_OBJECT
private slots:
    void readsAsOneSentence();
    void keepsKindAndSubjectThroughHops();
    void mapsErrno();
};

void TestError::readsAsOneSentence() {
    Error inner = errnoError(EIO, "/dev/sdb", Message::of("writing at byte 4096"));
    const Error outer = std::move(inner).during(Message::of("writing computatom-07"));
    QCOMPARE(
        outer.text(),
        std::string("writing computatom-07: /dev/sdb: writing at byte 4096: Input/output error"));
}

void TestError::keepsKindAndSubjectThroughHops() {
    const Error error = Error(ErrorKind::Refused, "/dev/sda", Message::of("holds /"))
                            .during(Message::of("a"))
                            .during(Message::of("b"));
    QCOMPARE(error.kind(), ErrorKind::Refused);
    QCOMPARE(error.subject(), std::string("/dev/sda"));
    QCOMPARE(error.text(), std::string("b: a: /dev/sda: holds /"));
    QVERIFY(error.cause() != nullptr && error.cause()->cause() != nullptr);
}

void TestError::mapsErrno() {
    QCOMPARE(errnoError(ENOSPC, "", {}).kind(), ErrorKind::NoSpace);
    QCOMPARE(errnoError(EDQUOT, "", {}).kind(), ErrorKind::NoSpace);
    QCOMPARE(errnoError(EFBIG, "", {}).kind(), ErrorKind::NoSpace);
    QCOMPARE(errnoText(ENOSPC), std::string("No space left on device"));
    QCOMPARE(errnoError(ENODEV, "", {}).kind(), ErrorKind::Gone);
    QCOMPARE(errnoError(ENOENT, "", {}).kind(), ErrorKind::NotFound);
    QCOMPARE(errnoError(EPERM, "", {}).kind(), ErrorKind::NotPermitted);
    QCOMPARE(errnoError(EIO, "", {}).kind(), ErrorKind::Io);
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
