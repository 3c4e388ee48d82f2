#pragma once

#include <filesystem>
#include <vector>

#include "core/base/bytes.h"

namespace landfall {

/// A run of bytes, relative to whatever the function says.
struct ByteRange {
    ByteOffset start;
    ByteCount length;
    bool operator==(const ByteRange&) const = default;
};

/// Sorted, without overlap, neighbours merged.
using RangeList = std::vector<ByteRange>;

/// Where a filesystem lies: a whole file of its own, or a part of an image.
struct VolumeLocation {
    std::filesystem::path file;
    ByteOffset start;
    ByteCount size;
};

}  // namespace landfall
