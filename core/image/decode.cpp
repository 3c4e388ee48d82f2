#include "core/image/decode.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "core/fetch/digest.h"
#include "core/image/lz4_reader.h"
#include "core/image/piece_pool.h"
#include "core/image/sparse_writer.h"
#include "core/image/stream_decoder.h"
#include "core/image/tar_image.h"
#include "core/image/zip_image.h"

namespace landfall {

namespace {

constexpr std::size_t kPiecesUnderWay = 8;
/// What a processor's cache surely holds.
constexpr std::size_t kHotSize = 128 * 1024;

/// The threads of one decode. The first error of any ends all.
class Pipeline {
public:
    Pipeline(const SourceFile& source, ByteFeed& feed, SparseWriter* writer,
             const DecodedLimit& limit, const DecodeProgress& progress, const CancelToken& cancel)
        : source_(source),
          feed_(feed),
          writer_(writer),
          limit_(limit),
          progress_(progress),
          cancel_(cancel),
          hashed_(source.format != SourceFormat::Raw) {}

    Result<DecodeOutcome> run(StreamDecoder& decoder) {
        return runWith([&] {
            Result<void> done = decode(decoder);
            ignored_ = decoder.ignored();
            return done;
        });
    }
    Result<DecodeOutcome> run(const ZipImage& image) {
        return runWith([&] { return unzip(image); });
    }
    Result<DecodeOutcome> runLz4() {
        return runWith([this] { return unpackLz4(); });
    }

private:
    template <typename Unpack>
    Result<DecodeOutcome> runWith(const Unpack& unpack) {
        tell({});
        {
            const std::jthread reader([this] { readAndHash(); });
            std::jthread hasher;
            if (hashed_)
                hasher = std::jthread([this] { hashDecoded(); });
            std::jthread writer;
            if (writer_ != nullptr)
                writer = std::jthread([this] { write(); });
            if (Result<void> decoded = unpack(); !decoded)
                giveUp(std::move(decoded).error());
            tarQueue_.finish();
            if (untarring_.joinable())
                untarring_.join();
            hashQueue_.finish();
            writeQueue_.finish();
        }
        if (error_)
            return fail(std::move(*error_));
        if (!hashed_)
            decodedSha256_ = sourceSha256_;
        else if (hashesInPassing_)
            decodedSha256_ = passingHash_.finish();
        return DecodeOutcome{sourceSha256_, decodedSha256_, decodedSize_, ignored_};
    }

    /// From the thread that unpacks, which is the one that called.
    void tell(ByteCount done) const {
        if (progress_)
            progress_({done, source_.size, hashed_ ? std::optional(limit_) : std::nullopt});
    }

    void giveUp(Error error) {
        const std::lock_guard lock(errorMutex_);
        if (!error_)
            error_ = std::move(error);
        feed_.abandon();
        sourceQueue_.abort();
        tarQueue_.abort();
        hashQueue_.abort();
        writeQueue_.abort();
    }

    void readAndHash() {
        Sha256 hash;
        SharedPiece held;  // which piece is the last one shows only behind it
        for (;;) {
            SharedPiece piece = pool_.take();
            const Result<void> filled = fill(*piece, hash);
            if (!filled)
                return giveUp(filled.error());
            if (piece->used == 0)
                break;
            if (held && !handIn(std::move(held), InputEnd::MoreFollows))
                return;
            held = std::move(piece);
        }
        if (held && !handIn(std::move(held), InputEnd::Last))
            return;
        sourceSha256_ = hash.finish();
        sourceQueue_.finish();
    }

    /// Empty at the end of the source.
    Result<void> fill(Piece& piece, Sha256& hash) {
        piece.used = 0;
        while (piece.used < piece.bytes.size()) {
            const auto room = std::span(piece.bytes).subspan(piece.used);
            LANDFALL_ASSIGN(const std::size_t got,
                            feed_.next(room.first(std::min(room.size(), kHotSize))));
            if (got == 0)
                break;
            hash.add(room.first(got));
            piece.used += got;
        }
        return {};
    }

    [[nodiscard]] bool handIn(SharedPiece piece, InputEnd end) {
        piece->end = end;
        return sourceQueue_.push(std::move(piece));
    }

    void hashDecoded() {
        Sha256 hash;
        while (const std::optional<SharedPiece> piece = hashQueue_.pop())
            hash.add((*piece)->content());
        decodedSha256_ = hash.finish();
    }

    void write() {
        while (const std::optional<SharedPiece> piece = writeQueue_.pop())
            if (Result<void> written = writer_->append((*piece)->content()); !written)
                return giveUp(std::move(written).error());
    }

    /// A queue takes nothing more once a thread has failed, which has said why.
    [[nodiscard]] Error stopped() const {
        return {ErrorKind::Internal, source_.path.string(), Message::of("a thread has stopped")};
    }

    /// What is unpacked: the image, or a tar with it.
    Result<void> handOn(SharedPiece piece) {
        if (!begun_ && isTar(piece->content())) {
            hashesInPassing_ = false;
            limit_ = limit_.ofTar();
            untarring_ = std::jthread([this] { untar(); });
        }
        begun_ = true;
        if (!untarring_.joinable())
            return deliver(std::move(piece));
        if (!tarQueue_.push(std::move(piece)))
            return fail(stopped());
        return {};
    }

    /// The image.
    Result<void> deliver(SharedPiece piece) {
        decodedSize_ += ByteCount{piece->used};
        if (decodedSize_ > limit_.most)
            return fail(limit_.exceeded(source_.path.string()));
        const bool hashed = !hashed_ || hashesInPassing_ || hashQueue_.push(piece);
        const bool written = writer_ == nullptr || writeQueue_.push(std::move(piece));
        if (!hashed || !written)
            return fail(stopped());
        return {};
    }

    Result<void> decode(StreamDecoder& decoder) {
        output_ = pool_.take();
        ByteCount done;
        while (const std::optional<SharedPiece> input = sourceQueue_.pop()) {
            if (done.value == 0)
                hashesInPassing_ = hashed_ && decoder.usesThreads((*input)->content());
            LANDFALL_TRY(decodePiece(decoder, **input));
            done += ByteCount{(*input)->used};
            tell(done);
        }
        return {};
    }

    Result<void> decodePiece(StreamDecoder& decoder, const Piece& input) {
        std::span<const std::byte> rest = input.content();
        bool finished = false;
        // The last piece is asked for until the decoder has given all it holds.
        while (!finished && (!rest.empty() || input.end == InputEnd::Last)) {
            if (cancel_.cancelled())
                return fail(cancelled());
            std::span<std::byte> room = std::span(output_->bytes).subspan(output_->used);
            if (hashesInPassing_)
                room = room.first(std::min(room.size(), kHotSize));
            LANDFALL_ASSIGN(const DecodeStep step, decoder.step(rest, input.end, room));
            finished = step.finished;
            rest = rest.subspan(step.consumed);
            output_->used += step.produced;
            if (hashesInPassing_)
                passingHash_.add(room.first(step.produced));
            if (finished || output_->used == output_->bytes.size()) {
                LANDFALL_TRY(handOn(std::move(output_)));
                output_ = pool_.take();
            }
        }
        return {};
    }

    /// Reads all of the source for a reader that pulls, and what lies behind its end: that belongs
    /// to the file's hash.
    template <typename Unpack>
    Result<void> pull(const Unpack& unpack) {
        SharedPiece held;
        ByteCount done;
        const NextPiece next = [&] {
            if (held) {
                done += ByteCount{held->used};
                tell(done);
            }
            held = cancel_.cancelled() ? nullptr : sourceQueue_.pop().value_or(nullptr);
            return held ? held->content() : std::span<const std::byte>();
        };
        Result<void> unpacked = unpack(next);
        if (cancel_.cancelled())
            return fail(cancelled());
        if (unpacked)
            while (!next().empty()) {
            }
        return unpacked;
    }

    /// A reader's bytes in full pieces.
    template <typename Reader, typename Take>
    Result<void> copy(Reader& reader, const Take& take) {
        SharedPiece piece = pool_.take();
        for (;;) {
            LANDFALL_ASSIGN(const std::size_t got,
                            reader.read(std::span(piece->bytes).subspan(piece->used)));
            piece->used += got;
            if (got != 0 && piece->used < piece->bytes.size())
                continue;
            LANDFALL_TRY(take(std::move(piece)));
            piece = pool_.take();
            if (got == 0)
                return {};
        }
    }

    Result<void> unzip(const ZipImage& image) {
        return pull([&](const NextPiece& next) -> Result<void> {
            LANDFALL_ASSIGN(ZipReader reader,
                            ZipReader::open(source_.path.string(), image.name, next));
            LANDFALL_TRY(
                copy(reader, [this](SharedPiece piece) { return deliver(std::move(piece)); }));
            if (decodedSize_ != image.size)
                return fail(
                    ErrorKind::InvalidInput, source_.path.string(),
                    Message::of("%1 has %2, and the .zip states %3; download it again", image.name,
                                ExactSize(decodedSize_), ExactSize(image.size)));
            return {};
        });
    }

    Result<void> unpackLz4() {
        return pull([&](const NextPiece& next) -> Result<void> {
            LANDFALL_ASSIGN(Lz4Reader reader, Lz4Reader::open(source_.path.string(), next));
            return copy(reader, [this](SharedPiece piece) { return handOn(std::move(piece)); });
        });
    }

    void untar() {
        SharedPiece held;
        const NextPiece next = [&] {
            held = tarQueue_.pop().value_or(nullptr);
            return held ? held->content() : std::span<const std::byte>();
        };
        if (Result<void> done = untar(next); !done)
            giveUp(std::move(done).error());
    }

    Result<void> untar(const NextPiece& next) {
        LANDFALL_ASSIGN(TarReader reader, TarReader::open(source_.path.string(), next));
        LANDFALL_TRY(reader.findImage());
        LANDFALL_TRY(copy(reader, [this](SharedPiece piece) { return deliver(std::move(piece)); }));
        LANDFALL_TRY(reader.requireOnlyOne());
        while (!next().empty()) {
        }  // blocks of zeros fill it up
        return {};
    }

    [[nodiscard]] Error cancelled() const {
        return {ErrorKind::Cancelled, source_.path.string(), Message::of("decoding was cancelled")};
    }

    const SourceFile& source_;
    ByteFeed& feed_;
    SparseWriter* writer_;  ///< none: the image is there already
    DecodedLimit limit_;
    const DecodeProgress& progress_;
    const CancelToken& cancel_;
    bool hashed_;  ///< a raw image is its own decoded one: hashing it once is enough
    /// The decoder's own threads do the work: the thread that takes from them has time to hash what
    /// is still in its processor's cache, which is half again as fast.
    bool hashesInPassing_ = false;
    Sha256 passingHash_;
    PiecePool pool_;
    SharedPiece output_;
    PieceQueue sourceQueue_{kPiecesUnderWay};
    PieceQueue hashQueue_{kPiecesUnderWay};
    PieceQueue writeQueue_{kPiecesUnderWay};
    std::mutex errorMutex_;
    std::optional<Error> error_;
    PieceQueue tarQueue_{kPiecesUnderWay};
    std::jthread untarring_;  ///< while what is unpacked is a tar
    bool begun_ = false;
    std::string sourceSha256_;
    std::string decodedSha256_;
    ByteCount decodedSize_;
    ByteCount ignored_;
};

/// The source as it is at this moment, without copying a byte, where the filesystem can share
/// blocks.
std::optional<SourceFile> tryReflink(const SourceFile& source, const std::filesystem::path& to) {
    UniqueFd fd(::open(to.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd || ::ioctl(fd.get(), FICLONE, source.fd.get()) != 0 || ::fchmod(fd.get(), 0400) != 0) {
        std::error_code ignored;
        std::filesystem::remove(to, ignored);
        return std::nullopt;
    }
    SourceFile clone;
    clone.path = source.path;
    clone.fd = std::move(fd);
    clone.size = source.size;
    return clone;
}

}  // namespace

Result<DecodeOutcome> decodeSource(const SourceFile& source, const std::filesystem::path& to,
                                   const DecodeProgress& progress, const CancelToken& cancel) {
    std::optional<ZipImage> zipped;
    std::unique_ptr<StreamDecoder> decoder;
    LANDFALL_ASSIGN(const DecodedLimit limit, decodedLimit(source, {}, to.parent_path()));
    if (source.format == SourceFormat::Zip) {
        LANDFALL_ASSIGN(zipped, findZipImage(source));
    } else if (source.format != SourceFormat::Lz4) {
        LANDFALL_ASSIGN(decoder, makeDecoder(source));
    }
    if (source.format == SourceFormat::Raw) {
        if (const std::optional<SourceFile> clone = tryReflink(source, to)) {
            FileFeed feed(*clone);
            return Pipeline(*clone, feed, nullptr, limit, progress, cancel).run(*decoder);
        }
    }
    LANDFALL_ASSIGN(SparseWriter writer, SparseWriter::create(to));
    FileFeed feed(source);
    Pipeline pipeline(source, feed, &writer, limit, progress, cancel);
    LANDFALL_ASSIGN(const DecodeOutcome outcome, zipped    ? pipeline.run(*zipped)
                                                 : decoder ? pipeline.run(*decoder)
                                                           : pipeline.runLz4());
    LANDFALL_TRY(writer.finish());
    LANDFALL_TRY(source.requireUnchanged());
    return outcome;
}

Result<DecodeOutcome> decodeFeed(const SourceFile& source, ByteFeed& feed, Checksums checksums,
                                 const std::filesystem::path& to, const DecodedClaim& claim,
                                 const DecodeProgress& progress, const CancelToken& cancel) {
    std::unique_ptr<StreamDecoder> decoder;
    LANDFALL_ASSIGN(const DecodedLimit limit, decodedLimit(source, claim, to.parent_path()));
    if (source.format != SourceFormat::Lz4) {
        LANDFALL_ASSIGN(decoder, makeDecoder(source, checksums));
    }
    LANDFALL_ASSIGN(SparseWriter writer, SparseWriter::create(to));
    Pipeline pipeline(source, feed, &writer, limit, progress, cancel);
    LANDFALL_ASSIGN(const DecodeOutcome outcome,
                    decoder ? pipeline.run(*decoder) : pipeline.runLz4());
    LANDFALL_TRY(writer.finish());
    return outcome;
}

}  // namespace landfall
