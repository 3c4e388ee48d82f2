#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <vector>

#include "ui/models/base_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The bases that are on this computer already, unpacked: those of the cache, the last used one
/// first. Main thread.
class BaseListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool looked READ looked NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, NoteRole, IdRole };

    explicit BaseListModel(BaseBackend& backend);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool looked() const { return looked_; }
    [[nodiscard]] int count() const { return static_cast<int>(bases_.size()); }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    Q_INVOKABLE void refresh();
    /// Removes it from the cache; one that is in use stays, and error() says so.
    Q_INVOKABLE void remove(int row);

signals:
    void changed();

private:
    using Bases = Result<std::vector<BaseSummary>>;
    void take(Bases bases);

    BaseBackend& backend_;
    std::vector<BaseSummary> bases_;
    bool looked_ = false;
    ErrorSentence error_;
    TaskRunner tasks_;
};

}  // namespace landfall
