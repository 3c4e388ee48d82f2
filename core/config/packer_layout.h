#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/config/preset_store.h"

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

/// The same of a template in HCL2: the first source that has partitions, in its own block or in
/// what a build block adds to it; the others are remarked on. What the layout needs is evaluated
/// as HclEvaluator does it, nothing else is.
[[nodiscard]] Result<PackerLayout> parsePackerHcl(std::string_view text);

/// One of the two from a file, in HCL where its name ends in ".hcl" or it looksLikeHcl(): a preset
/// that has the layout alone and is named as the file. Empty where the file is no template, or
/// cannot be read. At most 1 MiB is read.
struct PackerPreset {
    Preset preset;
    std::vector<Message> remarks;
};
[[nodiscard]] Result<std::optional<PackerPreset>> loadPackerTemplate(
    const std::filesystem::path& file);

/// What "import" is: a preset's file, a folder that exportWithFiles() made, or a template becomes a
/// preset of the store. A name that is taken is refused.
[[nodiscard]] Result<PackerPreset> importPreset(const PresetStore& store,
                                                const std::filesystem::path& fileOrFolder);

}  // namespace landfall
