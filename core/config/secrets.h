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

/// What a secret must be under its key of a secrets file: see parseSecrets(). Never shows the
/// value.
[[nodiscard]] Result<void> checkSecret(std::string_view key, std::string_view value);

/// loadSecrets()'s text: one flat object of texts, each key at most once. Values go straight into
/// Secrets through one buffer that is wiped; errors name keys and never show a value. Tokens are
/// printable ASCII (they become HTTP headers), the password is one line of UTF-8 of at most 511
/// bytes (crypt(5)); the Wi-Fi passphrase's own rule is validatePassphrase()'s.
[[nodiscard]] Result<Secrets> parseSecrets(std::string_view json, std::string_view subject);

}  // namespace landfall
