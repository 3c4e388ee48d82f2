#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include "core/receipt/report.h"

using namespace landfall;

class ReportTest : public QObject {
    Q_OBJECT

    static Receipt receipt(int number, ReceiptState state) {
        Receipt made;
        made.id = QString::number(number, 16).rightJustified(16, '0').toStdString();
        made.state = state;
        made.when =
            "2026-11-26T10:00:" + QString::number(number).rightJustified(2, '0').toStdString() +
            "Z";
        made.preset = "computatom worker";
        made.host = "computatom-" + std::to_string(number);
        made.target = "/dev/sdb";
        made.drive = "SanDisk Ultra 4C530001";
        made.cardSize = {31'914'983'424};
        made.phases = {{"write", PhaseOutcome::Done, 12.6}, {"verify", PhaseOutcome::Failed, 1}};
        made.tokenAccessor = "accessor-of-the-token";
        made.note = Message::of("the drive went away");
        return made;
    }

private slots:
    void saysWhatHappenedAndOnWhichSystem() {
        const QTemporaryDir folder;
        const auto store = ReceiptStore::open(folder.path().toStdString());
        QVERIFY(store);
        QVERIFY(store->save(receipt(7, ReceiptState::Failed)));
        const auto report = reportOfRuns(*store);
        QVERIFY(report);
        const QString text = QString::fromStdString(*report);
        QVERIFY(text.startsWith("Landfall " LANDFALL_VERSION));
        QVERIFY(text.contains(QSysInfo::kernelVersion()));
        QVERIFY(text.contains("1 of 1 cards"));
        QVERIFY(text.contains("2026-11-26T10:00:07Z  failed  computatom-7"));
        QVERIFY(text.contains("drive: SanDisk Ultra 4C530001"));
        QVERIFY(text.contains("write done (13 s), verify failed (1 s)"));
        QVERIFY(text.contains("note: the drive went away"));
        QVERIFY(!text.contains("accessor"));
    }

    void isOfTheNewestTwenty() {
        const QTemporaryDir folder;
        const auto store = ReceiptStore::open(folder.path().toStdString());
        QVERIFY(store);
        for (int number = 1; number <= 23; ++number)
            QVERIFY(store->save(receipt(number, ReceiptState::Written)));
        const auto report = reportOfRuns(*store);
        QVERIFY(report);
        const QString text = QString::fromStdString(*report);
        QVERIFY(text.contains("20 of 23 cards"));
        QVERIFY(text.indexOf("computatom-23") < text.indexOf("computatom-4\n"));
        QVERIFY(!text.contains("computatom-3\n"));
    }

    void isMadeWhereNothingWasWritten() {
        const QTemporaryDir folder;
        const auto store = ReceiptStore::open(folder.path().toStdString());
        QVERIFY(store);
        const auto report = reportOfRuns(*store);
        QVERIFY(report);
        QVERIFY(report->find("0 of 0 cards") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
