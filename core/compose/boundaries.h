#pragma once

#include <vector>

#include "core/compose/card_plan.h"
#include "core/config/preset.h"

namespace landfall {

/// Where two partitions of a planned card meet, and whose size changes when that place is moved.
struct Boundary {
    int partition = -1;  ///< an index of Layout::partitions; -1: the root
    ByteOffset at;
    ByteCount size;       ///< of that partition, as planned
    bool begins = false;  ///< the partition begins here: moved to the right it gets smaller
};

/// The boundaries that can be moved, from left to right. What the base brings stays where it is,
/// and what takes the rest follows its neighbours. Pure.
[[nodiscard]] std::vector<Boundary> movableBoundaries(
    const Layout& layout, const std::vector<PlannedPartition>& partitions);

/// The layout with one boundary moved to a place on a card of this size. A size that is a share of
/// the card stays one; others become whole steps, coarse enough to be read. Pure; whether it fits
/// is resolveLayout()'s to say.
[[nodiscard]] Layout movedTo(Layout layout, const Boundary& boundary, ByteOffset place,
                             ByteCount cardSize);

/// What a size moves by in one step of the keyboard, and is rounded to: about a hundredth of the
/// card, a power of two.
[[nodiscard]] ByteCount boundaryStep(ByteCount cardSize);

}  // namespace landfall
