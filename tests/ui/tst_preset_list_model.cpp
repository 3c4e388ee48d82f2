#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>

#include "core/config/preset_json.h"
#include "tests/ui/fake_world.h"

using namespace landfall;

class PresetListModelTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<FakeBackend> backend_;

    static QStringList namesOf(const PresetListModel& model) {
        QStringList names;
        for (int row = 0; row < model.count(); ++row)
            names << valueAt(model, row, PresetListModel::NameRole).toString();
        return names;
    }

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        FakeScene scene = instantScene();
        scene.presetFolder = folder_->filePath("presets").toStdString();
        backend_ = std::make_unique<FakeBackend>(std::move(scene));
        QVERIFY(backend_->presets().save(backend_->scene().preset, Existing::Refuse));
    }

    void duplicatesRenamesAndDeletes() {
        PresetListModel model(*backend_);
        const QAbstractItemModelTester tester(&model);
        model.refresh();
        QTRY_COMPARE(namesOf(model), QStringList{"computatom worker"});
        QVERIFY(valueAt(model, 0, PresetListModel::NoteRole).toString().startsWith("joins dc1"));
        model.duplicate(0);
        QTRY_COMPARE(namesOf(model), (QStringList{"computatom worker", "computatom worker 2"}));
        QCOMPARE(model.notice(), "Made computatom worker 2");

        QVERIFY(!model.nameMistake(1, "computatom worker").isEmpty());
        QVERIFY(!model.nameMistake(1, "").isEmpty());
        QVERIFY(model.nameMistake(1, "database").isEmpty());
        QSignalSpy moved(&model, &PresetListModel::moved);
        model.rename(1, "database");
        QTRY_COMPARE(namesOf(model), (QStringList{"computatom worker", "database"}));
        QCOMPARE(moved.size(), 1);
        QVERIFY(QFile::exists(moved[0][1].toString()));
        QVERIFY(!QFile::exists(moved[0][0].toString()));

        const Preset before = *model.presetAt(0);
        model.remove(0);
        QTRY_COMPARE(namesOf(model), QStringList{"database"});
        QCOMPARE(model.undoName(), "computatom worker");
        model.undo();
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(model.undoName(), QString());
        QVERIFY(*model.presetAt(0) == before);
    }

    void saysInWhatACopyDiffers() {
        PresetListModel model(*backend_);
        model.refresh();
        QTRY_COMPARE(model.count(), 1);
        const auto lineage = [&] {
            return valueAt(model, 1, PresetListModel::LineageRole).toString();
        };
        QCOMPARE(valueAt(model, 0, PresetListModel::LineageRole).toString(), QString());
        model.duplicate(0);
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(lineage(), "the same as computatom worker");
        Preset copy = *model.presetAt(1);
        copy.host.pattern = "db-{n:02}";
        copy.locale.keyboard = "de";
        copy.layout.rootSize = SizeSpec{SizeSpec::Kind::Bytes, {9ULL << 30}, 0};
        copy.join->consul.program = {"1.22.9"};
        QVERIFY(backend_->presets().save(copy, Existing::Replace));
        model.refresh();
        QTRY_COMPARE(lineage(),
                     "as computatom worker, except: host names, keyboard, root's size, "
                     "Consul's program");
        // Its parent's name may change; when the parent goes, that is said.
        model.rename(0, "computatom");
        QTRY_VERIFY2(lineage().startsWith("as computatom, except"), qPrintable(lineage()));
        model.remove(0);
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(valueAt(model, 0, PresetListModel::LineageRole).toString(),
                 "made from computatom, which no longer exists");
    }

    void importsAndExports() {
        PresetListModel model(*backend_);
        model.refresh();
        QTRY_COMPARE(model.count(), 1);
        const QString out = folder_->filePath("out.json");
        model.exportTo(0, QUrl::fromLocalFile(out));
        QTRY_COMPARE(model.notice(), "Exported computatom worker to out.json");
        QVERIFY(loadPreset(out.toStdString()).value() == backend_->scene().preset);
        model.remove(0);
        QTRY_COMPARE(model.count(), 0);
        model.importFile(QUrl::fromLocalFile(out));
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(model.notice(), "Imported computatom worker");
        // A second time the name is taken: refused, nothing is lost.
        model.importFile(QUrl::fromLocalFile(out));
        QTRY_VERIFY(!model.error().title.isEmpty());
        QCOMPARE(model.count(), 1);
    }

    /// A template of Packer is imported as the command line does it, and says what it left out.
    void importsTemplates() {
        PresetListModel model(*backend_);
        QFile file(folder_->filePath("cluster.pkr.hcl"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "source \"arm\" \"a\" {\n  image_partitions {\n    mountpoint = \"/boot\"\n  }\n"
            "  image_partitions {\n    mountpoint = \"/\"\n    size = \"4G\"\n  }\n}\n");
        file.close();
        model.importFile(QUrl::fromLocalFile(file.fileName()));
        QTRY_COMPARE(namesOf(model), (QStringList{"cluster", "computatom worker"}));
        QCOMPARE(model.notice(),
                 "Imported cluster\nimage_partitions[0] (/boot): left out; the boot partition is "
                 "the base's own");
        QCOMPARE(model.presetAt(0)->layout.rootSize->bytes, ByteCount{4ULL << 30});
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("source \"arm\" {\n");
        file.close();
        model.importFile(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(!model.error().title.isEmpty());
    }

    void rubbishIsListedWithItsFault() {
        QFile broken(folder_->filePath("presets/broken.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ rubbish");
        broken.close();
        PresetListModel model(*backend_);
        model.refresh();
        QTRY_COMPARE(namesOf(model), (QStringList{"broken", "computatom worker"}));
        QVERIFY(!valueAt(model, 0, PresetListModel::FaultRole).toString().isEmpty());
        QVERIFY(model.presetAt(0) == nullptr);
        model.remove(0);
        model.duplicate(0);
        model.rename(0, "x");
        model.exportTo(0, QUrl::fromLocalFile(folder_->filePath("x.json")));
        model.importFile(QUrl::fromLocalFile("/nowhere/x.json"));
        QTRY_VERIFY(!model.error().title.isEmpty());
        QCOMPARE(model.count(), 2);
    }

    void theWorkbenchFollows() {
        Workbench bench(backend_->all());
        bench.navigation()->show(Navigation::Page::Presets);
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Presets);
        QTRY_COMPARE(bench.presets()->count(), 1);
        bench.chooseStored(0);
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
        QTRY_COMPARE(bench.preset()->name(), "computatom worker");
        QVERIFY(bench.preset()->stored());
        bench.presets()->rename(0, "renamed");
        QTRY_COMPARE(bench.preset()->name(), "renamed");
        bench.editPreset();
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Wizard);
        QCOMPARE(bench.editor()->stored(), "renamed");
        QTRY_COMPARE(bench.offers()->sshKeys().size(), 2);
        bench.editor()->save();
        QTRY_COMPARE(bench.navigation()->page(), Navigation::Page::Start);
        QTRY_COMPARE(bench.preset()->state(), PresetModel::State::Ready);
        bench.presets()->refresh();
        QTRY_COMPARE(bench.presets()->count(), 1);
        bench.presets()->remove(0);
        QTRY_COMPARE(bench.preset()->state(), PresetModel::State::Empty);
        bench.editor()->startNew();
        bench.editor()->discard();
        QVERIFY(!bench.editor()->editing());
        QCOMPARE(bench.navigation()->page(), Navigation::Page::Start);
    }
};

QTEST_GUILESS_MAIN(PresetListModelTest)
#include "tst_preset_list_model.moc"
