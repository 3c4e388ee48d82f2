#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

struct CacheEntry {
    std::string section;
    std::string key;
    std::filesystem::path path;
    ByteCount allocated;        ///< blocks on disk, not the sparse length
    std::int64_t lastUsed = 0;  ///< seconds since the epoch
};

/// A folder of immutable things, each a folder `<section>/<key>/` named by what it is made of. Safe
/// against kill -9 (made in a
/// `.part` folder of its own, fsynced, renamed), and against several processes (one flock a key
/// while it is made; the second waits and finds it). Any thread.
class Cache {
public:
    /// `$XDG_CACHE_HOME/landfall`, made 0700 where missing.
    [[nodiscard]] static Result<Cache> openDefault();
    [[nodiscard]] static Result<Cache> open(const std::filesystem::path& folder);

    /// Puts the maker's files into the folder it is given.
    using Maker = std::function<Result<void>(const std::filesystem::path& folder)>;
    /// The folder of `<section>/<key>`, made by `maker` when it is not there; touched as used.
    /// `key` is of [a-z0-9-].
    [[nodiscard]] Result<std::filesystem::path> obtain(std::string_view section,
                                                       std::string_view key,
                                                       const Maker& maker) const;
    [[nodiscard]] Result<std::vector<CacheEntry>> list() const;
    [[nodiscard]] Result<void> remove(std::string_view section, std::string_view key) const;
    /// Removes the oldest until the rest is within `limit`; what is locked in use stays. Leftovers
    /// of killed makers go too.
    [[nodiscard]] Result<void> trim(ByteCount limit) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// NoSpace, with needed and free, where the disk under the cache has less than `needed`.
    [[nodiscard]] Result<void> requireSpace(ByteCount needed, std::string_view what) const;

private:
    explicit Cache(std::filesystem::path folder) : folder_(std::move(folder)) {}
    std::filesystem::path folder_;
};

}  // namespace landfall
