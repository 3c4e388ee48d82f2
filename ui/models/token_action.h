#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <memory>

#include "ui/models/arrivals_model.h"
#include "ui/models/card_list_model.h"

namespace landfall {

/// Ending the token of a written card, or giving the card a fresh one: which card, the operator's
/// Vault token that it needs, and how it went. Lives in the main thread.
class TokenAction : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(bool tokenGiven READ tokenGiven NOTIFY changed)
    Q_PROPERTY(bool recalled READ recalled NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// What was done, in a sentence; empty until then.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)
    /// What Vault warns of before a card gets a fresh token, a sentence each.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    /// The cards that are in a reader, for a fresh token.
    Q_PROPERTY(QList<QString> cards READ cards NOTIFY changed)

public:
    enum class Kind { Revoke, Renew };
    Q_ENUM(Kind)

    TokenAction(ArrivalsBackend& backend, SecretStore& keychain, ArrivalsModel& arrivals,
                CardListModel& drives);
    ~TokenAction() override { cancel_.cancel(); }
    TokenAction(const TokenAction&) = delete;
    TokenAction& operator=(const TokenAction&) = delete;

    /// About a row of the arrivals. Looks for the token in the keychain.
    Q_INVOKABLE void begin(landfall::TokenAction::Kind kind, int row);
    Q_INVOKABLE void giveToken(const QString& text);
    Q_INVOKABLE void revoke();
    /// On the card of a row of `cards`. What Vault warns of and nobody has read yet is shown
    /// instead: the next call goes on.
    Q_INVOKABLE void renew(int card);
    /// Forgets the token.
    Q_INVOKABLE void end();

    [[nodiscard]] Kind kind() const { return kind_; }
    [[nodiscard]] QString host() const { return QString::fromStdString(receipt_.host); }
    [[nodiscard]] QString server() const;
    [[nodiscard]] bool tokenGiven() const { return !token_.empty(); }
    [[nodiscard]] bool recalled() const { return recalled_; }
    [[nodiscard]] bool running() const { return running_; }
    [[nodiscard]] const QString& outcome() const { return outcome_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    [[nodiscard]] const QStringList& warnings() const { return warnings_; }
    [[nodiscard]] QStringList cards() const;

signals:
    void changed();

private:
    void start();
    void writeToken(const CardJob& job);
    void finish(Result<QString> done);

    ArrivalsBackend& backend_;
    SecretStore& keychain_;
    ArrivalsModel& arrivals_;
    CardListModel& drives_;
    Kind kind_ = Kind::Revoke;
    Receipt receipt_;
    std::shared_ptr<const Preset> preset_;
    Secret token_;
    bool recalled_ = false;
    bool running_ = false;
    QString outcome_;
    QStringList warnings_;
    std::vector<PlanWarning> found_;
    ErrorSentence error_;
    CancelToken cancel_;
    TaskRunner tasks_;
};

}  // namespace landfall
