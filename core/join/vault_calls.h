#pragma once

#include <string>

#include "core/config/preset.h"
#include "core/join/vault_http.h"

namespace landfall {

// What several of the calls to Vault have in common.

inline constexpr const char* kRevokeAccessorPath = "auth/token/revoke-accessor";

/// POST auth/token/revoke-accessor for the wrapping token of a card.
[[nodiscard]] VaultCall revokeAccessorCall(const std::string& accessor);

/// GET auth/<mount>/role/<role>/role-id.
[[nodiscard]] VaultCall roleIdCall(const AppRole& role);
/// The role-id in its answer; empty where there is none.
[[nodiscard]] std::string roleIdIn(const QJsonObject& body);

/// GET auth/<mount>/role/<role>.
[[nodiscard]] VaultCall roleCall(const AppRole& role);

/// What to do where the operator's token lacks a capability.
[[nodiscard]] Message policyAdvice();

}  // namespace landfall
