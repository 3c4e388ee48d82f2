#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/base/message.h"

namespace landfall {

// Every key of a preset, section by section, in the order in which it is written. The reader
// refuses what is not here, resources/preset.schema.json describes what is (a test compares the
// two), and completion can offer it.

using KeyList = std::span<const std::string_view>;

struct PresetSection {
    /// Where it is: "" is the preset itself, "layout.partitions[]" one of a list.
    std::string_view path;
    KeyList keys;
};

/// All sections, parents first. `join.consul.nodeMeta` is not one: its keys are the operator's.
[[nodiscard]] std::span<const PresetSection> presetSections();

/// The keys of one section, which must exist.
[[nodiscard]] KeyList presetKeys(std::string_view section);

/// The one of `known` that `key` most likely meant: at most two letters added, left out, changed
/// or swapped (one in a short word), or a difference in case only. Empty where none is near.
[[nodiscard]] std::string_view nearestKey(std::string_view key, KeyList known);

/// `found` says that `key` is not one of `known`: the message goes on with the nearest of them, or
/// with all where none is near.
[[nodiscard]] Message unknownKey(Message found, std::string_view key, KeyList known);

}  // namespace landfall
