#pragma once

#include <string>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall::cli {

/// A preset by its name in the store, or by a file (a word with '/' or ending in ".json").
[[nodiscard]] Result<Preset> findPreset(const std::string& word);

}  // namespace landfall::cli
