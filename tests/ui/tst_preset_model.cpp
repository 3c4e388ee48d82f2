#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include "tests/ui/fake_world.h"

using namespace landfall;

class PresetModelTest : public QObject {
    Q_OBJECT

private slots:
    void speaksInSentences() {
        FakeBackend backend(instantScene());
        PresetModel model(backend, backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), PresetModel::State::Ready);
        QCOMPARE(model.name(), "computatom worker");
        QCOMPARE(model.joining(), "Joins dc1 through Vault");
        QCOMPARE(model.hosts(), "Next hosts: computatom-07, computatom-08");
        QCOMPARE(model.user(), "Signs in as ansible, by SSH key");
        QCOMPARE(model.network(), "Wi-Fi hashi");
    }

    void plainNameGivesOneHost() {
        FakeScene scene = instantScene();
        scene.preset.host = {"lonely", 1};
        scene.preset.join.reset();
        FakeBackend backend(std::move(scene));
        PresetModel model(backend, backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), PresetModel::State::Ready);
        QCOMPARE(model.hosts(), "Next host: lonely");
        QCOMPARE(model.joining(), "Joins no cluster");
    }

    void rubbishIsRefusedInWords_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("\x00\xff rubbish", 10);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("unknown key") << QByteArray(R"({"schema":1,"name":"x","lay":{}})");
        QTest::newRow("bad host") << QByteArray(
            R"({"schema":1,"name":"x","host":{"pattern":"no spaces please"}})");
    }
    void rubbishIsRefusedInWords() {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        QFile file(folder.filePath("preset.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        FakeBackend backend(instantScene());
        PresetModel model(backend, backend);
        model.choose(file.fileName());
        QTRY_COMPARE(model.state(), PresetModel::State::Failed);
        QVERIFY(!model.error().title.isEmpty());
        QVERIFY(!model.error().advice.isEmpty());
        QVERIFY(!model.preset());
    }

    void thatThereIsNoneIsAChoice() {
        FakeBackend backend(instantScene());
        PresetModel model(backend, backend);
        QSignalSpy chosen(&model, &PresetModel::presetChanged);
        model.chooseNone();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(model.state(), PresetModel::State::Ready);
        QVERIFY(model.none() && isNone(*model.preset()));
        QCOMPARE(model.name(), "No preset");
        QVERIFY2(model.joining().contains("as it is"), qPrintable(model.joining()));
        QVERIFY(model.hosts().isEmpty() && model.user().isEmpty() && model.network().isEmpty());
        QVERIFY(model.file().isEmpty());
        // It outlives a file that is none, and gives way to one that is.
        model.choose("/nowhere/at/all.json");
        QTRY_VERIFY(!model.error().title.isEmpty());
        QVERIFY(model.none());
        model.choose("sample");
        QTRY_COMPARE(model.name(), "computatom worker");
        QVERIFY(!model.none());
        model.chooseNone();
        model.clear();
        QVERIFY(!model.none());
    }

    void theEarlierChoiceStays() {
        FakeBackend backend(instantScene());
        PresetModel model(backend, backend);
        model.choose("sample");
        QTRY_COMPARE(model.state(), PresetModel::State::Ready);
        const auto chosen = model.preset();
        const QSignalSpy another(&model, &PresetModel::presetChanged);
        model.choose(QStringLiteral("/nowhere/gnp.\u202enosj.json"));
        QCOMPARE(model.state(), PresetModel::State::Opening);
        QVERIFY(model.hosts().isEmpty());
        QTRY_COMPARE(model.state(), PresetModel::State::Ready);
        QCOMPARE(model.preset(), chosen);
        QCOMPARE(model.file(), "sample");
        QCOMPARE(model.name(), "computatom worker");
        QCOMPARE(model.hosts(), "Next hosts: computatom-07, computatom-08");
        QCOMPARE(model.error().title, "gnp.?nosj.json cannot be used");
        QVERIFY(model.error().advice.contains("computatom worker is still selected."));
        QCOMPARE(another.count(), 0);
        model.choose("sample");
        QTRY_COMPARE(model.state(), PresetModel::State::Ready);
        QVERIFY(model.error().title.isEmpty());
    }

    void aChoiceThatWasNotOpenYetStays() {
        FakeBackend backend(instantScene());
        PresetModel model(backend, backend);
        model.choose("sample");
        model.choose("/nowhere/preset.json");
        QTRY_COMPARE(model.state(), PresetModel::State::Ready);
        QCOMPARE(model.file(), "sample");
        QCOMPARE(model.error().title, "preset.json cannot be used");
        QVERIFY(model.error().advice.contains("computatom worker is still selected."));
    }

    void aChoiceWhoseFileIsGoneIsNone() {
        QTemporaryDir folder;
        QFile file(folder.filePath("preset.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema":1,"name":"x","host":{"pattern":"x"}})");
        file.close();
        FakeBackend backend(instantScene());
        PresetModel model(backend, backend);
        model.choose(file.fileName());
        QTRY_COMPARE(model.state(), PresetModel::State::Ready);
        QVERIFY(file.remove());
        model.choose(file.fileName());
        QTRY_COMPARE(model.state(), PresetModel::State::Failed);
        QVERIFY(!model.preset());
    }

    void missingFileIsNamed() {
        FakeBackend backend(instantScene());
        PresetModel model(backend, backend);
        model.choose("/nowhere/preset.json");
        QTRY_COMPARE(model.state(), PresetModel::State::Failed);
        QVERIFY(model.error().details.contains("/nowhere/preset.json"));
    }
};

QTEST_GUILESS_MAIN(PresetModelTest)
#include "tst_preset_model.moc"
