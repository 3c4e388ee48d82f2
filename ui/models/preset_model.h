#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <memory>
#include <optional>

#include "core/config/no_preset.h"
#include "ui/models/batch_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/preset_backend.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The preset that is chosen, in sentences. A file that is not a preset changes nothing: the
/// earlier choice stays, and error() says why.
class PresetModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString joining READ joining NOTIFY changed)
    Q_PROPERTY(QString hosts READ hosts NOTIFY changed)
    Q_PROPERTY(QString user READ user NOTIFY changed)
    Q_PROPERTY(QString network READ network NOTIFY changed)
    /// It was chosen to have no preset: the image is written as it is.
    Q_PROPERTY(bool none READ none NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum class State { Empty, Opening, Ready, Failed };
    Q_ENUM(State)

    PresetModel(PresetBackend& presets, BatchBackend& batch);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString joining() const;  ///< "Joins dc1 through Vault"
    [[nodiscard]] QString hosts() const;    ///< "Next hosts: computatom-07, computatom-08"
    [[nodiscard]] QString user() const;     ///< "Signs in as ansible, by SSH key"
    [[nodiscard]] QString network() const;  ///< "Wi-Fi hashi"
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    [[nodiscard]] bool none() const { return preset_ && isNone(*preset_); }
    /// The file of the choice; empty for none().
    [[nodiscard]] const QString& file() const { return file_; }
    /// It is one of the user's presets, and not a file from elsewhere.
    [[nodiscard]] bool stored() const;
    /// Null until it is ready.
    [[nodiscard]] const std::shared_ptr<const Preset>& preset() const { return preset_; }

    void choose(const QString& file);
    Q_INVOKABLE void chooseFile(const QUrl& file);
    Q_INVOKABLE void clear();
    /// Chooses that there is none. No file has to be opened for it.
    Q_INVOKABLE void chooseNone();
    /// Asks again which host names come next: a batch has used some.
    void renewHosts();

signals:
    void changed();
    /// preset() is another one, or none.
    void presetChanged();

private:
    struct Opened {
        QString file;
        Result<Preset> preset;
        QStringList hosts;
        /// Why another file, that was wanted, is not the choice.
        std::optional<Error> refusal;
    };
    [[nodiscard]] static Opened openOne(PresetBackend& presets, BatchBackend& batch,
                                        const QString& file);
    [[nodiscard]] ErrorSentence besideThis(const Error& refusal) const;
    void take(Opened opened);

    PresetBackend& presets_;
    BatchBackend& batch_;
    State state_ = State::Empty;
    QString file_;
    QString wanted_;  ///< what is being opened, or was at last
    QStringList nextHosts_;
    ErrorSentence error_;
    std::shared_ptr<const Preset> preset_;
    quint64 generation_ = 0;
    TaskRunner tasks_;
};

}  // namespace landfall
