#include "core/image/zstd_decoder.h"

#include <zstd.h>
#include <zstd_errors.h>

namespace landfall {

namespace {

constexpr int kLargestWindowLog = 27;

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
                    Message::of("it was packed with a window above 128 MiB (zstd --long=28 or "
                                "more); pack it again with --long=27 or without"));
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
};

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeZstdDecoder(const std::string& subject) {
    auto decoder = std::make_unique<ZstdDecoder>(subject);
    LANDFALL_TRY(decoder->start());
    return decoder;
}

}  // namespace landfall
