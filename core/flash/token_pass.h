#pragma once

#include "core/base/cancel.h"
#include "core/card/card_device.h"
#include "core/disk/range.h"
#include "core/join/vault_client.h"

namespace landfall {

/// Lays the token over its file's clusters on the card, from memory, and reads it back. `ranges`
/// are in file order, on the card.
[[nodiscard]] Result<void> overlayToken(CardDevice& card, const RangeList& ranges,
                                        const WrappedToken& token, const CancelToken& cancel);

}  // namespace landfall
