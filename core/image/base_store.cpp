#include "core/image/base_store.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cctype>
#include <cerrno>
#include <vector>

#include "core/fetch/digest.h"
#include "core/image/byte_feed.h"
#include "core/image/source_file.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kIdLength = 16;

/// When the image was last known to be whole: the time of its record, which is renewed by each
/// check. A clock that went back makes it due.
bool isDue(const fs::path& folder) {
    std::error_code error;
    const fs::file_time_type checked = fs::last_write_time(folder / kRecordFile, error);
    const fs::file_time_type now = fs::file_time_type::clock::now();
    return error || checked > now + std::chrono::hours(24) || now - checked > kVerifiedFor;
}

/// Of what was decoded: zeros behind it may fill up the last sector.
Result<std::string> hashOf(const fs::path& image, ByteCount decoded, const CancelToken& cancel) {
    LANDFALL_ASSIGN(SourceFile file, SourceFile::open(image));
    file.size = decoded;
    FileFeed feed(file);
    Sha256 hash;
    std::vector<std::byte> room(kMiB);
    for (;;) {
        if (cancel.cancelled())
            return fail(ErrorKind::Cancelled, image.string(),
                        Message::of("checking the base was cancelled"));
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
    const bool fits =
        fs::file_size(image, error) == alignUp(record.size.value, kSector.value) && !error;
    if (fits && !isDue(folder))
        return {};
    if (!fits)
        return fail(ErrorKind::Mismatch, record.id,
                    Message::of("the cache's copy of %1 is damaged (its size should be %2) and was "
                                "removed from the cache; add it again",
                                record.name, ExactSize(record.size)));
    LANDFALL_ASSIGN(const std::string found, hashOf(image, record.size, cancel));
    if (found != record.decodedSha256)
        return fail(ErrorKind::Mismatch, record.id,
                    Message::of("the cache's copy of %1 is damaged (its SHA-256 should be %2, and "
                                "it is %3) and was removed from the cache; add it again",
                                record.name, record.decodedSha256, found));
    // On a folder that is read-only it is checked each time.
    fs::last_write_time(folder / kRecordFile, fs::file_time_type::clock::now(), error);
    return {};
}

/// A disk has whole sectors: where the image ends within one, zeros fill it up.
Result<void> fillLastSector(const fs::path& image, ByteCount size) {
    if (size.value % kSector.value == 0)
        return {};
    const auto length = static_cast<off_t>(alignUp(size.value, kSector.value));
    if (::chmod(image.c_str(), 0600) != 0 || ::truncate(image.c_str(), length) != 0 ||
        ::chmod(image.c_str(), 0400) != 0)
        return fail(
            errnoError(errno, image.string(), Message::of("setting the decoded image's length")));
    return {};
}

std::vector<Message> remarksOf(const BaseRecord& record, ByteCount ignored) {
    std::vector<Message> remarks;
    if (ignored.value != 0)
        remarks.push_back(
            Message::of("%1 bytes behind the packed image belong to no image and were left out.",
                        ignored.value));
    if (record.size.value % kSector.value != 0)
        remarks.push_back(Message::of(
            "The image has %1 bytes, which is no multiple of 512 as every disk's length "
            "is; its last sector was filled up with zeros.",
            record.size.value));
    return remarks;
}

}  // namespace

std::string baseIdOf(const std::string& decodedSha256) {
    return decodedSha256.substr(0, kIdLength);
}

bool isBaseId(const std::string& text) {
    return isLowerHex(text, kIdLength);
}

Result<std::string> normalizeSha256(const std::string& text) {
    std::string lower = text;
    for (char& c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (!lower.empty() && !isLowerHex(lower, 64))
        return fail(
            ErrorKind::InvalidInput, "sha256",
            Message::of("%1 is not a SHA-256; accepted is one of 64 hex digits", Quoted(text)));
    return lower;
}

Result<void> keepBase(const Cache& cache, const fs::path& image, const BaseRecord& record,
                      const CancelToken& cancel) {
    const Cache::Maker maker = [&](const fs::path& part) -> Result<void> {
        std::error_code error;
        LANDFALL_TRY(fillLastSector(image, record.size));
        fs::rename(image, part / kImageFile, error);
        if (error)
            return fail(
                errnoError(error.value(), image.string(), Message::of("moving the decoded image")));
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
    base.size = ByteCount{alignUp(record.size.value, kSector.value)};
    base.remarks = remarksOf(record, request.ignored);
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
        Result<BaseImage> base = loadBase(cache, {record->name, sourceSha256, record->ignored},
                                          std::move(*lease), cancel);
        if (!base && base.error().kind() == ErrorKind::Mismatch)
            continue;  // it is fetched or unpacked anew
        if (!base)
            return fail(std::move(base).error());
        return std::optional(std::move(*base));
    }
    return std::optional<BaseImage>();
}

}  // namespace landfall
