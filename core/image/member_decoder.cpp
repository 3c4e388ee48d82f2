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
        if ((state_ == State::Between || state_ == State::Padding) && !input.empty()) {
            step.consumed = padding(input);
            input = input.subspan(step.consumed);
            if (!input.empty() && state_ == State::Padding) {
                state_ = State::Behind;
            } else if (!input.empty()) {
                LANDFALL_TRY(unpacker_->begin());
                state_ = State::Inside;
                member_ = {};
            }
        }
        if (state_ == State::Inside) {
            LANDFALL_ASSIGN(const MemberStep done, unpacker_->step(input, output));
            if (done.foreign && !any_)
                return fail(ErrorKind::InvalidInput, subject_,
                            Message::of("the %1 file is corrupt; download it again", suffix_));
            step.produced = done.produced;
            if (done.foreign) {
                state_ = State::Behind;
            } else {
                step.consumed += done.consumed;
                input = input.subspan(done.consumed);
                member_ += ByteCount{done.consumed};
            }
            if (done.ended) {
                state_ = State::Between;
                any_ = true;
            }
        }
        if (state_ == State::Behind) {
            ignored_ += ByteCount{input.size()};
            step.consumed += input.size();
            input = {};
        }
        if (end == InputEnd::Last && input.empty()) {
            // A byte alone begins nothing.
            if (state_ == State::Inside && any_ && member_.value == 1) {
                state_ = State::Behind;
                ignored_ = member_;
            }
            step.finished = state_ != State::Inside;
            if (!step.finished && step.produced < output.size())
                return fail(ErrorKind::InvalidInput, subject_,
                            Message::of("the %1 file is cut short; download it again", suffix_));
        }
        return step;
    }

    [[nodiscard]] ByteCount ignored() const override { return ignored_; }

private:
    enum class State { Between, Inside, Padding, Behind };

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

    std::unique_ptr<MemberUnpacker> unpacker_;
    std::string subject_;
    std::string suffix_;
    State state_ = State::Between;
    ByteCount member_;   ///< taken of the member under way
    ByteCount ignored_;  ///< behind the last
    bool any_ = false;   ///< a member was whole
};

}  // namespace

Result<std::unique_ptr<StreamDecoder>> makeMemberDecoder(std::unique_ptr<MemberUnpacker> unpacker,
                                                         std::string subject, std::string suffix) {
    return std::make_unique<MemberDecoder>(std::move(unpacker), std::move(subject),
                                           std::move(suffix));
}

}  // namespace landfall
