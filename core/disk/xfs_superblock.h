#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/result.h"
#include "core/disk/range.h"

namespace landfall {

/// The part of an XFS superblock that we need ("XFS Algorithms & Data Structures", 11.1).
struct XfsSuperblock {
    std::uint32_t blockSize = 0;
    std::uint64_t rootInode = 0;
    std::uint32_t roCompatFeatures = 0;
    std::uint32_t incompatFeatures = 0;
    ByteRange log;  ///< the internal log, relative to the volume's start
};

/// InvalidInput where there is no XFS, or its log lies outside of the file.
[[nodiscard]] Result<XfsSuperblock> readXfsSuperblock(const std::filesystem::path& file);

}  // namespace landfall
