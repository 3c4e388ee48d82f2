#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <memory>

#include "core/config/preset.h"
#include "core/config/secrets.h"

namespace landfall {

/// What a preset needs and no preset holds: asked for before writing, kept in memory until the
/// preset changes or the window closes, and never shown again.
class SecretsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool wifiNeeded READ wifiNeeded NOTIFY changed)
    Q_PROPERTY(bool wifiGiven READ wifiGiven NOTIFY changed)
    Q_PROPERTY(QString wifiMistake READ wifiMistake NOTIFY changed)
    Q_PROPERTY(QString network READ network NOTIFY changed)
    Q_PROPERTY(bool passwordNeeded READ passwordNeeded NOTIFY changed)
    Q_PROPERTY(bool passwordGiven READ passwordGiven NOTIFY changed)
    Q_PROPERTY(QString user READ user NOTIFY changed)
    Q_PROPERTY(bool tokenNeeded READ tokenNeeded NOTIFY changed)
    Q_PROPERTY(bool tokenGiven READ tokenGiven NOTIFY changed)
    Q_PROPERTY(QString tokenServer READ tokenServer NOTIFY changed)
    /// All that cannot be left out is given; the token can.
    Q_PROPERTY(bool complete READ complete NOTIFY changed)

public:
    /// Forgets what was given for another preset.
    void setPreset(std::shared_ptr<const Preset> preset);

    [[nodiscard]] bool wifiNeeded() const;
    [[nodiscard]] bool wifiGiven() const { return !secrets_.wifi.empty(); }
    [[nodiscard]] const QString& wifiMistake() const { return wifiMistake_; }
    [[nodiscard]] QString network() const;
    [[nodiscard]] bool passwordNeeded() const;
    [[nodiscard]] bool passwordGiven() const { return !secrets_.password.empty(); }
    [[nodiscard]] QString user() const;
    [[nodiscard]] bool tokenNeeded() const;
    [[nodiscard]] bool tokenGiven() const { return !secrets_.vaultToken.empty(); }
    [[nodiscard]] QString tokenServer() const;
    [[nodiscard]] bool complete() const;

    Q_INVOKABLE void giveWifi(const QString& text);
    Q_INVOKABLE void givePassword(const QString& text);
    Q_INVOKABLE void giveToken(const QString& text);

    /// A second set of the same secrets, for a batch.
    [[nodiscard]] Secrets duplicate() const;

signals:
    void changed();

private:
    std::shared_ptr<const Preset> preset_;
    Secrets secrets_;
    QString wifiMistake_;
};

}  // namespace landfall
