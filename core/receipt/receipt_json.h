#pragma once

#include <string>

#include "core/receipt/receipt.h"

namespace landfall {

/// A receipt as it is kept: JSON, schema 1. Keys that a reader does not know are passed over, and
/// those that an older receipt lacks are left empty.
[[nodiscard]] std::string receiptToJson(const Receipt& receipt);

/// InvalidInput for what is no receipt.
[[nodiscard]] Result<Receipt> receiptFromJson(const std::string& text);

}  // namespace landfall
