#include <bzlib.h>

#include "core/image/member_decoder.h"

namespace landfall {

namespace {

class Bzip2Unpacker : public MemberUnpacker {
public:
    explicit Bzip2Unpacker(std::string subject) : subject_(std::move(subject)) {}
    ~Bzip2Unpacker() override { BZ2_bzDecompressEnd(&state_); }
    Bzip2Unpacker(const Bzip2Unpacker&) = delete;
    Bzip2Unpacker& operator=(const Bzip2Unpacker&) = delete;

    Result<void> begin() override {
        BZ2_bzDecompressEnd(&state_);
        state_ = {};
        if (BZ2_bzDecompressInit(&state_, 0, 0) != BZ_OK)
            return fail(ErrorKind::Io, subject_,
                        Message::of("there is not enough memory to unpack it"));
        return {};
    }

    Result<MemberStep> step(std::span<const std::byte> input,
                            std::span<std::byte> output) override {
        // libbz2 takes no const, and does not write there.
        state_.next_in = const_cast<char*>(reinterpret_cast<const char*>(input.data()));  // NOLINT
        state_.avail_in = static_cast<unsigned>(input.size());
        state_.next_out = reinterpret_cast<char*>(output.data());
        state_.avail_out = static_cast<unsigned>(output.size());
        const int code = BZ2_bzDecompress(&state_);
        MemberStep step{input.size() - state_.avail_in, output.size() - state_.avail_out};
        step.ended = code == BZ_STREAM_END;
        step.foreign = code == BZ_DATA_ERROR_MAGIC;
        if (code == BZ_OK || step.ended || step.foreign)
            return step;
        if (code == BZ_MEM_ERROR)
            return fail(ErrorKind::Io, subject_,
                        Message::of("there is not enough memory to unpack it"));
        return fail(ErrorKind::InvalidInput, subject_,
                    Message::of("the %1 file is corrupt; download it again", ".bz2"));
    }

private:
    std::string subject_;
    bz_stream state_{};
};

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeBzip2Decoder(const std::string& subject) {
    return makeMemberDecoder(std::make_unique<Bzip2Unpacker>(subject), subject, ".bz2");
}

}  // namespace landfall
