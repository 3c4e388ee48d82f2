#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

// Values that a preset writes as text, read and written.

/// "8GiB" (see parseByteCount), "12.5%" (of the card; at most two decimals, above 0, at most 100)
/// or "rest". Refuses zero bytes.
[[nodiscard]] Result<SizeSpec> parseSize(std::string_view text, std::string_view subject);
/// What parseSize() reads back; the least size of Kind::Rest is a key of its own.
[[nodiscard]] std::string sizeText(const SizeSpec& size);
/// "8GiB", "512MiB", "300000000": exact.
[[nodiscard]] std::string byteCountText(ByteCount count);

/// Seconds of "24h", "30m", "90s": 1 s to 768 h, Vault's own limit for what it leases.
[[nodiscard]] Result<std::uint32_t> parseDuration(std::string_view text, std::string_view subject);
[[nodiscard]] std::string durationText(std::uint32_t seconds);
[[nodiscard]] Result<void> validateDuration(std::string_view text, std::string_view subject);

/// Three or four octal digits: "0700", "644", "1777".
[[nodiscard]] Result<std::uint32_t> parseMode(std::string_view text, std::string_view subject);
[[nodiscard]] std::string modeText(std::uint32_t mode);

/// Who owns a file or a partition's root: names or numbers.
struct OwnerAndGroup {
    std::string user;
    std::string group;
};
/// "user:group", each a name or a number.
[[nodiscard]] Result<OwnerAndGroup> parseOwner(std::string_view text, std::string_view subject);

}  // namespace landfall
