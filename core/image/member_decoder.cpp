#include "core/image/member_decoder.h"

#include <algorithm>

namespace landfall {

namespace {

class MemberDecoder : public StreamDecoder {
public:
    MemberDecoder(std::unique_ptr<MemberUnpacker> unpacker, std::string subject, std::string suffix)
        : unpacker_(std::move(unpacker)),
          subject_(std::move(subject)),
          suffix_(std::move(suffix)) {}

    Result<DecodeStep> step(std::span<const std::byte> input, InputEnd end,
                            std::span<std::byte> output) override {
        DecodeStep step;
        if (state_ != State::Inside && !input.empty()) {
            step.consumed = padding(input);
            input = input.subspan(step.consumed);
            if (!input.empty()) {
                if (state_ == State::Padding)
                    return fail(ErrorKind::InvalidInput, subject_, behind());
                LANDFALL_TRY(unpacker_->begin());
                state_ = State::Inside;
            }
        }
        if (state_ == State::Inside) {
            LANDFALL_ASSIGN(const MemberStep done, unpacker_->step(input, output));
            if (done.foreign)
                return fail(
                    ErrorKind::InvalidInput, subject_,
                    any_ ? behind()
                         : Message::of("the %1 file is corrupt; download it again", suffix_));
            step.consumed += done.consumed;
            step.produced = done.produced;
            input = input.subspan(done.consumed);
            if (done.ended) {
                state_ = State::Between;
                any_ = true;
            }
        }
        if (end == InputEnd::Last && input.empty()) {
            step.finished = state_ != State::Inside;
            if (!step.finished && step.produced < output.size())
                return fail(ErrorKind::InvalidInput, subject_,
                            Message::of("the %1 file is cut short; download it again", suffix_));
        }
        return step;
    }

private:
    enum class State { Between, Inside, Padding };

    /// How many zeros stand where a member could begin.
    std::size_t padding(std::span<const std::byte> input) {
        if (!any_)
            return 0;
        const auto rest = std::find_if(input.begin(), input.end(),
                                       [](std::byte one) { return one != std::byte{0}; });
        const auto zeros = static_cast<std::size_t>(rest - input.begin());
        if (zeros != 0)
            state_ = State::Padding;
        return zeros;
    }

    [[nodiscard]] Message behind() const {
        return Message::of("something that is not %1 follows behind the packed image", suffix_);
    }

    std::unique_ptr<MemberUnpacker> unpacker_;
    std::string subject_;
    std::string suffix_;
    State state_ = State::Between;
    bool any_ = false;  ///< a member was whole
};

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeMemberDecoder(std::unique_ptr<MemberUnpacker> unpacker,
                                                         std::string subject, std::string suffix) {
    return std::make_unique<MemberDecoder>(std::move(unpacker), std::move(subject),
                                           std::move(suffix));
}

}  // namespace landfall
