#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace landfall {

/// What the operator knows and no preset holds. Empty where not given.
struct Secrets {
    Secret wifi;         ///< passphrase or 64 hex digits
    Secret password;     ///< the login user's, in clear: hashed in compose
    Secret vaultToken;   ///< the operator's own
    Secret consulToken;  ///< for `watch`
    /// Raspberry Pi Connect's auth keys: one for each card of a batch, in the order of the cards.
    std::vector<Secret> connectKeys;

    /// A second set, as Secret::duplicate() makes one.
    [[nodiscard]] Secrets duplicate() const;
};

/// "rpuak_" (a person's) or "rpoak_" (an organisation's) and 24 characters of Base58
/// (rpi-imager 2, ImageWriter::verifyAuthKey).
inline constexpr std::size_t kConnectKeyLength = 30;

/// Reads `--secrets FILE`. Refused unless it is a regular file that only its owner may read
/// (mode & 077 == 0) and is owned by the caller; unknown keys are refused by name.
[[nodiscard]] Result<Secrets> loadSecrets(const std::filesystem::path& file);

/// What a secret must be under its key of a secrets file: see parseSecrets(). Never shows the
/// value.
[[nodiscard]] Result<void> checkSecret(std::string_view key, std::string_view value);

/// Refuses an auth key that is there twice: it signs in one device, once.
[[nodiscard]] Result<void> checkConnectKeys(const std::vector<Secret>& keys);

/// loadSecrets()'s text: one flat object of texts, `connectKeys` a list of them, each key at most
/// once. Values go straight into
/// Secrets through one buffer that is wiped; errors name keys and never show a value. Tokens are
/// printable ASCII (they become HTTP headers), the password is one line of UTF-8 of at most 511
/// bytes (crypt(5)); the Wi-Fi passphrase's own rule is validatePassphrase()'s.
[[nodiscard]] Result<Secrets> parseSecrets(std::string_view json, std::string_view subject);

}  // namespace landfall
