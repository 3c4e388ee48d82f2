#include "core/wire/failure_codec.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/byte_codec.h"
#include "core/base/text.h"
#include "core/wire/failure_texts.h"
#include "core/wire/limits.h"

namespace landfall::wire {
namespace {

constexpr std::size_t kMostArguments = 9;
constexpr int kDeepest = 8;

enum ArgumentType : std::uint8_t {
    kText = 1,
    kNumber = 2,
    kSize = 3,
    kExactSize = 4,
    kSeconds = 5,
    kPath = 6,
    kQuoted = 7,
    kErrno = 8,
    kFailure = 9,
};

using Arguments = std::span<const MessageArgument>;

struct Numbered {
    std::uint16_t number = 0;
    Arguments arguments;
};

/// Of a number that this release does not know: as it was received.
std::optional<Numbered> unknownNumber(Arguments arguments) {
    const auto* number = arguments.empty() ? nullptr : std::get_if<Number>(&arguments.front());
    if (number == nullptr || number->value < 1 ||
        number->value > std::numeric_limits<std::uint16_t>::max() ||
        arguments.size() > 1 + kMostArguments)
        return std::nullopt;
    const auto wanted = static_cast<std::uint16_t>(number->value);
    if (failureText(wanted) != nullptr)
        return std::nullopt;
    return Numbered{wanted, arguments.subspan(1)};
}

/// Nothing for what has no number.
std::optional<Numbered> numbered(const Message& message) {
    const Arguments arguments = message.arguments();
    if (message.empty())
        return Numbered{};
    if (message.id() == unknownFailureText())
        return unknownNumber(arguments);
    const auto number = failureNumber(message.id());
    if (!number || detail::placeholders(message.id().c_str()) != static_cast<int>(arguments.size()))
        return std::nullopt;
    return Numbered{*number, arguments};
}

/// At most `most` bytes of it, no character in part.
std::string_view cut(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    std::size_t length = most;
    while (length > 0 && most - length < 3 && continues(length))
        --length;
    return text.substr(0, length);
}

class Writer {
public:
    Writer(std::span<std::byte> room, std::size_t longestText)
        : room_(room), longestText_(longestText) {}

    void write(const Message& message, int depth = 1) {
        fits_ = fits_ && depth <= kDeepest;
        if (!fits_)
            return;
        const auto known = numbered(message);
        if (!known)
            return writePlain(message.english());
        put(known->number);
        put(static_cast<std::uint8_t>(known->arguments.size()));
        for (const MessageArgument& argument : known->arguments)
            writeArgument(argument, depth);
    }
    void writePlain(std::string_view english) {
        put(kPlainFailure);
        put(std::uint8_t{1});
        put(kText, english);
    }
    [[nodiscard]] bool fits() const { return fits_; }
    [[nodiscard]] std::size_t length() const { return length_; }

private:
    template <std::unsigned_integral Unsigned>
    void put(Unsigned value) {
        if (room_.size() - length_ < sizeof value) {
            fits_ = false;
            return;
        }
        storeLittleEndian(room_.data() + length_, value);
        length_ += sizeof value;
    }
    template <std::unsigned_integral Unsigned>
    void put(ArgumentType type, Unsigned value) {
        put(static_cast<std::uint8_t>(type));
        put(value);
    }
    void put(ArgumentType type, std::string_view text) {
        // Processes and mount points name themselves: here what they say becomes safe to show.
        const std::string safe = visible(text);
        const std::string_view shown = cut(safe, longestText_);
        put(type, static_cast<std::uint16_t>(shown.size()));
        if (!fits_ || room_.size() - length_ < shown.size()) {
            fits_ = false;
            return;
        }
        std::memcpy(room_.data() + length_, shown.data(), shown.size());
        length_ += shown.size();
    }

    void writeArgument(const MessageArgument& argument, int depth) {
        if (const auto* text = std::get_if<std::string>(&argument))
            put(kText, std::string_view(*text));
        else if (const auto* number = std::get_if<Number>(&argument))
            put(kNumber, static_cast<std::uint64_t>(number->value));
        else if (const auto* size = std::get_if<ByteCount>(&argument))
            put(kSize, size->value);
        else if (const auto* exact = std::get_if<ExactSize>(&argument))
            put(kExactSize, exact->size.value);
        else if (const auto* span = std::get_if<Seconds>(&argument))
            put(kSeconds, static_cast<std::uint64_t>(span->value));
        else if (const auto* path = std::get_if<Path>(&argument))
            put(kPath, std::string_view(path->path));
        else if (const auto* name = std::get_if<Quoted>(&argument))
            put(kQuoted, std::string_view(name->text));
        else if (const auto* error = std::get_if<SystemError>(&argument))
            put(kErrno, static_cast<std::uint32_t>(error->number));
        else if (const auto* inner = std::get_if<Message>(&argument)) {
            put(static_cast<std::uint8_t>(kFailure));
            write(*inner, depth + 1);
        }
    }

    std::span<std::byte> room_;
    std::size_t longestText_;
    std::size_t length_ = 0;
    bool fits_ = true;
};

/// Any fault is remembered and asked for at the end.
class Reader {
public:
    explicit Reader(std::span<const std::byte> bytes) : bytes_(bytes) {}

    Message read(int depth = 1) {
        const auto number = get<std::uint16_t>();
        const std::size_t count = get<std::uint8_t>();
        require(depth <= kDeepest && count <= kMostArguments);
        if (number == 0) {
            require(count == 0);
            return {};
        }
        const char* text = failureText(number);
        require(text == nullptr || detail::placeholders(text) == static_cast<int>(count));
        std::vector<MessageArgument> arguments;
        if (text == nullptr)
            arguments.emplace_back(Number{number});
        for (std::size_t i = 0; i < count && good_; ++i)
            arguments.push_back(readArgument(depth));
        return Message::restored(text == nullptr ? unknownFailureText() : text,
                                 std::move(arguments));
    }
    [[nodiscard]] bool finished() const { return good_ && bytes_.empty(); }

private:
    void require(bool condition) { good_ = good_ && condition; }

    std::span<const std::byte> take(std::size_t count) {
        require(count <= bytes_.size());
        if (!good_)
            return {};
        const auto taken = bytes_.first(count);
        bytes_ = bytes_.subspan(count);
        return taken;
    }
    template <std::unsigned_integral Unsigned>
    Unsigned get() {
        const auto raw = take(sizeof(Unsigned));
        return good_ ? loadLittleEndian<Unsigned>(raw.data()) : Unsigned{0};
    }
    std::string getText() {
        const std::size_t length = get<std::uint16_t>();
        require(length <= kLongestFailureText);
        const auto raw = take(length);
        std::string text(reinterpret_cast<const char*>(raw.data()), raw.size());
        require(visible(text) == text);
        return text;
    }

    MessageArgument readArgument(int depth) {
        switch (get<std::uint8_t>()) {
            case kText:
                return getText();
            case kNumber:
                return Number{static_cast<std::int64_t>(get<std::uint64_t>())};
            case kSize:
                return ByteCount{get<std::uint64_t>()};
            case kExactSize:
                return ExactSize(ByteCount{get<std::uint64_t>()});
            case kSeconds:
                return Seconds{static_cast<std::int64_t>(get<std::uint64_t>())};
            case kPath:
                return Path(getText());
            case kQuoted:
                return Quoted(getText());
            case kErrno:
                return SystemError{static_cast<int>(get<std::uint32_t>())};
            case kFailure:
                return read(depth + 1);
            default:
                good_ = false;
                return Number{};
        }
    }

    std::span<const std::byte> bytes_;
    bool good_ = true;
};

}  // namespace

std::size_t encodeFailure(const Message& message, std::span<std::byte> room) {
    for (std::size_t longest = kLongestFailureText; longest >= 32; longest /= 2) {
        Writer writer(room, longest);
        writer.write(message);
        if (writer.fits())
            return writer.length();
        // What is behind a failure is zero.
        std::fill(room.begin(), room.end(), std::byte{0});
    }
    Writer writer(room, kLongestFailureText);
    writer.writePlain(message.english());
    return writer.length();
}

std::optional<Message> parseFailure(std::span<const std::byte> bytes) {
    Reader reader(bytes);
    Message message = reader.read();
    if (!reader.finished())
        return std::nullopt;
    return message;
}

bool namesUnknownFailure(const Message& message) {
    const auto unknown = [](const MessageArgument& argument) {
        const auto* inner = std::get_if<Message>(&argument);
        return inner != nullptr && namesUnknownFailure(*inner);
    };
    const auto& arguments = message.arguments();
    return message.id() == unknownFailureText() ||
           std::any_of(arguments.begin(), arguments.end(), unknown);
}

}  // namespace landfall::wire
