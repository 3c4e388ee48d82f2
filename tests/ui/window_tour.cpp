#include "tests/ui/window_tour.h"

#include <QtCore/QUrl>

namespace landfall {

namespace {

void collect(const QQuickItem& item, std::vector<QQuickItem*>& shown) {
    for (QQuickItem* child : item.childItems()) {
        if (!child->isVisible() || child->opacity() == 0)
            continue;
        shown.push_back(child);
        collect(*child, shown);
    }
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
    bench_->chooseNoPreset();
    tickAll();
    look_("no preset");
    bench_->preset()->choose("sample");
    QTRY_COMPARE(bench_->preset()->state(), PresetModel::State::Ready);
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
    signingIn();
}

void WindowTour::signingIn() {
    LoginQuestion* login = bench_->login();
    QObject* sheet = find("LoginSheet");
    QVERIFY(sheet != nullptr);
    const auto isOpen = [sheet] { return sheet->property("opened").toBool(); };
    const auto choose = [&] {
        bench_->base()->choose("https://private.example/image.img.xz");
        QTRY_VERIFY(login->asked() && isOpen());
    };
    choose();
    look_("a server asks who the person is");
    QObject* user = window_->findChild<QObject*>("loginUser");
    QVERIFY(user != nullptr);
    user->setProperty("text", "me:too");
    look_("a user's name that is none");
    user->setProperty("text", "me");
    login->answer("me", "refused");
    QTRY_VERIFY(login->refused() && isOpen());
    look_("a server refuses a password");
    login->decline();
    QTRY_VERIFY(!sheet->property("visible").toBool());
    // The base that was chosen before stays, or none.
    QTRY_VERIFY(bench_->base()->state() != BaseModel::State::Opening);
    QTRY_VERIFY(!bench_->base()->error().title.isEmpty());
    bench_->navigation()->show(Navigation::Page::Base);
    look_("a base that nobody signed in for");
    bench_->navigation()->leave();
    bench_->base()->choose("sample");
    QTRY_COMPARE(bench_->base()->state(), BaseModel::State::Ready);
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

void WindowTour::askForConnectKeys() {
    Preset connected = backend_->scene().preset;
    connected.name = "lighthouse";
    connected.user->raspberryPiConnect = true;
    QVERIFY(backend_->presets().save(connected, Existing::Replace));
    bench_->preset()->choose(fileFor("presets/lighthouse.json"));
    QTRY_COMPARE(bench_->preset()->name(), "lighthouse");
    bench_->secrets()->giveWifi("correct horse");
    QTRY_VERIFY(bench_->writable());
    QObject* sheet = find("EraseSheet");
    QMetaObject::invokeMethod(sheet, "ask");
    QTRY_COMPARE(bench_->secrets()->connectHosts().size(), bench_->cards()->tickedCount());
    bench_->secrets()->giveConnectKey(0, "no key");
    QTRY_VERIFY(sheet->property("opened").toBool());
    look_("an auth key for each card");
    QMetaObject::invokeMethod(sheet, "close");
    QTRY_VERIFY(!sheet->property("visible").toBool());
    bench_->preset()->choose("sample");
    QTRY_COMPARE(bench_->preset()->name(), "computatom worker");
    bench_->secrets()->giveWifi("correct horse");
    QTRY_VERIFY(bench_->writable());
}

void WindowTour::writing() {
    bench_->navigation()->show(Navigation::Page::Start);
    bench_->secrets()->giveWifi("correct horse");
    QTRY_VERIFY(bench_->writable());
    lookAtSheet("EraseSheet", "ask");
    askForConnectKeys();
    answerQuestion();
    QTRY_COMPARE(bench_->navigation()->page(), Navigation::Page::Writing);
    QTRY_VERIFY(!bench_->batch()->running());
    look_("done and failed");
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
