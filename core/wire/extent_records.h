#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "core/base/extent.h"
#include "core/base/result.h"
#include "core/wire/limits.h"

namespace landfall::wire {

/// One record of core/wire/PROTOCOL.md's "An extent".
[[nodiscard]] std::array<std::byte, kExtentSize> encodeExtent(const Extent& extent);

/// A whole list from its records. Refuses (InvalidInput) what is no multiple of a record, empty,
/// longer than kMostExtents, or has a reserved field set; judges nothing else.
[[nodiscard]] Result<ExtentList> parseExtents(std::span<const std::byte> records);

/// What a list is checked against.
struct ExtentBounds {
    ByteCount card;                      ///< the card's size
    std::uint32_t sector = 512;          ///< the card's logical sector
    std::span<const ByteCount> sources;  ///< each source's size now
};

/// Validates a list, for the helper's worker, for files and for the fake: sorted, without overlap,
/// no empty extent, within the card and its source, aligned; no arithmetic overflow. The error
/// (InvalidInput) names the extent's index and what was found.
[[nodiscard]] Result<void> checkExtents(const ExtentList& extents, const ExtentBounds& bounds);

}  // namespace landfall::wire
