#pragma once

#include <string>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/flash/token_issuer.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// Refuses a receipt without a token, and a preset whose Vault is not the one that made it: there
/// the token would seem to be gone.
[[nodiscard]] Result<void> checkRevocable(const Receipt& receipt, const Preset& preset);

/// Ends a card's token and what was issued with it; the receipt remembers when.
[[nodiscard]] Result<Revocation> revokeReceipt(Receipt receipt, TokenIssuer& issuer,
                                               const ReceiptStore& receipts);

/// The same with an operator's token for the preset's Vault: InvalidInput without one.
[[nodiscard]] Result<Revocation> revokeReceipt(const Receipt& receipt, Preset preset,
                                               const Secret& operatorToken,
                                               const ReceiptStore& receipts);

}  // namespace landfall
