#include <QtTest/QtTest>

#include "ui/models/error_sentence.h"
#include "ui/words/human_text.h"

using namespace landfall;
using namespace std::chrono_literals;

class HumanTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whatIsAboutTheHelperIsNotSaidOfTheDrive() {
        const Error missing =
            Error(
                ErrorKind::NotFound, "/usr/libexec/landfall/landfall-helper",
                Message::of("Landfall's helper is not installed; drives can be written once it is"))
                .because(Reason::HelperUnusable);
        QCOMPARE(
            errorSentence(ErrorAbout::Card, missing).advice,
            "/usr/libexec/landfall/landfall-helper: Landfall's helper is not installed; drives "
            "can be written once it is.");
        const Error drive(ErrorKind::Refused, "/dev/sdb", Message::of("is mounted on /home"));
        QVERIFY(
            errorSentence(ErrorAbout::Card, drive).advice.contains("Close what uses the drive"));
    }

    void namesAreShownAsWhatTheyAre() {
        QCOMPARE(shownFileName("/tmp/raspios-trixie-arm64-lite.img.xz"),
                 "raspios-trixie-arm64-lite.img.xz");
        QCOMPARE(shownFileName("/tmp/two\nlines.json"), "\"two?lines.json\"");
        QCOMPARE(shownFileName(QStringLiteral("/tmp/gnp.\u202enosj.json")), "\"gnp.?nosj.json\"");
        QCOMPARE(shownFileName({}), QString());
    }

    void numbersAsAPersonReadsThem() {
        QCOMPARE(shownSize(ByteCount{31'914'983'424}), "31.9 GB");
        QCOMPARE(shownExactly(ByteCount{1'073'741'824}), "1,073,741,824 bytes");
        QCOMPARE(shownSpeed(24.1e6), "24.1 MB/s");
        QCOMPARE(shownTimeLeft(3s), "a few seconds left");
        QCOMPARE(shownTimeLeft(42s), "40 s left");
        QCOMPARE(shownTimeLeft(70s), "1 min left");
        QCOMPARE(shownTimeLeft(2h + 5min), "2 h 5 min left");
        QCOMPARE(shownDuration(125s), "2 min 5 s");
    }

    void anErrorSaysWhatToDo() {
        const ErrorSentence gone = errorSentence(
            ErrorAbout::Card, Error(ErrorKind::Gone, "/dev/sdb", Message::of("No such device"))
                                  .during(Message::of("writing")));
        QCOMPARE(gone.title, "The drive was disconnected");
        QVERIFY(gone.advice.startsWith("/dev/sdb: No such device."));
        QVERIFY(gone.advice.endsWith("Reinsert it and write it again."));
        QVERIFY(gone.details.contains("writing"));
    }

    void ages() {
        using namespace std::chrono_literals;
        QCOMPARE(shownAge(59s), "just now");
        QCOMPARE(shownAge(5min), "5 min ago");
        QCOMPARE(shownAge(47h), "47 h ago");
        QCOMPARE(shownAge(24h * 3), "3 days ago");
        // The clock was put back meanwhile.
        QCOMPARE(shownAge(-24h * 3), "just now");
    }

    void everyKindHasATitle() {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
            const Error error(static_cast<ErrorKind>(kind), "thing", Message::of("finding"));
            for (const ErrorAbout about :
                 {ErrorAbout::Base, ErrorAbout::Lists, ErrorAbout::Cache, ErrorAbout::Settings,
                  ErrorAbout::Preset, ErrorAbout::Drives, ErrorAbout::Plan, ErrorAbout::Check,
                  ErrorAbout::Card}) {
                const ErrorSentence sentence = errorSentence(about, error);
                QVERIFY(!sentence.title.isEmpty());
                QVERIFY(sentence.advice.contains("finding"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(HumanTextTest)
#include "tst_human_text.moc"
