#pragma once

#include <string>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/card/card_device.h"

namespace landfall {

/// The first MiB of an unfinished card: an empty MBR with the reserved disk id and no boot code,
/// the receipt's id in sector 1, zeros.
[[nodiscard]] std::string unfinishedHead(const std::string& receiptId);

/// Puts it there, zeroes the last MiB, and flushes.
[[nodiscard]] Result<void> markUnfinished(CardDevice& card, const std::string& receiptId,
                                          const CancelToken& cancel);

}  // namespace landfall
