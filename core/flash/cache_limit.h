#pragma once

#include "core/base/result.h"
#include "core/config/preset_store.h"
#include "core/fetch/cache.h"

namespace landfall {

/// Which entries of the cache a preset of the store names as its base: by id, by the hash of its
/// source, or by its address.
[[nodiscard]] Result<Cache::Pinned> pinnedByPresets(const Cache& cache, const PresetStore& presets);

/// Removes the oldest entries until the cache is within its limit; what a preset pins goes last,
/// what is in use stays.
[[nodiscard]] Result<void> keepWithinLimit(const Cache& cache, ByteCount limit,
                                           const PresetStore& presets);

}  // namespace landfall
