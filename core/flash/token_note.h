#pragma once

#include <string>

#include "core/base/message.h"

namespace landfall {

// Why a written card has no token, and how it gets one: by `rejoin`, or, where `tokenFile` is not
// empty, by that file of the running host (CardOutcome::tokenFile).

/// Its preset wants it so.
[[nodiscard]] Message tokenComesLater(const std::string& tokenFile);
/// No Vault token of the operator was given.
[[nodiscard]] Message noVaultTokenGiven(const std::string& tokenFile);
/// Vault gave none.
[[nodiscard]] Message noTokenMinted(Message why, const std::string& tokenFile);

}  // namespace landfall
