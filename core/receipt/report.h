#pragma once

#include <string>

#include "core/base/result.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// A text for whoever looks into a fault: the versions of Landfall and of this system, and how the
/// newest twenty receipts say that their cards went. Holds no secret and no token's accessor.
[[nodiscard]] Result<std::string> reportOfRuns(const ReceiptStore& receipts);

}  // namespace landfall
