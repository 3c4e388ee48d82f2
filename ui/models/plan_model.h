#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <map>
#include <memory>
#include <vector>

#include "core/base/cancel.h"
#include "ui/models/batch_backend.h"
#include "ui/models/content_list_model.h"
#include "ui/models/error_sentence.h"
#include "ui/models/partition_list_model.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// What would be on the cards: one row a distinct card size, planned beside the window whenever the
/// base, the preset or the ticked sizes change. Touches nothing.
class PlanModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence error READ error NOTIFY changed)
    /// Says that cards are the base, byte by byte, or how far they are; empty where they are not.
    Q_PROPERTY(QString asItIs READ asItIs NOTIFY changed)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed)
    /// What a card does on its way into the datacenter, in order: whom it asks, and for what.
    Q_PROPERTY(QStringList askedWhom READ askedWhom NOTIFY changed)
    Q_PROPERTY(QStringList askedWhat READ askedWhat NOTIFY changed)
    Q_PROPERTY(landfall::ContentListModel* content READ content CONSTANT)

public:
    /// Ready: every row has a plan. Failed: there is an error, here or in a row.
    enum class State { Incomplete, Planning, Ready, Failed };
    Q_ENUM(State)
    enum Role {
        CaptionRole = Qt::UserRole + 1,
        PartitionsRole,
        ProblemTitleRole,
        ProblemAdviceRole,
        ProblemDetailsRole
    };

    explicit PlanModel(BatchBackend& backend);
    ~PlanModel() override;

    /// Without sizes the smallest card is shown.
    void setInputs(std::shared_ptr<const BaseImage> base, std::shared_ptr<const Preset> preset,
                   std::map<ByteCount, int> sizes);
    /// Reads anew what the plans are made of.
    void planAgain();

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] const ErrorSentence& error() const { return error_; }
    [[nodiscard]] const QString& asItIs() const { return asItIs_; }
    [[nodiscard]] const QStringList& warnings() const { return warnings_; }
    /// The same as values.
    [[nodiscard]] const std::vector<PlanWarning>& found() const { return found_; }
    [[nodiscard]] QStringList askedWhom() const;
    [[nodiscard]] QStringList askedWhat() const;
    [[nodiscard]] ContentListModel* content() const { return content_; }
    /// Null until it is ready.
    [[nodiscard]] const std::shared_ptr<const Preparation>& preparation() const {
        return preparation_;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Warnings as sentences: capital first, full stop left as it is.
    [[nodiscard]] static QStringList sentencesOf(const std::vector<PlanWarning>& warnings);

signals:
    void changed();

private:
    struct SizePlan {
        ByteCount size;
        int cards = 0;
        Result<std::shared_ptr<const CardPlan>> plan;
    };
    struct Planned {
        std::shared_ptr<const Preparation> preparation;
        std::optional<Error> error;
        std::vector<SizePlan> sizes;
    };
    struct Row {
        QString caption;
        PartitionListModel* partitions = nullptr;  ///< null where it failed
        ErrorSentence problem;
    };

    void begin();
    void clearRows();
    void take(Planned planned);
    [[nodiscard]] Row rowOf(const SizePlan& size);

    BatchBackend& backend_;
    std::shared_ptr<const BaseImage> base_;
    std::shared_ptr<const Preset> preset_;
    std::map<ByteCount, int> sizes_;
    State state_ = State::Incomplete;
    ErrorSentence error_;
    QString asItIs_;
    QStringList warnings_;
    std::vector<PlanWarning> found_;
    ContentListModel* content_;
    std::shared_ptr<const Preparation> preparation_;
    std::vector<Row> rows_;
    CancelToken cancel_;
    quint64 generation_ = 0;
    TaskRunner tasks_;
};

}  // namespace landfall
