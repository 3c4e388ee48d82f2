#include "ui/models/workbench.h"

#include <algorithm>
#include <functional>

#include "ui/models/preset_file_name.h"

namespace landfall {

/// What is checked and then written: owns all that a BatchRequest only refers to.
struct Workbench::Request {
    quint64 generation = 0;
    std::shared_ptr<const Preparation> preparation;
    Secrets secrets;
    std::vector<CardJob> jobs;
    UnusedSpace unused = UnusedSpace::Skip;
};

Workbench::Workbench(WorkbenchBackend& backend, BatchModel::Clock clock)
    : backend_(backend),
      base_(backend),
      bases_(backend),
      catalog_(backend),
      network_(backend),
      preset_(backend),
      cards_(backend),
      plan_(backend),
      secrets_(backend.secretStore()),
      batch_(backend, std::move(clock)),
      arrivals_(backend),
      token_(backend, arrivals_, cards_),
      presets_(backend),
      editor_(backend),
      sketch_(editor_),
      erasing_(backend),
      report_(backend),
      history_(backend),
      vault_(backend, editor_) {
    connect(&base_, &BaseModel::imageChanged, this, [this] {
        sketch_.setBase(base_.image());
        bases_.refresh();
        replan();
    });
    connect(&network_, &NetworkModel::listsChanged, &catalog_, &CatalogModel::open);
    connect(&presets_, &PresetListModel::moved, this, &Workbench::followPreset);
    connect(&editor_, &PresetEditor::saved, this, [this](const QString& file) {
        preset_.choose(file);
        showStart();
    });
    connect(&preset_, &PresetModel::presetChanged, this, [this] {
        secrets_.setPreset(preset_.preset());
        arrivals_.setPreset(preset_.preset());
        replan();
    });
    connect(&cards_, &CardListModel::tickedChanged, this, &Workbench::replan);
    connect(&cards_, &CardListModel::hostsTyped, this, [this] {
        settle();
        nameAhead();
        emit changed();
    });
    connect(&base_, &BaseModel::changed, this, &Workbench::changed);
    connect(&preset_, &PresetModel::changed, this, &Workbench::changed);
    connect(&cards_, &CardListModel::changed, this, &Workbench::changed);
    connect(&plan_, &PlanModel::changed, this, &Workbench::changed);
    connect(&erasing_, &EraseModel::ended, &cards_, &CardListModel::refresh);
    connect(&batch_, &BatchModel::changed, this, &Workbench::changed);
    connect(&batch_, &BatchModel::finished, this, [this] {
        preset_.renewHosts();
        cards_.refresh();
        arrivals_.refresh();
    });
}

bool Workbench::writable() const {
    return plan_.state() == PlanModel::State::Ready &&
           preset_.state() == PresetModel::State::Ready && cards_.tickedCount() > 0 &&
           cards_.hostsRight() && !batch_.running();
}

QString Workbench::missing() const {
    if (base_.state() == BaseModel::State::Empty)
        //: What is still to be done before cards can be written
        return tr("Choose a base image");
    if (base_.state() == BaseModel::State::Opening)
        //: What is still going on before cards can be written
        return tr("The base is being read");
    if (base_.state() == BaseModel::State::Stopped)
        //: What is still to be done before cards can be written
        return tr("The base is not whole yet");
    if (base_.state() == BaseModel::State::Failed)
        //: What is still to be done before cards can be written
        return tr("Choose another base image");
    if (preset_.state() == PresetModel::State::Empty)
        //: What is still to be done before cards can be written
        return tr("Choose a preset");
    if (preset_.state() == PresetModel::State::Failed)
        //: What is still to be done before cards can be written
        return tr("Choose another preset");
    if (plan_.state() == PlanModel::State::Failed)
        //: What is still to be done before cards can be written
        return tr("The plan does not work out");
    if (cards_.tickedCount() == 0)
        //: What is still to be done before cards can be written
        return tr("Tick a card");
    if (!cards_.hostsRight())
        //: What is still to be done before cards can be written
        return tr("Put the host names right");
    return {};
}

void Workbench::replan() {
    settle();
    plan_.setInputs(base_.image(), preset_.preset(), cards_.tickedSizes());
    nameAhead();
    emit changed();
}

void Workbench::nameAhead() {
    const quint64 asked = ++naming_;
    if (!preset_.preset() || cards_.tickedCount() == 0)
        return;
    tasks_.run([&backend = backend_, jobs = cards_.tickedJobs(),
                preset = preset_.preset()] { return backend.nameHosts(jobs, *preset); },
               [this, asked](const Result<std::vector<CardJob>>& named) {
                   if (asked == naming_ && named)
                       cards_.showHosts(*named);
               });
}

void Workbench::settle() {
    ++generation_;
    asked_ = false;
    checking_ = false;
    checkError_ = {};
    checkWarnings_.clear();
    jobs_.clear();
    hostLines_.clear();
    typedNames_ = QStringList(fixedNames().size());
}

void Workbench::openFiles(const QList<QUrl>& files) {
    const auto first = [&](auto wanted) {
        const auto found = std::find_if(files.begin(), files.end(), wanted);
        return found == files.end() ? QUrl() : *found;
    };
    const auto isPreset = [](const QUrl& file) { return isPresetFileName(file.fileName()); };
    if (const QUrl preset = first(isPreset); !preset.isEmpty())
        preset_.chooseFile(preset);
    if (const QUrl base = first(std::not_fn(isPreset)); !base.isEmpty())
        base_.chooseFile(base);
}

void Workbench::showReview() {
    page_ = Page::Review;
    emit changed();
}

void Workbench::showStart() {
    page_ = Page::Start;
    emit changed();
}

void Workbench::showPresets() {
    presets_.refresh();
    page_ = Page::Presets;
    emit changed();
}

void Workbench::showBase() {
    bases_.refresh();
    catalog_.open();
    page_ = Page::Base;
    emit changed();
}

void Workbench::showSettings() {
    network_.refresh();
    if (page_ != Page::Settings)
        beforeSettings_ = page_;
    page_ = Page::Settings;
    emit changed();
}

void Workbench::leaveSettings() {
    page_ = beforeSettings_;
    emit changed();
}

void Workbench::showArrivals() {
    arrivals_.refresh();
    history_.begin();
    page_ = Page::Arrivals;
    emit changed();
}

void Workbench::leaveArrivals() {
    page_ = batch_.rowCount() > 0 ? Page::Writing : Page::Start;
    emit changed();
}

void Workbench::showWizard() {
    if (page_ != Page::Wizard)
        before_ = page_;
    page_ = Page::Wizard;
    emit changed();
    vault_.forget();
    tasks_.run([&backend = backend_] { return backend.listNetworks(); },
               [this](const std::vector<std::string>& networks) {
                   networks_.clear();
                   for (const std::string& network : networks)
                       networks_ << QString::fromStdString(network);
                   emit changed();
               });
    tasks_.run([&backend = backend_] { return backend.listSshKeys(); },
               [this](const std::vector<SshKey>& keys) {
                   sshKeys_.clear();
                   sshKeyFiles_.clear();
                   for (const SshKey& key : keys) {
                       sshKeys_ << QString::fromStdString(key.line);
                       sshKeyFiles_ << QString::fromStdString(key.file);
                   }
                   emit changed();
               });
}

void Workbench::newPreset() {
    editor_.startNew();
    showWizard();
}

void Workbench::editPreset() {
    if (!preset_.preset())
        return;
    editor_.edit(*preset_.preset(), preset_.stored() ? preset_.name() : QString());
    showWizard();
}

void Workbench::editStored(int row) {
    const Preset* preset = presets_.presetAt(row);
    if (preset == nullptr)
        return;
    editor_.edit(*preset, QString::fromStdString(preset->name));
    showWizard();
}

void Workbench::chooseStored(int row) {
    if (presets_.presetAt(row) == nullptr)
        return;
    preset_.choose(presets_.fileAt(row));
    showStart();
}

void Workbench::leaveWizard() {
    editor_.discard();
    if (before_ == Page::Presets)
        showPresets();
    else
        showStart();
}

void Workbench::resumeWizard(const QString& draft, const QString& stored) {
    if (editor_.restore(draft, stored))
        showWizard();
}

void Workbench::followPreset(const QString& from, const QString& to) {
    if (preset_.file() != from)
        return;
    if (to.isEmpty())
        preset_.clear();
    else
        preset_.choose(to);
}

void Workbench::ask() {
    settle();
    asked_ = writable();
    emit changed();
    if (!asked_)
        return;
    tasks_.run([&backend = backend_, jobs = cards_.tickedJobs(),
                preset = preset_.preset()] { return backend.nameHosts(jobs, *preset); },
               [this, generation = generation_](Result<std::vector<CardJob>> named) {
                   takeHosts(generation, std::move(named));
               });
}

void Workbench::takeHosts(quint64 generation, Result<std::vector<CardJob>> named) {
    if (generation != generation_)
        return;
    if (!named) {
        checkError_ = errorSentence(ErrorAbout::Check, named.error());
        emit changed();
        return;
    }
    jobs_ = std::move(*named);
    const QStringList losses = cards_.tickedSentences();
    for (std::size_t i = 0; i < jobs_.size(); ++i)
        //: One card before it is erased: %1 the host it becomes, %2 the drive and what is on it
        hostLines_ << tr("%1 on %2")
                          .arg(QString::fromStdString(jobs_[i].host),
                               losses.value(static_cast<qsizetype>(i)));
    emit changed();
}

void Workbench::setBlank(bool blank) {
    if (std::exchange(blank_, blank) != blank)
        emit blankChanged();
}

void Workbench::typeName(int index, const QString& name) {
    if (index < 0 || index >= typedNames_.size())
        return;
    typedNames_[index] = name.trimmed();
    emit changed();
}

void Workbench::write() {
    if (!writable() || checking_ || jobs_.empty() || !secrets_.complete() || !namesTyped())
        return;
    checking_ = true;
    checkError_ = {};
    auto request =
        std::make_shared<Request>(Request{generation_, plan_.preparation(), secrets_.duplicate(),
                                          jobs_, blank_ ? UnusedSpace::Blank : UnusedSpace::Skip});
    emit changed();
    tasks_.run(
        [&backend = backend_, request] {
            return backend.check({*request->preparation, request->secrets, request->jobs,
                                  Rewriting::DifferencesOnly, request->unused});
        },
        [this, request](Result<std::vector<PlanWarning>> checked) {
            takeCheck(request, std::move(checked));
        });
}

void Workbench::takeCheck(std::shared_ptr<Request> request,
                          Result<std::vector<PlanWarning>> checked) {
    if (request->generation != generation_)
        return;
    checking_ = false;
    if (!checked) {
        checkError_ = errorSentence(ErrorAbout::Check, checked.error());
        emit changed();
        return;
    }
    QStringList found;
    for (const PlanWarning& warning : *checked)
        if (const QString text = PlanModel::sentenceOf(warning);
            !plan_.warnings().contains(text) && !found.contains(text))
            found << text;
    // What nobody has read yet is read first.
    if (found != checkWarnings_) {
        checkWarnings_ = found;
        emit changed();
        if (!found.isEmpty())
            return;
    }
    std::vector<BatchModel::Card> cards;
    for (CardJob& job : request->jobs) {
        const QString title = cards_.titleOf(job.target);
        cards.push_back({std::move(job), title});
    }
    secrets_.keep();
    page_ = Page::Writing;
    batch_.start(request->preparation, std::move(request->secrets), std::move(cards),
                 request->unused);
    emit changed();
}

void Workbench::startAnew() {
    if (batch_.running())
        return;
    cards_.untickAll();
    cards_.refresh();
    showStart();
}

void Workbench::retryFailed() {
    if (batch_.running())
        return;
    cards_.tickOnly(batch_.failedTargets());
    showStart();
}

}  // namespace landfall
