#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace landfall {

/// What the operator knows and no preset holds. Empty where not given.
struct Secrets {
    Secret wifi;         ///< passphrase or 64 hex digits
    Secret password;     ///< the login user's, in clear: hashed in compose
    Secret vaultToken;   ///< the operator's own
    Secret consulToken;  ///< for `watch`
};

/// Reads `--secrets FILE`. Refused unless it is a regular file that only its owner may read
/// (mode & 077 == 0) and is owned by the caller; unknown keys are refused by name.
[[nodiscard]] Result<Secrets> loadSecrets(const std::filesystem::path& file);

}  // namespace landfall
