#pragma once

#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/disk/range.h"

namespace landfall {

/// The longest stretch that one digest spans, in bytes of the card.
inline constexpr std::uint64_t kDigestSpan = 64 * kMiB;

/// SHA-256 of what was written to a stretch of a card: the bytes of its ranges, one behind the
/// other.
struct ContentDigest {
    std::string part;  ///< "table", "gaps", "boot", "root", a partition's label or number
    RangeList ranges;  ///< on the card
    std::string sha256;
    bool operator==(const ContentDigest&) const = default;
};

}  // namespace landfall
