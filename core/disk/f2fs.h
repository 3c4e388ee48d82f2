#pragma once

#include "core/disk/make_filesystem.h"

namespace landfall {

/// Makes an f2fs over a sparse file and gives its root folder owner and mode.
[[nodiscard]] Result<void> makeF2fs(const std::filesystem::path& file, const FilesystemSpec& spec);

/// Its data ranges, the first MiB, and the whole of its six current segments: a mount rolls forward
/// through node blocks behind the last checkpoint that carry its version, and a card on which the
/// same filesystem lived before holds some.
[[nodiscard]] Result<RangeList> f2fsRanges(const std::filesystem::path& file);

}  // namespace landfall
