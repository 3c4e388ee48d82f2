#include "ui/models/secrets_model.h"

#include "core/config/validate.h"

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
    wifiMistake_.clear();
    emit changed();
}

bool SecretsModel::wifiNeeded() const {
    return preset_ && preset_->wifi && preset_->wifi->security != WifiSecurity::Open;
}

bool SecretsModel::passwordNeeded() const {
    return preset_ && preset_->user && preset_->user->passwordLogin;
}

bool SecretsModel::tokenNeeded() const {
    return preset_ && preset_->join && preset_->join->vault.approle.identity != IdentityMode::Later;
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

bool SecretsModel::complete() const {
    return (!wifiNeeded() || wifiGiven()) && (!passwordNeeded() || passwordGiven());
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

Secrets SecretsModel::duplicate() const {
    return {secrets_.wifi.duplicate(),
            secrets_.password.duplicate(),
            secrets_.vaultToken.duplicate(),
            {}};
}

}  // namespace landfall
