#include "ui/models/base_list_model.h"

#include <QtCore/QDateTime>

#include "ui/words/human_text.h"

namespace landfall {

BaseListModel::BaseListModel(BaseBackend& backend) : backend_(backend) {}

int BaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> BaseListModel::roleNames() const {
    return {{NameRole, "name"}, {NoteRole, "note"}, {IdRole, "baseId"}};
}

QVariant BaseListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BaseSummary& base = bases_[static_cast<std::size_t>(index.row())];
    const std::chrono::seconds age(
        std::max<qint64>(0, QDateTime::currentSecsSinceEpoch() - base.lastUsed));
    switch (role) {
        case NameRole:
            return QString::fromStdString(base.name);
        case NoteRole:
            //: A base in the cache: %1 what it takes on the disk, %2 when it was used last
            return tr("%1 · used %2").arg(shownSize(base.allocated), shownAge(age));
        case IdRole:
            return QString::fromStdString(base.id);
        default:
            return {};
    }
}

void BaseListModel::refresh() {
    error_ = {};
    tasks_.run([&backend = backend_] { return backend.listBases(); },
               [this](Bases bases) { take(std::move(bases)); });
}

void BaseListModel::remove(int row) {
    if (row < 0 || row >= count())
        return;
    struct Outcome {
        Result<void> removed;
        Bases bases;
    };
    error_ = {};
    tasks_.run(
        [&backend = backend_, id = bases_[static_cast<std::size_t>(row)].id] {
            Result<void> removed = backend.removeBase(id);
            return Outcome{std::move(removed), backend.listBases()};
        },
        [this](Outcome outcome) {
            if (!outcome.removed)
                error_ = errorSentence(ErrorAbout::Cache, outcome.removed.error());
            take(std::move(outcome.bases));
        });
}

void BaseListModel::take(Bases bases) {
    beginResetModel();
    looked_ = true;
    if (bases)
        bases_ = std::move(*bases);
    else
        error_ = errorSentence(ErrorAbout::Cache, bases.error());
    endResetModel();
    emit changed();
}

}  // namespace landfall
