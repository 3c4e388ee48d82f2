#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <QtCore/QUrl>
#include <functional>
#include <optional>
#include <vector>

#include "ui/models/error_sentence.h"
#include "ui/models/preset_backend.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The presets' folder as a list, and what can be done with each. The folder is read whenever
/// something may have changed it; nothing is kept here but what was read. Main thread.
class PresetListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool looked READ looked NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString undoName READ undoName NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, NoteRole, FaultRole, LineageRole, FileRole };

    explicit PresetListModel(PresetBackend& backend);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool looked() const { return looked_; }
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    /// The preset that undo() would bring back; empty where there is none.
    [[nodiscard]] QString undoName() const;
    /// What was done last: "worker was exported to worker.json".
    [[nodiscard]] const QString& notice() const { return notice_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    /// Null where the row's file cannot be read.
    [[nodiscard]] const Preset* presetAt(int row) const;
    [[nodiscard]] QString fileAt(int row) const;

    Q_INVOKABLE void refresh();
    /// Makes a copy, such as "worker 2", that names this preset as its parent.
    Q_INVOKABLE void duplicate(int row);
    Q_INVOKABLE void rename(int row, const QString& name);
    Q_INVOKABLE void remove(int row);
    /// Brings back what remove() took last.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void importFile(const QUrl& file);
    Q_INVOKABLE void exportTo(int row, const QUrl& file);
    /// What is wrong with a name that a preset is to get; empty where nothing is.
    Q_INVOKABLE QString nameMistake(int row, const QString& name) const;

signals:
    void changed();
    /// A preset's file became another, or is gone (empty).
    void moved(const QString& from, const QString& to);

private:
    using Rows = Result<std::vector<StoredPreset>>;
    /// A change of the folder, which is then read anew.
    struct Change {
        std::function<Result<QString>(const PresetStore&)> act;  ///< the file it made, or empty
        std::function<void(const QString& made)> done;
    };

    [[nodiscard]] QString lineageWords(const StoredPreset& row) const;
    void change(Change change);
    void take(Rows rows);

    PresetBackend& backend_;
    std::vector<StoredPreset> rows_;
    std::optional<Preset> removed_;
    QString notice_;
    bool looked_ = false;
    ErrorSentence error_;
    TaskRunner tasks_;
};

}  // namespace landfall
