#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/config/preset_store.h"

namespace landfall {

/// The fields in which two presets differ, named as errors name them ("host.pattern"), in the order
/// of the file; name and parent aside. A list is one field, and so is a section ("wifi") that only
/// one of them has.
[[nodiscard]] std::vector<std::string> differingFields(const Preset& a, const Preset& b);

/// Where a preset comes from, as far as the others tell.
struct Lineage {
    std::string parent;
    bool known = false;                ///< the parent is among them, and can be read
    std::vector<std::string> differs;  ///< differingFields() from it
};

/// Nothing for a preset that was made from none.
[[nodiscard]] std::optional<Lineage> lineageOf(const Preset& preset,
                                               std::span<const StoredPreset> presets);

}  // namespace landfall
