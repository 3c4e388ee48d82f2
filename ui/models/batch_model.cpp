#include "ui/models/batch_model.h"

#include <algorithm>

#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

using namespace std::chrono_literals;

constexpr auto kDrainInterval = 60ms;
constexpr auto kSampleInterval = 500ms;
constexpr qsizetype kSamples = 60;
constexpr double kSmoothing = 0.3;

/// Said at once, and not first when the last card of the batch has ended.
ErrorSentence problemOf(const Error& error, bool counterfeit) {
    return errorSentence(counterfeit ? ErrorAbout::Counterfeit : ErrorAbout::Card, error);
}

}  // namespace

bool EventMailbox::put(const CardEvent& event) {
    const std::lock_guard lock(mutex_);
    const bool wasEmpty = events_.empty();
    if (event.kind == CardEvent::Kind::Progress) {
        const auto same = std::find_if(events_.rbegin(), events_.rend(), [&](const CardEvent& e) {
            return e.target == event.target;
        });
        if (same != events_.rend() && same->kind == event.kind && same->phase == event.phase) {
            *same = event;
            return wasEmpty;
        }
    }
    events_.push_back(event);
    return wasEmpty;
}

std::vector<CardEvent> EventMailbox::takeAll() {
    const std::lock_guard lock(mutex_);
    return std::exchange(events_, {});
}

BatchModel::BatchModel(BatchBackend& backend, Clock clock)
    : backend_(backend), clock_(std::move(clock)) {
    drainTimer_.setSingleShot(true);
    drainTimer_.setInterval(kDrainInterval);
    connect(&drainTimer_, &QTimer::timeout, this, &BatchModel::drain);
}

BatchModel::~BatchModel() {
    for (const Row& row : rows_)
        row.job.cancel.cancel();
}

void BatchModel::start(std::shared_ptr<const OwnedOrder> order, const QStringList& titles) {
    Q_ASSERT(!running_);
    beginResetModel();
    rows_.clear();
    for (const CardJob& job : order->order().jobs) {
        Row row;
        row.job = job;
        row.title = titles.value(static_cast<qsizetype>(rows_.size()));
        rows_.push_back(std::move(row));
    }
    running_ = true;
    endResetModel();
    emit changed();

    tasks_.run(
        [this, &backend = backend_, order = std::move(order), mailbox = mailbox_] {
            const EventSink sink = [this, mailbox](const CardEvent& event) {
                if (mailbox->put(event))
                    QMetaObject::invokeMethod(
                        this, [this] { drainTimer_.start(); }, Qt::QueuedConnection);
            };
            return backend.write(order->preparation(), order->order(), sink);
        },
        [this](std::vector<CardOutcome> outcomes) { conclude(std::move(outcomes)); });
}

void BatchModel::drain() {
    for (const CardEvent& event : mailbox_->takeAll())
        apply(event);
}

void BatchModel::apply(const CardEvent& event) {
    Row* row = rowOf(event.target);
    if (row == nullptr || row->state != CardState::Working)
        return;
    switch (event.kind) {
        case CardEvent::Kind::PhaseBegins:
            if (event.phase != row->phase) {
                row->speeds.clear();
                row->speed = 0;
                row->sampledAt = {};
                row->done = row->total = row->equal = {};
            }
            row->phase = event.phase;
            row->step = messageText(event.message);
            break;
        case CardEvent::Kind::Progress:
            sample(*row, event);
            row->phase = event.phase;
            row->done = event.done;
            row->total = event.total;
            row->equal = event.equal;
            break;
        case CardEvent::Kind::Warning:
            row->notes << messageText(event.message);
            break;
        case CardEvent::Kind::Failed:
            row->state = row->stopping ? CardState::Stopped : CardState::Failed;
            if (row->stopping)
                row->nextStep = afterStop();
            if (event.error && row->state == CardState::Failed)
                row->problem = problemOf(*event.error, event.counterfeit);
            break;
        case CardEvent::Kind::Done:
            row->state = CardState::Done;
            //: What to do with a card that is done
            row->nextStep = tr("Safe to remove");
            break;
    }
    touch(*row);
    if (event.kind == CardEvent::Kind::Failed || event.kind == CardEvent::Kind::Done)
        emit changed();
}

void BatchModel::sample(Row& row, const CardEvent& event) {
    const TimePoint now = clock_();
    if (row.sampledAt == TimePoint{} || event.done < row.sampledDone) {
        row.sampledAt = now;
        row.sampledDone = event.done;
        return;
    }
    const auto passed = now - row.sampledAt;
    if (passed < kSampleInterval)
        return;
    const double speed = static_cast<double>((event.done - row.sampledDone).value) /
                         std::chrono::duration<double>(passed).count();
    row.speed = row.speed <= 0 ? speed : row.speed + kSmoothing * (speed - row.speed);
    row.speeds << speed;
    if (row.speeds.size() > kSamples)
        row.speeds.removeFirst();
    row.sampledAt = now;
    row.sampledDone = event.done;
}

void BatchModel::conclude(std::vector<CardOutcome> outcomes) {
    drain();
    for (CardOutcome& outcome : outcomes) {
        Row* row = rowOf(outcome.target);
        if (row == nullptr)
            continue;
        switch (outcome.result) {
            case CardResult::Written:
                row->state = CardState::Done;
                row->step = writtenText(row->job, outcome);
                row->nextStep = afterWriting(row->job, outcome);
                row->needsToken = outcome.needsToken();
                if (row->needsToken)
                    row->notes = {tokenText(outcome), messageText(outcome.tokenNote)};
                break;
            case CardResult::Cancelled:
            case CardResult::Skipped:
                row->state = CardState::Stopped;
                row->problem = {};
                row->nextStep = afterStop();
                break;
            case CardResult::Failed:
                row->state = CardState::Failed;
                if (outcome.error)
                    row->problem = problemOf(*outcome.error, outcome.counterfeit);
                break;
        }
        touch(*row);
    }
    running_ = false;
    emit changed();
    emit finished();
}

QString BatchModel::afterStop() {
    //: What to do with a card whose writing was stopped
    return tr("It cannot be used until it is written again");
}

int BatchModel::runningCount() const {
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const Row& row) {
        return row.state == CardState::Working;
    }));
}

int BatchModel::tokenlessCount() const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.needsToken; }));
}

int BatchModel::failedCount() const {
    return static_cast<int>(failedTargets().size());
}

std::vector<std::string> BatchModel::failedTargets() const {
    std::vector<std::string> targets;
    for (const Row& row : rows_)
        if (row.state == CardState::Failed || row.state == CardState::Stopped)
            targets.push_back(row.job.target);
    return targets;
}

QString BatchModel::heading() const {
    const int all = static_cast<int>(rows_.size());
    if (running_)
        //: Heading while cards are written
        return tr("Writing %n card(s)", "", all);
    const QString written = writtenHeading(all, failedCount());
    const int tokenless = tokenlessCount();
    return tokenless == 0 ? written
                          //: Heading when cards are done, some without a token; %1 says how many
                          //: were written
                          : tr("%1, %n without a token", "", tokenless).arg(written);
}

void BatchModel::cancel(int row) {
    if (row < 0 || row >= rowCount())
        return;
    Row& chosen = rows_[static_cast<std::size_t>(row)];
    if (chosen.state != CardState::Working)
        return;
    chosen.job.cancel.cancel();
    chosen.stopping = true;
    touch(chosen);
}

void BatchModel::cancelAll() {
    for (int row = 0; row < rowCount(); ++row)
        cancel(row);
}

BatchModel::Row* BatchModel::rowOf(const std::string& target) {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const Row& row) { return row.job.target == target; });
    return found == rows_.end() ? nullptr : &*found;
}

void BatchModel::touch(const Row& row) {
    const auto at = static_cast<int>(&row - rows_.data());
    emit dataChanged(index(at), index(at));
}

QString BatchModel::phaseText(const Row& row) const {
    switch (row.state) {
        case CardState::Done:
            return row.step;
        case CardState::Failed:
            return {};
        case CardState::Stopped:
            //: The state of a card whose writing was stopped by the person
            return tr("Stopped");
        case CardState::Working:
            break;
    }
    if (row.stopping)
        //: The state of a card while its writing is being stopped
        return tr("Stopping");
    switch (row.phase) {
        case Phase::Decode:
            //: What a card is at
            return tr("Reading the base");
        case Phase::Compose:
            //: What a card is at: its content is put together
            return tr("Composing");
        case Phase::Write:
            if (2 * row.equal.value > row.done.value)
                //: What a card is at: most of it is as it should be and is not written again
                return tr("Comparing, writing what differs");
            //: What a card is at
            return tr("Writing");
        case Phase::Verify:
            //: What a card is at: what was written is read back and compared
            return tr("Verifying");
        case Phase::Join:
            //: What a card is at: its token is asked for
            return tr("Asking Vault for its token");
        case Phase::Finish:
            //: What a card is at: the partition table is written last
            return tr("Finishing");
    }
    return {};
}

QString BatchModel::paceText(const Row& row) {
    if (row.state != CardState::Working || row.stopping)
        return {};
    if (row.total.value == 0)
        return row.step;
    const int percent = static_cast<int>(100 * row.done.value / row.total.value);
    //: Progress
    QStringList parts{tr("%1 %").arg(percent)};
    if (row.speed > 0) {
        const auto left = static_cast<double>((row.total - row.done).value) / row.speed;
        parts << shownSpeed(row.speed)
              << shownTimeLeft(std::chrono::seconds(static_cast<int>(left)));
    }
    return parts.join(QStringLiteral(" · "));
}

int BatchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QHash<int, QByteArray> BatchModel::roleNames() const {
    return {{TitleRole, "title"},
            {HostRole, "host"},
            {CardStateRole, "cardState"},
            {PhaseTextRole, "phaseText"},
            {PartRole, "part"},
            {PaceTextRole, "paceText"},
            {SpeedsRole, "speeds"},
            {NextStepRole, "nextStep"},
            {NotesRole, "notes"},
            {ProblemTitleRole, "problemTitle"},
            {ProblemAdviceRole, "problemAdvice"},
            {ProblemDetailsRole, "problemDetails"},
            {StoppingRole, "stopping"}};
}

QVariant BatchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case TitleRole:
            return row.title;
        case HostRole:
            return QString::fromStdString(row.job.host);
        case CardStateRole:
            return QVariant::fromValue(row.state);
        case PhaseTextRole:
            return phaseText(row);
        case PartRole:
            return row.total.value == 0
                       ? -1.0
                       : static_cast<qreal>(row.done.value) / static_cast<qreal>(row.total.value);
        case PaceTextRole:
            return paceText(row);
        case SpeedsRole:
            return QVariant::fromValue(row.speeds);
        case NextStepRole:
            return row.nextStep;
        case NotesRole:
            return row.notes;
        case ProblemTitleRole:
            return row.problem.title;
        case ProblemAdviceRole:
            return row.problem.advice;
        case ProblemDetailsRole:
            return row.problem.details;
        case StoppingRole:
            return row.stopping;
        default:
            return {};
    }
}

}  // namespace landfall
