#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include "ui/models/error_sentence.h"
#include "ui/models/preset_backend.h"
#include "ui/models/preset_editor.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// Asks the Vault of the preset that is being written whether cards could log in with it, and for
/// the role-id. Lives in the main thread.
class VaultProbe : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(bool tokenGiven READ tokenGiven NOTIFY changed)
    Q_PROPERTY(bool askable READ askable NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    /// What was found, a sentence; empty until it was asked, and once the draft is another.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    VaultProbe(PresetBackend& backend, PresetEditor& editor);

    Q_INVOKABLE void giveToken(const QString& text);
    /// Fills in the role-id where the draft has none.
    Q_INVOKABLE void ask();
    /// Forgets the token and what was found.
    Q_INVOKABLE void forget();

    [[nodiscard]] QString server() const;
    [[nodiscard]] bool tokenGiven() const { return !token_.empty(); }
    /// There is a token, and the draft says enough about Vault.
    [[nodiscard]] bool askable() const;
    [[nodiscard]] bool running() const { return running_; }
    [[nodiscard]] const QString& outcome() const { return outcome_; }
    [[nodiscard]] const QStringList& warnings() const { return warnings_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

signals:
    void changed();

private:
    void follow();
    void take(const QJsonValue& about, Result<VaultFindings> found);

    PresetBackend& backend_;
    PresetEditor& editor_;
    Secret token_;
    QJsonValue about_;  ///< join.vault as it was asked about
    bool running_ = false;
    QString outcome_;
    QStringList warnings_;
    ErrorSentence error_;
    TaskRunner tasks_;
};

}  // namespace landfall
