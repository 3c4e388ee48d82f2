#include "core/image/zstd_decoder.h"

#include <zstd.h>
#include <zstd_errors.h>

#include <optional>

#include "core/base/byte_codec.h"

namespace landfall {

namespace {

constexpr int kLargestWindowLog = 27;

/// What a frame's header asks for (RFC 8878, 3.1.1.1); nothing where it is not there.
std::optional<ByteCount> windowOf(std::span<const std::byte> frame) {
    constexpr std::uint32_t kMagic = 0xFD2FB528;
    constexpr std::byte kSingleSegment{0x20};
    if (frame.size() < 6 || loadLittleEndian<std::uint32_t>(frame.data()) != kMagic ||
        (frame[4] & kSingleSegment) != std::byte{0})
        return std::nullopt;
    const auto descriptor = std::to_integer<unsigned>(frame[5]);
    const std::uint64_t base = std::uint64_t{1} << (10U + (descriptor >> 3U));
    return ByteCount{base + base / 8 * (descriptor & 7U)};
}

class ZstdDecoder : public StreamDecoder {
public:
    explicit ZstdDecoder(std::string subject)
        : subject_(std::move(subject)), context_(ZSTD_createDCtx()) {}

    Result<void> start() {
        if (!context_ || ZSTD_isError(ZSTD_DCtx_setParameter(context_.get(), ZSTD_d_windowLogMax,
                                                             kLargestWindowLog)) != 0U)
            return fail(ErrorKind::Internal, subject_,
                        Message::of("libzstd's decoder could not be started"));
        return {};
    }

    Result<DecodeStep> step(std::span<const std::byte> input, InputEnd end,
                            std::span<std::byte> output) override {
        if (betweenFrames_ || !begun_)
            asked_ = windowOf(input);
        begun_ = true;
        ZSTD_inBuffer in{input.data(), input.size(), 0};
        ZSTD_outBuffer out{output.data(), output.size(), 0};
        const std::size_t code = ZSTD_decompressStream(context_.get(), &out, &in);
        if (ZSTD_isError(code) != 0U)
            return fail(refusal(ZSTD_getErrorCode(code)));
        DecodeStep step{in.pos, out.pos, false};
        // The answer is 0 at the end of a frame only. A call that did nothing there answers
        // with what the next frame would need, so the last word is remembered.
        if (step.consumed != 0 || step.produced != 0)
            betweenFrames_ = code == 0;
        if (betweenFrames_ && code == 0)
            frames_ = Frames::Some;
        if (end == InputEnd::Last && in.pos == in.size) {
            step.finished = betweenFrames_;
            const bool starved = step.produced < output.size();
            if (!betweenFrames_ && starved)
                return fail(ErrorKind::InvalidInput, subject_,
                            Message::of("the %1 file is cut short; download it again", ".zst"));
        }
        return step;
    }

private:
    enum class Frames { None, Some };

    struct FreeContext {
        void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    };

    [[nodiscard]] Error refusal(ZSTD_ErrorCode code) const {
        const auto invalid = [this](Message message) {
            return Error(ErrorKind::InvalidInput, subject_, std::move(message));
        };
        switch (code) {
            case ZSTD_error_prefix_unknown:
                return invalid(
                    frames_ == Frames::Some
                        ? Message::of("something that is not %1 follows behind the packed image",
                                      ".zst")
                        : Message::of("the %1 file is corrupt; download it again", ".zst"));
            case ZSTD_error_frameParameter_windowTooLarge:
                return invalid(
                    asked_
                        ? Message::of("it was packed with a window of %1, which is above 128 MiB "
                                      "(zstd --long=27); pack it again with a smaller one",
                                      ExactSize(*asked_))
                        : Message::of("it was packed with a window above 128 MiB (zstd --long=28 "
                                      "or more); pack it again with --long=27 or without"));
            case ZSTD_error_memory_allocation:
                return Error(ErrorKind::Io, subject_,
                             Message::of("there is not enough memory to unpack it"));
            default:
                return invalid(Message::of("the .zst file is corrupt (%1); download it again",
                                           ZSTD_getErrorString(code)));
        }
    }

    std::string subject_;
    std::unique_ptr<ZSTD_DCtx, FreeContext> context_;
    Frames frames_ = Frames::None;
    bool betweenFrames_ = false;
    bool begun_ = false;
    std::optional<ByteCount> asked_;  ///< of the frame under way
};

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeZstdDecoder(const std::string& subject) {
    auto decoder = std::make_unique<ZstdDecoder>(subject);
    LANDFALL_TRY(decoder->start());
    return decoder;
}

}  // namespace landfall
