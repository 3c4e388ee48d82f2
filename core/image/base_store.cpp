#include "core/image/base_store.h"

#include <algorithm>
#include <cctype>

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kIdLength = 16;

bool isHex(const std::string& text, std::size_t length) {
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
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

Result<BaseImage> loadBase(std::string name, std::string sourceSha256, CacheLease lease) {
    LANDFALL_ASSIGN(BaseRecord record, readBaseRecord(lease.folder));
    BaseImage base;
    base.id = record.id;
    base.name = std::move(name.empty() ? record.name : name);
    base.file = lease.folder / kImageFile;
    base.size = record.size;
    base.compressedSha256 = std::move(sourceSha256.empty() ? record.sourceSha256 : sourceSha256);
    base.decodedSha256 = record.decodedSha256;
    std::error_code error;
    if (fs::file_size(base.file, error) != base.size.value || error)
        return fail(ErrorKind::Io, base.id,
                    "the cache's copy of this base is damaged; remove it "
                    "(landfall-cli base remove " +
                        base.id + ") and add it again");
    LANDFALL_ASSIGN(base.facts, readFacts(base.file));
    base.lease = std::make_shared<const CacheLease>(std::move(lease));
    return base;
}

Result<std::optional<BaseImage>> findBaseBySource(const Cache& cache,
                                                  const std::string& sourceSha256) {
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
        LANDFALL_ASSIGN(BaseImage base, loadBase(record->name, sourceSha256, std::move(*lease)));
        return std::optional(std::move(base));
    }
    return std::optional<BaseImage>();
}

}  // namespace landfall
