#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/disk/range.h"
#include "core/helper/card_device.h"

namespace landfall {

/// Fails (Mismatch) on a card that stores less than it claims: stamps are written at doubling
/// offsets up to the last MiB, then more than a card's cache holds, 2 to 64 MiB, in two stretches.
/// What was lost since shows in the stamps; what goes round shows as a stretch being there again,
/// which is looked for all over the card, so that it may go round at any size. Also where a card
/// does not even keep a stamp that it should have room for. Takes a few seconds on a card of 32 GB.
/// Cards below 64 MiB are left alone: none are sold.
///
/// One stretch ends at the last MiB; the other and the stamps lie where the card is `unused` to be,
/// as far as there is room. Elsewhere they change what was there. The last MiB is zeroed
/// afterwards, the first is not touched.
[[nodiscard]] Result<void> probeCapacity(CardDevice& card, const RangeList& unused,
                                         const CancelToken& cancel);

}  // namespace landfall
