#include "core/config/hcl_cursor.h"

#include <QChar>
#include <algorithm>
#include <charconv>
#include <utility>

#include "core/base/text.h"
#include "core/config/hcl_tree.h"

namespace landfall {
namespace {

/// Whole numbers up to it are exact in a double.
constexpr double kMostNumber = 9007199254740992.0;

/// Unicode Standard Annex 31, section 2, by the categories that ID_Start is made of.
bool beginsName(char32_t value) {
    if (value < 0x80)
        return value == '_' || isLetter(static_cast<char>(value));
    return QChar::isLetter(value) || QChar::category(value) == QChar::Number_Letter;
}

bool continuesName(char32_t value) {
    if (value < 0x80)
        return value == '_' || value == '-' || isLetterOrDigit(static_cast<char>(value));
    if (beginsName(value))
        return true;
    const QChar::Category category = QChar::category(value);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Number_DecimalDigit || category == QChar::Punctuation_Connector;
}

}  // namespace

char HclCursor::peek(std::size_t ahead) const {
    return ahead < text_.size() - at_ ? text_[at_ + ahead] : '\0';
}

bool HclCursor::sees(std::string_view wanted) const {
    return text_.substr(at_, wanted.size()) == wanted;
}

bool HclCursor::take(std::string_view wanted) {
    if (!sees(wanted))
        return false;
    at_ += wanted.size();
    return true;
}

bool HclCursor::seesNewLine() const {
    return sees("\n") || sees("\r\n") || sees("#") || sees("//");
}

bool HclCursor::takeNewLine() {
    if (!seesNewLine())
        return false;
    const std::size_t end = text_.find('\n', at_);
    at_ = end == std::string_view::npos ? text_.size() : end + 1;
    return true;
}

void HclCursor::skip(bool newLines) {
    for (;;) {
        if (peek() == ' ' || peek() == '\t') {
            ++at_;
        } else if (sees("/*")) {
            const std::size_t end = text_.find("*/", at_ + 2);
            if (end == std::string_view::npos)
                return;
            at_ = end + 2;
        } else if (!newLines || !takeNewLine()) {
            return;
        }
    }
}

std::optional<std::string> HclCursor::name() {
    const std::size_t begin = at_;
    while (const auto next = firstCodePoint(text_.substr(at_))) {
        if (!(at_ == begin ? beginsName(next->value) : continuesName(next->value)))
            break;
        at_ += next->length;
    }
    if (at_ == begin)
        return std::nullopt;
    return std::string(text_.substr(begin, at_ - begin));
}

bool HclCursor::takeWord(std::string_view word) {
    HclCursor ahead = *this;
    if (ahead.name() != word)
        return false;
    *this = ahead;
    return true;
}

Result<double> HclCursor::number() {
    const std::size_t begin = at_;
    const auto digits = [this] {
        while (isDigit(peek()))
            ++at_;
    };
    digits();
    if (peek() == '.' && isDigit(peek(1))) {
        ++at_;
        digits();
    }
    if (peek() == 'e' || peek() == 'E') {
        ++at_;
        if (peek() == '+' || peek() == '-')
            ++at_;
        if (!isDigit(peek()))
            return expected(Message::of("a digit in the exponent"));
        digits();
    }
    double value = 0;
    const auto read = std::from_chars(text_.data() + begin, text_.data() + at_, value);
    if (read.ec != std::errc() || value > kMostNumber)
        return expectedAt(begin, Message::of("a number that is not larger than 2^53"));
    return value;
}

void HclCursor::character(std::string& into) {
    // The whole text was found to be UTF-8 before it was read.
    const auto next = firstCodePoint(text_.substr(at_));
    const std::size_t length = next ? next->length : 1;
    into.append(text_.substr(at_, length));
    at_ += length;
}

Result<void> HclCursor::escape(std::string& into) {
    static constexpr std::string_view names = "nrt\"\\";
    static constexpr std::string_view values = "\n\r\t\"\\";
    const char letter = peek();
    if (letter == 'u' || letter == 'U') {
        ++at_;
        return hexDigits(letter == 'u' ? 4 : 8, into);
    }
    const auto index = atEnd() ? std::string_view::npos : names.find(letter);
    if (index == std::string_view::npos)
        return expected(Message::of("one of n r t \" \\ u U after a backslash"));
    into.push_back(values[index]);
    ++at_;
    return {};
}

Result<void> HclCursor::hexDigits(int count, std::string& into) {
    const std::size_t begin = at_;
    for (int i = 0; i < count; ++i, ++at_)
        if (!isHexDigit(peek()))
            return expected(Message::of("%1 hexadecimal digits", count));
    std::uint32_t value = 0;
    std::from_chars(text_.data() + begin, text_.data() + at_, value, 16);
    if (value == 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return expectedAt(begin, Message::of("the number of a Unicode character"));
    appendUtf8(into, value);
    return {};
}

bool HclCursor::takeMarkerLine(std::string_view marker) {
    static constexpr std::string_view blanks = " \t\r";
    const std::string_view line = text_.substr(at_, text_.find('\n', at_) - at_);
    const std::size_t begin = std::min(line.find_first_not_of(blanks), line.size());
    const std::string_view rest = line.substr(begin);
    if (!rest.starts_with(marker) ||
        rest.find_first_not_of(blanks, marker.size()) != std::string_view::npos)
        return false;
    at_ += begin + marker.size();
    return true;
}

tl::unexpected<Error> HclCursor::expected(Message what) const {
    if (sees("/*"))
        return expectedAt(at_, Message::of("a comment that ends with */"));
    return expectedAt(at_, std::move(what));
}

tl::unexpected<Error> HclCursor::expectedAt(std::size_t at, Message what) const {
    const HclPlace place = hclPlace(text_, at);
    return fail(ErrorKind::InvalidInput, std::string(subject_),
                Message::of("is not HCL at line %1, column %2: expected %3", place.line,
                            place.column, std::move(what)));
}

}  // namespace landfall
