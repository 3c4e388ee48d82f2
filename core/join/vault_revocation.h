#pragma once

#include <chrono>
#include <string>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

class VaultHttp;

/// What was found of a card's token, and ended.
struct Revocation {
    /// The wrapped token was unused, and nobody can use it any more.
    bool wrappedToken = false;
    /// SecretIDs with the receipt in their metadata that were destroyed.
    unsigned secretIds = 0;
    /// Why SecretIDs could not be looked for; empty where they were.
    Message blind;
};

/// Whose token, and where it came from.
struct CardToken {
    const AppRole& role;
    const std::string& accessor;  ///< of the wrapping token
    const std::string& receiptId;
};

/// Revokes the wrapping token by its accessor, then destroys each SecretID of the role whose
/// metadata names the receipt: also the one that a used token held, and those of earlier tokens.
/// Vault tokens that were issued with them live until their TTL. An error where the token could
/// not be revoked and its SecretID could not be looked for either. Each call may take `most`.
[[nodiscard]] Result<Revocation> revokeEverything(VaultHttp& vault, const CardToken& card,
                                                  std::chrono::milliseconds most);

/// What it means, in sentences for the operator.
[[nodiscard]] Message revocationText(const Revocation& revocation, const std::string& receiptId);

}  // namespace landfall
