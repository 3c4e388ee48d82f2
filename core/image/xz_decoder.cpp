#include "core/image/xz_decoder.h"

#include <lzma.h>

#include <algorithm>
#include <array>
#include <optional>
#include <thread>
#include <vector>

namespace landfall {

namespace {

constexpr ByteCount kLargestDictionary{128 * kMiB};

/// Memory for all threads together. Blocks of `xz -6` take some 50 MB a thread.
std::uint64_t threadingLimit() {
    return std::clamp(lzma_physmem() / 16, 160 * kMiB, 224 * kMiB);
}

/// What a decoder with the largest dictionary that is accepted takes: `xz -9` has 64 MiB, and a
/// file may claim 4 GiB.
std::uint64_t refusalLimit() {
    lzma_options_lzma options{};
    options.dict_size = kLargestDictionary.value;
    options.lc = LZMA_LC_DEFAULT;
    options.lp = LZMA_LP_DEFAULT;
    options.pb = LZMA_PB_DEFAULT;
    const std::array<lzma_filter, 2> chain{
        {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, nullptr}}};
    // Some for what is around it: the index, a filter for machine code.
    return lzma_raw_decoder_memusage(chain.data()) + kMiB;
}

const std::uint8_t* asBytes(std::span<const std::byte> bytes) {
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

/// Owns liblzma's state.
struct LzmaStream {
    LzmaStream() = default;
    ~LzmaStream() { lzma_end(&state); }
    LzmaStream(const LzmaStream&) = delete;
    LzmaStream& operator=(const LzmaStream&) = delete;
    lzma_stream state = LZMA_STREAM_INIT;
};

/// What memory the first block takes to unpack, by its header (xz file format 1.2.1, 3.1): liblzma
/// tells it of decoders without threads only. Nothing where that is not whole.
std::optional<ByteCount> askedBy(std::span<const std::byte> file) {
    lzma_stream_flags flags{};
    const std::uint8_t* const bytes = asBytes(file);
    if (file.size() <= LZMA_STREAM_HEADER_SIZE ||
        lzma_stream_header_decode(&flags, bytes) != LZMA_OK)
        return std::nullopt;
    std::array<lzma_filter, LZMA_FILTERS_MAX + 1> filters{};
    lzma_block block{};
    block.version = 1;
    block.check = flags.check;
    block.filters = filters.data();
    block.header_size = lzma_block_header_size_decode(bytes[LZMA_STREAM_HEADER_SIZE]);
    if (bytes[LZMA_STREAM_HEADER_SIZE] == 0 ||
        file.size() < LZMA_STREAM_HEADER_SIZE + block.header_size ||
        lzma_block_header_decode(&block, nullptr, bytes + LZMA_STREAM_HEADER_SIZE) != LZMA_OK)
        return std::nullopt;
    const std::uint64_t memory = lzma_raw_decoder_memusage(filters.data());
    lzma_filters_free(filters.data(), nullptr);
    return ByteCount{memory};
}

/// Both formats of liblzma's.
class LzmaDecoder : public StreamDecoder {
public:
    explicit LzmaDecoder(std::string subject) : subject_(std::move(subject)) {}

    Result<void> startAlone() {
        alone_ = true;
        if (lzma_alone_decoder(&stream_.state, refusalLimit()) != LZMA_OK)
            return fail(ErrorKind::Internal, subject_,
                        Message::of("liblzma's decoder could not be started"));
        return {};
    }

    Result<void> start(Checksums checksums) {
        lzma_mt options{};
        // Without concatenation everything behind the first stream would be taken for the end.
        options.flags = LZMA_CONCATENATED | LZMA_FAIL_FAST;
        if (checksums == Checksums::Skip)
            options.flags |= LZMA_IGNORE_CHECK;
        options.threads = std::max(1U, std::thread::hardware_concurrency());
        options.timeout = 200;  // milliseconds, so that a cancel is seen
        options.memlimit_threading = threadingLimit();
        options.memlimit_stop = refusalLimit();
        if (lzma_stream_decoder_mt(&stream_.state, &options) != LZMA_OK)
            return fail(ErrorKind::Internal, subject_,
                        Message::of("liblzma's decoder could not be started"));
        return {};
    }

    Result<DecodeStep> step(std::span<const std::byte> input, InputEnd end,
                            std::span<std::byte> output) override {
        if (!begun_ && !alone_)
            asked_ = askedBy(input);
        begun_ = true;
        lzma_stream& state = stream_.state;
        state.next_in = asBytes(input);
        state.avail_in = input.size();
        state.next_out = reinterpret_cast<std::uint8_t*>(output.data());
        state.avail_out = output.size();
        const lzma_ret code = lzma_code(&state, end == InputEnd::Last ? LZMA_FINISH : LZMA_RUN);
        DecodeStep step;
        step.consumed = input.size() - state.avail_in;
        step.produced = output.size() - state.avail_out;
        step.finished = code == LZMA_STREAM_END;
        // xz(1) takes what is behind an .lzma for a fault, and its format has no other end.
        const bool more = step.consumed < input.size() || end == InputEnd::MoreFollows;
        if (alone_ && step.finished && more)
            return fail(refusal(LZMA_DATA_ERROR));
        if (code == LZMA_OK || code == LZMA_STREAM_END)
            return step;
        return fail(refusal(code));
    }

    /// liblzma gives a block to a thread where its header states its size, as encoders with threads
    /// write it (xz file format 1.2.1, 3.1.2).
    [[nodiscard]] bool usesThreads(std::span<const std::byte> begin) const override {
        constexpr std::byte kCompressedSizeIsPresent{0x40};
        constexpr std::size_t kFlags = LZMA_STREAM_HEADER_SIZE + 1;
        return !alone_ && begin.size() > kFlags &&
               (begin[kFlags] & kCompressedSizeIsPresent) != std::byte{0};
    }

private:
    [[nodiscard]] Error refusal(lzma_ret code) {
        const auto invalid = [&](Message message) {
            return Error(ErrorKind::InvalidInput, subject_, std::move(message));
        };
        const bool damaged =
            code == LZMA_DATA_ERROR || code == LZMA_FORMAT_ERROR || code == LZMA_OPTIONS_ERROR;
        if (alone_ && damaged)
            return invalid(Message::of("the %1 file is corrupt; download it again", ".lzma"));
        switch (code) {
            case LZMA_BUF_ERROR:
                return invalid(Message::of("the %1 file is cut short; download it again",
                                           alone_ ? ".lzma" : ".xz"));
            case LZMA_DATA_ERROR:
                // Failing fast, the threads call a block that lacks its end by the same code.
                return invalid(
                    Message::of("the .xz file is corrupt, cut short or followed by something "
                                "else; download it again"));
            case LZMA_OPTIONS_ERROR:
                return invalid(
                    Message::of("the .xz file uses options that liblzma %1 does not support",
                                lzma_version_string()));
            case LZMA_MEMLIMIT_ERROR:
                return invalid(tooMuch());
            case LZMA_MEM_ERROR:
                return Error(ErrorKind::Io, subject_,
                             Message::of("there is not enough memory to unpack it"));
            default:
                return Error(ErrorKind::Internal, subject_,
                             Message::of("liblzma failed with code %1", static_cast<int>(code)));
        }
    }

    [[nodiscard]] Message tooMuch() {
        const ByteCount asked =
            alone_ ? ByteCount{lzma_memusage(&stream_.state)} : asked_.value_or(ByteCount{});
        if (asked.value <= refusalLimit())
            return Message::of(
                "a part of it takes more memory to unpack than is accepted, which "
                "is a dictionary of at most %1",
                ExactSize(kLargestDictionary));
        return Message::of(
            "unpacking it would take %1 of memory; accepted is a dictionary of at "
            "most %2",
            asked, ExactSize(kLargestDictionary));
    }

    std::string subject_;
    LzmaStream stream_;
    bool alone_ = false;  ///< .lzma, of before .xz
    bool begun_ = false;
    std::optional<ByteCount> asked_;  ///< memory for the first block
};

/// The index, freed with its owner.
struct LzmaIndex {
    LzmaIndex() = default;
    ~LzmaIndex() { lzma_index_end(index, nullptr); }
    LzmaIndex(const LzmaIndex&) = delete;
    LzmaIndex& operator=(const LzmaIndex&) = delete;
    lzma_index* index = nullptr;
};

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeXzDecoder(const std::string& subject,
                                                     Checksums checksums) {
    auto decoder = std::make_unique<LzmaDecoder>(subject);
    LANDFALL_TRY(decoder->start(checksums));
    return decoder;
}

Result<std::unique_ptr<StreamDecoder>> makeLzmaDecoder(const std::string& subject) {
    auto decoder = std::make_unique<LzmaDecoder>(subject);
    LANDFALL_TRY(decoder->startAlone());
    return decoder;
}

Result<std::optional<ByteCount>> xzStatedSize(const SourceFile& source) {
    constexpr std::uint64_t kIndexMemory = 64 * kMiB;
    LzmaIndex found;
    LzmaStream stream;
    if (lzma_file_info_decoder(&stream.state, &found.index, kIndexMemory, source.size.value) !=
        LZMA_OK)
        return fail(ErrorKind::Internal, source.path.string(),
                    Message::of("liblzma could not be started"));
    std::vector<std::byte> buffer(64 * kKiB);
    ByteOffset at;
    for (;;) {
        LANDFALL_ASSIGN(const std::size_t got, readAt(source, at, buffer));
        stream.state.next_in = asBytes(buffer);
        stream.state.avail_in = got;
        at += ByteCount{got};
        const lzma_ret code = lzma_code(&stream.state, got == 0 ? LZMA_FINISH : LZMA_RUN);
        if (code == LZMA_STREAM_END)
            return std::optional(ByteCount{lzma_index_uncompressed_size(found.index)});
        if (code == LZMA_MEMLIMIT_ERROR || code == LZMA_MEM_ERROR)
            return std::optional<ByteCount>();
        if (code == LZMA_SEEK_NEEDED)
            at = ByteOffset{stream.state.seek_pos};
        else if (code != LZMA_OK)
            return fail(ErrorKind::InvalidInput, source.path.string(),
                        Message::of("the end of the .xz file is missing, damaged or has something "
                                    "behind it; download it again"));
    }
}

}  // namespace landfall
