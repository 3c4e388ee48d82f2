#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/content/card_content.h"

namespace landfall {

/// WPA2's pre-shared key as 64 lower-case hex digits (kWifiKeyLength): PBKDF2 with HMAC-SHA1, 4096
/// rounds, 32 bytes, salted with the SSID (IEEE 802.11, J.4). A passphrase that is 64 hex digits
/// is the key already. InvalidInput where passphrase or SSID break their rules (validate.h).
[[nodiscard]] Result<Secret> derivePsk(std::string_view passphrase, std::string_view ssid);

/// WPA3's passphrase as `form` writes it, padded by a comment on a line of its own to
/// kWifiPassphraseLength bytes: its place in a file has the same length for every passphrase.
/// InvalidInput where the passphrase breaks its rules (validate.h); Internal for a value of
/// `form` that is not a passphrase.
[[nodiscard]] Result<Secret> writtenPassphrase(std::string_view passphrase, PlaceholderValue form);

}  // namespace landfall
