#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/disk/range.h"
#include "core/receipt/content_digest.h"

namespace landfall {

struct CardImage;
struct CardPlan;

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
