#include "core/fetch/cache.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <set>
#include <utility>

#include "core/base/file_io.h"
#include "core/fetch/cache_lock.h"

namespace landfall {

namespace fs = std::filesystem;

struct Cache::Entry {
    std::string key;
    fs::path section;
    fs::path folder;
    fs::path lock;

    [[nodiscard]] std::string partPrefix() const { return ".part." + key + "."; }
};

namespace {

constexpr std::string_view kSectionMark = ".section";
constexpr std::size_t kLongestName = 100;

bool isName(std::string_view text) {
    return !text.empty() && text.size() <= kLongestName &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

Result<void> makePrivateFolders(const fs::path& folder) {
    fs::path made;
    for (const fs::path& part : folder) {
        made /= part;
        if (::mkdir(made.c_str(), 0700) != 0 && errno != EEXIST && errno != EISDIR)
            return fail(errnoError(errno, made.string(), Message::of("making the cache's folder")));
    }
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(ErrorKind::InvalidInput, folder.string(),
                    Message::of("the cache must be a folder, and this is something else"));
    return {};
}

Result<void> syncPath(const fs::path& path) {
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!fd || ::fsync(fd.get()) != 0)
        return fail(errnoError(errno, path.string(), Message::of("writing the cache to disk")));
    return {};
}

Result<void> syncTree(const fs::path& folder) {
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        std::error_code ignored;
        if (!it->is_symlink(ignored))
            LANDFALL_TRY(syncPath(it->path()));
    }
    if (error)
        return fail(
            errnoError(error.value(), folder.string(), Message::of("walking through the cache")));
    return syncPath(folder);
}

Result<void> removeTree(const fs::path& folder) {
    std::error_code error;
    fs::remove_all(folder, error);
    if (error)
        return fail(
            errnoError(error.value(), folder.string(), Message::of("removing it from the cache")));
    return {};
}

Result<fs::path> makePart(const fs::path& section, const std::string& prefix) {
    std::string name = (section / (prefix + "XXXXXX")).string();
    if (::mkdtemp(name.data()) == nullptr)
        return fail(
            errnoError(errno, section.string(), Message::of("making a folder in the cache")));
    return fs::path(name);
}

void touch(const fs::path& folder) {
    // The age is only advice for trim(): a cache on a read-only disk still serves.
    (void)::utimensat(AT_FDCWD, folder.c_str(), nullptr, 0);
}

/// Names in a folder; none where it is gone meanwhile.
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

ByteCount allocatedIn(const fs::path& folder) {
    ByteCount sum;
    std::set<std::pair<dev_t, ino_t>> seen;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        struct stat info {};
        if (::lstat(it->path().c_str(), &info) == 0 &&
            seen.emplace(info.st_dev, info.st_ino).second)
            sum += ByteCount{static_cast<std::uint64_t>(info.st_blocks) * 512};
    }
    return sum;
}

/// The key in ".part.<key>.<random>", or nothing.
std::string keyOfPart(const std::string& name) {
    constexpr std::string_view kPrefix = ".part.";
    const std::size_t end = name.rfind('.');
    if (!name.starts_with(kPrefix) || end <= kPrefix.size())
        return {};
    std::string key = name.substr(kPrefix.size(), end - kPrefix.size());
    return isName(key) ? key : std::string();
}

/// Holds an entry, where it is there and nobody is making or removing it.
Result<std::optional<CacheLease>> tryHold(const fs::path& folder, const fs::path& lockFile) {
    std::error_code ignored;
    LANDFALL_ASSIGN(auto lock, tryLock(lockFile, LockMode::Shared));
    if (!lock || !fs::exists(folder, ignored))
        return std::optional<CacheLease>();
    touch(folder);
    return std::optional<CacheLease>(CacheLease{folder, std::move(*lock)});
}

std::vector<std::string> sectionsIn(const fs::path& root) {
    std::vector<std::string> sections = namesIn(root);
    std::erase_if(sections, [&](const std::string& name) {
        std::error_code error;
        return !isName(name) || !fs::exists(root / name / kSectionMark, error);
    });
    return sections;
}

std::string homeFolder() {
    if (const char* home = std::getenv("HOME"); home != nullptr && home[0] == '/')
        return home;
    std::array<char, 4096> buffer{};
    struct passwd entry {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 &&
        found != nullptr)
        return found->pw_dir;
    return {};
}

}  // namespace

Result<Cache> Cache::openDefault() {
    // The XDG base directory specification: a relative path there is to be ignored.
    if (const char* base = std::getenv("XDG_CACHE_HOME"); base != nullptr && base[0] == '/')
        return open(fs::path(base) / "landfall");
    const std::string home = homeFolder();
    if (home.empty())
        return fail(ErrorKind::NotFound, "HOME",
                    Message::of("no home folder to keep the cache in; set XDG_CACHE_HOME"));
    return open(fs::path(home) / ".cache" / "landfall");
}

Result<Cache> Cache::open(const fs::path& folder) {
    std::error_code error;
    const fs::path absolute = fs::absolute(folder, error);
    if (error)
        return fail(errnoError(error.value(), folder.string(), Message::of("finding the cache")));
    LANDFALL_TRY(makePrivateFolders(absolute / ".locks"));
    return Cache(absolute);
}

Result<Cache::Entry> Cache::locate(std::string_view section, std::string_view key) const {
    if (!isName(section) || !isName(key))
        return fail(ErrorKind::Internal, std::string(section) + "/" + std::string(key),
                    Message::of("a name in the cache takes 1 to 100 of a-z, 0-9 and '-'"));
    Entry entry;
    entry.key = key;
    entry.section = folder_ / section;
    entry.folder = entry.section / key;
    entry.lock = folder_ / ".locks" / (std::string(section) + "." + entry.key);
    return entry;
}

Result<fs::path> Cache::obtain(std::string_view section, std::string_view key,
                               const Maker& maker) const {
    LANDFALL_ASSIGN(const CacheLease lease, obtainHeld(section, key, maker));
    return lease.folder;
}

Result<CacheLease> Cache::obtainHeld(std::string_view section, std::string_view key,
                                     const Maker& maker, const CancelToken& cancel) const {
    LANDFALL_ASSIGN(const Entry entry, locate(section, key));
    std::error_code ignored;
    // Between making it and holding it another process may trim it away; that this happens again
    // and again means a limit below the size of one entry.
    constexpr int kMost = 4;
    for (int made = 0;;) {
        // Both locks are tried in turn: whoever makes it goes on holding it, for as long as a batch
        // takes, and who waited for the exclusive lock alone would wait for that.
        LANDFALL_ASSIGN(auto held, tryHold(entry.folder, entry.lock));
        if (held)
            return std::move(*held);
        LANDFALL_ASSIGN(const auto exclusive, tryLock(entry.lock, LockMode::Exclusive));
        if (!exclusive) {
            LANDFALL_TRY(pauseForLock(entry.lock, cancel));
        } else if (!fs::exists(entry.folder, ignored)) {
            if (made++ == kMost)
                return fail(
                    ErrorKind::NoSpace, entry.folder.string(),
                    Message::of("another process keeps removing it: the cache's limit is too small "
                                "for it"));
            LANDFALL_TRY(make(entry, maker));
        }
    }
}

Result<void> Cache::makeSection(const Entry& entry) {
    LANDFALL_TRY(makePrivateFolders(entry.section));
    const UniqueFd mark(::open((entry.section / kSectionMark).c_str(),
                               O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!mark)
        return fail(errnoError(errno, entry.section.string(),
                               Message::of("marking a section of the cache")));
    return {};
}

Result<CacheLease> Cache::workIn(std::string_view section, std::string_view key,
                                 const CancelToken& cancel) const {
    LANDFALL_ASSIGN(const Entry entry, locate(section, key));
    LANDFALL_ASSIGN(UniqueFd lock, waitForLock(entry.lock, LockMode::Exclusive, cancel));
    LANDFALL_TRY(makeSection(entry));
    if (::mkdir(entry.folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(
            errnoError(errno, entry.folder.string(), Message::of("making a folder in the cache")));
    touch(entry.folder);
    return CacheLease{entry.folder, std::move(lock)};
}

Result<void> Cache::make(const Entry& entry, const Maker& maker) const {
    LANDFALL_TRY(makeSection(entry));
    // The key's lock is ours: whoever left these behind is dead.
    for (const std::string& name : namesIn(entry.section))
        if (name.starts_with(entry.partPrefix()))
            LANDFALL_TRY(removeTree(entry.section / name));

    LANDFALL_ASSIGN(const fs::path part, makePart(entry.section, entry.partPrefix()));
    Result<void> made = maker(part);
    if (made)
        made = syncTree(part);
    if (made && ::rename(part.c_str(), entry.folder.c_str()) != 0)
        made = fail(errnoError(errno, entry.folder.string(),
                               Message::of("naming a new entry of the cache")));
    if (!made) {
        (void)removeTree(part);
        return made;
    }
    return syncPath(entry.section);
}

Result<std::optional<CacheLease>> Cache::find(std::string_view section,
                                              std::string_view key) const {
    LANDFALL_ASSIGN(const Entry entry, locate(section, key));
    std::error_code ignored;
    if (!fs::exists(entry.folder, ignored))
        return std::optional<CacheLease>();
    LANDFALL_ASSIGN(UniqueFd lock, waitForLock(entry.lock, LockMode::Shared, CancelToken()));
    if (!fs::exists(entry.folder, ignored))
        return std::optional<CacheLease>();
    touch(entry.folder);
    return std::optional<CacheLease>(CacheLease{entry.folder, std::move(lock)});
}

Result<std::vector<CacheEntry>> Cache::list() const {
    std::vector<CacheEntry> entries;
    for (const std::string& section : sectionsIn(folder_)) {
        for (const std::string& key : namesIn(folder_ / section)) {
            struct stat info {};
            const fs::path path = folder_ / section / key;
            if (isName(key) && ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode))
                entries.push_back({section, key, path, allocatedIn(path), info.st_mtim.tv_sec});
        }
    }
    return entries;
}

Result<void> Cache::remove(std::string_view section, std::string_view key) const {
    LANDFALL_ASSIGN(const Entry entry, locate(section, key));
    std::error_code ignored;
    LANDFALL_ASSIGN(const auto lock, tryLock(entry.lock, LockMode::Exclusive));
    if (!lock)
        return fail(ErrorKind::Refused, entry.key,
                    Message::of("it is in use, by this program or another one"));
    if (!fs::exists(entry.folder, ignored)) {
        (void)::unlink(entry.lock.c_str());
        return fail(ErrorKind::NotFound, entry.key,
                    Message::of("the cache has no such entry in %1", section));
    }
    // Renamed first, over an empty folder: a kill in the middle leaves a leftover, not half an
    // entry.
    LANDFALL_ASSIGN(const fs::path part, makePart(entry.section, entry.partPrefix()));
    if (::rename(entry.folder.c_str(), part.c_str()) != 0)
        return fail(
            errnoError(errno, entry.folder.string(), Message::of("removing it from the cache")));
    LANDFALL_TRY(removeTree(part));
    (void)::unlink(entry.lock.c_str());
    return {};
}

Result<void> Cache::removeLeftovers() const {
    for (const std::string& section : sectionsIn(folder_)) {
        for (const std::string& name : namesIn(folder_ / section)) {
            const std::string key = keyOfPart(name);
            if (key.empty())
                continue;
            LANDFALL_ASSIGN(const Entry entry, locate(section, key));
            LANDFALL_ASSIGN(const auto lock, tryLock(entry.lock, LockMode::Exclusive));
            if (lock)
                LANDFALL_TRY(removeTree(entry.section / name));
        }
    }
    return {};
}

Result<void> Cache::trim(ByteCount limit, const Pinned& pinned) const {
    LANDFALL_TRY(removeLeftovers());
    LANDFALL_ASSIGN(std::vector<CacheEntry> entries, list());
    ByteCount sum;
    for (const CacheEntry& entry : entries)
        sum += entry.allocated;
    std::stable_sort(entries.begin(), entries.end(), [](const CacheEntry& a, const CacheEntry& b) {
        return a.lastUsed < b.lastUsed;
    });
    if (pinned)
        std::stable_partition(entries.begin(), entries.end(),
                              [&](const CacheEntry& entry) { return !pinned(entry); });
    for (const CacheEntry& entry : entries) {
        if (sum <= limit)
            break;
        const Result<void> removed = remove(entry.section, entry.key);
        if (removed)
            sum = sum - entry.allocated;
        else if (removed.error().kind() != ErrorKind::Refused &&
                 removed.error().kind() != ErrorKind::NotFound)
            return removed;
    }
    return {};
}

Result<void> Cache::requireSpace(ByteCount needed, const Message& what) const {
    LANDFALL_ASSIGN(const ByteCount free, freeSpace(folder_));
    if (free < needed)
        return fail(ErrorKind::NoSpace, folder_.string(),
                    Message::of("%1 needs %2, and the disk has %3 free", what, needed, free));
    return {};
}

}  // namespace landfall
