#pragma once

#include <optional>
#include <vector>

#include "core/compose/card_plan.h"
#include "core/config/preset.h"

namespace landfall {

/// What the kind of table leaves to partitions.
struct TableShape {
    ByteCount largestCard;  ///< that it can describe
    ByteCount tail;         ///< of the card that is its own
    bool logicals = false;  ///< numbers above 4 lie in an extended partition

    [[nodiscard]] static TableShape of(TableFormat format);
};

/// A partition before its place is known, in the card's order.
struct PartitionSlot {
    PlannedPartition partition;       ///< all but start and size
    std::optional<ByteOffset> start;  ///< kept partitions stay where they are
    SizeSpec size;
    ByteCount least;
};

/// Places the slots on a card of this size, at most the largest, an extended partition added where
/// logicals are used; nothing where they do not fit. Pure; the result is sorted by number.
[[nodiscard]] std::optional<std::vector<PlannedPartition>> place(
    const std::vector<PartitionSlot>& slots, const TableShape& shape, ByteCount card);

}  // namespace landfall
