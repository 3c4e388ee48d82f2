#include "core/image/base_image.h"

#include <sys/stat.h>

#include <algorithm>
#include <cctype>

#include "core/fetch/digest.h"
#include "core/image/base_record.h"
#include "core/image/decode.h"
#include "core/image/disk_image.h"
#include "core/image/source_file.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kIdLength = 16;
constexpr std::size_t kSourceKeyLength = 32;

bool isHex(const std::string& text, std::size_t length) {
    return text.size() == length && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
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

Result<void> requireHash(const std::string& subject, const std::string& expected,
                         const std::string& found) {
    if (expected.empty() || expected == found)
        return {};
    return fail(ErrorKind::InvalidInput, subject,
                "its SHA-256 is " + found + ", and " + expected +
                    " was expected; download it again, or correct the expected one");
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

/// Decodes a source into its folder of the cache and moves the image to where its content's hash
/// says. Runs under the source's lock, so that a second process waits and finds it.
class Import {
public:
    Import(const Cache& cache, const SourceFile& source, const std::string& expectedSha256,
           const DecodeProgress& progress, const CancelToken& cancel)
        : cache_(cache),
          source_(source),
          expected_(expectedSha256),
          progress_(progress),
          cancel_(cancel) {}

    Result<void> operator()(const fs::path& folder) const {
        LANDFALL_TRY(requireRoom());
        const fs::path image = folder / kImageFile;
        LANDFALL_ASSIGN(const DecodeOutcome outcome,
                        decodeSource(source_, image, progress_, cancel_));
        const std::string subject = source_.path.string();
        LANDFALL_TRY(requireHash(subject, expected_, outcome.sourceSha256));
        LANDFALL_TRY(requireDiskImage(image, subject));
        BaseRecord record;
        record.id = outcome.decodedSha256.substr(0, kIdLength);
        record.name = source_.name;
        record.sourceSha256 = outcome.sourceSha256;
        record.decodedSha256 = outcome.decodedSha256;
        record.size = outcome.size;
        LANDFALL_TRY(keep(image, record));
        std::error_code ignored;
        fs::remove(image, ignored);  // still there where the cache had the same image already
        return writeBaseRecord(folder, record);
    }

private:
    [[nodiscard]] Result<void> requireRoom() const {
        LANDFALL_ASSIGN(const std::optional<ByteCount> stated, statedSize(source_));
        if (!stated)
            return {};
        const ByteCount needed =
            source_.format == SourceFormat::Raw ? std::min(*stated, source_.allocated) : *stated;
        return cache_.requireSpace(needed, "decoding " + source_.name);
    }

    [[nodiscard]] Result<void> keep(const fs::path& image, const BaseRecord& record) const {
        const Cache::Maker maker = [&](const fs::path& part) -> Result<void> {
            std::error_code error;
            fs::rename(image, part / kImageFile, error);
            if (error)
                return fail(errnoError(error.value(), image.string(), "moving the decoded image"));
            return writeBaseRecord(part, record);
        };
        LANDFALL_ASSIGN(const CacheLease lease,
                        cache_.obtainHeld(kBaseSection, record.id, maker, cancel_));
        return {};
    }

    const Cache& cache_;
    const SourceFile& source_;
    const std::string& expected_;
    const DecodeProgress& progress_;
    const CancelToken& cancel_;
};

}  // namespace

Result<BaseImage> importBase(const Cache& cache, const fs::path& source,
                             const std::string& expectedSha256, const DecodeProgress& progress,
                             const CancelToken& cancel) {
    LANDFALL_ASSIGN(const std::string expected, normalizeSha256(expectedSha256));
    LANDFALL_ASSIGN(const SourceFile file, SourceFile::open(source));
    if (file.format == SourceFormat::Raw)
        LANDFALL_TRY(requireDiskImage(source, source.string()));
    const std::string key = sha256Of(file.fingerprint).substr(0, kSourceKeyLength);
    const Import import(cache, file, expected, progress, cancel);
    // The base may have been trimmed away since its source was seen: then the source is forgotten
    // and decoded again.
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round) {
        {
            LANDFALL_ASSIGN(const CacheLease seen,
                            cache.obtainHeld(kSourceSection, key, import, cancel));
            const Result<BaseRecord> record = readBaseRecord(seen.folder);
            if (record) {
                LANDFALL_TRY(requireHash(source.string(), expected, record->sourceSha256));
                LANDFALL_ASSIGN(auto lease, cache.find(kBaseSection, record->id));
                if (lease)
                    return loadBase(file.name, record->sourceSha256, std::move(*lease));
            }
        }
        (void)cache.remove(kSourceSection, key);
    }
    return fail(ErrorKind::NoSpace, source.string(),
                "another process keeps removing it from the cache");
}

Result<BaseImage> openBase(const Cache& cache, const std::string& id,
                           const DecodeProgress& progress, const CancelToken& cancel) {
    if (id == "sample") {
        const fs::path sample = cache.folder() / "sample" / "sample.img.xz";
        std::error_code error;
        if (!fs::exists(sample, error))
            return fail(ErrorKind::NotFound, "sample",
                        "the sample base has not been built yet; packaging/run builds it");
        return importBase(cache, sample, {}, progress, cancel);
    }
    const auto unknown = [&] {
        return fail(ErrorKind::NotFound, id,
                    "no base of the cache has this id; landfall-cli base list shows them");
    };
    if (!isHex(id, kIdLength))
        return unknown();
    LANDFALL_ASSIGN(auto lease, cache.find(kBaseSection, id));
    if (!lease)
        return unknown();
    return loadBase({}, {}, std::move(*lease));
}

Result<std::vector<BaseSummary>> listBases(const Cache& cache) {
    LANDFALL_ASSIGN(const std::vector<CacheEntry> entries, cache.list());
    std::vector<BaseSummary> bases;
    for (const CacheEntry& entry : entries) {
        if (entry.section != kBaseSection)
            continue;
        const Result<BaseRecord> record = readBaseRecord(entry.path);
        if (!record)
            continue;  // being removed at this moment
        bases.push_back({record->id, record->name, record->size, entry.allocated,
                         record->sourceSha256, record->decodedSha256, entry.lastUsed});
    }
    return bases;
}

}  // namespace landfall
