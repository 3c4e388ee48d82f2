#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/image/base_facts.h"

namespace landfall {

/// What of a preset this base cannot take: an error for each setting, with the preset's field as
/// its subject and the reason as its message; "base" where it can take none. Asked of the rules
/// that planning obeys, so that both say the same.
[[nodiscard]] std::vector<Error> baseLimits(const BaseFacts& facts);

}  // namespace landfall
