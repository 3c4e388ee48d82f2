#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <memory>

#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// The preset that is chosen, in sentences.
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
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum class State { Empty, Opening, Ready, Failed };
    Q_ENUM(State)

    explicit PresetModel(WorkbenchBackend& backend);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString joining() const;  ///< "Joins dc1 through Vault"
    [[nodiscard]] QString hosts() const;    ///< "Next hosts: computatom-07, computatom-08"
    [[nodiscard]] QString user() const;     ///< "Signs in as ansible, by SSH key"
    [[nodiscard]] QString network() const;  ///< "Wi-Fi hashi"
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    /// The file that was chosen.
    [[nodiscard]] const QString& file() const { return file_; }
    /// It is one of the user's presets, and not a file from elsewhere.
    [[nodiscard]] bool stored() const;
    /// Null until it is ready.
    [[nodiscard]] const std::shared_ptr<const Preset>& preset() const { return preset_; }

    void choose(const QString& file);
    Q_INVOKABLE void chooseFile(const QUrl& file);
    Q_INVOKABLE void clear();
    /// Asks again which host names come next: a batch has used some.
    void renewHosts();

signals:
    void changed();
    /// preset() is another one, or none.
    void presetChanged();

private:
    struct Opened {
        Result<Preset> preset;
        QStringList hosts;
    };
    void take(Opened opened);

    WorkbenchBackend& backend_;
    State state_ = State::Empty;
    QString file_;
    QStringList nextHosts_;
    ErrorSentence error_;
    std::shared_ptr<const Preset> preset_;
    quint64 generation_ = 0;
    TaskRunner tasks_;
};

}  // namespace landfall
