#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/cancel.h"
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

/// An entry that is being used: neither trim() nor remove(), of whatever process, takes it away
/// while the lease lives.
struct CacheLease {
    std::filesystem::path folder;
    UniqueFd lock;
};

/// A folder of immutable things, each a folder `<section>/<key>/` named by what it is made of. Safe
/// against kill -9 (made in a `.part` folder of its own, fsynced, renamed), and against several
/// processes (one flock a key while it is made; the second waits and finds it). Any thread.
/// Only sections that were made here, told by a `.section` file, are listed and trimmed: other
/// folders beside them are not the cache's to remove.
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
    /// The same, held until the lease goes: for whoever keeps opening files by their paths. A
    /// maker may obtain other entries, but not its own. Waiting for another maker ends with
    /// Cancelled when `cancel` says so.
    [[nodiscard]] Result<CacheLease> obtainHeld(std::string_view section, std::string_view key,
                                                const Maker& maker,
                                                const CancelToken& cancel = {}) const;
    /// What is there already, held and touched as used; empty where it is not.
    [[nodiscard]] Result<std::optional<CacheLease>> find(std::string_view section,
                                                         std::string_view key) const;
    /// A folder for work that is kept when it fails, such as a download, held by this process
    /// alone; empty when it is new. It is listed, trimmed and removed as an entry.
    [[nodiscard]] Result<CacheLease> workIn(std::string_view section, std::string_view key,
                                            const CancelToken& cancel) const;
    [[nodiscard]] Result<std::vector<CacheEntry>> list() const;
    /// Refused where it is in use, NotFound where there is none.
    [[nodiscard]] Result<void> remove(std::string_view section, std::string_view key) const;
    /// Says which entries go last.
    using Pinned = std::function<bool(const CacheEntry& entry)>;
    /// Removes the oldest until the rest is within `limit`, those that `pinned` names after all
    /// others; what is locked in use stays. Leftovers of killed makers go too.
    [[nodiscard]] Result<void> trim(ByteCount limit, const Pinned& pinned = {}) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// NoSpace, with needed and free, where the disk under the cache has less than `needed` for
    /// `what`: "decoding plain.img.xz".
    [[nodiscard]] Result<void> requireSpace(ByteCount needed, const Message& what) const;

private:
    struct Entry;
    [[nodiscard]] Result<Entry> locate(std::string_view section, std::string_view key) const;
    [[nodiscard]] Result<void> removeLeftovers() const;
    [[nodiscard]] static Result<void> makeSection(const Entry& entry);
    [[nodiscard]] Result<void> make(const Entry& entry, const Maker& maker) const;

    explicit Cache(std::filesystem::path folder) : folder_(std::move(folder)) {}
    std::filesystem::path folder_;
};

}  // namespace landfall
