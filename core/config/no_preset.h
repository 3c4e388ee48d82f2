#pragma once

#include "core/config/preset.h"

namespace landfall {

/// Stands where no preset was chosen: cards are the base, byte by byte. No file holds it, for a
/// preset's pattern names its hosts, and these cards have no host of their own.
[[nodiscard]] inline Preset noPreset() {
    Preset none;
    none.host.pattern.clear();
    return none;
}

[[nodiscard]] inline bool isNone(const Preset& preset) {
    return preset.host.pattern.empty();
}

}  // namespace landfall
