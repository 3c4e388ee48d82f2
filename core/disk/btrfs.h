#pragma once

#include "core/disk/make_filesystem.h"

namespace landfall {

/// Makes a btrfs with two copies of its metadata and one of data over a sparse file, and gives its
/// root folder owner and mode: mkfs.btrfs has no option for those. NotSupported where this
/// computer's mkfs.btrfs enables features that Linux 5.10 does not support.
[[nodiscard]] Result<void> makeBtrfs(const std::filesystem::path& file, const FilesystemSpec& spec);

}  // namespace landfall
