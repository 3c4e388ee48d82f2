#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/join/certificate_names.h"
#include "core/join/vault_http.h"

namespace landfall {

/// Everything that can be asked of Vault before a card is touched; see VaultClient::preflight().
[[nodiscard]] Result<std::vector<PlanWarning>> askBeforehand(
    VaultHttp& vault, const VaultSettings& settings, std::size_t cards,
    const std::vector<CertificateNames>& certificates);

/// The role-id of the settings' role.
[[nodiscard]] Result<std::string> readRoleId(VaultHttp& vault, const AppRole& role);

/// What a role's answer (auth/<mount>/role/<role>) means for hosts that log in with it: an error
/// where none could join or anyone could, warnings for what breaks later. Pure.
[[nodiscard]] Result<std::vector<PlanWarning>> judgeRole(const QJsonObject& role,
                                                         const VaultSettings& settings,
                                                         qint64 secondsSinceEpoch);

}  // namespace landfall
