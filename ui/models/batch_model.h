#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QAbstractListModel>
#include <QtCore/QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "ui/models/batch_backend.h"
#include "ui/models/error_sentence.h"
#include "ui/models/owned_order.h"
#include "ui/models/task_runner.h"

namespace landfall {

/// Events of all cards on their way from the workers' threads to the window's: progress is
/// coalesced to the latest of each card, everything else is kept in order.
class EventMailbox {
public:
    /// Any thread. True where the box was empty, so that somebody must be told.
    [[nodiscard]] bool put(const CardEvent& event);
    [[nodiscard]] std::vector<CardEvent> takeAll();

private:
    std::mutex mutex_;
    std::vector<CardEvent> events_;
};

/// The cards of one batch while they are written, and how each ended.
class BatchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int runningCount READ runningCount NOTIFY changed)
    Q_PROPERTY(int failedCount READ failedCount NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        HostRole,
        CardStateRole,
        PhaseTextRole,
        PartRole,
        PaceTextRole,
        SpeedsRole,
        NextStepRole,
        NotesRole,
        ProblemTitleRole,
        ProblemAdviceRole,
        ProblemDetailsRole,
        StoppingRole
    };
    enum class CardState { Working, Done, Failed, Stopped };
    Q_ENUM(CardState)
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    explicit BatchModel(BatchBackend& backend, Clock clock = std::chrono::steady_clock::now);
    ~BatchModel() override;

    /// One batch at a time. `titles` are the cards' as people know them, in the order of the jobs.
    void start(std::shared_ptr<const OwnedOrder> order, const QStringList& titles);

    [[nodiscard]] bool running() const { return running_; }
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] int failedCount() const;
    /// Written, and not able to join before they have a fresh token.
    [[nodiscard]] int tokenlessCount() const;
    /// "Writing 2 cards", "2 cards written", "2 of 3 cards written, 1 without a token".
    [[nodiscard]] QString heading() const;
    [[nodiscard]] std::vector<std::string> failedTargets() const;

    Q_INVOKABLE void cancel(int row);
    Q_INVOKABLE void cancelAll();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();
    void finished();

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Row {
        CardJob job;
        QString title;
        CardState state = CardState::Working;
        Phase phase = Phase::Compose;
        QString step;
        ByteCount done;
        ByteCount total;
        ByteCount equal;   ///< of `done`: was on the card already
        double speed = 0;  ///< bytes a second, smoothed
        QList<qreal> speeds;
        TimePoint sampledAt{};
        ByteCount sampledDone;
        QStringList notes;
        ErrorSentence problem;
        QString nextStep;
        bool stopping = false;
        bool needsToken = false;
    };

    void drain();
    void apply(const CardEvent& event);
    void sample(Row& row, const CardEvent& event);
    void conclude(std::vector<CardOutcome> outcomes);
    [[nodiscard]] Row* rowOf(const std::string& target);
    void touch(const Row& row);
    [[nodiscard]] QString phaseText(const Row& row) const;
    [[nodiscard]] static QString paceText(const Row& row);
    [[nodiscard]] static QString afterStop();
    // What is said of cards that are done (batch_words.cpp).
    [[nodiscard]] static QString writtenText(const CardJob& job, const CardOutcome& outcome);
    [[nodiscard]] static QString afterWriting(const CardJob& job, const CardOutcome& outcome);
    [[nodiscard]] static QString tokenText(const CardOutcome& outcome);
    [[nodiscard]] static QString writtenHeading(int all, int failed);

    BatchBackend& backend_;
    Clock clock_;
    std::vector<Row> rows_;
    bool running_ = false;
    std::shared_ptr<EventMailbox> mailbox_ = std::make_shared<EventMailbox>();
    QTimer drainTimer_;
    TaskRunner tasks_;
};

}  // namespace landfall
