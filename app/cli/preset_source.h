#pragma once

#include <string>

#include "app/cli/options.h"
#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall::cli {

/// A preset by its name in the store, or by a file (a word with '/' or ending in ".json").
[[nodiscard]] Result<Preset> findPreset(const std::string& word);

/// The preset that --preset names; noPreset() where it is not given. Refuses what would then have
/// no meaning: secrets and a host name.
[[nodiscard]] Result<Preset> presetOrNone(const Options& options);

}  // namespace landfall::cli
