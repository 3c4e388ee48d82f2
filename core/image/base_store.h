#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "core/image/base_image.h"
#include "core/image/base_record.h"

namespace landfall {

/// What tells one decoded base from another in the cache: the first digits of its hash.
[[nodiscard]] std::string baseIdOf(const std::string& decodedSha256);
[[nodiscard]] bool isBaseId(const std::string& text);

/// Lower case; InvalidInput where it is neither empty nor 64 hex digits.
[[nodiscard]] Result<std::string> normalizeSha256(const std::string& text);

/// Moves a decoded image into the cache, where it is found by the record's id.
[[nodiscard]] Result<void> keepBase(const Cache& cache, const std::filesystem::path& image,
                                    const BaseRecord& record, const CancelToken& cancel);

/// How a base of the cache is opened.
struct LoadRequest {
    std::string name;          ///< the record's own where it is empty
    std::string sourceSha256;  ///< the same
    ByteCount ignored = {};    ///< of the source (DecodeOutcome::ignored), for a remark
};

/// A base of the cache as it is held by `lease`, its facts read. When it was last known to be whole
/// so many days ago (kVerifiedFor) it is read through and compared with its hash. Mismatch where it
/// is damaged: it is no longer in the cache then, unless somebody else uses it.
[[nodiscard]] Result<BaseImage> loadBase(const Cache& cache, LoadRequest request, CacheLease lease,
                                         const CancelToken& cancel);

/// After that long a disk's silent errors are looked for.
inline constexpr std::chrono::hours kVerifiedFor{30 * 24};

/// The base whose source has that hash, wherever it came from; empty where there is none, or only
/// one that is damaged.
[[nodiscard]] Result<std::optional<BaseImage>> findBaseBySource(const Cache& cache,
                                                                const std::string& sourceSha256,
                                                                const CancelToken& cancel);

}  // namespace landfall
