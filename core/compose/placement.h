#pragma once

#include <optional>
#include <vector>

#include "core/compose/card_plan.h"
#include "core/config/preset.h"

namespace landfall {

/// A partition before its place is known, in the card's order.
struct Wish {
    PlannedPartition partition;       ///< all but start and size
    std::optional<ByteOffset> start;  ///< kept partitions stay where they are
    SizeSpec size;
    ByteCount least;
};

/// Places the wishes on a card of this size, an extended partition added where numbers above 4 are
/// used; nothing where they do not fit. Pure; the result is sorted by number.
[[nodiscard]] std::optional<std::vector<PlannedPartition>> place(const std::vector<Wish>& wishes,
                                                                 ByteCount card);

}  // namespace landfall
