#pragma once

#include <string>

#include "core/base/bytes.h"
#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/card/card_device.h"
#include "core/disk/range.h"

namespace landfall {

/// What a card says that it stores, and what it was found to store (about).
struct Capacity {
    ByteCount claims;
    ByteCount stores;
    [[nodiscard]] bool counterfeit() const { return stores < claims; }
};

/// Finds a card that stores less than it claims: stamps are written at doubling offsets up to the
/// last MiB, then more than a card's cache holds, 2 to 64 MiB, in two stretches. What was lost
/// since shows in the stamps; what wraps around shows as a stretch being there again, which is
/// looked for all over the card, so that it may wrap around at any size. Fails (Mismatch) where a
/// card does not even keep a stamp that it should have room for. Takes a few seconds on a card of
/// 32 GB. Cards below 64 MiB are left alone: none are sold.
///
/// One stretch ends at the last MiB; the other and the stamps lie where the card is `unused` to be,
/// as far as there is room. Elsewhere they change what was there. An honest card has zeros at all
/// these places and in its last MiB afterwards; its first is not touched.
[[nodiscard]] Result<Capacity> probeCapacity(CardDevice& card, const RangeList& unused,
                                             const CancelToken& cancel);

/// What is said of a counterfeit (Mismatch); `name` is the card's.
[[nodiscard]] Error counterfeitError(const std::string& name, const Capacity& capacity);

}  // namespace landfall
