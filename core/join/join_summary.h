#pragma once

#include <string>
#include <vector>

#include "core/config/preset.h"
#include "core/content/card_content.h"

namespace landfall {

/// One thing that a card does on its way into the datacenter.
struct JoinStep {
    Message whom;  ///< "https://vault.example:8200", or the card itself
    Message what;
};

/// Whom the card asks for what when it boots, in order. Pure.
[[nodiscard]] std::vector<JoinStep> joinSteps(const JoinSettings& settings);

/// A static address of the preset that Vault would not let log in: outside of the networks that its
/// SecretID is bound to.
[[nodiscard]] std::vector<PlanWarning> joinNetworkWarnings(const Preset& preset);

}  // namespace landfall
