#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/compose/card_image.h"
#include "core/compose/card_plan.h"
#include "core/compose/extent_algebra.h"
#include "core/image/base_image.h"

namespace landfall {

/// Collects a card's sources and lays their extents over one another; later ones win.
class CardMap {
public:
    /// Zeros where old signatures hide (core/image/BASES.md, "What is written to a card"):
    /// first and last MiB of the card, last MiB of each partition, first MiB of raw ones too.
    /// Everything laid over later covers them.
    explicit CardMap(const CardPlan& plan);

    /// Lays over the used ranges of a file that begins at `target`. The file stays open for
    /// reading; its path is not needed any more.
    [[nodiscard]] Result<void> addVolume(const std::filesystem::path& file, ByteOffset target,
                                         const RangeList& used);
    /// The gaps before and between partitions: the base's bytes where they lay in a gap of the
    /// base too (boot loaders live there), else zeros. And base partitions that are kept as they
    /// are, whole. All of the base where the card is written as it is; all but root and boot
    /// partition where its table stays.
    [[nodiscard]] Result<void> addBaseParts(const BaseImage& base);
    /// Lays over extents of one descriptor, which the map takes over. They are relative to
    /// `target`.
    void addMemory(UniqueFd source, ExtentList extents, ByteOffset target);

    /// The card, split behind its first MiB. Internal where extents leave the card.
    [[nodiscard]] Result<CardImage> finish();

private:
    const CardPlan& plan_;
    std::vector<UniqueFd> sources_;
    ExtentList extents_;
    RangeList memoryRanges_;
};

}  // namespace landfall
