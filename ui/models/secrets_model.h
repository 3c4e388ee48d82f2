#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <memory>
#include <vector>

#include "core/config/preset.h"
#include "core/config/secret_store.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The secrets that a preset needs and does not hold: asked for before writing, or found in the
/// keychain; kept in memory until the preset changes or the window closes, in the keychain when the
/// person wants it, and never shown again.
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
    /// The hosts of the cards that want an auth key of Raspberry Pi Connect, and beside each what
    /// is wrong with what was given for it.
    Q_PROPERTY(QStringList connectHosts READ connectHosts NOTIFY changed)
    Q_PROPERTY(QStringList connectMistakes READ connectMistakes NOTIFY changed)
    Q_PROPERTY(Keychain keychain READ keychain NOTIFY changed)
    /// What is given is to be kept in the keychain.
    Q_PROPERTY(bool keeping READ keeping NOTIFY changed)
    /// Something of what is given was found there.
    Q_PROPERTY(bool recalled READ recalled NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    /// Why the keychain did not do what it was asked to; empty where it did.
    Q_PROPERTY(QString keychainFault READ keychainFault NOTIFY changed)
    /// All that cannot be left out is given; the token can.
    Q_PROPERTY(bool complete READ complete NOTIFY changed)

public:
    enum class Keychain { Unknown, Absent, Locked, Open };
    Q_ENUM(Keychain)

    explicit SecretsModel(SecretStore& store) : store_(store) {}
    ~SecretsModel() override { store_.abandon(); }
    SecretsModel(const SecretsModel&) = delete;
    SecretsModel& operator=(const SecretsModel&) = delete;

    /// Forgets what was given for another preset.
    void setPreset(std::shared_ptr<const Preset> preset);
    /// The cards that are asked about, in their order; forgets auth keys of other hosts.
    void setHosts(const QStringList& hosts);

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
    [[nodiscard]] bool connectNeeded() const;
    [[nodiscard]] QStringList connectHosts() const;
    [[nodiscard]] QStringList connectMistakes() const;
    [[nodiscard]] bool complete() const;

    [[nodiscard]] Keychain keychain() const { return keychain_; }
    [[nodiscard]] bool keeping() const { return keeping_; }
    [[nodiscard]] bool recalled() const { return recalled_; }
    [[nodiscard]] bool asking() const { return asking_; }
    [[nodiscard]] const QString& keychainFault() const { return keychainFault_; }

    /// Off: what the keychain holds for this preset is removed from it at once.
    Q_INVOKABLE void setKeeping(bool keeping);
    /// Asks the person, by the keychain's own means, to open it.
    Q_INVOKABLE void unlock();
    /// Keeps what is given, when the person wants it; not auth keys, which work once.
    void keep();
    /// Auth keys are on cards now, and of no use any more.
    void spendConnectKeys();

    Q_INVOKABLE void giveWifi(const QString& text);
    Q_INVOKABLE void givePassword(const QString& text);
    Q_INVOKABLE void giveToken(const QString& text);
    /// For a row of `connectHosts`.
    Q_INVOKABLE void giveConnectKey(int row, const QString& text);
    Q_INVOKABLE bool connectKeyGiven(int row) const;

    /// A second set of the same secrets, for a batch.
    [[nodiscard]] Secrets duplicate() const;

signals:
    void changed();

private:
    struct Found {
        SecretStore::State state = SecretStore::State::Absent;
        Result<Secrets> secrets;
    };
    enum class Prompting { Never, Allowed };
    struct ConnectKey {
        QString host;
        Secret key = {};
        QString mistake = {};
    };
    [[nodiscard]] bool isTakenBefore(std::size_t row, std::string_view key) const;
    void look(Prompting prompting);
    void take(Found found);
    void takeFault(const Result<void>& done);

    SecretStore& store_;
    std::shared_ptr<const Preset> preset_;
    Secrets secrets_;
    std::vector<ConnectKey> connectKeys_;
    QString wifiMistake_;
    Keychain keychain_ = Keychain::Unknown;
    bool keeping_ = false;
    bool recalled_ = false;
    bool asking_ = false;
    QString keychainFault_;
    TaskRunner tasks_;
};

}  // namespace landfall
