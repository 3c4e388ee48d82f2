#include <QtTest/QAbstractItemModelTester>
#include <thread>

#include "tests/ui/fake_world.h"

using namespace landfall;
using namespace std::chrono_literals;

class BatchModelTest : public QObject {
    Q_OBJECT

private:
    static void start(BatchModel& model, FakeBackend& backend,
                      std::initializer_list<std::size_t> which,
                      UnusedSpace unused = UnusedSpace::Skip) {
        std::vector<CardJob> jobs;
        QStringList titles;
        for (const std::size_t i : which) {
            const DriveSummary& drive = backend.scene().drives[i].summary;
            CardJob job;
            job.target = drive.path;
            job.identity = drive.identity;
            job.host = "computatom-0" + std::to_string(7 + i);
            jobs.push_back(std::move(job));
            titles << QString::fromStdString(drive.model);
        }
        model.start(std::make_shared<const OwnedOrder>(
                        std::make_shared<const Preparation>(Preparation{
                            backend.scene().base, backend.scene().preset, std::nullopt}),
                        Secrets{}, std::move(jobs), unused),
                    titles);
    }

private slots:
    void everyCardHasItsOwnEnd() {
        FakeScene scene = instantScene();
        scene.drives[3].fate = FakeFate::WornOut;
        FakeBackend backend(std::move(scene));
        BatchModel model(backend);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy finished(&model, &BatchModel::finished);
        start(model, backend, {0, 1, 2, 3});
        QVERIFY(model.running());
        QTRY_COMPARE(finished.count(), 1);
        const auto stateOf = [&](int row) {
            return valueAt(model, row, BatchModel::CardStateRole).value<BatchModel::CardState>();
        };
        QCOMPARE(stateOf(0), BatchModel::CardState::Done);
        QCOMPARE(valueAt(model, 0, BatchModel::NextStepRole), "Safe to remove");
        QCOMPARE(stateOf(1), BatchModel::CardState::Done);
        const QStringList notes = valueAt(model, 1, BatchModel::NotesRole).toStringList();
        QCOMPARE(notes.size(), 2);
        QVERIFY2(notes[0].contains("Fresh token"), qPrintable(notes[0]));
        QCOMPARE(notes[1], "Vault could not be reached");
        QCOMPARE(stateOf(2), BatchModel::CardState::Failed);
        QCOMPARE(valueAt(model, 2, BatchModel::ProblemTitleRole), "The drive was disconnected");
        QCOMPARE(stateOf(3), BatchModel::CardState::Failed);
        QVERIFY(!model.running());
        QCOMPARE(model.heading(), "2 of 4 cards written, 1 without a token");
        QCOMPARE(model.tokenlessCount(), 1);
        QCOMPARE(model.failedTargets().size(), std::size_t(2));
    }

    void aCardThatTakesNoFreshToken() {
        FakeScene scene = instantScene();
        scene.drives[1].tokenFile = "/boot/landfall/wrapped-token";
        FakeBackend backend(std::move(scene));
        BatchModel model(backend);
        QSignalSpy finished(&model, &BatchModel::finished);
        start(model, backend, {1});
        QTRY_COMPARE(finished.count(), 1);
        const QStringList notes = valueAt(model, 0, BatchModel::NotesRole).toStringList();
        QCOMPARE(notes,
                 (QStringList{"Cannot join yet: it has no token.", "Vault could not be reached"}));
        QCOMPARE(model.tokenlessCount(), 1);
    }

    void everyFailureSaysWhatAndWhatToDo_data() {
        QTest::addColumn<FakeFate>("fate");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("advice");
        QTest::newRow("pulled while writing") << FakeFate::Unplugged << "The drive was disconnected"
                                              << "write it again";
        QTest::newRow("pulled while verifying")
            << FakeFate::UnpluggedLater << "The drive was disconnected"
            << "write it again";
        QTest::newRow("helper refused")
            << FakeFate::NotPermitted << "Not permitted, nothing was written"
            << "Try again";
        QTest::newRow("helper killed") << FakeFate::HelperLost << "Landfall's helper ended"
                                       << "cannot be used until it is written";
        QTest::newRow("worn out") << FakeFate::WornOut
                                  << "What was read back differs from what was written"
                                  << "Try another card";
    }
    void everyFailureSaysWhatAndWhatToDo() {
        QFETCH(FakeFate, fate);
        QFETCH(QString, title);
        QFETCH(QString, advice);
        FakeScene scene = instantScene();
        scene.drives[0].fate = fate;
        FakeBackend backend(std::move(scene));
        BatchModel model(backend);
        QSignalSpy finished(&model, &BatchModel::finished);
        // The row says it as soon as it has failed, whatever the other cards do.
        QString saidFirst;
        connect(&model, &BatchModel::dataChanged, this, [&](const QModelIndex& index) {
            if (index.row() == 0 && saidFirst.isEmpty())
                saidFirst = index.data(BatchModel::ProblemTitleRole).toString();
        });
        start(model, backend, {0, 1});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(valueAt(model, 0, BatchModel::CardStateRole).value<BatchModel::CardState>(),
                 BatchModel::CardState::Failed);
        QCOMPARE(saidFirst, title);
        QCOMPARE(valueAt(model, 0, BatchModel::ProblemTitleRole).toString(), title);
        const QString said = valueAt(model, 0, BatchModel::ProblemAdviceRole).toString();
        QVERIFY2(said.contains(advice), qPrintable(said));
        QVERIFY(!valueAt(model, 0, BatchModel::NextStepRole).toString().contains("Safe"));
        // The other card is not touched by it, and the failed one can be chosen again.
        QCOMPARE(valueAt(model, 1, BatchModel::CardStateRole).value<BatchModel::CardState>(),
                 BatchModel::CardState::Done);
        QCOMPARE(model.failedTargets(), std::vector<std::string>{"/dev/sdb"});
    }

    void unusedSpaceIsBlankedWhenAskedFor() {
        FakeBackend backend(instantScene());
        BatchModel model(backend);
        QSignalSpy finished(&model, &BatchModel::finished);
        start(model, backend, {0}, UnusedSpace::Blank);
        QTRY_COMPARE(finished.count(), 1);
        const QString said = valueAt(model, 0, BatchModel::PhaseTextRole).toString();
        QVERIFY2(said.endsWith("31.5 GB unused and blank"), qPrintable(said));
        start(model, backend, {0});
        QTRY_COMPARE(finished.count(), 2);
        QVERIFY(!valueAt(model, 0, BatchModel::PhaseTextRole).toString().contains("blank"));
    }

    void aCardThatHoldsMostAlready() {
        FakeScene scene = instantScene();
        scene.drives[0].equalPart = 0.9;
        FakeBackend backend(std::move(scene));
        BatchModel model(backend);
        QSignalSpy finished(&model, &BatchModel::finished);
        QStringList said;
        connect(&model, &BatchModel::dataChanged, this, [&](const QModelIndex& index) {
            if (index.row() == 0)
                said << index.data(BatchModel::PhaseTextRole).toString();
        });
        start(model, backend, {0});
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY2(said.contains("Comparing, writing what differs"), qPrintable(said.join('|')));
        const QString end = valueAt(model, 0, BatchModel::PhaseTextRole).toString();
        QVERIFY2(end.contains("42.0 MB") && end.endsWith("378 MB were on it already"),
                 qPrintable(end));
    }

    void oneCardIsStoppedAlone() {
        FakeBackend backend(sampleScene(5ms));
        backend.scene().drives[1].bytesPerSecond = 8e9;
        BatchModel model(backend);
        QSignalSpy finished(&model, &BatchModel::finished);
        start(model, backend, {0, 1});
        model.cancel(0);
        QVERIFY(valueAt(model, 0, BatchModel::StoppingRole).toBool());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(valueAt(model, 0, BatchModel::CardStateRole).value<BatchModel::CardState>(),
                 BatchModel::CardState::Stopped);
        QVERIFY(valueAt(model, 0, BatchModel::NextStepRole).toString().contains("written again"));
        QCOMPARE(valueAt(model, 1, BatchModel::CardStateRole).value<BatchModel::CardState>(),
                 BatchModel::CardState::Done);
    }

    void goingAwayStopsTheWriting() {
        FakeBackend backend(sampleScene(5ms));
        {
            BatchModel model(backend);
            start(model, backend, {0, 1});
        }
        // Reaching this line is the assertion: the destructor stopped and waited.
        QVERIFY(true);
    }

    void progressIsCoalescedAndNothingElse() {
        EventMailbox mailbox;
        const CardEvent begin{CardEvent::Kind::PhaseBegins, "a", Phase::Write, {}, {}, {}};
        CardEvent step{CardEvent::Kind::Progress, "a", Phase::Write, {1}, {10}, {}};
        QVERIFY(mailbox.put(begin));
        for (std::uint64_t i = 1; i <= 10; ++i) {
            step.done = {i};
            QVERIFY(!mailbox.put(step));
        }
        QVERIFY(!mailbox.put({CardEvent::Kind::Progress, "b", Phase::Write, {5}, {10}, {}}));
        QVERIFY(!mailbox.put({CardEvent::Kind::Done, "a", Phase::Finish, {}, {}, {}}));
        const auto events = mailbox.takeAll();
        QCOMPARE(events.size(), std::size_t(4));
        QCOMPARE(events[1].done.value, std::uint64_t(10));
        QVERIFY(mailbox.takeAll().empty());
    }
};

QTEST_GUILESS_MAIN(BatchModelTest)
#include "tst_batch_model.moc"
