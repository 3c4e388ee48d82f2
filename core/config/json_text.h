#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landfall {

/// Reads JSON text (RFC 8259) token by token, without keeping any of it. Errors say line, column
/// and what was expected, never what the text holds: it may be a file of secrets.
class JsonCursor {
public:
    /// `subject` names the text in errors; both must outlive the cursor.
    JsonCursor(std::string_view text, std::string_view subject) : text_(text), subject_(subject) {}

    /// The next byte that is not white space, not taken; '\0' at the end.
    [[nodiscard]] char peek();
    /// Takes the next byte that is not white space where it is `wanted`.
    [[nodiscard]] bool take(char wanted);
    [[nodiscard]] bool atEnd();

    /// A string, its escapes undone, appended to `into`. What is appended is never longer than
    /// what is read: a caller that reserves the text's size gets no second copy of it. Refuses
    /// control characters, invalid UTF-8, lone surrogates and U+0000.
    [[nodiscard]] Result<void> string(std::string& into);
    [[nodiscard]] Result<void> number();
    /// true, false or null.
    [[nodiscard]] Result<void> word();

    /// The failing side: "is not JSON at line 3, column 7: expected <what>".
    [[nodiscard]] tl::unexpected<Error> expected(Message what) const;

private:
    Result<void> escape(std::string& into);
    Result<char32_t> fourHexDigits();
    bool digits();

    std::string_view text_;
    std::string_view subject_;
    std::size_t at_ = 0;
};

/// What a parser that builds a tree should not have to meet.
struct JsonLimits {
    std::size_t bytes = 1024 * 1024;
    unsigned depth = 16;
};

/// One JSON object and nothing else, within the limits, valid UTF-8 throughout and no key given
/// twice in an object: Qt's reader keeps the last of two equal keys and replaces invalid bytes,
/// both without a word.
[[nodiscard]] Result<void> checkJsonObject(std::string_view text, std::string_view subject,
                                           JsonLimits limits = {});

}  // namespace landfall
