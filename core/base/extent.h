#pragma once

#include <cstdint>
#include <vector>

#include "core/base/bytes.h"

namespace landfall {

/// The source index of an extent that is zeros and has no descriptor.
inline constexpr std::uint32_t kZeroSource = 0xFFFFFFFFu;

/// One run of bytes that goes to a card: `length` bytes from `sourceOffset` of source number
/// `source` to `target`. All three are multiples of 512 (the card's logical sector, direct I/O).
struct Extent {
    ByteOffset target;
    ByteCount length;
    ByteOffset sourceOffset;
    std::uint32_t source = kZeroSource;
    bool operator==(const Extent&) const = default;
};

/// Sorted by target, without overlap.
using ExtentList = std::vector<Extent>;

/// The sum of all lengths, in bytes.
[[nodiscard]] inline ByteCount totalLength(const ExtentList& extents) {
    ByteCount sum;
    for (const Extent& extent : extents)
        sum += extent.length;
    return sum;
}

}  // namespace landfall
