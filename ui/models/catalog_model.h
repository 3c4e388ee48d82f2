#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <QtCore/QStringList>
#include <vector>

#include "core/base/cancel.h"
#include "ui/models/base_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// The images that lists offer, searched by words and by board. What the cache holds is shown at
/// once, with its age; then the servers are asked for what is newer. Main thread.
class CatalogModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool looked READ looked NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QList<QString> boards READ boards NOTIFY changed)
    Q_PROPERTY(int board READ board WRITE setBoard NOTIFY changed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY changed)
    Q_PROPERTY(QString notes READ notesText NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        MeasuresRole,
        DescriptionRole,
        GroupRole,
        AddressRole
    };

    explicit CatalogModel(BaseBackend& backend);
    ~CatalogModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Whether an answer has come, from the cache or from the network.
    [[nodiscard]] bool looked() const { return looked_; }
    [[nodiscard]] bool loading() const { return loading_; }
    [[nodiscard]] int count() const { return static_cast<int>(shown_.size()); }
    /// Of all images, whatever is searched for.
    [[nodiscard]] int total() const;
    /// "All boards", then those that the lists know.
    [[nodiscard]] const QStringList& boards() const { return boards_; }
    [[nodiscard]] int board() const { return board_; }
    void setBoard(int board);
    [[nodiscard]] const QString& search() const { return search_; }
    void setSearch(const QString& search);
    /// "3 hours old", of the oldest list; empty where there is none.
    [[nodiscard]] QString age() const;
    /// Which lists could not be read or asked, a sentence each.
    [[nodiscard]] const QStringList& notes() const { return notes_; }
    [[nodiscard]] QString notesText() const { return notes_.join(QLatin1Char('\n')); }
    /// Where no list at all could be read.
    [[nodiscard]] const ErrorSentence& error() const { return error_; }

    /// What is in the cache, and then what is newer where that is some hours old.
    Q_INVOKABLE void open();
    /// Asks the servers, however new the copies are.
    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    using Answers = Result<std::vector<CatalogAnswer>>;
    void load(CatalogFreshness freshness);
    void take(const CatalogFreshness& freshness, Answers answers);
    void listBoards();
    void filter();

    BaseBackend& backend_;
    std::vector<Catalog> lists_;
    std::vector<CatalogImage> shown_;
    QStringList boards_;
    int board_ = 0;
    QString search_;
    QStringList notes_;
    bool looked_ = false;
    bool loading_ = false;
    ErrorSentence error_;
    CancelToken cancel_;
    TaskRunner tasks_;
};

}  // namespace landfall
