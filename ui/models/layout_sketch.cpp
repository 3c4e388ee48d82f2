#include "ui/models/layout_sketch.h"

#include <array>

#include "core/compose/layout.h"
#include "ui/models/human_text.h"
#include "ui/models/typical_base.h"

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

LayoutSketch::LayoutSketch(const PresetEditor& editor) : editor_(editor) {
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
    const bool real = base_ && whyAsItIs(base_->facts).empty();
    const BaseFacts facts = real ? base_->facts : typicalBase();
    //: What the partitions are drawn on; %1 is a base image
    drawnOn_ = tr("Drawn on %1").arg(QString::fromStdString(facts.prettyName));
    smallest_.clear();
    problem_.clear();
    if (partitions_ != nullptr)
        partitions_->deleteLater();
    partitions_ = nullptr;

    const auto least = resolveLayout(facts, layout, {{}, {}});
    if (!least) {
        problem_ = QString::fromStdString(least.error().text());
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
    const ByteCount size = kCardSizes[static_cast<std::size_t>(cardSize_)];
    auto drawn = resolveLayout(facts, layout, {{}, size});
    if (!drawn) {
        problem_ = QString::fromStdString(drawn.error().text());
        return;
    }
    CardPlan plan;
    plan.cardSize = size;
    plan.partitions = std::move(drawn->partitions);
    partitions_ = new PartitionListModel(plan, this);
}

}  // namespace landfall
