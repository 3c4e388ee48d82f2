#include "core/base/message.h"

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/base/text.h"

namespace landfall {
namespace {

std::string shownSpan(std::int64_t seconds) {
    constexpr std::int64_t kDay = 86'400;
    if (seconds % kDay == 0 && seconds != 0)
        return std::to_string(seconds / kDay) + " d";
    if (seconds % 3600 == 0)
        return std::to_string(seconds / 3600) + " h";
    if (seconds % 60 == 0)
        return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds) + " s";
}

struct English {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Number& number) const { return std::to_string(number.value); }
    std::string operator()(const ByteCount& size) const { return humanSize(size); }
    std::string operator()(const ExactSize& exact) const { return exactSize(exact.size); }
    std::string operator()(const Seconds& span) const { return shownSpan(span.value); }
    std::string operator()(const Path& path) const { return shownPath(path.path); }
    std::string operator()(const Quoted& name) const { return inQuotes(name.text); }
    std::string operator()(const SystemError& error) const { return errnoText(error.number); }
    std::string operator()(const Message& message) const { return message.english(); }
};

/// `pair` joins two, `last` the last to all before it.
Message folded(std::vector<MessageArgument> parts,
               Message (*pair)(MessageArgument, MessageArgument),
               Message (*last)(MessageArgument, MessageArgument)) {
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return Message::of("%1", std::move(parts.front()));
    MessageArgument all = std::move(parts.front());
    for (std::size_t i = 1; i + 1 < parts.size(); ++i)
        all = pair(std::move(all), std::move(parts[i]));
    return last(std::move(all), std::move(parts.back()));
}

Message withComma(MessageArgument before, MessageArgument next) {
    return Message::of("%1, %2", std::move(before), std::move(next));
}

}  // namespace

Message Message::restored(std::string id, std::vector<MessageArgument> arguments) {
    Message made;
    made.id_ = std::move(id);
    made.arguments_ = std::move(arguments);
    return made;
}

const std::vector<MessageArgument>& Message::arguments() const {
    return arguments_;
}

std::string Message::english() const {
    std::string out;
    splitAtPlaceholders(
        id_, [&out](std::string_view fixed) { out += fixed; },
        [this, &out](std::size_t number) {
            if (number <= arguments_.size())
                out += landfall::english(arguments_[number - 1]);
        });
    return out;
}

Message listWithAnd(std::vector<MessageArgument> parts) {
    return folded(std::move(parts), withComma, [](MessageArgument before, MessageArgument last) {
        return Message::of("%1 and %2", std::move(before), std::move(last));
    });
}

Message listWithOr(std::vector<MessageArgument> parts) {
    return folded(std::move(parts), withComma, [](MessageArgument before, MessageArgument last) {
        return Message::of("%1 or %2", std::move(before), std::move(last));
    });
}

Message listWithCommas(std::vector<MessageArgument> parts) {
    return folded(std::move(parts), withComma, withComma);
}

bool Message::operator==(const Message& other) const {
    return id_ == other.id_ && arguments_ == other.arguments_;
}

std::string english(const MessageArgument& argument) {
    return std::visit(English(), argument);
}

}  // namespace landfall
