#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/card/card_device.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// One part of a card, compared with what was written to it.
struct PartCheck {
    std::string part;                          ///< as in ContentDigest
    ByteCount bytes;                           ///< compared
    ByteCount differing;                       ///< in stretches whose digest is another
    std::optional<ByteRange> firstDifference;  ///< the first of these stretches
};

/// What became of a card since it was written.
struct CardCheck {
    std::vector<PartCheck> parts;
    bool booted = false;
    std::vector<Message> signs;  ///< what shows that it was booted or mounted
    [[nodiscard]] bool equal() const;
};

/// Reads everything that the receipt has digests of and compares; changes nothing. InvalidInput for
/// a receipt without digests and for a card that was left unfinished; Mismatch for another card
/// than the receipt's (size, or a disk id that no first boot of its own gave it). Progress counts
/// bytes compared.
[[nodiscard]] Result<CardCheck> checkCard(CardDevice& card, const Receipt& receipt,
                                          const ProgressFunction& progress,
                                          const CancelToken& cancel);

}  // namespace landfall
