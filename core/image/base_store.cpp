#include "core/image/base_store.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "core/fetch/digest.h"
#include "core/image/byte_feed.h"
#include "core/image/source_file.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kIdLength = 16;

bool isHex(const std::string& text, std::size_t length) {
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/// When the image was last known to be whole: the time of its record, which is renewed by each
/// check. A clock that went back makes it due.
bool isDue(const fs::path& folder) {
    std::error_code error;
    const fs::file_time_type checked = fs::last_write_time(folder / kRecordFile, error);
    const fs::file_time_type now = fs::file_time_type::clock::now();
    return error || checked > now + std::chrono::hours(24) || now - checked > kVerifiedFor;
}

Result<std::string> hashOf(const fs::path& image, const CancelToken& cancel) {
    LANDFALL_ASSIGN(const SourceFile file, SourceFile::open(image));
    FileFeed feed(file);
    Sha256 hash;
    std::vector<std::byte> room(kMiB);
    for (;;) {
        if (cancel.cancelled())
            return fail(ErrorKind::Cancelled, image.string(), "checking the base was cancelled");
        LANDFALL_ASSIGN(const std::size_t got, feed.next(room));
        if (got == 0)
            return hash.finish();
        hash.add(std::span(room).first(got));
    }
}

Result<void> requireWhole(const fs::path& folder, const BaseRecord& record,
                          const CancelToken& cancel) {
    const fs::path image = folder / kImageFile;
    std::error_code error;
    const bool fits = fs::file_size(image, error) == record.size.value && !error;
    if (fits && !isDue(folder))
        return {};
    std::string found = "of another size";
    if (fits) {
        LANDFALL_ASSIGN(found, hashOf(image, cancel));
        // On a folder that is read-only it is checked each time.
        if (found == record.decodedSha256) {
            fs::last_write_time(folder / kRecordFile, fs::file_time_type::clock::now(), error);
            return {};
        }
    }
    return fail(ErrorKind::Mismatch, record.id,
                "the cache's copy of " + record.name + " is damaged (its SHA-256 should be " +
                    record.decodedSha256 + ", and it is " + found +
                    ") and was taken out of the cache; add it again");
}

}  // namespace

std::string baseIdOf(const std::string& decodedSha256) {
    return decodedSha256.substr(0, kIdLength);
}

bool isBaseId(const std::string& text) {
    return isHex(text, kIdLength);
}

Result<std::string> normalizeSha256(const std::string& text) {
    std::string lower = text;
    for (char& c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (!lower.empty() && !isHex(lower, 64))
        return fail(ErrorKind::InvalidInput, "sha256",
                    "a SHA-256 has 64 hex digits, and this has " + std::to_string(text.size()) +
                        " characters, or others among them");
    return lower;
}

Result<void> keepBase(const Cache& cache, const fs::path& image, const BaseRecord& record,
                      const CancelToken& cancel) {
    const Cache::Maker maker = [&](const fs::path& part) -> Result<void> {
        std::error_code error;
        fs::rename(image, part / kImageFile, error);
        if (error)
            return fail(errnoError(error.value(), image.string(), "moving the decoded image"));
        return writeBaseRecord(part, record);
    };
    LANDFALL_ASSIGN(const CacheLease lease,
                    cache.obtainHeld(kBaseSection, record.id, maker, cancel));
    return {};
}

Result<BaseImage> loadBase(const Cache& cache, LoadRequest request, CacheLease lease,
                           const CancelToken& cancel) {
    LANDFALL_ASSIGN(BaseRecord record, readBaseRecord(lease.folder));
    if (Result<void> whole = requireWhole(lease.folder, record, cancel); !whole) {
        if (whole.error().kind() == ErrorKind::Mismatch) {
            lease.lock.reset();
            (void)cache.remove(kBaseSection, record.id);
        }
        return fail(std::move(whole).error());
    }
    BaseImage base;
    base.id = record.id;
    base.name = std::move(request.name.empty() ? record.name : request.name);
    base.file = lease.folder / kImageFile;
    base.size = record.size;
    base.compressedSha256 =
        std::move(request.sourceSha256.empty() ? record.sourceSha256 : request.sourceSha256);
    base.decodedSha256 = record.decodedSha256;
    LANDFALL_ASSIGN(base.facts, readFacts(base.file));
    base.lease = std::make_shared<const CacheLease>(std::move(lease));
    return base;
}

Result<std::optional<BaseImage>> findBaseBySource(const Cache& cache,
                                                  const std::string& sourceSha256,
                                                  const CancelToken& cancel) {
    LANDFALL_ASSIGN(const std::vector<CacheEntry> entries, cache.list());
    for (const CacheEntry& entry : entries) {
        if (entry.section != kSourceSection && entry.section != kBaseSection)
            continue;
        const Result<BaseRecord> record = readBaseRecord(entry.path);
        if (!record || record->sourceSha256 != sourceSha256)
            continue;
        LANDFALL_ASSIGN(auto lease, cache.find(kBaseSection, record->id));
        if (!lease)
            continue;
        Result<BaseImage> base =
            loadBase(cache, {record->name, sourceSha256}, std::move(*lease), cancel);
        if (!base && base.error().kind() == ErrorKind::Mismatch)
            continue;  // it is fetched or unpacked anew
        if (!base)
            return fail(std::move(base).error());
        return std::optional(std::move(*base));
    }
    return std::optional<BaseImage>();
}

}  // namespace landfall
