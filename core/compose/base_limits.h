#pragma once

#include <vector>

#include "core/base/error.h"
#include "core/image/base_facts.h"

namespace landfall {

/// What of a preset this base cannot take: an error for each setting, with the preset's field as
/// its subject and the reason as its message; "base" where it can take none. Asked of the rules
/// that planning obeys, so that both say the same.
[[nodiscard]] std::vector<Error> baseLimits(const BaseFacts& facts);

/// What can be made of a base, before anything is chosen. Written as it is it can be always.
struct BaseUse {
    Message whyNoSettings;  ///< why no file goes into its root; empty: they do
    Message whyNoLayout;    ///< why its partitions stay as they are; empty: they can be laid out
};

/// By the same rules.
[[nodiscard]] BaseUse baseUse(const BaseFacts& facts);

}  // namespace landfall
