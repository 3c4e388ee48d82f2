#pragma once

#include <optional>
#include <string>

#include "core/fetch/transfer.h"

namespace landfall {

/// A small file of the network, whole in memory.
struct FetchedText {
    std::string text;
    TransferHead head;
};

/// transfer() into memory: the request's limit bounds it. Empty where the copy that is known is
/// still the newest.
[[nodiscard]] Result<std::optional<FetchedText>> fetchText(const FetchSettings& settings,
                                                           const TransferRequest& request,
                                                           const CancelToken& cancel);

}  // namespace landfall
