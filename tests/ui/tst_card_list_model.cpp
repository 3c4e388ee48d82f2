#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>

#include "tests/ui/fake_world.h"

using namespace landfall;
using Role = CardListModel::Role;

class CardListModelTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsTickedByItself() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        QCOMPARE(model.tickedCount(), 0);
        QCOMPARE(valueAt(model, 0, Role::TitleRole), "SanDisk Ultra");
        QCOMPARE(valueAt(model, 0, Role::MeasureRole), "31.9 GB");
        QVERIFY(valueAt(model, 0, Role::NoteRole).toString().contains("/dev/sdb"));
    }

    void refusedDriveCannotBeTicked() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        QVERIFY(!valueAt(model, 3, Role::ChoosableRole).toBool());
        QVERIFY(valueAt(model, 3, Role::NoteRole).toString().contains("/home/backup"));
        model.setTicked(3, true);
        QCOMPARE(model.tickedCount(), 0);
    }

    void theButtonNamesTheDriveAndItsSize() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        model.setTicked(0, true);
        QCOMPARE(model.eraseWords(), "Erase and write SanDisk Ultra, 31.9 GB");
        model.setTicked(1, true);
        QVERIFY(model.eraseWords().contains("63.8 GB"));
        QCOMPARE(model.tickedSizes().size(), std::size_t(1));
        const auto jobs = model.tickedJobs();
        QCOMPARE(jobs.size(), std::size_t(2));
        QCOMPARE(jobs[0].target, std::string("/dev/sdb"));
        QVERIFY(jobs[0].identity.has_value());
        QCOMPARE(jobs[0].authorisation, Authorisation::Removable);
    }

    void tickGoesWithItsMedium() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        model.setTicked(0, true);
        // The same reader, another card.
        backend.scene().drives[0].summary.identity.diskSequence += 1;
        QSignalSpy ticked(&model, &CardListModel::tickedChanged);
        model.refresh();
        QTRY_COMPARE(ticked.count(), 1);
        QCOMPARE(model.tickedCount(), 0);
    }

    void otherDrivesDisturbNoTick() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        model.setTicked(0, true);
        QSignalSpy ticked(&model, &CardListModel::tickedChanged);
        backend.scene().drives.erase(backend.scene().drives.begin() + 3);
        model.refresh();
        QTRY_COMPARE(model.count(), 3);
        QCOMPARE(model.tickedCount(), 1);
        QCOMPARE(ticked.count(), 0);
    }

    void pulledCardLeavesTheList() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        model.setTicked(0, true);
        backend.scene().drives.erase(backend.scene().drives.begin());
        model.refresh();
        QTRY_COMPARE(model.count(), 3);
        QCOMPARE(model.tickedCount(), 0);
    }

    void filesAreWrittenToo() {
        QTemporaryDir folder;
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.addFile(QUrl::fromLocalFile(folder.filePath("card.img")));
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.tickedCount(), 1);
        QCOMPARE(model.eraseWords(), "Write card.img");
        QVERIFY(!model.tickedJobs()[0].identity);
        model.addFile(QUrl::fromLocalFile(folder.filePath("card.img")));
        QCOMPARE(model.count(), 1);
        model.removeFile(0);
        QCOMPARE(model.count(), 0);
    }

    void existingFileIsSaidToBeReplaced() {
        QTemporaryDir folder;
        QFile file(folder.filePath("card.img"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.addFile(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(valueAt(model, 0, Role::NoteRole).toString().contains("Replaces"));
    }

    void aHostNameIsTyped() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.refresh();
        QTRY_VERIFY(model.looked());
        model.setTicked(0, true);
        model.setTicked(1, true);
        std::vector<CardJob> named = model.tickedJobs();
        named[0].host = "node-01";
        named[1].host = "node-02";
        model.showHosts(named);
        QCOMPARE(valueAt(model, 1, CardListModel::ExpectedHostRole).toString(), "node-02");
        QSignalSpy typed(&model, &CardListModel::hostsTyped);
        model.setHost(0, "database");
        QCOMPARE(typed.size(), 1);
        QVERIFY(model.hostsRight());
        QCOMPARE(model.tickedJobs().front().host, std::string("database"));
        model.setHost(0, "no spaces");
        QVERIFY(!model.hostsRight());
        QVERIFY(!valueAt(model, 0, CardListModel::HostMistakeRole).toString().isEmpty());
        model.setHost(0, "node-02");
        QCOMPARE(valueAt(model, 0, CardListModel::HostMistakeRole).toString(),
                 "Another card has this name");
        // Another look at the drives keeps it; taking the tick away does not.
        model.setHost(0, "database");
        model.refresh();
        QTest::qWait(0);
        QTRY_COMPARE(model.tickedJobs().front().host, std::string("database"));
        model.setTicked(0, false);
        QVERIFY(valueAt(model, 0, CardListModel::HostRole).toString().isEmpty());
    }

    void builtInDrivesAreShownWhenAskedFor() {
        FakeBackend backend(instantScene());
        CardListModel model(backend);
        model.refresh();
        QTRY_COMPARE(model.count(), 4);
        model.setShowFixed(true);
        QTRY_COMPARE(model.count(), 5);
        const QString note = valueAt(model, 4, CardListModel::NoteRole).toString();
        QVERIFY2(note.startsWith("built in, not a card"), qPrintable(note));
        model.setTicked(4, true);
        QCOMPARE(model.tickedJobs().at(0).authorisation, Authorisation::Fixed);
        model.setShowFixed(false);
        QTRY_COMPARE(model.count(), 4);
        QCOMPARE(model.tickedCount(), 0);
        model.setTicked(0, true);
        QCOMPARE(model.tickedJobs().at(0).authorisation, Authorisation::Removable);
    }
};

QTEST_GUILESS_MAIN(CardListModelTest)
#include "tst_card_list_model.moc"
