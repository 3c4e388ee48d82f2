#include "core/image/base_image.h"

#include <algorithm>

#include "core/fetch/digest.h"
#include "core/image/base_record.h"
#include "core/image/base_store.h"
#include "core/image/decode.h"
#include "core/image/disk_image.h"
#include "core/image/source_file.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSourceKeyLength = 32;

Result<void> requireHash(const std::string& subject, const std::string& expected,
                         const std::string& found) {
    if (expected.empty() || expected == found)
        return {};
    return fail(ErrorKind::InvalidInput, subject,
                Message::of("its SHA-256 is %1, and %2 was expected; download it again, or correct "
                            "the expected one",
                            found, expected));
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
        record.id = baseIdOf(outcome.decodedSha256);
        record.name = source_.name;
        record.sourceSha256 = outcome.sourceSha256;
        record.decodedSha256 = outcome.decodedSha256;
        record.size = outcome.size;
        record.ignored = outcome.ignored;
        LANDFALL_TRY(keepBase(cache_, image, record, cancel_));
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
        return cache_.requireSpace(needed, Message::of("decoding %1", source_.name));
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
    // The base may have been trimmed away since its source was seen, or be damaged: then the source
    // is forgotten and decoded again.
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round) {
        {
            LANDFALL_ASSIGN(const CacheLease seen,
                            cache.obtainHeld(kSourceSection, key, import, cancel));
            const Result<BaseRecord> record = readBaseRecord(seen.folder);
            if (record) {
                LANDFALL_TRY(requireHash(source.string(), expected, record->sourceSha256));
                LANDFALL_ASSIGN(auto lease, cache.find(kBaseSection, record->id));
                if (lease) {
                    Result<BaseImage> base =
                        loadBase(cache, {file.name, record->sourceSha256, record->ignored},
                                 std::move(*lease), cancel);
                    if (base || base.error().kind() != ErrorKind::Mismatch)
                        return base;
                }
            }
        }
        (void)cache.remove(kSourceSection, key);
    }
    return fail(ErrorKind::NoSpace, source.string(),
                Message::of("another process keeps removing it from the cache"));
}

Result<BaseImage> openBase(const Cache& cache, const std::string& id,
                           const DecodeProgress& progress, const CancelToken& cancel) {
    if (id == "sample") {
        const fs::path sample = cache.folder() / "sample" / "sample.img.xz";
        std::error_code error;
        if (!fs::exists(sample, error))
            return fail(
                ErrorKind::NotFound, "sample",
                Message::of("the sample base has not been built yet; packaging/run builds it"));
        return importBase(cache, sample, {}, progress, cancel);
    }
    const auto unknown = [&] {
        return fail(
            ErrorKind::NotFound, id,
            Message::of("no base of the cache has this id; landfall-cli base list shows them"));
    };
    if (!isBaseId(id))
        return unknown();
    LANDFALL_ASSIGN(auto lease, cache.find(kBaseSection, id));
    if (!lease)
        return unknown();
    return loadBase(cache, {}, std::move(*lease), cancel);
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
