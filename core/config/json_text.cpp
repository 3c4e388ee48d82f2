#include "core/config/json_text.h"

#include <charconv>
#include <set>
#include <utility>

#include "core/base/text.h"

namespace landfall {
namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks a whole text for checkJsonObject().
class JsonCheck {
public:
    JsonCheck(std::string_view text, std::string_view subject, unsigned depth)
        : cursor_(text, subject), deepest_(depth) {}

    Result<void> run() {
        if (cursor_.peek() != '{')
            return cursor_.expected(Message::of("an object in braces"));
        LANDFALL_TRY(object("", 1));
        if (!cursor_.atEnd())
            return cursor_.expected(Message::of("nothing after the closing brace"));
        return {};
    }

private:
    // Recursion ends at deepest_, which is small.
    Result<void> value(const std::string& path, unsigned depth) {
        if (depth > deepest_)
            return cursor_.expected(
                Message::of("at most %1 levels of braces and brackets", deepest_));
        switch (cursor_.peek()) {
            case '{':
                return object(path, depth);
            case '[':
                return array(path, depth);
            case '"': {
                std::string ignored;
                return cursor_.string(ignored);
            }
            case 't':
            case 'f':
            case 'n':
                return cursor_.word();
            default:
                return cursor_.number();
        }
    }

    Result<void> object(const std::string& path, unsigned depth) {
        (void)cursor_.take('{');
        if (cursor_.take('}'))
            return {};
        std::set<std::string> keys;
        do {
            if (cursor_.peek() != '"')
                return cursor_.expected(Message::of("a key in quotation marks"));
            std::string key;
            LANDFALL_TRY(cursor_.string(key));
            const std::string below = path.empty() ? sanitised(key) : path + "." + sanitised(key);
            if (!keys.insert(std::move(key)).second)
                return fail(ErrorKind::InvalidInput, below,
                            Message::of("the key is given twice; accepted is each key once"));
            if (!cursor_.take(':'))
                return cursor_.expected(Message::of("a colon"));
            LANDFALL_TRY(value(below, depth + 1));
        } while (cursor_.take(','));
        if (!cursor_.take('}'))
            return cursor_.expected(Message::of("a comma or a closing brace"));
        return {};
    }

    Result<void> array(const std::string& path, unsigned depth) {
        (void)cursor_.take('[');
        if (cursor_.take(']'))
            return {};
        std::size_t index = 0;
        do {
            LANDFALL_TRY(value(path + "[" + std::to_string(index++) + "]", depth + 1));
        } while (cursor_.take(','));
        if (!cursor_.take(']'))
            return cursor_.expected(Message::of("a comma or a closing bracket"));
        return {};
    }

    JsonCursor cursor_;
    unsigned deepest_;
};

}  // namespace

char JsonCursor::peek() {
    while (at_ < text_.size() && isSpace(text_[at_]))
        ++at_;
    return at_ < text_.size() ? text_[at_] : '\0';
}

bool JsonCursor::take(char wanted) {
    if (atEnd() || text_[at_] != wanted)
        return false;
    ++at_;
    return true;
}

bool JsonCursor::atEnd() {
    (void)peek();
    return at_ == text_.size();
}

Result<void> JsonCursor::string(std::string& into) {
    if (!take('"'))
        return expected(Message::of("a text in quotation marks"));
    while (at_ < text_.size() && text_[at_] != '"') {
        if (static_cast<unsigned char>(text_[at_]) < 0x20)
            return expected(
                Message::of("control characters of a text to be written as \\u and four digits"));
        if (text_[at_] == '\\') {
            LANDFALL_TRY(escape(into));
            continue;
        }
        const auto next = firstCodePoint(text_.substr(at_));
        if (!next)
            return expected(Message::of("valid UTF-8"));
        into.append(text_.substr(at_, next->length));
        at_ += next->length;
    }
    if (at_ == text_.size())
        return expected(Message::of("a closing quotation mark"));
    ++at_;
    return {};
}

Result<void> JsonCursor::escape(std::string& into) {
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    ++at_;
    const char name = at_ < text_.size() ? text_[at_] : '\0';
    if (name != 'u') {
        const auto index = name == '\0' ? std::string_view::npos : names.find(name);
        if (index == std::string_view::npos)
            return expected(Message::of("one of \" \\ / b f n r t u after a backslash"));
        into.push_back(values[index]);
        ++at_;
        return {};
    }
    ++at_;
    LANDFALL_ASSIGN(char32_t value, fourHexDigits());
    if (value >= 0xd800 && value <= 0xdbff && text_.substr(at_, 2) == "\\u") {
        at_ += 2;
        LANDFALL_ASSIGN(const char32_t low, fourHexDigits());
        if (low < 0xdc00 || low > 0xdfff)
            return expected(Message::of("the second half of a surrogate pair"));
        value = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00);
    }
    if (value >= 0xd800 && value <= 0xdfff)
        return expected(Message::of("both halves of a surrogate pair"));
    if (value == 0)
        return expected(Message::of("a character other than U+0000"));
    appendUtf8(into, value);
    return {};
}

Result<char32_t> JsonCursor::fourHexDigits() {
    char32_t value = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        if (at_ == text_.size() || !isHexDigit(text_[at_]))
            return expected(Message::of("four hexadecimal digits"));
        const char c = text_[at_];
        const int digit = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
}

bool JsonCursor::digits() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && isDigit(text_[at_]))
        ++at_;
    return at_ > begin;
}

Result<void> JsonCursor::number() {
    (void)peek();
    const std::size_t start = at_;
    (void)take('-');
    const bool zero = at_ < text_.size() && text_[at_] == '0';
    const std::size_t begin = at_;
    if (!digits())
        return expected(Message::of("a value"));
    if (zero && at_ - begin > 1)
        return expected(Message::of("a number without leading zeros"));
    if (at_ < text_.size() && text_[at_] == '.') {
        ++at_;
        if (!digits())
            return expected(Message::of("a digit after the decimal point"));
    }
    if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
        ++at_;
        if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-'))
            ++at_;
        if (!digits())
            return expected(Message::of("a digit in the exponent"));
    }
    // RFC 8259, section 6, lets a reader set a limit: it is a double's, as Qt has it.
    double ignored = 0;
    const char* const first = text_.data() + start;
    if (std::from_chars(first, text_.data() + at_, ignored).ec != std::errc())
        return expected(Message::of("a number in the range of a double"));
    return {};
}

Result<void> JsonCursor::word() {
    (void)peek();
    for (const std::string_view known : {"true", "false", "null"}) {
        if (text_.substr(at_, known.size()) == known) {
            at_ += known.size();
            return {};
        }
    }
    return expected(Message::of("a value"));
}

tl::unexpected<Error> JsonCursor::expected(Message what) const {
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : text_.substr(0, at_)) {
        if (c == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
            ++column;
        }
    }
    return fail(ErrorKind::InvalidInput, std::string(subject_),
                Message::of("is not JSON at line %1, column %2: expected %3", line, column,
                            std::move(what)));
}

Result<void> checkJsonObject(std::string_view text, std::string_view subject, JsonLimits limits) {
    if (text.size() > limits.bytes)
        return refuse(subject, Message::of("has %1 bytes", text.size()),
                      Message::of("at most %1 bytes", limits.bytes));
    return JsonCheck(text, subject, limits.depth).run();
}

}  // namespace landfall
