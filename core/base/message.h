#pragma once

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/byte_count.h"

namespace landfall {

/// A name or a value that somebody chose (a host, a field's text, a label): shown in quotation
/// marks, at most 40 characters of it, with '?' for what a terminal would act upon.
struct Quoted {
    std::string text;
    explicit Quoted(std::string_view value) : text(value) {}
    bool operator==(const Quoted&) const = default;
};

/// A file or a folder: shown whole where all of it can be seen, else in quotation marks.
struct Path {
    std::string path;
    explicit Path(const std::filesystem::path& value) : path(value.string()) {}
    bool operator==(const Path&) const = default;
};

/// A size that is shown exactly ("8 GiB", "1537 bytes"); a plain ByteCount is rounded ("8.6 GB").
struct ExactSize {
    ByteCount size;
    explicit ExactSize(ByteCount value) : size(value) {}
    bool operator==(const ExactSize&) const = default;
};

/// A whole number. The window writes it with the separators of its language.
struct Number {
    std::int64_t value = 0;
    bool operator==(const Number&) const = default;
};

/// A span of time, shown as "90 s", "2 h" or "30 d".
struct Seconds {
    std::int64_t value = 0;
    bool operator==(const Seconds&) const = default;
};

/// What the system says of a call that failed: errno(3).
struct SystemError {
    int number = 0;
    bool operator==(const SystemError&) const = default;
};

class Message;

/// One part of a message. A std::string is nobody's prose: a field's name, a device node, a foreign
/// program's own words. It is shown as it is.
using MessageArgument = std::variant<std::string, Number, ByteCount, ExactSize, Seconds, Path,
                                     Quoted, SystemError, Message>;

namespace detail {

/// The highest n of %n in a text; -1 where one below it is left out.
constexpr int placeholders(const char* text) {
    bool seen[10] = {};
    int most = 0;
    for (; *text != '\0'; ++text)
        if (text[0] == '%' && text[1] >= '1' && text[1] <= '9') {
            const int number = text[1] - '0';
            seen[number] = true;
            most = number > most ? number : most;
        }
    for (int number = 1; number <= most; ++number)
        if (!seen[number])
            return -1;
    return most;
}

// Not constexpr: a call of it ends the evaluation by the compiler, which then prints its name.
void theTextNeedsOneArgumentForEachPlaceholder();

}  // namespace detail

/// The English text of a message, a literal. The compiler checks that it has as many of %1 to %9 as
/// there are arguments.
template <typename... Arguments>
class MarkedText {
public:
    // NOLINTNEXTLINE(google-explicit-constructor,hicpp-explicit-conversions)
    consteval MarkedText(const char* text) : text_(text) {
        if (detail::placeholders(text) != static_cast<int>(sizeof...(Arguments)))
            detail::theTextNeedsOneArgumentForEachPlaceholder();
    }
    [[nodiscard]] constexpr const char* text() const { return text_; }

private:
    const char* text_;
};

/// What is said to a person, as a value: an English text with %1 to %9, and what stands there. Code
/// makes one by of() and nothing else, with a literal, so that translations/messages.py finds every
/// text (context "Message").
/// english() is what the command line, JSON, receipts and logs print; ui/words translates.
///
///     Message::of("the card holds %1, and %2 are needed", card.size(), ExactSize(needed))
class Message {
public:
    /// Nothing is said.
    Message() = default;

    template <typename... Arguments>
    [[nodiscard]] static Message of(MarkedText<std::type_identity_t<Arguments>...> text,
                                    Arguments&&... arguments);

    /// For tables of texts: marks one for translations/messages.py and returns it as it is.
    /// restored() takes it.
    [[nodiscard]] static consteval const char* marked(const char* text) { return text; }

    /// A message that was stored or sent: `id` is what id() was of one that of() made.
    [[nodiscard]] static Message restored(std::string id, std::vector<MessageArgument> arguments);

    /// The English text with its %1 to %9, by which translations are found.
    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] const std::vector<MessageArgument>& arguments() const;
    [[nodiscard]] bool empty() const { return id_.empty(); }
    /// The text with its arguments, on one line unless an argument has more.
    [[nodiscard]] std::string english() const;

    bool operator==(const Message& other) const;

private:
    std::string id_;
    std::vector<MessageArgument> arguments_;
};

/// An argument as english() shows it.
[[nodiscard]] std::string english(const MessageArgument& argument);

/// "a, b and c"; an empty message for none.
[[nodiscard]] Message listWithAnd(std::vector<MessageArgument> parts);
/// "a, b or c".
[[nodiscard]] Message listWithOr(std::vector<MessageArgument> parts);
/// "a, b, c".
[[nodiscard]] Message listWithCommas(std::vector<MessageArgument> parts);

/// Calls `fixed` with each stretch of `text` that stays as it is and `part` with the number of each
/// %1 to %9, in their order. For renderers.
template <typename Fixed, typename Part>
void splitAtPlaceholders(std::string_view text, Fixed fixed, Part part) {
    std::size_t from = 0;
    for (std::size_t at = 0; at + 1 < text.size(); ++at)
        if (text[at] == '%' && text[at + 1] >= '1' && text[at + 1] <= '9') {
            fixed(text.substr(from, at - from));
            part(static_cast<std::size_t>(text[at + 1] - '0'));
            from = ++at + 1;
        }
    fixed(text.substr(from));
}

namespace detail {

template <typename Value>
MessageArgument toArgument(Value&& value) {
    using Plain = std::remove_cvref_t<Value>;
    if constexpr (std::same_as<Plain, std::filesystem::path>)
        return Path(value);
    else if constexpr (std::integral<Plain> && !std::same_as<Plain, bool> &&
                       !std::same_as<Plain, char>)
        return Number{static_cast<std::int64_t>(value)};
    else if constexpr (std::convertible_to<Value, std::string_view>)
        return std::string(std::string_view(value));
    else
        return MessageArgument(std::forward<Value>(value));
}

}  // namespace detail

template <typename... Arguments>
Message Message::of(MarkedText<std::type_identity_t<Arguments>...> text, Arguments&&... arguments) {
    Message made;
    made.id_ = text.text();
    made.arguments_.reserve(sizeof...(Arguments));
    (made.arguments_.push_back(detail::toArgument(std::forward<Arguments>(arguments))), ...);
    return made;
}

}  // namespace landfall
