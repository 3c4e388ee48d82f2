#include "ui/models/plan_model.h"

#include "core/join/join_summary.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

PlanModel::PlanModel(BatchBackend& backend)
    : backend_(backend), content_(new ContentListModel(this)) {}

PlanModel::~PlanModel() {
    cancel_.cancel();
}

void PlanModel::setInputs(std::shared_ptr<const BaseImage> base,
                          std::shared_ptr<const Preset> preset, std::map<ByteCount, int> sizes) {
    if (sizes.empty())
        sizes[ByteCount{}] = 0;
    const bool sameSources = base == base_ && preset == preset_;
    if (sameSources && sizes == sizes_)
        return;
    base_ = std::move(base);
    preset_ = std::move(preset);
    sizes_ = std::move(sizes);
    if (!sameSources)
        preparation_.reset();
    begin();
}

void PlanModel::planAgain() {
    preparation_.reset();
    begin();
}

void PlanModel::begin() {
    cancel_.cancel();
    cancel_ = CancelToken();
    const quint64 generation = ++generation_;
    error_ = {};
    if (!base_ || !preset_) {
        state_ = State::Incomplete;
        clearRows();
        emit changed();
        return;
    }
    state_ = State::Planning;
    emit changed();
    tasks_.run(
        [&backend = backend_, base = base_, preset = preset_, known = preparation_, sizes = sizes_,
         cancel = cancel_] {
            Planned planned{known, std::nullopt, {}};
            if (!planned.preparation) {
                auto prepared = backend.prepare(*base, *preset, cancel);
                if (!prepared) {
                    planned.error = std::move(prepared).error();
                    return planned;
                }
                planned.preparation = std::make_shared<const Preparation>(std::move(*prepared));
            }
            for (const auto& [size, cards] : sizes)
                planned.sizes.push_back({size, cards, backend.plan(*planned.preparation, size)});
            return planned;
        },
        [this, generation](Planned planned) {
            if (generation == generation_)
                take(std::move(planned));
        });
}

void PlanModel::clearRows() {
    beginResetModel();
    for (Row& row : rows_)
        if (row.partitions != nullptr)
            row.partitions->deleteLater();
    rows_.clear();
    asItIs_.clear();
    warnings_.clear();
    found_.clear();
    endResetModel();
    content_->show({});
}

void PlanModel::take(Planned planned) {
    clearRows();
    preparation_ = std::move(planned.preparation);
    state_ = State::Ready;
    if (planned.error) {
        error_ = errorSentence(ErrorAbout::Plan, *planned.error);
        state_ = State::Failed;
    }
    beginResetModel();
    std::vector<std::shared_ptr<const CardPlan>> plans;
    for (const SizePlan& size : planned.sizes) {
        rows_.push_back(rowOf(size));
        if (!size.plan) {
            state_ = State::Failed;
            continue;
        }
        plans.push_back(*size.plan);
    }
    found_ = warningsOf(plans);
    warnings_ = sentencesOf(found_);
    endResetModel();
    if (!plans.empty()) {
        content_->show(plans.front()->content);
        if (plans.front()->asItIs)
            //: About cards that are a copy of the base
            asItIs_ =
                tr("Written as it is: each byte is the image's, nothing is added, changed or "
                   "removed.");
        else if (plans.front()->tableStays)
            //: About cards whose partitions are those of the base
            asItIs_ =
                tr("The partition table is the image's, and so is each byte outside of its root "
                   "and boot partition.");
    }
    emit changed();
}

PlanModel::Row PlanModel::rowOf(const SizePlan& size) {
    Row row;
    if (!size.plan)
        row.problem = errorSentence(ErrorAbout::Plan, size.plan.error());
    else
        row.partitions = new PartitionListModel(**size.plan, this);
    if (size.size.value > 0) {
        //: Caption of a plan; %1 is a card's size
        row.caption = tr("%n card(s) of %1", "", size.cards).arg(shownSize(size.size));
    } else if (size.plan) {
        const QString least = shownSize((*size.plan)->cardSize);
        row.caption = size.cards == 0
                          //: Caption of a plan while no card is chosen; %1 is a size
                          ? tr("The smallest card that fits: %1").arg(least)
                          //: Caption of the plan of card image files; %1 is a size
                          : tr("%n card image(s) of %1", "", size.cards).arg(least);
    }
    return row;
}

QStringList PlanModel::askedWhom() const {
    QStringList whom;
    if (preset_ && preset_->join)
        for (const JoinStep& step : joinSteps(*preset_->join))
            whom << messageText(step.whom);
    return whom;
}

QStringList PlanModel::askedWhat() const {
    QStringList what;
    if (preset_ && preset_->join)
        for (const JoinStep& step : joinSteps(*preset_->join))
            what << messageText(step.what);
    return what;
}

QStringList PlanModel::sentencesOf(const std::vector<PlanWarning>& warnings) {
    QStringList sentences;
    for (const PlanWarning& warning : warnings) {
        QString text = messageText(shownMessage(warning));
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        sentences << text;
    }
    return sentences;
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QHash<int, QByteArray> PlanModel::roleNames() const {
    return {{CaptionRole, "caption"},
            {PartitionsRole, "partitions"},
            {ProblemTitleRole, "problemTitle"},
            {ProblemAdviceRole, "problemAdvice"},
            {ProblemDetailsRole, "problemDetails"}};
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case CaptionRole:
            return row.caption;
        case PartitionsRole:
            return QVariant::fromValue(row.partitions);
        case ProblemTitleRole:
            return row.problem.title;
        case ProblemAdviceRole:
            return row.problem.advice;
        case ProblemDetailsRole:
            return row.problem.details;
        default:
            return {};
    }
}

}  // namespace landfall
