#include "ui/models/batch_question.h"

#include <algorithm>
#include <utility>

namespace landfall {

BatchQuestion::BatchQuestion(BatchBackend& backend, PresetModel& preset, CardListModel& cards,
                             PlanModel& plan, SecretsModel& secrets, BatchModel& batch)
    : backend_(backend),
      preset_(preset),
      cards_(cards),
      plan_(plan),
      secrets_(secrets),
      batch_(batch) {
    connect(&preset_, &PresetModel::changed, this, &BatchQuestion::changed);
    connect(&cards_, &CardListModel::changed, this, &BatchQuestion::changed);
    connect(&plan_, &PlanModel::changed, this, &BatchQuestion::changed);
    connect(&secrets_, &SecretsModel::changed, this, &BatchQuestion::changed);
    connect(&batch_, &BatchModel::changed, this, &BatchQuestion::changed);
}

bool BatchQuestion::possible() const {
    return plan_.state() == PlanModel::State::Ready &&
           preset_.state() == PresetModel::State::Ready && cards_.tickedCount() > 0 &&
           cards_.hostsRight() && !batch_.running();
}

bool BatchQuestion::answerable() const {
    return possible() && !checking_ && !jobs_.empty() && secrets_.complete() && namesTyped();
}

void BatchQuestion::withdraw() {
    ++generation_;
    asked_ = false;
    checking_ = false;
    error_ = {};
    warnings_.clear();
    found_.clear();
    jobs_.clear();
    hostLines_.clear();
    typedNames_ = QStringList(fixedNames().size());
    emit changed();
}

void BatchQuestion::ask() {
    withdraw();
    asked_ = possible();
    emit changed();
    if (!asked_)
        return;
    tasks_.run([&backend = backend_, jobs = cards_.tickedJobs(),
                preset = preset_.preset()] { return backend.nameHosts(jobs, *preset); },
               [this, generation = generation_](Result<std::vector<CardJob>> named) {
                   takeHosts(generation, std::move(named));
               });
}

void BatchQuestion::takeHosts(quint64 generation, Result<std::vector<CardJob>> named) {
    if (generation != generation_)
        return;
    if (!named) {
        error_ = errorSentence(ErrorAbout::Check, named.error());
        emit changed();
        return;
    }
    jobs_ = std::move(*named);
    QStringList names;
    for (const CardJob& job : jobs_)
        names << QString::fromStdString(job.host);
    secrets_.setHosts(names);
    const QStringList losses = cards_.tickedSentences();
    for (std::size_t i = 0; i < jobs_.size(); ++i) {
        if (jobs_[i].host.empty()) {
            hostLines_ << losses.value(static_cast<qsizetype>(i));
            continue;
        }
        //: One card before it is erased: %1 the host it becomes, %2 the drive and what is on it
        hostLines_ << tr("%1 on %2")
                          .arg(QString::fromStdString(jobs_[i].host),
                               losses.value(static_cast<qsizetype>(i)));
    }
    emit changed();
}

void BatchQuestion::setBlank(bool blank) {
    if (std::exchange(blank_, blank) != blank)
        emit blankChanged();
}

void BatchQuestion::typeName(int index, const QString& name) {
    if (index < 0 || index >= typedNames_.size())
        return;
    typedNames_[index] = name.trimmed();
    emit changed();
}

void BatchQuestion::write() {
    if (!answerable())
        return;
    checking_ = true;
    error_ = {};
    const auto order =
        std::make_shared<const OwnedOrder>(plan_.preparation(), secrets_.duplicate(), jobs_,
                                           blank_ ? UnusedSpace::Blank : UnusedSpace::Skip);
    emit changed();
    tasks_.run([&backend = backend_,
                order] { return backend.check(order->preparation(), order->order()); },
               [this, order, generation = generation_](Result<std::vector<PlanWarning>> checked) {
                   if (generation == generation_)
                       takeCheck(order, std::move(checked));
               });
}

void BatchQuestion::takeCheck(const std::shared_ptr<const OwnedOrder>& order,
                              Result<std::vector<PlanWarning>> checked) {
    checking_ = false;
    if (!checked) {
        // What was reviewed can no longer be written: planned again, and asked again.
        if (checked.error().reason() == Reason::FileChanged) {
            jobs_.clear();
            plan_.planAgain();
        }
        error_ = errorSentence(ErrorAbout::Check, checked.error());
        emit changed();
        return;
    }
    std::vector<PlanWarning> found = std::move(*checked);
    std::erase_if(found, [this](const PlanWarning& warning) {
        const std::vector<PlanWarning>& read = plan_.found();
        return std::find(read.begin(), read.end(), warning) != read.end();
    });
    // What nobody has read yet is read first. A time in it may be another at each check.
    const bool isNew = !sayTheSame(found, found_);
    found_ = std::move(found);
    warnings_ = PlanModel::sentencesOf(found_);
    if (isNew && !found_.empty()) {
        emit changed();
        return;
    }
    begin(order);
}

void BatchQuestion::begin(const std::shared_ptr<const OwnedOrder>& order) {
    QStringList titles;
    for (const CardJob& job : order->order().jobs)
        titles << cards_.titleOf(job.target);
    secrets_.keep();
    secrets_.spendConnectKeys();
    emit begun();
    batch_.start(order, titles);
    emit changed();
}

}  // namespace landfall
