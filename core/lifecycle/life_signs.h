#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/card/card_device.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// What a card tells of its life since it was written.
struct LifeSigns {
    bool booted = false;
    std::vector<Message> signs;
};

/// By the root's superblock, which counts its mounts and remembers the last place, and by the
/// wrapped token, which the card's first boot takes away. A root that was mounted below /media,
/// /run/media or /mnt alone was looked at by a computer and has not booted.
[[nodiscard]] Result<LifeSigns> readLifeSigns(CardDevice& card, const Receipt& receipt);

}  // namespace landfall
