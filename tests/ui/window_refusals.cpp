// The states in which the window says no.
#include <QtCore/QFile>
#include <QtCore/QUrl>

#include "tests/ui/window_tour.h"

namespace landfall {

namespace {

/// Answers of the wizard, each against a rule.
const std::pair<const char*, const char*> kWrong[] = {
    {"host.pattern", "node_{n}"},
    {"user.name", "root"},
    {"wifi.ssid", "a name that is longer than thirty-two bytes"},
    {"wifi.country", "UK"},
    {"network.ethernet.address", "192.168.1.255/24"},
    {"network.ethernet.gateway", "router"},
    {"locale.timezone", "Rome"},
    {"locale.keyboard", "IT!"},
    {"layout.root.size", "8 eggs"},
    {"join.vault.address", "http://vault.example:8200"},
    {"join.vault.approle.mount", "auth/approle"},
    {"join.consul.datacenter", "DC 1"},
    {"join.consul.version", "new"},
};

bool put(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

void WindowTour::refusedChoices() {
    BaseModel* base = bench_->base();
    PresetModel* preset = bench_->preset();
    bench_->navigation()->show(Navigation::Page::Start);
    base->choose(fileFor("missing.img"));
    preset->choose(fileFor("missing.json"));
    QTRY_COMPARE(base->state(), BaseModel::State::Failed);
    QTRY_COMPARE(preset->state(), PresetModel::State::Failed);
    look_("no such base, no such preset");
    bench_->navigation()->show(Navigation::Page::Base);
    base->choose("https://images.example/missing");
    QTRY_COMPARE(base->state(), BaseModel::State::Failed);
    look_("the server has no such base");
    for (const char* wrong :
         {"http://images.example/a.img", "no address", "ftp://images.example/a.img"}) {
        fillFields(wrong);
        look_(QStringLiteral("an address of a base: ") + wrong);
    }
    fillFields({});

    const std::pair<const char*, const char*> files[] = {
        {"broken.json", "{ \"name\": "},
        {"list.json", "[]"},
        {"unknown.json", R"({"landfall": 1, "name": "a", "colour": "red"})"},
        {"later.json", R"({"landfall": 99, "name": "a"})"},
    };
    bench_->navigation()->show(Navigation::Page::Start);
    for (const auto& [name, text] : files) {
        QVERIFY(put(fileFor(name), text));
        preset->choose(fileFor(name));
        QTRY_COMPARE(preset->state(), PresetModel::State::Failed);
        look_(QStringLiteral("a preset's file: ") + text);
    }
    preset->choose("sample");
    base->choose("sample");
    QTRY_COMPARE(preset->state(), PresetModel::State::Ready);
    QTRY_COMPARE(base->state(), BaseModel::State::Ready);
    preset->choose(fileFor("broken.json"));
    base->choose(fileFor("missing.img"));
    QTRY_VERIFY(!preset->error().title.isEmpty());
    QTRY_VERIFY(!base->error().title.isEmpty());
    look_("refused, and the choice before stays");

    PresetListModel* presets = bench_->presets();
    QVERIFY(put(fileFor("presets/broken.json"), "{"));
    bench_->navigation()->show(Navigation::Page::Presets);
    QTRY_COMPARE(presets->count(), 3);
    look_("a broken preset in the list");
    presets->importFile(QUrl::fromLocalFile(fileFor("missing.json")));
    QTRY_VERIFY(!presets->error().title.isEmpty());
    look_("a preset that cannot be imported");
    presets->duplicate(0);
    QTRY_COMPARE(presets->count(), 4);
    presets->remove(0);
    QTRY_VERIFY(!presets->undoName().isEmpty());
    look_("a preset is deleted");
    for (QObject* row : window_->findChildren<QObject*>())
        if (QByteArray(row->metaObject()->className()).startsWith("RenameSheet")) {
            QMetaObject::invokeMethod(row, "ask", Q_ARG(int, 0), Q_ARG(QString, "a copy"));
            QTRY_VERIFY(row->property("opened").toBool());
            for (const char* name : {"", "a/b", "computatom worker"}) {
                fillFields(name);
                look_(QStringLiteral("a new name of a preset: ") + name);
            }
            QMetaObject::invokeMethod(row, "close");
        }
}

void WindowTour::refusedInput() {
    PresetEditor* editor = bench_->editor();
    Preset preset = backend_->scene().preset;
    preset.ethernet.dhcp = false;
    preset.ethernet.address = "192.168.1.20/24";
    editor->edit(preset, {});
    for (const auto& [field, text] : kWrong)
        editor->set(field, QString::fromLatin1(text));
    QObject* wizard = nullptr;
    QTRY_VERIFY((wizard = find("WizardPage")) != nullptr);
    for (int step = 0; step < PresetEditor::kPages; ++step) {
        QVERIFY(QMetaObject::invokeMethod(wizard, "show", Q_ARG(int, step)));
        look_(QStringLiteral("wrong answers, step %1").arg(step));
    }
    editor->edit(preset, {});
    QVERIFY(QMetaObject::invokeMethod(wizard, "show", Q_ARG(int, int{PresetEditor::VaultPage})));
    for (const char* token : {"refused", "s.fine"}) {
        bench_->vault()->giveToken(token);
        bench_->vault()->ask();
        QTRY_VERIFY(!bench_->vault()->property("running").toBool());
        look_(QStringLiteral("Vault is asked with the token ") + token);
    }
    editor->set("join.vault.approle.roleId", "6f1e4c2a-0000-1111-2222-333344445555");
    bench_->vault()->ask();
    QTRY_VERIFY(!bench_->vault()->property("running").toBool());
    look_("Vault has another role-id");
    editor->discard();

    NetworkModel* network = bench_->network();
    bench_->navigation()->show(Navigation::Page::Settings);
    for (const char* wrong : {"http://lists.example/own", "8 eggs", "relative/path"}) {
        fillFields(wrong);
        look_(QStringLiteral("the settings: ") + wrong);
    }
    network->addList("https://lists.example/own.json");
    QTRY_VERIFY(!network->property("notice").toString().isEmpty());
    look_("a list is added");
    bench_->navigation()->show(Navigation::Page::Base);
    bench_->catalog()->refresh();
    QTRY_VERIFY(!bench_->catalog()->property("loading").toBool());
    look_("a list cannot be reached");
    bench_->report()->save(ReportModel::Kind::Runs, QUrl::fromLocalFile("/nowhere/report.txt"));
    QTRY_VERIFY(!bench_->report()->error().title.isEmpty());
    QObject* sheet = find("ReportSheet");
    QMetaObject::invokeMethod(sheet, "open");
    QTRY_VERIFY(sheet->property("opened").toBool());
    look_("a report that cannot be saved");
    QMetaObject::invokeMethod(sheet, "close");
}

void WindowTour::refusedBatch() {
    bench_->navigation()->show(Navigation::Page::Start);
    bench_->cards()->setHost(0, "Not a host!");
    look_("a host name that is refused");
    bench_->cards()->setHost(0, "same");
    bench_->cards()->setHost(1, "same");
    look_("one name for two cards");
    bench_->cards()->setHost(0, {});
    bench_->cards()->setHost(1, {});
    Preset large = backend_->scene().preset;
    large.name = "large";
    large.layout.rootSize = SizeSpec{SizeSpec::Kind::Bytes, {900 * kGiB}, 0};
    QVERIFY(backend_->presets().save(large, Existing::Replace));
    bench_->preset()->choose(fileFor("presets/large.json"));
    QTRY_COMPARE(bench_->plan()->state(), PlanModel::State::Failed);
    look_("no card is large enough");
    bench_->navigation()->show(Navigation::Page::Review);
    look_("the review of a plan that failed");
    bench_->navigation()->show(Navigation::Page::Start);
    bench_->preset()->choose("sample");
    QTRY_VERIFY(bench_->writable());
    bench_->secrets()->giveWifi("correct horse");
    bench_->secrets()->giveToken("refused");
    QObject* sheet = find("EraseSheet");
    QMetaObject::invokeMethod(sheet, "ask");
    QTRY_VERIFY(sheet->property("opened").toBool());
    answerQuestion();
    QTRY_VERIFY(!bench_->question()->error().title.isEmpty());
    look_("Vault refuses the token of a batch");
    QMetaObject::invokeMethod(sheet, "close");
    bench_->secrets()->giveWifi("short");
    QMetaObject::invokeMethod(sheet, "ask");
    QTRY_VERIFY(sheet->property("opened").toBool());
    look_("the question");
    QMetaObject::invokeMethod(sheet, "close");
    bench_->secrets()->giveToken("s.fine");
}

}  // namespace landfall
