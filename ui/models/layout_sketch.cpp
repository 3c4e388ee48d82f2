#include "ui/models/layout_sketch.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/compose/kept_layout.h"
#include "core/compose/layout.h"
#include "core/config/quantities.h"
#include "ui/models/typical_base.h"
#include "ui/words/human_text.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

// Cards of one size differ by megabytes; these are on the small side of what is sold.
constexpr std::array kCardSizes{ByteCount{15'500'000'000}, ByteCount{31'000'000'000},
                                ByteCount{62'000'000'000}, ByteCount{124'000'000'000},
                                ByteCount{248'000'000'000}};
constexpr std::array kSoldAs{16, 32, 64, 128, 256};

/// The layout alone: faults of other fields do not keep it from being drawn.
Result<Layout> layoutOf(const PresetDraft& draft) {
    PresetDraft alone;
    alone.set("name", QStringLiteral("x"));
    alone.set("layout", draft.value("layout"));
    LANDFALL_ASSIGN(const Preset preset, alone.preset());
    return preset.layout;
}

QString soldAs(std::size_t index) {
    //: A size of card as it is sold, in gigabytes
    return LayoutSketch::tr("%1 GB").arg(kSoldAs[index]);
}

}  // namespace

LayoutSketch::LayoutSketch(PresetEditor& editor) : editor_(editor) {
    connect(&editor_, &PresetEditor::changed, this, &LayoutSketch::draw);
}

QStringList LayoutSketch::cardSizes() const {
    QStringList sizes;
    for (std::size_t i = 0; i < kCardSizes.size(); ++i)
        sizes << soldAs(i);
    return sizes;
}

void LayoutSketch::setCardSize(int index) {
    if (index == cardSize_ || index < 0 || index >= static_cast<int>(kCardSizes.size()))
        return;
    cardSize_ = index;
    draw();
}

void LayoutSketch::setBase(std::shared_ptr<const BaseImage> base) {
    base_ = std::move(base);
    draw();
}

void LayoutSketch::draw() {
    if (!editor_.editing())
        return;
    if (const auto layout = layoutOf(editor_.draft()))
        drawLayout(*layout);
    emit changed();
}

void LayoutSketch::drawLayout(const Layout& layout) {
    const BaseFacts facts = this->facts();
    //: What the partitions are drawn on; %1 is a base image
    drawnOn_ = tr("Drawn on %1").arg(QString::fromStdString(facts.prettyName));
    smallest_.clear();
    problem_.clear();
    if (partitions_ != nullptr)
        partitions_->deleteLater();
    partitions_ = nullptr;
    boundaries_.clear();

    const auto least = resolveLayout(facts, layout, {{}, {}});
    if (!least) {
        problem_ = messageText(least.error());
        return;
    }
    //: The smallest card that the partitions fit on; %1 is an exact size
    smallest_ = tr("Needs a card of at least %1").arg(shownSize(least->smallestCard));
    for (std::size_t i = 0; i < kCardSizes.size(); ++i)
        if (kCardSizes[i] >= least->smallestCard) {
            //: The smallest card that the partitions fit on; %1 is a size as cards are sold, %2 an
            //: exact one
            smallest_ = tr("Fits on cards of %1 and larger; needs %2")
                            .arg(soldAs(i), shownSize(least->smallestCard));
            break;
        }
    const ByteCount size = shownCard();
    auto drawn = resolveLayout(facts, layout, {{}, size});
    if (!drawn) {
        problem_ = messageText(drawn.error());
        return;
    }
    CardPlan plan;
    plan.cardSize = size;
    layout_ = layout;
    boundaries_ = movableBoundaries(layout, drawn->partitions);
    plan.partitions = std::move(drawn->partitions);
    partitions_ = new PartitionListModel(plan, this);
}

BaseFacts LayoutSketch::facts() const {
    const bool real = base_ && whyAsItIs(base_->facts).empty();
    return real ? base_->facts : typicalBase();
}

ByteCount LayoutSketch::shownCard() const {
    return kCardSizes[static_cast<std::size_t>(cardSize_)];
}

QList<qreal> LayoutSketch::handles() const {
    QList<qreal> places;
    for (const Boundary& boundary : boundaries_)
        places << static_cast<qreal>(boundary.at.value) / static_cast<qreal>(shownCard().value);
    return places;
}

QStringList LayoutSketch::handleNames() const {
    QStringList names;
    for (const Boundary& boundary : boundaries_) {
        if (boundary.partition < 0) {
            //: Accessible name of a handle that is dragged
            names << tr("Where the root ends");
            continue;
        }
        const auto index = static_cast<std::size_t>(boundary.partition);
        const QString label = QString::fromStdString(layout_.partitions[index].label);
        //: Accessible name of a handle that is dragged; %1 is a partition
        names << (boundary.begins ? tr("Where %1 begins")
                                  //: Accessible name of a handle that is dragged; %1 is a partition
                                  : tr("Where %1 ends"))
                     .arg(label.isEmpty() ? QString::number(index + 1) : label);
    }
    return names;
}

QStringList LayoutSketch::handleSizes() const {
    QStringList sizes;
    for (const Boundary& boundary : boundaries_)
        sizes << shownSize(boundary.size);
    return sizes;
}

void LayoutSketch::grab(int handle) {
    grabbed_.reset();
    if (handle >= 0 && handle < static_cast<int>(boundaries_.size()))
        grabbed_.emplace(layout_, boundaries_[static_cast<std::size_t>(handle)]);
}

void LayoutSketch::drag(qreal share) {
    if (!grabbed_)
        return;
    const auto& [layout, boundary] = *grabbed_;
    const qreal place =
        static_cast<qreal>(boundary.at.value) + share * static_cast<qreal>(shownCard().value);
    moveTo(layout, boundary, {static_cast<std::uint64_t>(std::max<qreal>(place, 0))});
}

void LayoutSketch::step(int handle, int steps) {
    grab(handle);
    drag(static_cast<qreal>(boundaryStep(shownCard()).value) * steps /
         static_cast<qreal>(shownCard().value));
    grabbed_.reset();
}

void LayoutSketch::moveTo(const Layout& from, const Boundary& boundary, ByteOffset place) {
    const Layout moved = movedTo(from, boundary, place, shownCard());
    if (moved == layout_ || !resolveLayout(facts(), moved, {{}, shownCard()}))
        return;
    const bool root = boundary.partition < 0;
    const SizeSpec& size =
        root ? *moved.rootSize
             : moved.partitions[static_cast<std::size_t>(boundary.partition)].size;
    editor_.set(root ? "layout.root.size"
                     : "layout.partitions[" + std::to_string(boundary.partition) + "].size",
                QString::fromStdString(sizeText(size)));
}

}  // namespace landfall
