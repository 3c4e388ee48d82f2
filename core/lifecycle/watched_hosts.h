#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/join/consul_watch.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// The hosts whose cards a batch wrote, with the time of each; an empty `batch` means the preset's
/// newest. `newestFirst` is ReceiptStore::list(). NotFound where nothing was written; InvalidInput
/// for a batch of another preset.
[[nodiscard]] Result<std::vector<HostSighting>> hostsOfBatch(
    const std::vector<Receipt>& newestFirst, const std::string& preset, const std::string& batch);

}  // namespace landfall
