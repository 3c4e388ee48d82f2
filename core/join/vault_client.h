#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/content/identity.h"
#include "core/join/certificate_names.h"
#include "core/join/vault_revocation.h"

namespace landfall {

/// A minted, response-wrapped SecretID.
struct WrappedToken {
    Secret token;
    std::string accessor;  ///< of the wrapping token: kept in the receipt, revokes it
    std::string expires;   ///< RFC 3339, UTC, whole seconds
};

/// The calls of core/join/JOIN.md's "The Vault calls of the imager", over HTTPS (Qt Network),
/// with the preset's CA file and namespace. Blocking, with its own event loop; create and use it in
/// one thread (any). Each call ends within its timeout, 30 s at most. Errors say which call, which
/// path, what Vault answered, what to check.
class VaultClient {
public:
    VaultClient(const VaultSettings& settings, Secret operatorToken);
    ~VaultClient();
    VaultClient(const VaultClient&) = delete;
    VaultClient& operator=(const VaultClient&) = delete;

    /// Health, the operator's token, its capabilities, the role-id and the role, before a card is
    /// touched. An error where the card could not join (sealed, no capability, role-id differs,
    /// bind_secret_id=false unless confirmed, a token that is good for fewer calls than `cards` are
    /// to be minted for); warnings for what would break it later. Where Vault counts the token's
    /// calls, those that the cards need are not spent on looking.
    /// `certificates` are what their hosts will ask the PKI engine for: its role is read where the
    /// policy allows it, and one that issues none of them is an error.
    [[nodiscard]] Result<std::vector<PlanWarning>> preflight(
        std::size_t cards = 1, const std::vector<CertificateNames>& certificates = {});

    /// The role-id of the preset's role, by the operator's token.
    [[nodiscard]] Result<std::string> roleId();

    /// POST secret-id with X-Vault-Wrap-TTL and metadata {node, receipt}; checks creation_path by
    /// sys/wrapping/lookup.
    [[nodiscard]] Result<WrappedToken> mint(const CardIdentity& identity);

    /// How long each of the methods above and below may take in all; 30 s unless it is made
    /// shorter.
    void limit(std::chrono::milliseconds most);

    /// Revokes a wrapped token by its accessor.
    [[nodiscard]] Result<void> revoke(const std::string& accessor);

    /// All that was ever issued for the card of a receipt; `accessor` is its wrapping token's. Each
    /// of its calls has the time of one method.
    [[nodiscard]] Result<Revocation> revokeCard(const std::string& accessor,
                                                const std::string& receiptId);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// The Vault policies, ready to paste (HCL).
[[nodiscard]] std::string machinePolicy(const VaultSettings& settings);
[[nodiscard]] std::string operatorPolicy(const VaultSettings& settings);

}  // namespace landfall
