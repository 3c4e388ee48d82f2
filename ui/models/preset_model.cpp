#include "ui/models/preset_model.h"

#include <QtCore/QFileInfo>

namespace landfall {

namespace {

QStringList nextHostsOf(WorkbenchBackend& backend, const Preset& preset) {
    // A pattern without a number gives one card only.
    const std::size_t wanted = preset.host.pattern.find("{n") == std::string::npos ? 1 : 2;
    std::vector<CardJob> jobs(wanted);
    for (std::size_t i = 0; i < wanted; ++i)
        jobs[i].target = "next-" + std::to_string(i);
    QStringList hosts;
    if (const auto named = backend.nameHosts(std::move(jobs), preset)) {
        for (const CardJob& job : *named)
            hosts << QString::fromStdString(job.host);
    }
    return hosts;
}

}  // namespace

PresetModel::PresetModel(WorkbenchBackend& backend) : backend_(backend) {}

QString PresetModel::name() const {
    return preset_ ? QString::fromStdString(preset_->name) : QFileInfo(file_).fileName();
}

QString PresetModel::joining() const {
    if (!preset_)
        return {};
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
    if (nextHosts_.isEmpty())
        return {};
    if (nextHosts_.size() == 1)
        //: About a preset; %1 is a host name
        return tr("Next host: %1").arg(nextHosts_.first());
    //: About a preset; %1 is a list of host names
    return tr("Next hosts: %1").arg(nextHosts_.join(QStringLiteral(", ")));
}

QString PresetModel::user() const {
    if (!preset_ || !preset_->user)
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
    if (!preset_ || !preset_->wifi)
        return {};
    //: About a preset; %1 is the name of a wireless network
    return tr("Wi-Fi %1").arg(QString::fromStdString(preset_->wifi->ssid));
}

bool PresetModel::stored() const {
    return std::filesystem::path(file_.toStdString()).parent_path() == backend_.presets().folder();
}

void PresetModel::chooseFile(const QUrl& file) {
    choose(file.isLocalFile() ? file.toLocalFile() : file.toString());
}

void PresetModel::choose(const QString& file) {
    const quint64 generation = ++generation_;
    file_ = file;
    error_ = {};
    state_ = State::Opening;
    preset_.reset();
    nextHosts_.clear();
    emit changed();
    emit presetChanged();
    tasks_.run(
        [&backend = backend_, file = file.toStdString()] {
            Opened opened{backend.openPreset(file), {}};
            if (opened.preset)
                opened.hosts = nextHostsOf(backend, *opened.preset);
            return opened;
        },
        [this, generation](Opened opened) {
            if (generation == generation_)
                take(std::move(opened));
        });
}

void PresetModel::clear() {
    ++generation_;
    file_.clear();
    error_ = {};
    state_ = State::Empty;
    preset_.reset();
    nextHosts_.clear();
    emit changed();
    emit presetChanged();
}

void PresetModel::renewHosts() {
    if (!preset_)
        return;
    const quint64 generation = generation_;
    tasks_.run([&backend = backend_, preset = preset_] { return nextHostsOf(backend, *preset); },
               [this, generation](QStringList hosts) {
                   if (generation != generation_)
                       return;
                   nextHosts_ = std::move(hosts);
                   emit changed();
               });
}

void PresetModel::take(Opened opened) {
    if (opened.preset) {
        preset_ = std::make_shared<const Preset>(std::move(*opened.preset));
        nextHosts_ = std::move(opened.hosts);
        state_ = State::Ready;
    } else {
        error_ = errorSentence(ErrorAbout::Preset, opened.preset.error());
        state_ = State::Failed;
    }
    emit changed();
    emit presetChanged();
}

}  // namespace landfall
