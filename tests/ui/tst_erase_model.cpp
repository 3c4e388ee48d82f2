#include <QtCore/QTemporaryDir>

#include "tests/ui/fake_world.h"

using namespace landfall;

class EraseModelTest : public QObject {
    Q_OBJECT

    using State = EraseModel::State;

    static void open(EraseModel& model) {
        model.begin();
        QTRY_COMPARE(model.drives()->count(), 4);
    }

private slots:
    void asksByNameAndSizeAndErases() {
        FakeBackend backend(instantScene());
        EraseModel model(backend);
        open(model);
        QCOMPARE(model.drive(), QString());
        model.ask();
        QCOMPARE(model.state(), State::Choosing);

        model.choose(1);
        model.choose(0);
        QCOMPARE(model.drives()->tickedCount(), 1);
        QCOMPARE(model.drive(), "SanDisk Ultra, 31.9 GB");
        QVERIFY(model.note().contains("/dev/sdb"));
        QVERIFY(model.note().contains("bootfs, rootfs"));
        // Nothing happens before the question.
        model.erase();
        QCOMPARE(model.state(), State::Choosing);
        model.ask();
        QCOMPARE(model.state(), State::Asking);

        QSignalSpy ended(&model, &EraseModel::ended);
        model.erase();
        QVERIFY(model.running());
        QTRY_COMPARE(model.state(), State::Done);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(model.part(), 1.0);
        QVERIFY(model.outcome().startsWith("Erased: one empty partition of 31.9 GB"));

        model.begin();
        QTRY_VERIFY(
            !valueAt(*model.drives(), 0, CardListModel::NoteRole).toString().contains("bootfs"));
        QCOMPARE(model.drive(), QString());
    }

    void aRefusedDriveCannotBeChosen() {
        FakeBackend backend(instantScene());
        EraseModel model(backend);
        open(model);
        model.choose(3);
        QCOMPARE(model.drive(), QString());
    }

    void aCardThatIsTakenOutIsNotAskedAbout() {
        FakeBackend backend(instantScene());
        EraseModel model(backend);
        open(model);
        model.choose(0);
        model.ask();
        backend.scene().drives.erase(backend.scene().drives.begin());
        model.drives()->refresh();
        QTRY_COMPARE(model.state(), State::Choosing);
        QCOMPARE(model.drive(), QString());
    }

    void anotherCardInTheSameReaderIsNotAskedAbout() {
        FakeBackend backend(instantScene());
        EraseModel model(backend);
        open(model);
        model.choose(0);
        model.ask();
        ++backend.scene().drives[0].summary.identity.diskSequence;
        model.drives()->refresh();
        QTRY_COMPARE(model.state(), State::Choosing);
    }

    void saysWhyItFailed() {
        FakeBackend backend(instantScene());
        EraseModel model(backend);
        open(model);
        model.choose(2);
        model.ask();
        model.erase();
        QTRY_COMPARE(model.state(), State::Failed);
        QCOMPARE(model.error().title, "The drive was disconnected");
        QVERIFY(model.error().advice.contains("erase it again"));
        QCOMPARE(model.drive(), "Kingston Canvas, 62.5 GB");
    }

    void stops() {
        FakeScene scene = instantScene();
        scene.tick = std::chrono::milliseconds(20);
        FakeBackend backend(std::move(scene));
        EraseModel model(backend);
        open(model);
        model.choose(0);
        model.ask();
        model.erase();
        model.begin();  // not while it runs
        QVERIFY(model.running());
        model.stop();
        QVERIFY(model.stopping());
        QTRY_COMPARE(model.state(), State::Failed);
        QVERIFY(model.error().title.startsWith("Stopped"));
    }

    void savesAReport() {
        const QTemporaryDir folder;
        FakeBackend backend(instantScene());
        ReportModel report(backend, backend);
        const QString name = folder.filePath("report.txt");
        report.save(ReportModel::Kind::Runs, QUrl::fromLocalFile(name));
        QTRY_COMPARE(report.notice(), "Saved as " + name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Landfall "));

        report.save(ReportModel::Kind::Runs,
                    QUrl::fromLocalFile(folder.filePath("nowhere/report.txt")));
        QTRY_COMPARE(report.error().title, "The report was not saved");
        QCOMPARE(report.notice(), QString());
    }
};

QTEST_GUILESS_MAIN(EraseModelTest)
#include "tst_erase_model.moc"
