#pragma once

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/image/base_facts.h"

namespace landfall {

/// InvalidInput, naming both, for a file of the preset that would replace one of Landfall's own, or
/// come before it where a program looks for both (core/join/JOIN.md, "Files of your own"). Pure.
[[nodiscard]] Result<void> checkOwnPlaces(const BaseFacts& facts, const Preset& preset,
                                          const CardContent& content);

}  // namespace landfall
