#pragma once

#include <QJsonObject>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/join/certificate_names.h"
#include "core/join/vault_http.h"

namespace landfall {

/// "<mount>/roles/<role>": where Vault keeps the role of a PKI engine.
[[nodiscard]] std::string pkiRolePath(const AgentCertificate& certificate);

/// Reads the PKI role where the operator's token may, and judges it for the names of every host;
/// warnings where it may not.
[[nodiscard]] Result<std::vector<PlanWarning>> askForPkiRole(
    VaultHttp& vault, const AgentCertificate& certificate,
    const std::vector<CertificateNames>& hosts);

/// An InvalidInput error where a role (what Vault answers at pkiRolePath()) certainly issues no
/// certificate for these names, by Vault's published rules
/// (https://developer.hashicorp.com/vault/api-docs/secret/pki#create-update-role). What depends on
/// the host's login (templates of its identity, its display name) counts as allowed, and letter
/// case, of which releases differ, does not count. Pure.
[[nodiscard]] Result<void> judgePkiRole(const QJsonObject& role,
                                        const AgentCertificate& certificate,
                                        const CertificateNames& names);

}  // namespace landfall
