#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/fetch/cache.h"
#include "core/image/base_facts.h"
#include "core/image/decoded_size.h"

namespace landfall {

/// A decoded base: an immutable sparse file in the cache, and what is known of it.
struct BaseImage {
    std::string id;              ///< first 16 hex digits of the decoded hash: its name in the cache
    std::string name;            ///< the source's file name, for people
    std::filesystem::path file;  ///< sparse, read-only
    ByteCount size;
    std::string compressedSha256;
    std::string decodedSha256;
    BaseFacts facts;
    /// What a person should know of where it came from: a list that was wrong about it, an address
    /// that could not be asked. A sentence each.
    std::vector<Message> remarks;
    /// Keeps the file in the cache while any copy of this value lives.
    std::shared_ptr<const CacheLease> lease;
};

/// How far a base is taken in.
struct DecodeState {
    ByteCount done;   ///< of the source, read so far
    ByteCount total;  ///< its length; 0 where that is not known
    /// What it unpacks to, told before the first byte is written; nothing of what is not packed.
    std::optional<DecodedLimit> unpacked = std::nullopt;
};
using DecodeProgress = std::function<void(const DecodeState& state)>;

/// Finds or makes the decoded base of a local `.img`, `.xz` or `.zst` (told by content, not by
/// name). A known source (same device, inode, size, mtime, ctime) is not decoded again.
/// `expectedSha256` (of the source file; empty: none) is checked before the base is kept.
/// InvalidInput for what is truncated, corrupt, or no disk image; NoSpace says needed and free.
/// Nothing is kept on failure. `progress` is called from the calling thread.
[[nodiscard]] Result<BaseImage> importBase(const Cache& cache, const std::filesystem::path& source,
                                           const std::string& expectedSha256,
                                           const DecodeProgress& progress,
                                           const CancelToken& cancel);

/// A base of the cache by id, or "sample" (the built-in sample base,
/// `<cache>/sample/sample.img.xz`, made by packaging/run).
[[nodiscard]] Result<BaseImage> openBase(const Cache& cache, const std::string& id,
                                         const DecodeProgress& progress, const CancelToken& cancel);

/// A base of the cache, as `base list` shows it.
struct BaseSummary {
    std::string id;
    std::string name;
    ByteCount size;
    ByteCount allocated;
    std::string compressedSha256;
    std::string decodedSha256;
    std::int64_t lastUsed = 0;  ///< seconds since the epoch
};
[[nodiscard]] Result<std::vector<BaseSummary>> listBases(const Cache& cache);

/// Looks inside a raw image. Never fails for "unknown" (a root that is damaged, or has features
/// that are not known, is Unknown and its reason says why): fails with InvalidInput where it is cut
/// short or not a disk image at all. What is read of it is bounded, whatever it says.
[[nodiscard]] Result<BaseFacts> readFacts(const std::filesystem::path& image);

}  // namespace landfall
