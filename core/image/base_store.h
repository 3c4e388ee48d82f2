#pragma once

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

/// A base of the cache as it is held by `lease`, its facts read; Io where it is damaged. Name and
/// source hash are the record's own where they are empty.
[[nodiscard]] Result<BaseImage> loadBase(std::string name, std::string sourceSha256,
                                         CacheLease lease);

/// The base whose source has that hash, wherever it came from; empty where there is none.
[[nodiscard]] Result<std::optional<BaseImage>> findBaseBySource(const Cache& cache,
                                                                const std::string& sourceSha256);

}  // namespace landfall
