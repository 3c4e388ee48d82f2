#pragma once

#include <functional>
#include <memory>

#include "core/join/vault_client.h"

namespace landfall {

/// Gives cards their wrapped tokens; a seam so that minting can fail on demand in tests.
class TokenIssuer {
public:
    virtual ~TokenIssuer() = default;
    /// Before tokens are minted for the cards of these hosts.
    [[nodiscard]] virtual Result<std::vector<PlanWarning>> preflight(
        const std::vector<std::string>& hosts) = 0;
    [[nodiscard]] virtual Result<WrappedToken> mint(const CardIdentity& identity) = 0;
    [[nodiscard]] virtual Result<void> revoke(const std::string& accessor) = 0;
    [[nodiscard]] virtual Result<Revocation> revokeCard(const std::string& accessor,
                                                        const std::string& receiptId) = 0;
};

/// Makes an issuer for the calling thread; null where the operator gave no Vault token.
using IssuerFactory = std::function<std::unique_ptr<TokenIssuer>()>;

/// Issuers that talk to the preset's Vault with the operator's token; yields null where that is
/// empty, the preset has no join, or its cards take no tokens.
[[nodiscard]] IssuerFactory vaultIssuers(const Preset& preset, const Secret& operatorToken);

}  // namespace landfall
