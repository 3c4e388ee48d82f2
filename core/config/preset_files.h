#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

/// A file of this computer that a preset names.
struct NamedFile {
    std::string field;            ///< "join.vault.caFile"
    std::filesystem::path* path;  ///< in the preset
};

/// Every file of the preset, in its order; the base image is not among them.
[[nodiscard]] std::vector<NamedFile> filesOf(Preset& preset);

/// Those whose content goes onto a card and that do not lie in the preset's own folder or below it,
/// symlinks resolved: a preset that somebody else made may name any file that the person can read.
[[nodiscard]] std::vector<NamedFile> outsideFilesOf(Preset& preset);

/// Copies each file into `folder`, which must exist, under its own name (numbered where two are
/// called alike), and makes the preset name the copies. NotFound names the field; InvalidInput for
/// what openOrdinaryFile() refuses.
[[nodiscard]] Result<void> copyFilesInto(Preset& preset, const std::filesystem::path& folder);

/// Makes a new folder with `preset.json` and, in `files`, copies of what the preset names (all but
/// the base image): it can be moved, shared and read from there. It is there whole or not at all;
/// InvalidInput where something has its name already.
[[nodiscard]] Result<void> exportWithFiles(Preset preset, const std::filesystem::path& folder);

/// `folder/preset.json` where this is such a folder, else the path itself.
[[nodiscard]] std::filesystem::path presetFileOf(const std::filesystem::path& folder);

}  // namespace landfall
