#pragma once

#include <cstdint>
#include <utility>

#include "core/base/extent.h"
#include "core/disk/range.h"

namespace landfall {

// Extent lists as values; all pure. Lists are sorted by target, without overlap.

/// Where the bytes of a range come from.
struct ExtentSource {
    std::uint32_t number = kZeroSource;
    ByteOffset start;  ///< what the ranges of `used` and `data` are relative to
};

/// What must be written of a volume that begins at `target`: its used ranges, from the source where
/// it has data there, as zeros where the source has a hole. A hole is no permission to skip: a card
/// has old bytes there. Ranges are widened to whole sectors.
[[nodiscard]] ExtentList extentsOf(ByteOffset target, const ExtentSource& source,
                                   const RangeList& used, const RangeList& data);

/// Zeros over these ranges of the card.
[[nodiscard]] ExtentList zeroExtents(RangeList ranges);

/// Both lists in one; where they overlap, `over` wins.
[[nodiscard]] ExtentList layOver(const ExtentList& under, const ExtentList& over);

/// Neighbours made one where target and source go on without a gap.
[[nodiscard]] ExtentList merged(const ExtentList& extents);

/// The list before and from `at` on.
[[nodiscard]] std::pair<ExtentList, ExtentList> splitAt(const ExtentList& extents, ByteOffset at);

/// What of `whole` the ranges leave free.
[[nodiscard]] RangeList complement(const ByteRange& whole, const RangeList& ranges);

}  // namespace landfall
