#pragma once

#include <string>

#include "core/receipt/receipt.h"

namespace landfall {

/// A receipt as it is kept: JSON, schema 1. Keys that a reader does not know are passed over, and
/// those that an older receipt lacks are left empty. The note is there twice: "note" in English,
/// and "noteMessage" (message_json.h), which older receipts lack.
[[nodiscard]] std::string receiptToJson(const Receipt& receipt);

/// InvalidInput for what is not a receipt: no JSON object, a state or an outcome of another name,
/// malformed ranges.
[[nodiscard]] Result<Receipt> receiptFromJson(const std::string& text);

}  // namespace landfall
