#pragma once

#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/card/card_device.h"
#include "core/card/card_opener.h"
#include "core/config/preset.h"
#include "core/flash/batch.h"
#include "core/flash/token_issuer.h"
#include "core/receipt/receipt.h"

namespace landfall {

struct RejoinOutcome {
    std::string host;
    std::string receiptId;
    std::string tokenExpires;
    ByteCount bytesWritten;
    /// Where the token which this one replaces could not be revoked: why, and until when it can be
    /// used. Else empty.
    Message oldToken;
};

/// Puts a fresh wrapped token on a card that was written before, whatever became of the old one;
/// nothing else changes. The card's own card.json says who it is; a creation path other than the
/// preset's is refused, and so is another host than `host`, unless that is empty. The token goes
/// from memory to the card, never through this computer's disk.
[[nodiscard]] Result<RejoinOutcome> rejoinCard(CardDevice& card, const Preset& preset,
                                               TokenIssuer& issuer, const ReceiptStore& receipts,
                                               const CancelToken& cancel,
                                               const std::string& host = {});

/// Asks the preset's Vault with an operator's token: an error for what prevents a fresh token,
/// warnings for what will make the card's join fail. InvalidInput without a token.
[[nodiscard]] Result<std::vector<PlanWarning>> checkRejoin(Preset preset,
                                                           const Secret& operatorToken);

/// rejoinCard() for the drive or the image file of a job, and its host where it names one, with an
/// operator's token.
[[nodiscard]] Result<RejoinOutcome> rejoinCard(const CardJob& job, CardOpener& opener,
                                               Preset preset, const Secret& operatorToken,
                                               const ReceiptStore& receipts);

}  // namespace landfall
