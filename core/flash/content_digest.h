#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/disk/range.h"

namespace landfall {

struct CardImage;
struct CardPlan;

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

/// A part of a card by its name.
struct CardPart {
    std::string name;
    ByteRange range;
};

/// The first MiB, the partitions, and the gaps between them: the whole card, in its order.
[[nodiscard]] std::vector<CardPart> cardParts(const CardPlan& plan);

/// Digests of everything that is written but what is laid over from memory and the token's place.
/// Each stays within a part and within kDigestSpan bytes. Reads the sources; any thread.
[[nodiscard]] Result<std::vector<ContentDigest>> digestContent(const CardImage& image,
                                                               const std::vector<CardPart>& parts,
                                                               const CancelToken& cancel);

}  // namespace landfall
