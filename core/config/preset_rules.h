#pragma once

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

/// The rules that take more than one field: placeholders in the host's name and address, static
/// addresses, mount points and labels that collide, least sizes, what a filesystem cannot store,
/// names that the join needs for itself. parsePreset() ends with it; whoever builds a preset
/// otherwise calls it too.
[[nodiscard]] Result<void> checkPreset(const Preset& preset);

/// The layout's part of checkPreset().
[[nodiscard]] Result<void> checkLayout(const Layout& layout);

/// The least size that a filesystem can be made with; raw partitions and swap: 1 MiB.
[[nodiscard]] ByteCount leastSize(Filesystem filesystem);
/// "ext4", "xfs", ... "raw", as a preset writes it.
[[nodiscard]] std::string_view filesystemName(Filesystem filesystem);

}  // namespace landfall
