#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landfall {

// Text that comes from outside: what is in it, and how it is shown in an error.

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool isLetter(char c) {
    return isLower(c) || isUpper(c);
}
constexpr bool isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
}
constexpr bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
constexpr bool isPrintableAscii(char c) {
    return c >= ' ' && c <= '~';
}

/// True where every byte is accepted by `allowed`; true for empty text.
template <typename Allowed>
constexpr bool allOf(std::string_view text, Allowed allowed) {
    for (const char c : text) {
        if (!allowed(c))
            return false;
    }
    return true;
}

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;  ///< bytes, 1-4
};

/// The code point that `text` begins with, by RFC 3629's table: no overlong form, no surrogate,
/// nothing above U+10FFFF. Nothing when there is none.
[[nodiscard]] std::optional<CodePoint> firstCodePoint(std::string_view text);

[[nodiscard]] bool isUtf8(std::string_view text);

/// Appends one code point, which must be a Unicode scalar value.
void appendUtf8(std::string& to, char32_t value);

/// The text in quotation marks for an error: at most 40 characters of it (an ellipsis stands for
/// the rest), with '?' for whatever a terminal would act upon or not show, and for invalid UTF-8.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// inQuotes() without the quotation marks.
[[nodiscard]] std::string sanitised(std::string_view text);

/// Whether a terminal would act upon it, or it changes how its neighbours are shown.
[[nodiscard]] bool isHidden(char32_t value);

/// All of the text, with '?' for whatever a terminal would act upon or not show, and for invalid
/// UTF-8; line breaks and tabs too.
[[nodiscard]] std::string visible(std::string_view text);
/// visible(), but lines stay lines and tabs stay tabs.
[[nodiscard]] std::string visibleLines(std::string_view text);

/// A path for an error: whole where all of it can be seen, else as inQuotes() has it.
[[nodiscard]] std::string shownPath(std::string_view path);

/// One visible line: UTF-8, 1 to `most` code points, without control characters, line breaks,
/// direction marks and other characters that are not shown as what they are.
[[nodiscard]] Result<void> validateText(std::string_view text, std::size_t most,
                                        std::string_view subject);

/// What was found, for a message: the text in quotation marks, or "an empty text".
[[nodiscard]] MessageArgument foundText(std::string_view text);

/// The failing side of a validator: "<found>; accepted is <accepted>". `found` names the text as
/// foundText() shows it: Message::of("%1 is not a size", foundText(text)).
[[nodiscard]] tl::unexpected<Error> refuse(std::string_view subject, Message found,
                                           Message accepted);

}  // namespace landfall
