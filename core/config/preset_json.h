#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

/// Reads a preset's JSON. `folder` is what relative paths in it are resolved against. Every rule of
/// validate.h and preset_rules.h is checked here: the error's subject is the field's path
/// ("layout.partitions[1].mount"), its message says what was found and what is accepted. Unknown
/// keys are refused by name with the nearest known key. At most 1 MiB of text.
[[nodiscard]] Result<Preset> parsePreset(std::string_view json,
                                         const std::filesystem::path& folder);

/// parsePreset() of a file; its errors name the file.
[[nodiscard]] Result<Preset> loadPreset(const std::filesystem::path& file);

/// The JSON text of a preset, two-space indented, keys in the example's order, defaults left out;
/// paths below `folder` are written relative to it. parsePreset(writePreset(p)) == p.
[[nodiscard]] std::string writePreset(const Preset& preset, const std::filesystem::path& folder);

}  // namespace landfall
