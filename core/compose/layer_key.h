#pragma once

#include <string>

#include "core/base/result.h"
#include "core/compose/layers.h"

namespace landfall {

/// Names a root layer by what it is made of: the base, the root's place and size, the content with
/// the hashes of copied files, and this code's version. Two contents that differ never share a
/// name.
[[nodiscard]] Result<std::string> rootLayerKey(const ComposeContext& context);

/// The same for an empty filesystem of its own. The partition's number is part of it: two
/// partitions of a card must not share a UUID.
[[nodiscard]] std::string dataLayerKey(const PlannedPartition& partition,
                                       const OwnerNumbers& owner);

/// SHA-256 of a file of this computer, remembered in the cache by device, inode, size and times, so
/// that a large program is not read for each card. NotFound names the file.
[[nodiscard]] Result<std::string> rememberedHash(const Cache& cache,
                                                 const std::filesystem::path& file);

}  // namespace landfall
