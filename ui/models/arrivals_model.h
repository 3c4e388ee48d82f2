#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "core/base/stop_signal.h"
#include "ui/models/arrivals_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/preset_backend.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The cards that were written on this computer, newest first, and how far each has come: written,
/// booted (its host is in Consul's catalog), joined (all checks of its node pass). Live while hosts
/// are waited for. Lives in the main thread.
class ArrivalsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Written longer ago than what is shown.
    Q_PROPERTY(int older READ older NOTIFY changed)
    Q_PROPERTY(bool looked READ looked NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    /// Why some hosts cannot be watched, a sentence each.
    Q_PROPERTY(QStringList notices READ notices NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum class Stage { Written, Booted, Joined, Failing };
    Q_ENUM(Stage)
    enum Role {
        HostRole = Qt::UserRole,
        CardRole,     ///< preset and drive
        HeadingRole,  ///< of the batch that begins with this row; else empty
        StageRole,
        WrittenRole,  ///< times, as a person reads them; empty: not yet
        BootedRole,
        JoinedRole,
        WaitingRole,  ///< Consul is being asked about it
        AddressRole,
        TokenTextRole,
        RevocableRole,
        RenewableRole,
        NoteRole,
    };
    Q_ENUM(Role)

    ArrivalsModel(ArrivalsBackend& backend, PresetBackend& presets);
    ~ArrivalsModel() override;
    ArrivalsModel(const ArrivalsModel&) = delete;
    ArrivalsModel& operator=(const ArrivalsModel&) = delete;

    /// The chosen preset and what was given for it: the watch of its hosts asks with that.
    void setPreset(std::shared_ptr<const Preset> preset) { chosen_ = std::move(preset); }
    void giveConsulToken(const std::string& preset, Secret token);

    /// Reads the receipts again, and watches for hosts that are not there yet.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void showOlder();

    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] int older() const { return older_; }
    [[nodiscard]] bool looked() const { return looked_; }
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QStringList notices() const;
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    [[nodiscard]] const Receipt* receiptAt(int row) const;
    /// The preset that the card was written with; null where it is gone.
    [[nodiscard]] std::shared_ptr<const Preset> presetAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();

private:
    struct Row {
        Receipt receipt;
        QString heading;
        QString address;
        QString note;
        bool waiting = false;
        bool failing = false;
    };
    /// What a look into the receipts found.
    struct Found {
        Result<std::vector<Receipt>> receipts;
        std::map<std::string, std::shared_ptr<const Preset>> presets;
        std::map<std::string, Secret> consulTokens;
        std::map<std::string, std::vector<HostSighting>> waited;
    };
    struct Watch {
        std::shared_ptr<StopSignal> stop;
        std::set<std::string> hosts;
        QString notice;
    };

    static Found look(ArrivalsBackend& backend, PresetBackend& presets,
                      const std::shared_ptr<const Preset>& chosen);
    void take(Found found);
    void show();
    void startWatch(const std::string& preset, std::vector<HostSighting> hosts, Secret token);
    void hear(const std::string& preset, const WatchEvent& event,
              const std::vector<HostSighting>& hosts);
    void endWatch(const std::string& preset, const std::shared_ptr<StopSignal>& stop,
                  const Result<void>& ended);
    [[nodiscard]] static Stage stageOf(const Row& row);
    [[nodiscard]] static QString tokenText(const Row& row);

    ArrivalsBackend& backend_;
    PresetBackend& presetBackend_;
    std::shared_ptr<const Preset> chosen_;
    std::vector<Receipt> receipts_;
    std::map<std::string, std::shared_ptr<const Preset>> presets_;
    std::map<std::string, Secret> givenTokens_;
    std::vector<Row> rows_;
    int most_;
    int older_ = 0;
    bool looked_ = false;
    bool looking_ = false;
    bool lookAgain_ = false;
    ErrorSentence error_;
    std::map<std::string, Watch> watches_;
    TaskRunner tasks_;
    TaskRunner watching_;
};

}  // namespace landfall
