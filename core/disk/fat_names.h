#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/disk/fat_volume.h"

namespace landfall {

/// The names in a folder's raw bytes, "." and "..", labels and deleted ones left out. A long name
/// whose parts do not match is ignored in favour of the short one.
[[nodiscard]] std::vector<FatEntry> parseFatFolder(std::span<const unsigned char> bytes);

/// FAT names have no case (A-Z here; beyond ASCII they must be equal).
[[nodiscard]] bool sameFatName(std::string_view a, std::string_view b);

/// InvalidInput (naming the rule) for a path that is not absolute or has a part that FAT cannot
/// hold or that mtools would take for a pattern.
[[nodiscard]] Result<void> checkFatPath(std::string_view path);

}  // namespace landfall
