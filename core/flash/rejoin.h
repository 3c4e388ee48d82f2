#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/flash/batch.h"
#include "core/flash/receipt.h"
#include "core/flash/token_issuer.h"
#include "core/helper/card_device.h"
#include "core/helper/card_opener.h"

namespace landfall {

struct RejoinOutcome {
    std::string host;
    std::string receiptId;
    std::string tokenExpires;
    ByteCount bytesWritten;
    /// That the token which this one replaces was not revoked, until when it is good unless it was
    /// used, and why; else empty.
    std::string oldToken;
    /// What Vault said that will make a later join fail.
    std::vector<PlanWarning> warnings;
};

/// Puts a fresh wrapped token on a card that was written before, whatever became of the old one;
/// nothing else changes. The card's own card.json says who it is; a creation path other than the
/// preset's is refused. The token goes from memory to the card, never through this computer's disk.
[[nodiscard]] Result<RejoinOutcome> rejoinCard(CardDevice& card, const Preset& preset,
                                               TokenIssuer& issuer, const ReceiptStore& receipts,
                                               const CancelToken& cancel);

/// The same for a drive or an image file, with an operator's token for the preset's Vault, which is
/// asked before the card is opened: InvalidInput without one.
[[nodiscard]] Result<RejoinOutcome> rejoinCard(const CardJob& job, CardOpener& opener,
                                               Preset preset, const Secret& operatorToken,
                                               const ReceiptStore& receipts);

}  // namespace landfall
