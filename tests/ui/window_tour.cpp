#include "tests/ui/window_tour.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>

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

void collect(const QQuickItem& item, std::vector<QQuickItem*>& shown) {
    for (QQuickItem* child : item.childItems()) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        shown.push_back(child);
        collect(*child, shown);
    }
}

bool put(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

WindowTour::WindowTour(Look look, const std::function<void(FakeScene&)>& change)
    : look_(std::move(look)) {
    FakeScene scene = instantScene();
    scene.presetFolder = folder_.filePath("presets").toStdString();
    scene.drives[3].fate = FakeFate::WornOut;
    scene.drives[3].summary.refusal = {};
    change(scene);
    backend_ = std::make_unique<FakeBackend>(std::move(scene));
    bench_ = std::make_unique<Workbench>(backend_->all());
    engine_ = std::make_unique<QQmlApplicationEngine>();
    engine_->addImportPath("qrc:/qt/qml");
    engine_->setInitialProperties({{"workbench", QVariant::fromValue(bench_.get())}});
}

WindowTour::~WindowTour() {
    engine_.reset();
}

void WindowTour::load() {
    Preset copy = backend_->scene().preset;
    QVERIFY(backend_->presets().save(copy, Existing::Refuse));
    copy.parent = std::exchange(copy.name, "a copy");
    copy.host.pattern = "other-{n}";
    QVERIFY(backend_->presets().save(copy, Existing::Refuse));
    engine_->load(QUrl("qrc:/qt/qml/Landfall/Pages/Main.qml"));
    QVERIFY(!engine_->rootObjects().isEmpty());
    window_ = qobject_cast<QQuickWindow*>(engine_->rootObjects().constFirst());
    window_->resize(window_->minimumSize());
    QVERIFY(QTest::qWaitForWindowExposed(window_));
}

std::vector<QQuickItem*> WindowTour::shown() const {
    std::vector<QQuickItem*> all;
    collect(*window_->contentItem(), all);
    return all;
}

QObject* WindowTour::find(const char* type) const {
    for (QObject* child : window_->findChildren<QObject*>())
        if (QByteArray(child->metaObject()->className()).startsWith(type))
            return child;
    return nullptr;
}

void WindowTour::lookAtSheet(const char* type, const char* opener) {
    QObject* sheet = find(type);
    QVERIFY2(sheet != nullptr, type);
    QVERIFY(QMetaObject::invokeMethod(sheet, opener));
    QTRY_VERIFY(sheet->property("opened").toBool());
    look_(QString::fromLatin1(type));
    QMetaObject::invokeMethod(sheet, "close");
    QTRY_VERIFY(!sheet->property("visible").toBool());
}

void WindowTour::fillFields(const QString& text) {
    for (QQuickItem* item : shown())
        if (item->inherits("QQuickTextField") && item->isEnabled())
            item->setProperty("text", text);
}

void WindowTour::tickAll() {
    for (int row = 0; row < bench_->cards()->count(); ++row)
        bench_->cards()->setTicked(row, true);
    QTRY_VERIFY(bench_->writable());
}

void WindowTour::choices() {
    look_("empty");
    bench_->base()->choose("sample");
    bench_->preset()->choose("sample");
    bench_->cards()->setShowFixed(true);
    QTRY_COMPARE(bench_->cards()->count(), 5);
    QTRY_COMPARE(bench_->preset()->state(), PresetModel::State::Ready);
    QTRY_COMPARE(bench_->base()->state(), BaseModel::State::Ready);
    look_("nothing ticked");
    tickAll();
    look_("start");
}

void WindowTour::pages() {
    Navigation* navigation = bench_->navigation();
    navigation->show(Navigation::Page::Review);
    look_("review");
    navigation->show(Navigation::Page::Presets);
    QTRY_COMPARE(bench_->presets()->count(), 2);
    look_("presets");
    navigation->show(Navigation::Page::Base);
    QTRY_VERIFY(bench_->catalog()->property("count").toInt() > 0);
    look_("base");
    navigation->show(Navigation::Page::Settings);
    look_("settings");
    navigation->leave();
    navigation->show(Navigation::Page::Arrivals);
    QTRY_VERIFY(bench_->arrivals()->looked());
    look_("arrivals");
}

void WindowTour::sheets() {
    lookAtSheet("AboutSheet", "open");
    lookAtSheet("EraseCardSheet", "ask");
    lookAtSheet("ReportSheet", "ask");
    lookAtSheet("CloseSheet", "open");
}

void WindowTour::wizard() {
    PresetEditor* editor = bench_->editor();
    editor->startNew();
    editor->set("host.pattern", "no spaces please");
    editor->addPartition();
    editor->addPartition();
    editor->addFile(QUrl::fromLocalFile("/home/someone/motd"));
    for (const char* section :
         {"wifi", "join.consulTemplate", "join.vault.agentCertificate", "join.vault.aclToken"})
        editor->setSection(section, true);
    QObject* wizard = nullptr;
    QTRY_VERIFY((wizard = find("WizardPage")) != nullptr);
    for (int step = 0; step < PresetEditor::kPages; ++step) {
        QVERIFY(QMetaObject::invokeMethod(wizard, "show", Q_ARG(int, step)));
        look_(QStringLiteral("wizard, step %1").arg(step));
    }
    lookAtSheet("LeaveSheet", "ask");
    editor->discard();
}

void WindowTour::answerQuestion() {
    bench_->question()->ask();
    QTRY_COMPARE(bench_->question()->hosts().size(), bench_->cards()->tickedCount());
    bench_->question()->typeName(0, "Evo Archive");
    bench_->question()->write();
}

void WindowTour::writing() {
    bench_->navigation()->show(Navigation::Page::Start);
    bench_->secrets()->giveWifi("correct horse");
    QTRY_VERIFY(bench_->writable());
    lookAtSheet("EraseSheet", "ask");
    answerQuestion();
    QTRY_COMPARE(bench_->navigation()->page(), Navigation::Page::Writing);
    QTRY_VERIFY(!bench_->batch()->running());
    look_("done and failed");
}

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

void WindowTour::underWay() {
    BaseModel* base = bench_->base();
    bench_->navigation()->show(Navigation::Page::Base);
    base->choose("https://images.example/large.img.xz");
    QTRY_VERIFY(base->part() > 0.01);
    look_("a download");
    base->stop();
    QTRY_COMPARE(base->state(), BaseModel::State::Stopped);
    look_("a download that was stopped");
    bench_->navigation()->show(Navigation::Page::Start);
    look_("a base that is incomplete");
    base->choose("sample");
    QTRY_COMPARE(base->state(), BaseModel::State::Opening);
    look_("a base is read");
    QTRY_VERIFY(bench_->writable());
    bench_->secrets()->giveWifi("correct horse");
    answerQuestion();
    QTRY_COMPARE(bench_->navigation()->page(), Navigation::Page::Writing);
    QTRY_COMPARE(bench_->batch()->runningCount(), 5);
    look_("a batch begins");
    QTest::qWait(1000);
    look_("a batch is written");
    lookAtSheet("CloseSheet", "open");
    bench_->batch()->cancelAll();
    look_("a batch is being stopped");
    QTRY_VERIFY(!bench_->batch()->running());
    look_("a batch was stopped");
    QObject* sheet = find("EraseCardSheet");
    QMetaObject::invokeMethod(sheet, "ask");
    QTRY_VERIFY(bench_->erasing()->drives()->count() > 3);
    bench_->erasing()->choose(0);
    bench_->erasing()->ask();
    bench_->erasing()->erase();
    QTest::qWait(200);
    look_("a card is being erased");
    bench_->erasing()->stop();
    look_("the erasing is being stopped");
    QTRY_VERIFY(!bench_->erasing()->running());
    look_("the erasing was stopped");
    QMetaObject::invokeMethod(sheet, "close");
}

void WindowTour::erasing() {
    EraseModel* erasing = bench_->erasing();
    QObject* sheet = find("EraseCardSheet");
    QMetaObject::invokeMethod(sheet, "ask");
    QTRY_VERIFY(sheet->property("opened").toBool());
    for (int row : {0, 2}) {
        erasing->begin();
        QTRY_VERIFY(erasing->drives()->count() > 3);
        erasing->choose(row);
        look_(QStringLiteral("card %1 is chosen to be erased").arg(row));
        erasing->ask();
        look_(QStringLiteral("card %1 is about to be erased").arg(row));
        erasing->erase();
        QTRY_VERIFY(!erasing->running());
        look_(QStringLiteral("card %1 is erased, or not").arg(row));
    }
    QMetaObject::invokeMethod(sheet, "close");
    QTRY_VERIFY(!sheet->property("visible").toBool());
}

void WindowTour::arrivals() {
    TokenAction* action = bench_->token();
    bench_->navigation()->show(Navigation::Page::Arrivals);
    QTRY_VERIFY(bench_->arrivals()->count() > 0);
    QTRY_VERIFY(find("TokenSheet") != nullptr);
    look_("arrivals");
    bench_->history()->save(ReportModel::Kind::Csv, QUrl::fromLocalFile("/nowhere/cards.csv"));
    QTRY_VERIFY(!bench_->history()->error().title.isEmpty());
    look_("a list that cannot be exported");
    QObject* sheet = find("TokenSheet");
    for (const auto kind : {TokenAction::Kind::Renew, TokenAction::Kind::Revoke})
        for (const char* token : {"refused", "s.fine"}) {
            action->begin(kind, 0);
            QMetaObject::invokeMethod(sheet, "open");
            QTRY_VERIFY(sheet->property("opened").toBool());
            look_("a token is asked for");
            action->giveToken(token);
            for (int time = 0; time < 2 && action->outcome().isEmpty(); ++time) {
                if (kind == TokenAction::Kind::Renew)
                    action->renew(0);
                else
                    action->revoke();
                QTRY_VERIFY(!action->running());
                look_(QStringLiteral("what became of the token, %1").arg(token));
            }
            QMetaObject::invokeMethod(sheet, "close");
            QTRY_VERIFY(!sheet->property("visible").toBool());
        }
}

}  // namespace landfall
