#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include "core/config/program_versions.h"
#include "tests/ui/fake_world.h"
#include "ui/models/preset_field.h"

using namespace landfall;

namespace {

const QString kFile = QStringLiteral("/opt/programs/consul.zip");

}  // namespace

class PresetEditorTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<FakeBackend> backend_;

    void type(PresetEditor& editor, const char* path, const QString& text,
              PresetField::Form form = PresetField::Form::Text) {
        PresetField field;
        field.setEditor(&editor);
        field.setPath(path);
        field.setForm(form);
        field.setText(text);
    }

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        FakeScene scene = instantScene();
        scene.presetFolder = folder_->filePath("presets").toStdString();
        backend_ = std::make_unique<FakeBackend>(std::move(scene));
    }

    void aDefaultClusterTakesFiveFields() {
        qunsetenv("USER");
        PresetEditor editor(*backend_);
        QSignalSpy saved(&editor, &PresetEditor::saved);
        editor.startNew();
        QVERIFY(editor.untouched());
        QCOMPARE(editor.standing(), "2 field(s) to fill");
        const std::string key = backend_->listSshKeys()[0].line;
        type(editor, "host.pattern", "pi-{n:02}");
        type(editor, "user.sshKeys", QString::fromStdString(key), PresetField::Form::Lines);
        type(editor, "join.vault.address", "https://vault.example:8200");
        type(editor, "join.vault.approle.roleId", "6a8e5f8e-6d0c-0c3b-3f0e-1d2c3b4a5968");
        QCOMPARE(editor.standing(), "1 field(s) to fill");
        type(editor, "join.consul.retryJoin", "consul.example", PresetField::Form::Words);
        QCOMPARE(editor.standing(), QString());
        QVERIFY(editor.saveable());
        editor.save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!editor.editing());
        const auto preset = backend_->presets().load("Cluster node");
        QVERIFY(preset);
        QCOMPARE(preset->host.pattern, "pi-{n:02}");
        QCOMPARE(preset->user->name, "pi");
        QCOMPARE(preset->user->sshKeys, std::vector<std::string>{key});
        QCOMPARE(preset->join->consul.retryJoin, std::vector<std::string>{"consul.example"});
        QVERIFY(preset->join->consul.program == ProgramSpec{std::string(kUsualConsul)});
        QVERIFY(preset->join->vault.agent == ProgramSpec{std::string(kUsualVault)});

        // The next one is not called the same.
        editor.startNew();
        QTRY_COMPARE(editor.draft().value("name").toString(), "Cluster node 2");
        QVERIFY(editor.untouched());
    }

    void aProgramHasOneSource() {
        PresetEditor editor(*backend_);
        editor.startNew();
        const auto agent = [&](const char* key) {
            return editor.draft().value("join.vault.agent." + std::string(key)).toString();
        };
        const QString usual = agent("version");
        QVERIFY(!usual.isEmpty());
        // OpenBao's releases are not known by a key of ours: a file is asked for.
        type(editor, "join.vault.agent.product", "openbao");
        QCOMPARE(agent("version"), QString());
        QCOMPARE(editor.missingCounts()[PresetEditor::VaultPage], 2);
        type(editor, "join.vault.agent.product", "vault");
        QCOMPARE(agent("version"), usual);
        type(editor, "join.vault.agent.version", "1.20.4");
        type(editor, "join.vault.agent.product", "openbao");
        QCOMPARE(agent("version"), "1.20.4");

        PresetField inBase;
        inBase.setEditor(&editor);
        inBase.setPath("join.consul.inBase");
        type(editor, "join.consul.file", kFile);
        inBase.setOn(true);
        QVERIFY(editor.draft().value("join.consul.file").isUndefined());
        QVERIFY(editor.draft().value("join.consul.version").isUndefined());
        QVERIFY(editor.draft().value("join.consul.inBase").toBool());
        QCOMPARE(editor.wrongCounts()[PresetEditor::ConsulPage], 0);
        inBase.setOn(false);
        QVERIFY(editor.draft().value("join.consul.inBase").isUndefined());
        QCOMPARE(editor.draft().value("join.consul.version").toString(),
                 editor.usualVersion("join.consul"));

        PresetField beside;
        beside.setEditor(&editor);
        beside.setPath("join.consulTemplate");
        beside.setPresent(true);
        QVERIFY(!editor.draft().value("join.consulTemplate.version").toString().isEmpty());
    }

    void whatIsNotShownIsKept() {
        Preset before = backend_->scene().preset;
        before.base = BaseReference{};
        before.base->id = "3f2a77c01b9d4e58";
        before.join->consul.httpAddress = "https://consul.example:8501";
        before.layout.partitions[0].options = {"noatime"};
        QVERIFY(backend_->presets().save(before, Existing::Refuse));
        PresetEditor editor(*backend_);
        QSignalSpy saved(&editor, &PresetEditor::saved);
        editor.edit(before, QString::fromStdString(before.name));
        QCOMPARE(editor.saveWords(), "Save changes");
        type(editor, "host.pattern", "other-{n}");
        QVERIFY(!editor.untouched());
        editor.save();
        QTRY_COMPARE(saved.size(), 1);
        Preset expected = before;
        expected.host.pattern = "other-{n}";
        QVERIFY(backend_->presets().load(before.name).value() == expected);
    }

    void anotherNameIsAnotherPreset() {
        const Preset before = backend_->scene().preset;
        QVERIFY(backend_->presets().save(before, Existing::Refuse));
        PresetEditor editor(*backend_);
        QSignalSpy saved(&editor, &PresetEditor::saved);
        editor.edit(before, QString::fromStdString(before.name));
        type(editor, "name", "second");
        QCOMPARE(editor.saveWords(), "Save as a new preset");
        editor.save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(backend_->presets().list().value().size(), std::size_t(2));
        QCOMPARE(backend_->presets().load("second")->parent, before.name);

        // A name that is taken is refused, and nothing is lost.
        editor.edit(before, {});
        editor.save();
        QTRY_VERIFY(!editor.error().title.isEmpty());
        QVERIFY(editor.editing());
        QVERIFY(editor.error().advice.contains("exists already"));
    }

    void faultsStandBesideTheirField() {
        PresetEditor editor(*backend_);
        editor.edit(backend_->scene().preset, {});
        PresetField field;
        field.setEditor(&editor);
        field.setPath("user.sshKeys");
        field.setForm(PresetField::Form::Lines);
        const QString good = field.text();
        field.setText(good + "\nrubbish");
        QVERIFY2(field.mistake().startsWith("Line 2: "), qPrintable(field.mistake()));
        QCOMPARE(editor.wrongCounts()[PresetEditor::HostPage], 1);
        QCOMPARE(editor.standing(), "1 field(s) to correct");
        field.setText(good + "\n");
        QCOMPARE(field.mistake(), QString());
        QCOMPARE(field.text(), good + "\n");
        field.setPath("join.vault.address");
        field.setForm(PresetField::Form::Text);
        field.setText("");
        QVERIFY(field.missing());
        QCOMPARE(field.mistake(), QString());
        QCOMPARE(editor.missingCounts()[PresetEditor::VaultPage], 1);
        field.setText("http://vault.example");
        QVERIFY(!field.missing());
        QVERIFY(!field.mistake().isEmpty());
    }

    void formsOfText() {
        PresetEditor editor(*backend_);
        editor.startNew();
        const auto value = [&](const char* path) { return editor.draft().value(path); };
        type(editor, "host.first", "12", PresetField::Form::Number);
        QVERIFY(value("host.first").isDouble());
        QCOMPARE(editor.nextHosts(), (QStringList{"node-12", "node-13", "node-14"}));
        type(editor, "host.first", "many", PresetField::Form::Number);
        QCOMPARE(editor.wrongCounts()[PresetEditor::HostPage], 1);
        type(editor, "host.first", "", PresetField::Form::Number);
        type(editor, "network.ethernet.dns", "1.1.1.1,  9.9.9.9 ", PresetField::Form::Words);
        QCOMPARE(value("network.ethernet.dns[1]").toString(), "9.9.9.9");
        type(editor, "join.consul.nodeMeta", "rack = a\n\nrow=b = c", PresetField::Form::Pairs);
        QCOMPARE(value("join.consul.nodeMeta.rack").toString(), "a");
        QCOMPARE(value("join.consul.nodeMeta.row").toString(), "b = c");
    }

    void onlyOneOfTwo() {
        PresetEditor editor(*backend_);
        editor.startNew();
        type(editor, "join.consul.version", "1.22.6");
        PresetField file;
        file.setEditor(&editor);
        file.setPath("join.consul.file");
        file.setInstead("join.consul.version");
        file.setText(kFile);
        QVERIFY(editor.draft().value("join.consul.version").isUndefined());
        QCOMPARE(editor.draft().value("join.consul.file").toString(), kFile);
    }

    void sectionsComeBack() {
        PresetEditor editor(*backend_);
        editor.edit(backend_->scene().preset, {});
        PresetField join;
        join.setEditor(&editor);
        join.setPath("join");
        QVERIFY(join.present());
        join.setPresent(false);
        QVERIFY(!join.present());
        QVERIFY(editor.saveable());
        QVERIFY(!editor.draft().preset().value().join);
        join.setPresent(true);
        QVERIFY(editor.draft().preset().value() == backend_->scene().preset);
    }

    void keysAreTicked() {
        PresetEditor editor(*backend_);
        editor.startNew();
        PresetField keys;
        keys.setEditor(&editor);
        keys.setPath("user.sshKeys");
        keys.setForm(PresetField::Form::Lines);
        const QString line = QString::fromStdString(backend_->listSshKeys()[0].line);
        keys.setHolds(line, true);
        QVERIFY(keys.holds(line));
        QCOMPARE(keys.text(), line);
        QCOMPARE(keys.mistake(), QString());
        keys.setHolds(line, false);
        QCOMPARE(keys.text(), QString());
    }

    void comesBackFromAnEarlierRun() {
        PresetEditor editor(*backend_);
        editor.startNew();
        type(editor, "name", "half");
        PresetEditor later(*backend_);
        QVERIFY(later.restore(editor.draftText(), editor.stored()));
        QVERIFY(later.draft() == editor.draft());
        QVERIFY(!later.untouched());
        QVERIFY(!later.restore("rubbish", {}));
        // A private key in the wrong place is not kept.
        type(editor, "user.sshKeys", "-----BEGIN OPENSSH PRIVATE KEY-----",
             PresetField::Form::Lines);
        QVERIFY(!editor.draftText().contains("PRIVATE"));
        QVERIFY(editor.draftText().contains("half"));
    }

    void theSketchFollowsTheLayout() {
        PresetEditor editor(*backend_);
        LayoutSketch sketch(editor);
        editor.edit(backend_->scene().preset, {});
        QVERIFY(sketch.partitions() != nullptr);
        QCOMPARE(sketch.partitions()->rowCount(), 4);
        QVERIFY2(sketch.smallest().contains("16 GB"), qPrintable(sketch.smallest()));
        QCOMPARE(sketch.drawnOn(), "Drawn on Raspberry Pi OS Lite");
        type(editor, "layout.root.size", "60GiB");
        QVERIFY(sketch.partitions() == nullptr);
        QVERIFY(!sketch.problem().isEmpty());
        sketch.setCardSize(3);
        QVERIFY(sketch.partitions() != nullptr);
        QVERIFY(sketch.problem().isEmpty());
        // Rubbish is said beside its field; the drawing stays.
        type(editor, "layout.root.size", "lots");
        QVERIFY(sketch.partitions() != nullptr);
        QCOMPARE(editor.wrongCounts()[PresetEditor::PartitionsPage], 1);
        editor.addPartition();
        editor.movePartition(2, 0);
        editor.removePartition(1);
        QCOMPARE(editor.partitionCount(), 2);
    }
};

QTEST_GUILESS_MAIN(PresetEditorTest)
#include "tst_preset_editor.moc"
