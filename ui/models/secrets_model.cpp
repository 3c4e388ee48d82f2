#include "ui/models/secrets_model.h"

#include <algorithm>

#include "core/config/validate.h"
#include "core/join/join_content.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

/// The field's own copies are beyond reach; at least no further one stays.
Secret secretOf(const QString& text) {
    std::string bytes = text.toStdString();
    return Secret::takeFrom(bytes);
}

}  // namespace

void SecretsModel::setPreset(std::shared_ptr<const Preset> preset) {
    if (preset == preset_)
        return;
    preset_ = std::move(preset);
    secrets_ = {};
    connectKeys_.clear();
    wifiMistake_.clear();
    recalled_ = false;
    keychainFault_.clear();
    emit changed();
    if (preset_)
        look(Prompting::Never);
}

void SecretsModel::setHosts(const QStringList& hosts) {
    std::vector<ConnectKey> wanted;
    for (const QString& host : hosts) {
        const auto known = std::find_if(connectKeys_.begin(), connectKeys_.end(),
                                        [&](const ConnectKey& one) { return one.host == host; });
        if (known != connectKeys_.end())
            wanted.push_back(std::move(*known));
        else
            wanted.push_back({host});
    }
    connectKeys_ = std::move(wanted);
    emit changed();
}

void SecretsModel::look(Prompting prompting) {
    tasks_.run(
        [&store = store_, preset = preset_, prompting] {
            Found found{store.state(), {}};
            const bool open = found.state == SecretStore::State::Open;
            const bool askable =
                found.state == SecretStore::State::Locked && prompting == Prompting::Allowed;
            if (open || askable) {
                found.secrets = recallSecrets(store, *preset);
                found.state = store.state();
            }
            return found;
        },
        [this, preset = preset_](Found found) {
            asking_ = false;
            // An answer about another preset is of no use.
            if (preset == preset_)
                take(std::move(found));
        });
}

void SecretsModel::take(Found found) {
    switch (found.state) {
        case SecretStore::State::Absent:
            keychain_ = Keychain::Absent;
            break;
        case SecretStore::State::Locked:
            keychain_ = Keychain::Locked;
            break;
        case SecretStore::State::Open:
            keychain_ = Keychain::Open;
            break;
    }
    if (!found.secrets) {
        keychainFault_ = messageText(found.secrets.error());
        emit changed();
        return;
    }
    // What was typed meanwhile is newer.
    const auto fill = [this](Secret& mine, Secret& kept) {
        if (!mine.empty() || kept.empty())
            return;
        mine = std::move(kept);
        recalled_ = keeping_ = true;
    };
    Secrets& kept = *found.secrets;
    if (wifiNeeded() && validatePassphrase(kept.wifi.view(), preset_->wifi->security, "wifi"))
        fill(secrets_.wifi, kept.wifi);
    fill(secrets_.password, kept.password);
    fill(secrets_.vaultToken, kept.vaultToken);
    fill(secrets_.consulToken, kept.consulToken);
    emit changed();
}

void SecretsModel::unlock() {
    if (!preset_ || asking_)
        return;
    asking_ = true;
    keychainFault_.clear();
    emit changed();
    look(Prompting::Allowed);
}

void SecretsModel::setKeeping(bool keeping) {
    if (keeping == keeping_)
        return;
    keeping_ = keeping;
    emit changed();
    if (keeping || !preset_)
        return;
    recalled_ = false;
    tasks_.run([&store = store_, preset = preset_] { return forgetSecrets(store, *preset); },
               [this](const Result<void>& done) { takeFault(done); });
}

void SecretsModel::keep() {
    if (!keeping_ || !preset_)
        return;
    tasks_.run([&store = store_, preset = preset_,
                secrets = std::make_shared<const Secrets>(
                    duplicate())] { return keepSecrets(store, *preset, *secrets); },
               [this](const Result<void>& done) { takeFault(done); });
}

void SecretsModel::takeFault(const Result<void>& done) {
    keychainFault_ = done ? QString() : messageText(done.error());
    emit changed();
}

bool SecretsModel::wifiNeeded() const {
    return preset_ && preset_->wifi && preset_->wifi->security != WifiSecurity::Open;
}

bool SecretsModel::passwordNeeded() const {
    return preset_ && preset_->user && preset_->user->passwordLogin;
}

bool SecretsModel::tokenNeeded() const {
    return preset_ && preset_->join && cardsTakeTokens(preset_->join->vault.approle);
}

QString SecretsModel::network() const {
    return wifiNeeded() ? QString::fromStdString(preset_->wifi->ssid) : QString();
}

QString SecretsModel::user() const {
    return passwordNeeded() ? QString::fromStdString(preset_->user->name) : QString();
}

QString SecretsModel::tokenServer() const {
    return tokenNeeded() ? QString::fromStdString(preset_->join->vault.address) : QString();
}

bool SecretsModel::connectNeeded() const {
    return preset_ && preset_->user && preset_->user->raspberryPiConnect;
}

QStringList SecretsModel::connectHosts() const {
    QStringList hosts;
    if (connectNeeded())
        for (const ConnectKey& one : connectKeys_)
            hosts << one.host;
    return hosts;
}

QStringList SecretsModel::connectMistakes() const {
    QStringList mistakes;
    for (const ConnectKey& one : connectKeys_)
        mistakes << one.mistake;
    return mistakes;
}

bool SecretsModel::complete() const {
    const bool keys =
        !connectNeeded() || std::none_of(connectKeys_.begin(), connectKeys_.end(),
                                         [](const ConnectKey& one) { return one.key.empty(); });
    return keys && (!wifiNeeded() || wifiGiven()) && (!passwordNeeded() || passwordGiven());
}

void SecretsModel::giveWifi(const QString& text) {
    secrets_.wifi = {};
    wifiMistake_.clear();
    if (!text.isEmpty() && wifiNeeded()) {
        Secret given = secretOf(text);
        if (const auto valid = validatePassphrase(given.view(), preset_->wifi->security, "wifi"))
            secrets_.wifi = std::move(given);
        else
            //: What is wrong with a Wi-Fi passphrase
            wifiMistake_ =
                tr("A passphrase has 8 to 63 plain characters (or 64 hexadecimal digits)");
    }
    emit changed();
}

void SecretsModel::givePassword(const QString& text) {
    secrets_.password = text.isEmpty() ? Secret() : secretOf(text);
    emit changed();
}

void SecretsModel::giveToken(const QString& text) {
    const QString trimmed = text.trimmed();
    secrets_.vaultToken = trimmed.isEmpty() ? Secret() : secretOf(trimmed);
    emit changed();
}

bool SecretsModel::isTakenBefore(std::size_t row, std::string_view key) const {
    for (std::size_t i = 0; i < connectKeys_.size(); ++i)
        if (i != row && connectKeys_[i].key.view() == key)
            return true;
    return false;
}

void SecretsModel::giveConnectKey(int row, const QString& text) {
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index >= connectKeys_.size())
        return;
    ConnectKey& one = connectKeys_[index];
    one.key = {};
    one.mistake.clear();
    Secret given = secretOf(text.trimmed());
    if (given.empty()) {
        emit changed();
        return;
    }
    if (!checkSecret("connectKeys", given.view()))
        //: What is wrong with an auth key of Raspberry Pi Connect; rpuak_ and rpoak_ stay as they
        //: are
        one.mistake = tr("An auth key begins with rpuak_ or rpoak_ and has 30 characters");
    else if (isTakenBefore(index, given.view()))
        //: What is wrong with an auth key of Raspberry Pi Connect
        one.mistake = tr("Another card has this key already: it signs in one device, once");
    else
        one.key = std::move(given);
    emit changed();
}

bool SecretsModel::connectKeyGiven(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < connectKeys_.size() && !connectKeys_[index].key.empty();
}

void SecretsModel::spendConnectKeys() {
    for (ConnectKey& one : connectKeys_)
        one.key = {};
    emit changed();
}

Secrets SecretsModel::duplicate() const {
    Secrets all = secrets_.duplicate();
    if (connectNeeded())
        for (const ConnectKey& one : connectKeys_)
            all.connectKeys.push_back(one.key.duplicate());
    return all;
}

}  // namespace landfall
