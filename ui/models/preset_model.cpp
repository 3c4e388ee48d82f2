#include "ui/models/preset_model.h"

#include <QtCore/QFileInfo>

#include "ui/words/human_text.h"

namespace landfall {

namespace {

QStringList nextHostsOf(BatchBackend& batch, const Preset& preset) {
    // A pattern without a number gives one card only.
    const std::size_t wanted = preset.host.pattern.find("{n") == std::string::npos ? 1 : 2;
    std::vector<CardJob> jobs(wanted);
    for (std::size_t i = 0; i < wanted; ++i)
        jobs[i].target = "next-" + std::to_string(i);
    QStringList hosts;
    if (const auto named = batch.nameHosts(std::move(jobs), preset)) {
        for (const CardJob& job : *named)
            hosts << QString::fromStdString(job.host);
    }
    return hosts;
}

}  // namespace

PresetModel::PresetModel(PresetBackend& presets, BatchBackend& batch)
    : presets_(presets), batch_(batch) {}

QString PresetModel::name() const {
    if (state_ == State::Ready && none())
        //: In place of a preset's name, where cards are written without one
        return tr("No preset");
    return state_ == State::Ready ? QString::fromStdString(preset_->name) : shownFileName(wanted_);
}

QString PresetModel::joining() const {
    if (state_ != State::Ready)
        return {};
    if (none())
        //: What is written where no preset was chosen
        return tr("The image is written as it is: without settings.");
    if (!preset_->join)
        //: About a preset without Consul
        return tr("Joins no cluster");
    const QString datacenter = QString::fromStdString(preset_->join->consul.datacenter);
    if (preset_->join->vault.product == AgentProduct::OpenBao)
        //: About a preset; %1 is a Consul datacenter
        return tr("Joins %1 through OpenBao").arg(datacenter);
    //: About a preset; %1 is a Consul datacenter
    return tr("Joins %1 through Vault").arg(datacenter);
}

QString PresetModel::hosts() const {
    if (state_ != State::Ready || nextHosts_.isEmpty())
        return {};
    if (nextHosts_.size() == 1)
        //: About a preset; %1 is a host name
        return tr("Next host: %1").arg(nextHosts_.first());
    //: About a preset; %1 is a list of host names
    return tr("Next hosts: %1").arg(nextHosts_.join(QStringLiteral(", ")));
}

QString PresetModel::user() const {
    if (state_ != State::Ready || !preset_->user)
        return {};
    const QString login = QString::fromStdString(preset_->user->name);
    if (preset_->user->sshKeys.empty())
        //: About a preset; %1 is a user's name
        return tr("Signs in as %1, by password").arg(login);
    if (preset_->user->passwordLogin)
        //: About a preset; %1 is a user's name
        return tr("Signs in as %1, by SSH key or password").arg(login);
    //: About a preset; %1 is a user's name
    return tr("Signs in as %1, by SSH key").arg(login);
}

QString PresetModel::network() const {
    if (state_ != State::Ready || !preset_->wifi)
        return {};
    if (preset_->wifi->ssid.empty())
        //: About a preset that has no wireless network; %1 is a country, "IT"
        return tr("Wi-Fi on for %1").arg(QString::fromStdString(preset_->wifi->country));
    //: About a preset; %1 is the name of a wireless network
    return tr("Wi-Fi %1").arg(QString::fromStdString(preset_->wifi->ssid));
}

bool PresetModel::stored() const {
    return std::filesystem::path(file_.toStdString()).parent_path() == presets_.presets().folder();
}

void PresetModel::chooseFile(const QUrl& file) {
    choose(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

void PresetModel::choose(const QString& file) {
    const quint64 generation = ++generation_;
    // A choice that was not open yet is opened where this one cannot be.
    const QString earlier = preset_ || file_ == file ? QString() : file_;
    if (!preset_)
        file_ = file;
    wanted_ = file;
    error_ = {};
    state_ = State::Opening;
    emit changed();
    tasks_.run(
        [&presets = presets_, &batch = batch_, file, earlier] {
            Opened opened = openOne(presets, batch, file);
            if (opened.preset || earlier.isEmpty())
                return opened;
            Opened instead = openOne(presets, batch, earlier);
            instead.refusal = opened.preset.error();
            return instead.preset ? std::move(instead) : std::move(opened);
        },
        [this, generation](Opened opened) {
            if (generation == generation_)
                take(std::move(opened));
        });
}

void PresetModel::clear() {
    ++generation_;
    file_.clear();
    wanted_.clear();
    error_ = {};
    state_ = State::Empty;
    preset_.reset();
    nextHosts_.clear();
    emit changed();
    emit presetChanged();
}

void PresetModel::chooseNone() {
    ++generation_;
    file_.clear();
    wanted_.clear();
    error_ = {};
    state_ = State::Ready;
    preset_ = std::make_shared<const Preset>(noPreset());
    nextHosts_.clear();
    emit changed();
    emit presetChanged();
}

void PresetModel::renewHosts() {
    if (!preset_ || none())
        return;
    const quint64 generation = generation_;
    tasks_.run([&batch = batch_, preset = preset_] { return nextHostsOf(batch, *preset); },
               [this, generation](QStringList hosts) {
                   if (generation != generation_)
                       return;
                   nextHosts_ = std::move(hosts);
                   emit changed();
               });
}

PresetModel::Opened PresetModel::openOne(PresetBackend& presets, BatchBackend& batch,
                                         const QString& file) {
    Opened opened{file, presets.openPreset(file.toStdString()), {}, {}};
    if (opened.preset)
        opened.hosts = nextHostsOf(batch, *opened.preset);
    return opened;
}

ErrorSentence PresetModel::besideThis(const Error& refusal) const {
    return besideTheChoice(errorSentence(ErrorAbout::Preset, refusal),
                           QFileInfo(wanted_).fileName(), name());
}

void PresetModel::take(Opened opened) {
    // What the choice itself held before is of no use once its file is none.
    if (!opened.preset && preset_ && opened.file != file_) {
        state_ = State::Ready;
        error_ = besideThis(opened.preset.error());
        emit changed();
        return;
    }
    if (opened.preset) {
        file_ = opened.file;
        preset_ = std::make_shared<const Preset>(std::move(*opened.preset));
        nextHosts_ = std::move(opened.hosts);
        state_ = State::Ready;
        if (opened.refusal)
            error_ = besideThis(*opened.refusal);
    } else {
        preset_.reset();
        nextHosts_.clear();
        error_ = errorSentence(ErrorAbout::Preset, opened.preset.error());
        state_ = State::Failed;
    }
    emit changed();
    emit presetChanged();
}

}  // namespace landfall
