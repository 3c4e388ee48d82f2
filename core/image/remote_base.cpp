#include "core/image/remote_base.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <thread>

#include "core/fetch/digest.h"
#include "core/fetch/part_file.h"
#include "core/image/base_store.h"
#include "core/image/byte_feed.h"
#include "core/image/decode.h"
#include "core/image/disk_image.h"
#include "core/image/other_format.h"

namespace landfall {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDownloadSection = "downloads";
constexpr int kRounds = 3;

std::int64_t secondsNow() {
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

Message ageText(std::int64_t seconds) {
    if (seconds < 2 * 3600)
        return Message::of("%1 minutes", std::max<std::int64_t>(seconds / 60, 0));
    if (seconds < 48 * 3600)
        return Message::of("%1 hours", seconds / 3600);
    return Message::of("%1 days", seconds / 86400);
}

/// The end of a first sector that holds a partition table.
bool hasBootSignature(std::span<const std::byte> head) {
    return head.size() >= 512 && head[510] == std::byte{0x55} && head[511] == std::byte{0xAA};
}

/// The thread that fetches into a part file, as long as this lives.
class Fetching {
public:
    Fetching(const FetchSettings& settings, TransferRequest request, PartFile& part,
             const CancelToken& cancel)
        : part_(part), thread_([this, &settings, request = std::move(request), cancel] {
              const Result<TransferEnd> end = transfer(settings, request, part_, cancel);
              notModified_ = end && *end == TransferEnd::NotModified;
              part_.end(end ? std::nullopt : std::optional(end.error()));
          }) {}
    ~Fetching() { part_.abandon(); }
    Fetching(const Fetching&) = delete;
    Fetching& operator=(const Fetching&) = delete;

    /// Once waitForHead() or waitForEnd() has returned.
    [[nodiscard]] bool notModified() const { return notModified_; }

private:
    PartFile& part_;
    std::atomic<bool> notModified_ = false;
    std::jthread thread_;
};

/// One download of one address, under the lock of its folder in the cache.
class RemoteImport {
public:
    RemoteImport(const Cache& cache, const FetchSettings& settings, const RemoteBase& remote,
                 const DecodeProgress& progress, const CancelToken& cancel)
        : cache_(cache),
          settings_(settings),
          remote_(remote),
          progress_(progress),
          cancel_(cancel),
          key_("url-" + sha256Of(remote.url).substr(0, 32)) {}

    Result<BaseImage> run() {
        LANDFALL_ASSIGN(expected_, normalizeSha256(remote_.sha256));
        const bool hashKnown =
            !expected_.empty() || (remote_.claim && !remote_.claim->extractSha256.empty());
        LANDFALL_TRY(checkWebAddress(
            remote_.url, hashKnown ? PlainHttp::HashKnown : PlainHttp::Refuse, remote_.subject));
        plain_ = hashKnown ? PlainHttp::HashKnown : PlainHttp::Refuse;
        LANDFALL_ASSIGN(auto known, findByHash());
        if (known)
            return std::move(*known);
        Result<BaseImage> base = underLock();
        // What was fetched is no longer needed, or wrong, or nothing; what may go on later stays.
        if (base || nothingCame_ || !worthKeeping(base.error().kind()))
            (void)cache_.remove(kDownloadSection, key_);
        return base;
    }

private:
    static bool worthKeeping(ErrorKind kind) {
        return kind == ErrorKind::Cancelled || kind == ErrorKind::Network ||
               kind == ErrorKind::NoSpace || kind == ErrorKind::Timeout;
    }

    Result<std::optional<BaseImage>> findByHash() {
        if (expected_.empty())
            return std::optional<BaseImage>();
        LANDFALL_ASSIGN(auto known, findBaseBySource(cache_, expected_, cancel_));
        if (known) {
            LANDFALL_TRY(check(*known));
        }
        return known;
    }

    Result<void> check(BaseImage& base) const {
        if (!remote_.claim)
            return {};
        LANDFALL_TRY(requireClaimedHash(*remote_.claim, remote_.subject, base.decodedSha256));
        const std::vector<Message> wrong = wrongClaims(*remote_.claim, base);
        base.remarks.insert(base.remarks.end(), wrong.begin(), wrong.end());
        return {};
    }

    Result<BaseImage> underLock() {
        LANDFALL_ASSIGN(const CacheLease lease, cache_.workIn(kDownloadSection, key_, cancel_));
        LANDFALL_ASSIGN(auto known, findByHash());  // another process may have made it meanwhile
        if (known)
            return std::move(*known);
        if (expected_.empty())
            earlier_ = findEarlier();
        folder_ = lease.folder;
        LANDFALL_ASSIGN(const auto part, PartFile::open(folder_, remote_.url));
        for (int round = 1;; ++round) {
            Result<BaseImage> base = fetch(*part);
            nothingCame_ = part->have().value == 0;
            if (base || round == kRounds || base.error().kind() != ErrorKind::Mismatch)
                return base;
            LANDFALL_TRY(part->clear());
            earlier_.reset();  // where it was the copy here that is damaged
            earlierLease_.reset();
        }
    }

    /// What this address gave before, where it is still in the cache.
    std::optional<BaseRecord> findEarlier() {
        const auto seen = cache_.find(kSourceSection, key_);
        if (!seen || !*seen)
            return std::nullopt;
        const Result<BaseRecord> record = readBaseRecord((*seen)->folder);
        if (!record || record->url != remote_.url)
            return std::nullopt;
        auto lease = cache_.find(kBaseSection, record->id);
        if (!lease || !*lease)
            return std::nullopt;
        earlierLease_ = std::move(**lease);
        return *record;
    }

    TransferRequest request() const {
        TransferRequest request;
        request.url = remote_.url;
        request.subject = remote_.subject;
        request.plain = plain_;
        request.limit = kLargestImage;
        // What a list says of sizes bounds only what no hash decides about.
        if (remote_.claim && remote_.claim->downloadSize && plain_ == PlainHttp::Refuse)
            request.limit = *remote_.claim->downloadSize;
        if (earlier_)
            request.known = earlier_->validators;
        return request;
    }

    Result<BaseImage> fetch(PartFile& part) {
        const Fetching fetching(settings_, request(), part, cancel_);
        const Result<TransferHead> head = part.waitForHead();
        if (fetching.notModified()) {
            earlier_->fetched = secondsNow();
            LANDFALL_TRY(remember(*earlier_));
            return useEarlier(std::nullopt);
        }
        if (!head) {
            if (earlier_ && head.error().kind() == ErrorKind::Network)
                return useEarlier(head.error());
            return fail(head.error());
        }
        LANDFALL_ASSIGN(const SourceFile source, sourceOf(part, *head));
        LANDFALL_ASSIGN(const DecodeOutcome outcome, decode(source, part));
        LANDFALL_ASSIGN(BaseImage base, keep(outcome, *head));
        if (remote_.claim && remote_.claim->downloadSize &&
            *remote_.claim->downloadSize != part.have())
            base.remarks.push_back(Message::of(
                "The list %1 says that the file has %2 bytes, and it has %3.", remote_.claim->list,
                remote_.claim->downloadSize->value, part.have().value));
        return base;
    }

    Result<BaseImage> useEarlier(const std::optional<Error>& whyNotAsked) {
        LANDFALL_ASSIGN(
            BaseImage base,
            loadBase(cache_, {earlier_->name, earlier_->sourceSha256, earlier_->ignored},
                     std::move(*earlierLease_), cancel_));
        LANDFALL_TRY(check(base));
        if (whyNotAsked)
            base.remarks.push_back(
                Message::of("Whether there is a newer one could not be asked (%1): this is the "
                            "copy of %2 ago.",
                            whyNotAsked->asMessage(), ageText(secondsNow() - earlier_->fetched)));
        return base;
    }

    /// The part file as a source: what it is shows in its first bytes.
    Result<SourceFile> sourceOf(PartFile& part, const TransferHead& head) const {
        std::array<std::byte, kFormatHead> first{};
        PartFeed feed(part);
        LANDFALL_ASSIGN(const std::size_t got, feed.next(first));
        const auto begin = std::span<const std::byte>(first).first(got);
        SourceFile source;
        source.path = remote_.url;
        source.name = fileNameOf(remote_.url);
        source.format = formatOf(begin);
        source.size = head.total.value_or(ByteCount{});
        if (got == 0)
            return fail(ErrorKind::InvalidInput, remote_.subject,
                        Message::of("%1 is empty", shownAddress(head.address)));
        if (source.format == SourceFormat::Raw && isText(begin))
            return fail(ErrorKind::InvalidInput, remote_.subject,
                        head.contentType.empty()
                            ? Message::of("%1 is a text and no disk image; look at the address in "
                                          "a browser",
                                          shownAddress(head.address))
                            : Message::of("%1 is a text (%2) and no disk image; look at the "
                                          "address in a browser",
                                          shownAddress(head.address), head.contentType));
        if (const auto other = source.format == SourceFormat::Raw && !hasBootSignature(begin)
                                   ? otherFormat(begin)
                                   : std::nullopt)
            return fail(ErrorKind::InvalidInput, shownAddress(head.address), *other);
        // A packed image tells its end by itself.
        if (source.format == SourceFormat::Raw && !head.total && plain_ == PlainHttp::Refuse)
            return fail(ErrorKind::InvalidInput, remote_.subject,
                        Message::of("%1 does not say its length, and nothing else tells whether it "
                                    "came whole; accepted is a packed image, or one whose SHA-256 "
                                    "is given",
                                    shownAddress(head.address)));
        return source;
    }

    Result<DecodeOutcome> decode(const SourceFile& source, PartFile& part) const {
        const fs::path image = folder_ / kImageFile;
        std::error_code ignored;
        fs::remove(image, ignored);  // of one that was killed
        const auto claimed = remote_.claim ? remote_.claim->extractSize : std::nullopt;
        if (claimed)
            LANDFALL_TRY(cache_.requireSpace(*claimed, Message::of("unpacking %1", source.name)));
        Result<DecodeOutcome> outcome =
            source.format == SourceFormat::Zip
                ? decodeWhole(source, part)
                : decodeArriving(source, part, claimOf(source, claimed));
        if (!outcome)
            fs::remove(image, ignored);
        return outcome;
    }

    /// What a list says bounds only what no hash decides about.
    [[nodiscard]] DecodedClaim claimOf(const SourceFile& source,
                                       const std::optional<ByteCount>& listed) const {
        DecodedClaim claim;
        (plain_ == PlainHttp::Refuse ? claim.exactly : claim.atLeast) = listed;
        if (source.format == SourceFormat::Raw && source.size.value != 0)
            claim.exactly = source.size;
        return claim;
    }

    Result<DecodeOutcome> decodeArriving(const SourceFile& source, PartFile& part,
                                         const DecodedClaim& claim) const {
        PartFeed feed(part);
        const Checksums checksums =
            plain_ == PlainHttp::HashKnown ? Checksums::Skip : Checksums::Verify;
        return decodeFeed(source, feed, checksums, folder_ / kImageFile, claim, progress_, cancel_);
    }

    Result<DecodeOutcome> decodeWhole(const SourceFile& source, PartFile& part) const {
        while (!part.waitForEnd(std::chrono::milliseconds(200)))
            if (progress_)
                progress_({part.have(), source.size});
        std::array<std::byte, 1> behind{};
        LANDFALL_ASSIGN(const std::size_t more, part.read(ByteOffset{part.have().value}, behind));
        static_cast<void>(more);  // for its error: how the download ended
        LANDFALL_ASSIGN(SourceFile whole, SourceFile::open(part.file()));
        whole.path = source.path;
        whole.name = source.name;
        return decodeSource(whole, folder_ / kImageFile, progress_, cancel_);
    }

    Result<BaseImage> keep(const DecodeOutcome& outcome, const TransferHead& head) {
        const fs::path image = folder_ / kImageFile;
        if (!expected_.empty() && expected_ != outcome.sourceSha256)
            return fail(ErrorKind::InvalidInput, remote_.subject,
                        Message::of("the SHA-256 of %1 is %2, and %3 was expected; nothing of it "
                                    "was kept",
                                    shownAddress(remote_.url), outcome.sourceSha256, expected_));
        if (remote_.claim)
            LANDFALL_TRY(
                requireClaimedHash(*remote_.claim, remote_.subject, outcome.decodedSha256));
        LANDFALL_TRY(requireDiskImage(image, shownAddress(remote_.url)));
        BaseRecord record;
        record.id = baseIdOf(outcome.decodedSha256);
        record.name = fileNameOf(remote_.url);
        record.sourceSha256 = outcome.sourceSha256;
        record.decodedSha256 = outcome.decodedSha256;
        record.size = outcome.size;
        record.ignored = outcome.ignored;
        record.url = remote_.url;
        record.validators = head.validators;
        record.fetched = secondsNow();
        LANDFALL_TRY(keepBase(cache_, image, record, cancel_));
        LANDFALL_TRY(remember(record));
        LANDFALL_ASSIGN(auto lease, cache_.find(kBaseSection, record.id));
        if (!lease)
            return fail(ErrorKind::NoSpace, remote_.subject,
                        Message::of("another process keeps removing it from the cache"));
        LANDFALL_ASSIGN(BaseImage base,
                        loadBase(cache_, {record.name, record.sourceSha256, record.ignored},
                                 std::move(*lease), cancel_));
        LANDFALL_TRY(check(base));
        return base;
    }

    Result<void> remember(const BaseRecord& record) const {
        (void)cache_.remove(kSourceSection, key_);  // of the version before
        const auto maker = [&record](const fs::path& folder) {
            return writeBaseRecord(folder, record);
        };
        LANDFALL_ASSIGN(const CacheLease lease,
                        cache_.obtainHeld(kSourceSection, key_, maker, cancel_));
        return {};
    }

    const Cache& cache_;
    const FetchSettings& settings_;
    const RemoteBase& remote_;
    const DecodeProgress& progress_;
    const CancelToken& cancel_;
    std::string key_;
    std::string expected_;
    PlainHttp plain_ = PlainHttp::Refuse;
    fs::path folder_;
    bool nothingCame_ = false;  ///< of a download that was begun
    std::optional<BaseRecord> earlier_;
    std::optional<CacheLease> earlierLease_;
};

}  // namespace

Result<BaseImage> fetchBase(const Cache& cache, const FetchSettings& settings,
                            const RemoteBase& remote, const DecodeProgress& progress,
                            const CancelToken& cancel) {
    return RemoteImport(cache, settings, remote, progress, cancel).run();
}

}  // namespace landfall
