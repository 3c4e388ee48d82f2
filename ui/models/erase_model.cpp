#include "ui/models/erase_model.h"

#include <memory>

#include "ui/words/human_text.h"

namespace landfall {

namespace {
constexpr int kPerMille = 1000;
}

EraseModel::EraseModel(DriveBackend& backend) : backend_(backend), drives_(backend) {
    connect(&drives_, &CardListModel::tickedChanged, this, &EraseModel::follow);
}

EraseModel::~EraseModel() {
    cancel_.cancel();
}

QString EraseModel::step() const {
    if (stopping_)
        //: Shown while the erasing of a card is being stopped
        return tr("Stopping");
    //: Shown while a card is erased
    return part_ < 0 ? tr("Asking for the card") : tr("Erasing and comparing");
}

void EraseModel::enter(State state) {
    state_ = state;
    emit changed();
    emit stateChanged();
}

void EraseModel::begin() {
    if (running())
        return;
    outcome_.clear();
    error_ = {};
    enter(State::Choosing);
    drives_.untickAll();
    follow();
    drives_.refresh();
}

void EraseModel::choose(int row) {
    for (int other = 0; other < drives_.count(); ++other)
        drives_.setTicked(other, other == row);
}

void EraseModel::follow() {
    // While it is erased, and after, the drive is named as it was chosen.
    if (state_ != State::Choosing && state_ != State::Asking)
        return;
    drive_.clear();
    note_.clear();
    for (int row = 0; row < drives_.count(); ++row) {
        const QModelIndex index = drives_.index(row);
        const auto text = [&](int role) { return drives_.data(index, role).toString(); };
        if (!drives_.data(index, CardListModel::TickedRole).toBool())
            continue;
        //: A drive: %1 is its name, %2 its size
        drive_ = tr("%1, %2").arg(text(CardListModel::TitleRole), text(CardListModel::MeasureRole));
        note_ = text(CardListModel::NoteRole);
    }
    // The card that was asked about has gone: nothing is asked any more.
    if (state_ == State::Asking && drive_.isEmpty())
        return enter(State::Choosing);
    emit changed();
}

void EraseModel::ask() {
    if (state_ == State::Choosing && !drive_.isEmpty())
        enter(State::Asking);
}

void EraseModel::erase() {
    const std::vector<CardJob> chosen = drives_.tickedJobs();
    if (state_ != State::Asking || chosen.size() != 1 || !chosen.front().identity)
        return;
    part_ = -1;
    stopping_ = false;
    cancel_ = {};
    enter(State::Erasing);
    tasks_.run(
        [this, &backend = backend_, job = chosen.front(), cancel = cancel_] {
            int told = -1;
            const EraseProgress progress = [this, &told](ByteCount done, ByteCount total) {
                const int now = total.value == 0
                                    ? kPerMille
                                    : static_cast<int>(done.value * kPerMille / total.value);
                if (std::exchange(told, now) == now)
                    return;
                QMetaObject::invokeMethod(
                    this,
                    [this, now] {
                        part_ = qreal(now) / kPerMille;
                        emit changed();
                    },
                    Qt::QueuedConnection);
            };
            return backend.erase(job, progress, cancel);
        },
        [this](Result<ErasedCard> erased) { take(std::move(erased)); });
}

void EraseModel::take(Result<ErasedCard> erased) {
    if (erased) {
        const QString size = shownSize(erased->partition);
        outcome_ = erased->finish == FinishOutcome::Ejected
                       //: A card that was erased; %1 is the size of its partition
                       ? tr("Erased: one empty partition of %1. Ejected: take it out.").arg(size)
                       //: A card that was erased; %1 is the size of its partition
                       : tr("Erased: one empty partition of %1. Safe to remove.").arg(size);
    } else {
        error_ = errorSentence(ErrorAbout::Erase, erased.error());
    }
    enter(erased ? State::Done : State::Failed);
    emit ended();
}

void EraseModel::stop() {
    if (!running())
        return;
    stopping_ = true;
    cancel_.cancel();
    emit changed();
}

}  // namespace landfall
