#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <QtCore/QUrl>
#include <map>
#include <optional>
#include <vector>

#include "ui/models/drive_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// What can be written: removable drives as they are found, and card image files that the person
/// names. Drives are never ticked by themselves, and a tick does not outlive its medium.
class CardListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool looked READ looked NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Built-in drives are listed as well. Never so by itself.
    Q_PROPERTY(bool showFixed READ showFixed WRITE setShowFixed NOTIFY changed)
    /// Cards have host names; not so without a preset.
    Q_PROPERTY(bool named READ named NOTIFY changed)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY changed)
    Q_PROPERTY(QString eraseWords READ eraseWords NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        MeasureRole,
        NoteRole,
        TickedRole,
        ChoosableRole,
        IsFileRole,
        HostRole,          ///< as typed; empty: the next of the preset's pattern
        ExpectedHostRole,  ///< what it becomes where nothing is typed
        HostMistakeRole
    };

    explicit CardListModel(DriveBackend& backend);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool looked() const { return looked_; }
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] bool showFixed() const { return showFixed_; }
    void setShowFixed(bool show);
    [[nodiscard]] bool named() const { return named_; }
    /// Names that were typed come back where cards have names again.
    void setNamed(bool named);
    [[nodiscard]] int tickedCount() const;
    /// "Erase and write SanDisk Ultra, 31.9 GB" or "Erase and write 2 cards, 63.8 GB".
    [[nodiscard]] QString eraseWords() const;
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void setTicked(int row, bool ticked);
    /// Another name than the pattern gives, for a ticked row; empty: the pattern's.
    Q_INVOKABLE void setHost(int row, const QString& host);
    Q_INVOKABLE void addFile(const QUrl& file);
    Q_INVOKABLE void removeFile(int row);
    void untickAll();
    /// Ticks what failed in a batch so that it can be reviewed and written again.
    void tickOnly(const std::vector<std::string>& targets);

    /// No name that was typed breaks a rule or is given twice.
    [[nodiscard]] bool hostsRight() const;
    /// What the ticked rows become, as far as it is known: jobs with their hosts.
    void showHosts(const std::vector<CardJob>& named);

    /// The drives that may be written and the files of the list: "SanDisk Ultra, 31.9 GB ·
    /// /dev/sdb".
    [[nodiscard]] QStringList choosableTitles() const;
    /// The job of one of them, without a host name.
    [[nodiscard]] std::optional<CardJob> choosableJob(int choosable) const;
    /// What the ticked built-in drives are called: what a person types to mean them.
    [[nodiscard]] QStringList tickedFixedNames() const;
    /// One job a ticked row, with the host names that were typed.
    [[nodiscard]] std::vector<CardJob> tickedJobs() const;
    /// How many of which size are ticked; 0 stands for files, as small as the plan can be.
    [[nodiscard]] std::map<ByteCount, int> tickedSizes() const;
    /// The title of a target, for the rows of a batch.
    [[nodiscard]] QString titleOf(const std::string& target) const;
    /// What a ticked row loses: "SanDisk Ultra, 31.9 GB, /dev/sdb: bootfs, rootfs".
    [[nodiscard]] QStringList tickedSentences() const;

signals:
    void changed();
    void tickedChanged();
    void hostsTyped();

private:
    struct Row {
        bool file = false;
        DriveSummary drive;  ///< of a file only its path counts
        bool ticked = false;
        bool replaces = false;  ///< the file is there already
        QString host;
        QString expected;
    };

    [[nodiscard]] QString hostMistake(const Row& row) const;
    [[nodiscard]] CardJob jobOf(const Row& row) const;
    [[nodiscard]] QString titleOf(const Row& row) const;
    [[nodiscard]] QString noteOf(const Row& row) const;
    [[nodiscard]] std::vector<DeviceIdentity> tickedDrives() const;
    void take(Result<std::vector<DriveSummary>> found);
    void announce();

    DriveBackend& backend_;
    std::vector<Row> rows_;
    bool showFixed_ = false;
    bool named_ = true;
    bool looked_ = false;
    bool looking_ = false;
    bool lookAgain_ = false;
    ErrorSentence error_;
    TaskRunner tasks_;
};

}  // namespace landfall
