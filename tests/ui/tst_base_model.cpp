#include "tests/ui/fake_world.h"

using namespace landfall;

class BaseModelTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmpty() {
        FakeBackend backend(instantScene());
        const BaseModel model(backend);
        QCOMPARE(model.state(), BaseModel::State::Empty);
        QVERIFY(model.system().isEmpty());
        QVERIFY(!model.image());
    }

    void saysWhatWasFound() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCOMPARE(model.system(), "Raspberry Pi OS Lite (trixie)");
        QCOMPARE(model.measures(), "64-bit ARM · 2.9 GB");
        QVERIFY(model.takesSettings());
        QVERIFY(model.error().title.isEmpty());
    }

    void saysWhenNothingCanBeSet() {
        FakeScene scene = instantScene();
        scene.base.facts.kind = BaseKind::Unknown;
        FakeBackend backend(std::move(scene));
        BaseModel model(backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QVERIFY(!model.takesSettings());
        QVERIFY(model.finding().contains("no settings"));
    }

    void namesTheFileThatIsNotThere() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.chooseFile(QUrl::fromLocalFile("/nowhere/base.img.xz"));
        QTRY_COMPARE(model.state(), BaseModel::State::Failed);
        QCOMPARE(model.fileName(), "base.img.xz");
        QVERIFY(!model.error().title.isEmpty());
        QVERIFY(model.error().details.contains("/nowhere/base.img.xz"));
        QVERIFY(!model.image());
    }

    void theLastChoiceWins() {
        FakeBackend backend(instantScene());
        BaseModel model(backend);
        model.choose("/nowhere/a.img");
        model.choose("sample");
        QTRY_COMPARE(model.state(), BaseModel::State::Ready);
        QCoreApplication::processEvents();
        QCOMPARE(model.state(), BaseModel::State::Ready);
    }

    void readingCanBeStopped() {
        FakeBackend backend(sampleScene(std::chrono::milliseconds(20)));
        BaseModel model(backend);
        model.choose("sample");
        QCOMPARE(model.state(), BaseModel::State::Opening);
        model.clear();
        QCOMPARE(model.state(), BaseModel::State::Empty);
    }
};

QTEST_GUILESS_MAIN(BaseModelTest)
#include "tst_base_model.moc"
