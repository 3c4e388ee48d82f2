#include <utility>

#include "core/base/text.h"
#include "core/config/hcl_parser.h"

namespace landfall {
namespace {

/// The bytes of the text that are UTF-8.
std::size_t validBytes(std::string_view text) {
    std::size_t at = 0;
    while (const auto next = firstCodePoint(text.substr(at)))
        at += next->length;
    return at;
}

}  // namespace

const HclArgument* HclBody::argument(std::string_view name) const {
    const auto found = arguments.find(name);
    return found == arguments.end() ? nullptr : &found->second;
}

HclPlace hclPlace(std::string_view text, std::size_t at) {
    HclPlace place;
    for (const char c : text.substr(0, at)) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

Result<HclBody> parseHcl(std::string_view text, std::string_view subject, HclLimits limits) {
    if (text.size() > limits.bytes)
        return fail(ErrorKind::InvalidInput, std::string(subject),
                    Message::of("is larger than %1", ExactSize(ByteCount{limits.bytes})));
    const HclCursor begin(text, subject);
    if (begin.sees("\xef\xbb\xbf"))
        return begin.expected(Message::of("a text without a byte order mark"));
    if (const std::size_t valid = validBytes(text); valid < text.size())
        return begin.expectedAt(valid, Message::of("valid UTF-8"));
    return HclParser(text, subject, limits).file();
}

bool looksLikeHcl(std::string_view text) {
    HclCursor cursor(text, {});
    cursor.skip(true);
    if (!cursor.name())
        return false;
    cursor.skip(false);
    return cursor.sees("=") || cursor.sees("{") || cursor.sees("\"");
}

Result<void> HclParser::checkLevel() const {
    if (level_ > limits_.depth)
        return cursor_.expected(
            Message::of("at most %1 levels of braces and brackets", limits_.depth));
    return {};
}

Result<void> HclParser::count() {
    if (++elements_ > limits_.elements)
        return cursor_.expected(Message::of("at most %1 values in a file", limits_.elements));
    return {};
}

Result<HclBody> HclParser::file() {
    return body(false);
}

Result<HclBody> HclParser::body(bool inBraces) {
    LANDFALL_TRY(checkLevel());
    HclBody made;
    for (;;) {
        cursor_.skip(true);
        if (inBraces && cursor_.take("}"))
            return made;
        if (cursor_.atEnd()) {
            if (inBraces)
                return cursor_.expected(Message::of("a closing brace"));
            return made;
        }
        LANDFALL_TRY(item(made));
        LANDFALL_TRY(endOfLine());
    }
}

Result<void> HclParser::endOfLine() {
    skip();
    if (!cursor_.atEnd() && !cursor_.takeNewLine())
        return cursor_.expected(Message::of("the end of the line"));
    return {};
}

Result<void> HclParser::item(HclBody& into) {
    LANDFALL_TRY(count());
    const std::size_t at = cursor_.at();
    auto name = cursor_.name();
    if (!name)
        return cursor_.expected(Message::of("the name of an argument or a block"));
    skip();
    if (cursor_.take("="))
        return argument(*std::move(name), at, into);
    return block(*std::move(name), at, into);
}

Result<void> HclParser::argument(std::string name, std::size_t at, HclBody& into) {
    if (into.argument(name) != nullptr)
        return cursor_.expectedAt(at, Message::of("each argument once"));
    LANDFALL_ASSIGN(HclExpression value, expression());
    into.arguments.emplace(std::move(name), HclArgument{at, std::move(value)});
    return {};
}

Result<void> HclParser::block(std::string type, std::size_t at, HclBody& into) {
    HclBlock made{std::move(type), {}, at, {}};
    while (!cursor_.take("{")) {
        LANDFALL_TRY(count());
        if (auto name = cursor_.name()) {
            made.labels.push_back(*std::move(name));
        } else if (cursor_.sees("\"")) {
            const std::size_t begin = cursor_.at();
            LANDFALL_ASSIGN(HclExpression label, quoted());
            if (label.kind != Kind::Text)
                return cursor_.expectedAt(begin, Message::of("a label without ${ and %{"));
            made.labels.push_back(std::move(label.text));
        } else {
            return cursor_.expected(made.labels.empty() ? Message::of("= or an opening brace")
                                                        : Message::of("an opening brace"));
        }
        skip();
    }
    LANDFALL_ASSIGN(made.body, braces());
    into.blocks.push_back(std::move(made));
    return {};
}

/// Behind the opening brace. On one line there is at most one argument.
Result<HclBody> HclParser::braces() {
    const Level level(*this);
    const Lines lines(*this, true);
    skip();
    if (cursor_.takeNewLine())
        return body(true);
    HclBody made;
    if (cursor_.take("}"))
        return made;
    const std::size_t at = cursor_.at();
    auto name = cursor_.name();
    skip();
    if (!name || !cursor_.take("="))
        return cursor_.expectedAt(at, Message::of("one argument, or a new line"));
    LANDFALL_TRY(argument(*std::move(name), at, made));
    skip();
    if (!cursor_.take("}"))
        return cursor_.expected(Message::of("a closing brace"));
    return made;
}

}  // namespace landfall
