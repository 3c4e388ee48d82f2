#pragma once

#include <vector>

#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/join/join_content.h"

namespace landfall {

/// What the person should know of a join before writing, from the settings and the base alone
/// (what Vault itself says comes from VaultClient::preflight()).
[[nodiscard]] std::vector<PlanWarning> joinWarnings(const JoinSettings& settings,
                                                    const JoinBase& base);

}  // namespace landfall
