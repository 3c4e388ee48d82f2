#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

/// A layout as Packer's ARM builder writes it down.
struct PackerLayout {
    Layout layout;
    /// What was left out, and why.
    std::vector<Message> remarks;
};

/// Whether the text is a JSON template of Packer's ARM builder: an object with "builders" or with
/// "image_partitions" itself.
[[nodiscard]] bool isPackerTemplate(std::string_view json);

/// The first "image_partitions" of the template. The base's boot partition (mounted at /boot or
/// below it) stays the base's, the one mounted at / gives the root's size, the others become
/// partitions; sizes are sfdisk's, and "0" is the rest. Where they begin is decided anew. Refuses
/// what checkLayout() refuses, and names the entry.
[[nodiscard]] Result<PackerLayout> parsePackerLayout(std::string_view json);

/// The same of a file, as a preset that has the layout alone and is named as the file; empty where
/// the file is no template. At most 1 MiB is read.
struct PackerPreset {
    Preset preset;
    std::vector<Message> remarks;
};
[[nodiscard]] Result<std::optional<PackerPreset>> loadPackerTemplate(
    const std::filesystem::path& file);

}  // namespace landfall
