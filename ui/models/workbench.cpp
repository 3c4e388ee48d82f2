#include "ui/models/workbench.h"

#include <algorithm>
#include <functional>

#include "ui/models/preset_file_name.h"

namespace landfall {

Workbench::Workbench(const WorkbenchBackends& backends, BatchModel::Clock clock)
    : backend_(backends.batch),
      login_(backends.presets.secretStore()),
      base_(backends.bases),
      bases_(backends.bases),
      catalog_(backends.bases),
      network_(backends.bases),
      preset_(backends.presets, backends.batch),
      cards_(backends.drives),
      plan_(backends.batch),
      secrets_(backends.presets.secretStore()),
      batch_(backends.batch, std::move(clock)),
      arrivals_(backends.arrivals, backends.presets),
      token_(backends.arrivals, backends.presets.secretStore(), arrivals_, cards_),
      presets_(backends.presets),
      editor_(backends.presets),
      sketch_(editor_),
      erasing_(backends.drives),
      report_(backends.arrivals, backends.presets),
      history_(backends.arrivals, backends.presets),
      vault_(backends.presets, editor_),
      question_(backends.batch, preset_, cards_, plan_, secrets_, batch_),
      offers_(backends.presets) {
    connect(&navigation_, &Navigation::entered, this, &Workbench::readAnew);
    connect(&base_, &BaseModel::imageChanged, this, [this] {
        sketch_.setBase(base_.image());
        bases_.refresh();
        replan();
    });
    connect(&network_, &NetworkModel::listsChanged, &catalog_, &CatalogModel::open);
    connect(&presets_, &PresetListModel::moved, this, &Workbench::followPreset);
    connect(&editor_, &PresetEditor::saved, this, [this](const QString& file) {
        preset_.choose(file);
        navigation_.show(Navigation::Page::Start);
    });
    connect(&editor_, &PresetEditor::opened, this,
            [this] { navigation_.show(Navigation::Page::Wizard); });
    connect(&editor_, &PresetEditor::discarded, &navigation_, &Navigation::leave);
    connect(&question_, &BatchQuestion::begun, this,
            [this] { navigation_.show(Navigation::Page::Writing); });
    connect(&preset_, &PresetModel::presetChanged, this, [this] {
        // Without a preset there is nothing to be kept secret, and nobody to arrive.
        const auto preset = preset_.none() ? nullptr : preset_.preset();
        secrets_.setPreset(preset);
        arrivals_.setPreset(preset);
        cards_.setNamed(!preset_.none());
        replan();
    });
    connect(&cards_, &CardListModel::tickedChanged, this, &Workbench::replan);
    connect(&cards_, &CardListModel::hostsTyped, this, [this] {
        question_.withdraw();
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

QString Workbench::missing() const {
    if (base_.state() == BaseModel::State::Empty)
        //: What is still to be done before cards can be written
        return tr("Choose a base image");
    if (base_.state() == BaseModel::State::Opening)
        //: What is still going on before cards can be written
        return tr("The base is being read");
    if (base_.state() == BaseModel::State::Stopped)
        //: What is still to be done before cards can be written
        return tr("The base is incomplete");
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
        return tr("The cards cannot be planned");
    if (cards_.tickedCount() == 0)
        //: What is still to be done before cards can be written
        return tr("Tick a card");
    if (!cards_.hostsRight())
        //: What is still to be done before cards can be written
        return tr("Correct the host names");
    return {};
}

void Workbench::replan() {
    question_.withdraw();
    plan_.setInputs(base_.image(), preset_.preset(), cards_.tickedSizes());
    nameAhead();
    emit changed();
}

void Workbench::nameAhead() {
    const quint64 asked = ++naming_;
    if (!preset_.preset() || preset_.none() || cards_.tickedCount() == 0)
        return;
    tasks_.run([&backend = backend_, jobs = cards_.tickedJobs(),
                preset = preset_.preset()] { return backend.nameHosts(jobs, *preset); },
               [this, asked](const Result<std::vector<CardJob>>& named) {
                   if (asked == naming_ && named)
                       cards_.showHosts(*named);
               });
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

void Workbench::readAnew(Navigation::Page page) {
    switch (page) {
        case Navigation::Page::Presets:
            return presets_.refresh();
        case Navigation::Page::Base:
            bases_.refresh();
            return catalog_.open();
        case Navigation::Page::Settings:
            return network_.refresh();
        case Navigation::Page::Arrivals:
            arrivals_.refresh();
            return history_.begin();
        case Navigation::Page::Wizard:
            vault_.forget();
            return offers_.refresh();
        case Navigation::Page::Start:
        case Navigation::Page::Review:
        case Navigation::Page::Writing:
            return;
    }
}

void Workbench::editPreset() {
    if (!preset_.preset() || preset_.none())
        return;
    editor_.edit(*preset_.preset(), preset_.stored() ? preset_.name() : QString());
}

void Workbench::editStored(int row) {
    const Preset* preset = presets_.presetAt(row);
    if (preset == nullptr)
        return;
    editor_.edit(*preset, QString::fromStdString(preset->name));
}

void Workbench::chooseStored(int row) {
    if (presets_.presetAt(row) == nullptr)
        return;
    preset_.choose(presets_.fileAt(row));
    navigation_.show(Navigation::Page::Start);
}

void Workbench::chooseNoPreset() {
    preset_.chooseNone();
    navigation_.show(Navigation::Page::Start);
}

void Workbench::followPreset(const QString& from, const QString& to) {
    if (preset_.none() || preset_.file() != from)
        return;
    if (to.isEmpty())
        preset_.clear();
    else
        preset_.choose(to);
}

void Workbench::startAnew() {
    if (batch_.running())
        return;
    cards_.untickAll();
    cards_.refresh();
    navigation_.show(Navigation::Page::Start);
}

void Workbench::retryFailed() {
    if (batch_.running())
        return;
    cards_.tickOnly(batch_.failedTargets());
    navigation_.show(Navigation::Page::Start);
}

}  // namespace landfall
