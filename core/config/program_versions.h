#pragma once

#include <string_view>

namespace landfall {

// The releases that a new preset begins with. Any other may be named in it. OpenBao has none: its
// publisher's key is not part of the program, so a preset names a file or a mirror's release.

inline constexpr std::string_view kUsualVault = "1.21.4";
inline constexpr std::string_view kUsualConsul = "1.22.6";
inline constexpr std::string_view kUsualConsulTemplate = "0.42.1";

}  // namespace landfall
