#pragma once

#include "core/base/result.h"
#include "core/disk/range.h"

namespace landfall {

/// Appends, merging with the last one where they touch; an empty range is dropped.
inline void appendRange(RangeList& list, const ByteRange& range) {
    if (range.length.value == 0)
        return;
    if (!list.empty() && list.back().start + list.back().length == range.start)
        list.back().length += range.length;
    else
        list.push_back(range);
}

/// The sum of all lengths, in bytes.
[[nodiscard]] inline ByteCount totalLength(const RangeList& ranges) {
    ByteCount sum;
    for (const ByteRange& range : ranges)
        sum += range.length;
    return sum;
}

/// Any ranges as a RangeList: sorted, overlaps and neighbours merged.
[[nodiscard]] RangeList normalized(RangeList ranges);

/// What two sorted lists have in common.
[[nodiscard]] RangeList intersection(const RangeList& a, const RangeList& b);

}  // namespace landfall
