#include <zlib.h>

#include "core/image/member_decoder.h"

namespace landfall {

namespace {

class GzipUnpacker : public MemberUnpacker {
public:
    explicit GzipUnpacker(std::string subject) : subject_(std::move(subject)) {}
    ~GzipUnpacker() override { inflateEnd(&state_); }
    GzipUnpacker(const GzipUnpacker&) = delete;
    GzipUnpacker& operator=(const GzipUnpacker&) = delete;

    Result<void> begin() override {
        constexpr int kGzipOnly = 16;  // added to the window's bits: zlib.h, inflateInit2
        const int code =
            started_ ? inflateReset(&state_) : inflateInit2(&state_, MAX_WBITS + kGzipOnly);
        if (code != Z_OK)
            return fail(ErrorKind::Io, subject_,
                        Message::of("there is not enough memory to unpack it"));
        started_ = true;
        return {};
    }

    Result<MemberStep> step(std::span<const std::byte> input,
                            std::span<std::byte> output) override {
        // zlib takes no const without ZLIB_CONST, and does not write there.
        state_.next_in =
            const_cast<Bytef*>(reinterpret_cast<const Bytef*>(input.data()));  // NOLINT
        state_.avail_in = static_cast<uInt>(input.size());
        state_.next_out = reinterpret_cast<Bytef*>(output.data());
        state_.avail_out = static_cast<uInt>(output.size());
        const bool fresh = state_.total_out == 0;
        const int code = inflate(&state_, Z_NO_FLUSH);
        MemberStep step{input.size() - state_.avail_in, output.size() - state_.avail_out};
        step.ended = code == Z_STREAM_END;
        if (code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR)
            return step;
        if (code == Z_MEM_ERROR)
            return fail(ErrorKind::Io, subject_,
                        Message::of("there is not enough memory to unpack it"));
        step.foreign = fresh && state_.total_out == 0 && state_.total_in <= 3;
        if (step.foreign)
            return step;
        return fail(ErrorKind::InvalidInput, subject_,
                    Message::of("the %1 file is corrupt; download it again", ".gz"));
    }

private:
    std::string subject_;
    z_stream state_{};
    bool started_ = false;
};

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeGzipDecoder(const std::string& subject) {
    return makeMemberDecoder(std::make_unique<GzipUnpacker>(subject), subject, ".gz");
}

}  // namespace landfall
