#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace landfall {

/// A place in a text of HCL, and the tokens that can be taken there (the specification, "Lexical
/// Elements"). A copy is a place to come back to. `subject` names the text in errors; both must
/// outlive it.
class HclCursor {
public:
    HclCursor(std::string_view text, std::string_view subject) : text_(text), subject_(subject) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool atEnd() const { return at_ == text_.size(); }
    /// '\0' at the end.
    [[nodiscard]] char peek(std::size_t ahead = 0) const;
    [[nodiscard]] bool sees(std::string_view wanted) const;
    [[nodiscard]] bool take(std::string_view wanted);

    /// Passes white space and comments; new lines only where they count as white space. A line
    /// comment is a new line. Stops before a comment that has no end: expected() says so.
    void skip(bool newLines);
    /// A new line, or a comment up to the end of its line.
    [[nodiscard]] bool seesNewLine() const;
    [[nodiscard]] bool takeNewLine();

    [[nodiscard]] std::optional<std::string> name();
    /// Takes the word where it stands as a name of its own.
    [[nodiscard]] bool takeWord(std::string_view word);
    /// Digits alone, and with fraction and exponent; at a digit.
    [[nodiscard]] Result<double> number();
    /// One character, appended to `into`; not at the end.
    void character(std::string& into);
    /// What stands behind a backslash.
    [[nodiscard]] Result<void> escape(std::string& into);
    /// Takes a line that holds the marker alone, but not its new line.
    [[nodiscard]] bool takeMarkerLine(std::string_view marker);

    /// The failing side: "is not HCL at line 3, column 7: expected <what>".
    [[nodiscard]] tl::unexpected<Error> expected(Message what) const;
    /// The same of another place.
    [[nodiscard]] tl::unexpected<Error> expectedAt(std::size_t at, Message what) const;

private:
    Result<void> hexDigits(int count, std::string& into);

    std::string_view text_;
    std::string_view subject_;
    std::size_t at_ = 0;
};

}  // namespace landfall
