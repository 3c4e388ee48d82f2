#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

// The input rules of JOIN.md, one function a field, used by the preset's reader, the command line
// and the wizard alike. `subject` names the field in the error.

[[nodiscard]] Result<void> validateHostName(std::string_view name, std::string_view subject);
/// `{n}`, `{n:02}`, `{n+20}`, `{n+20:03}`: the pattern with the number in place, validated.
[[nodiscard]] Result<std::string> expandHostPattern(const HostPattern& pattern,
                                                    std::uint32_t number);
[[nodiscard]] Result<void> validateSsid(std::string_view ssid, std::string_view subject);
[[nodiscard]] Result<void> validatePassphrase(std::string_view passphrase, WifiSecurity security,
                                              std::string_view subject);
[[nodiscard]] Result<void> validateSshKey(std::string_view line, std::string_view subject);
[[nodiscard]] Result<void> validateUserName(std::string_view name, std::string_view subject);
[[nodiscard]] Result<void> validateTimezone(std::string_view name, std::string_view subject);
[[nodiscard]] Result<void> validateMountPoint(std::string_view path, std::string_view subject);

}  // namespace landfall
