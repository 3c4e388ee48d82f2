#include <QtTest/QAbstractItemModelTester>

#include "tests/ui/fake_world.h"

using namespace landfall;

class PlanModelTest : public QObject {
    Q_OBJECT

private:
    static auto base(FakeBackend& backend) {
        return std::make_shared<const BaseImage>(backend.scene().base);
    }
    static auto preset(FakeBackend& backend) {
        return std::make_shared<const Preset>(backend.scene().preset);
    }

private slots:
    void waitsForBaseAndPreset() {
        FakeBackend backend(instantScene());
        PlanModel model(backend);
        model.setInputs(base(backend), nullptr, {});
        QCOMPARE(model.state(), PlanModel::State::Incomplete);
        QCOMPARE(model.rowCount(), 0);
    }

    void withoutCardsShowsTheSmallest() {
        FakeBackend backend(instantScene());
        PlanModel model(backend);
        const QAbstractItemModelTester tester(&model);
        model.setInputs(base(backend), preset(backend), {});
        QTRY_COMPARE(model.state(), PlanModel::State::Ready);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(valueAt(model, 0, PlanModel::CaptionRole).toString().contains("smallest"));
        QCOMPARE(model.warnings().size(), 2);
        QVERIFY(model.warnings()[0].startsWith("No network"));
        QVERIFY(model.content()->count() > 0);
    }

    void oneRowForEachSize() {
        FakeBackend backend(instantScene());
        PlanModel model(backend);
        model.setInputs(base(backend), preset(backend),
                        {{ByteCount{31'914'983'424}, 2}, {ByteCount{62'534'975'488}, 1}});
        QTRY_COMPARE(model.state(), PlanModel::State::Ready);
        QCOMPARE(model.rowCount(), 2);
        auto* partitions =
            valueAt(model, 0, PlanModel::PartitionsRole).value<PartitionListModel*>();
        QVERIFY(partitions != nullptr);
        QCOMPARE(partitions->rowCount(), 4);
        qreal sum = 0;
        for (int i = 0; i < partitions->rowCount(); ++i)
            sum += valueAt(*partitions, i, PartitionListModel::ShareRole).toReal();
        QVERIFY(sum > 0.99 && sum <= 1.0);
        QCOMPARE(valueAt(*partitions, 3, PartitionListModel::LabelRole), "minio");
    }

    void tooSmallACardSaysNeededAndPresent() {
        FakeBackend backend(instantScene());
        PlanModel model(backend);
        model.setInputs(base(backend), preset(backend),
                        {{ByteCount{4'000'000'000}, 1}, {ByteCount{31'914'983'424}, 1}});
        QTRY_COMPARE(model.state(), PlanModel::State::Failed);
        QCOMPARE(model.rowCount(), 2);
        const QString advice = valueAt(model, 0, PlanModel::ProblemAdviceRole).toString();
        QVERIFY2(advice.contains("11.3 GB") && advice.contains("4.0 GB"), qPrintable(advice));
        QVERIFY(valueAt(model, 1, PlanModel::ProblemTitleRole).toString().isEmpty());
    }

    void aChangeOfMindDropsTheOldPlan() {
        FakeBackend backend(instantScene());
        PlanModel model(backend);
        model.setInputs(base(backend), preset(backend), {});
        model.setInputs(nullptr, nullptr, {});
        QCOMPARE(model.state(), PlanModel::State::Incomplete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
        QCOMPARE(model.state(), PlanModel::State::Incomplete);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PlanModelTest)
#include "tst_plan_model.moc"
