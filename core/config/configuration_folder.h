#pragma once

#include <filesystem>

namespace landfall {

/// $XDG_CONFIG_HOME/landfall, or ~/.config/landfall; empty where neither variable is an absolute
/// path (XDG Base Directory Specification: a relative path is to be ignored).
[[nodiscard]] std::filesystem::path configurationFolder();

}  // namespace landfall
