// A client whose helper is of another release: it says which is older, and what installs the other.
#include <QTest>
#include <filesystem>
#include <fstream>

#include "core/base/subprocess.h"
#include "core/helper/helper_endings.h"
#include "core/helper/helper_program.h"
#include "tests/helper/real_helper.h"

using namespace landfall;

class TestReleases : public QObject {
    Q_OBJECT

    std::optional<InstalledHelper> helper_;

    /// The error of opening a drive by a helper that says this.
    Error errorOf(const char* release) {
        std::ofstream(helper_->path() + ".release") << release;
        std::filesystem::remove(helper_->path() + ".asked");
        const DirtyCard card({4 * kMiB});
        HelperClient client({helper_->path(), std::chrono::seconds(60)});
        const auto device =
            client.open(card.loop().path(), card.loop().identity(), Authorisation::Removable);
        return device ? Error(ErrorKind::Internal, "", Message::of("was opened")) : device.error();
    }

private slots:
    void initTestCase() {
        if (geteuid() != 0)
            QSKIP("NOT TESTED: the helper needs root and loop devices");
        helper_.emplace(LANDFALL_OTHER_HELPER);
    }

    void anotherVersion_data() {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("says");
        QTest::newRow("version 3") << "older"
                                   << "is older than this Landfall (it speaks version 3 ";
        QTest::newRow("a later one") << "newer"
                                     << "is newer than this Landfall (it speaks version 9 ";
        QTest::newRow("a later one that greets") << "welcome"
                                                 << "is newer than this Landfall";
    }
    void anotherVersion() {
        QFETCH(QString, release);
        QFETCH(QString, says);
        const Error error = errorOf(release.toUtf8().constData());
        const QString text = QString::fromStdString(error.text());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(text.endsWith("sudo cmake --install build/release --component helper"),
                 qPrintable(text));
        QCOMPARE(error.kind(), ErrorKind::NotSupported);
        QVERIFY(isHelperUnusable(error));
    }

    void anEarlierReleaseIsNotEvenStarted_data() {
        QTest::addColumn<QString>("release");
        QTest::newRow("that does not know the question") << "first";
        QTest::newRow("that does") << "earlier";
    }
    void anEarlierReleaseIsNotEvenStarted() {
        QFETCH(QString, release);
        const Error error = errorOf(release.toUtf8().constData());
        const QString text = QString::fromStdString(error.text());
        QVERIFY2(
            text.contains("is older than this Landfall, which is of release " LANDFALL_VERSION),
            qPrintable(text));
        QVERIFY2(text.endsWith("sudo cmake --install build/release --component helper"),
                 qPrintable(text));
        QCOMPARE(error.kind(), ErrorKind::NotSupported);
        QVERIFY(isHelperUnusable(error));
        QVERIFY(!std::filesystem::exists(helper_->path() + ".asked"));
    }

    void whatTheHelperSaysOfItself() {
        const InstalledHelper real;
        const auto said = run({real.path(), {"version"}, "", {}, {}, {}});
        QVERIFY(said);
        QCOMPARE(said->exitCode, 0);
        QCOMPARE(said->output, std::string("landfall-helper " LANDFALL_VERSION " protocol 4\n"));
        QVERIFY(checkRelease(real.path()));
    }

    void anotherNumber() {
        const Error error = errorOf("number");
        const QString text = QString::fromStdString(error.text());
        QVERIFY2(text.contains("failure 60000, which this release of Landfall does not know"),
                 qPrintable(text));
        QVERIFY2(text.contains("(sudo cmake --install "), qPrintable(text));
        QCOMPARE(error.kind(), ErrorKind::Refused);
        QVERIFY(!isHelperLost(error));
    }
};

QTEST_GUILESS_MAIN(TestReleases)
#include "tst_releases.moc"
