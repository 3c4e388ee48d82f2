#include <utility>

#include "core/config/hcl_parser.h"

namespace landfall {

Result<HclExpression> HclParser::list() {
    const std::size_t at = cursor_.at();
    (void)cursor_.take("[");
    cursor_.skip(true);
    if (cursor_.takeWord("for"))
        return forList(at);
    std::vector<HclExpression> parts;
    for (; !cursor_.take("]"); cursor_.skip(true)) {
        LANDFALL_ASSIGN(HclExpression value, enclosed());
        parts.push_back(std::move(value));
        cursor_.skip(true);
        if (!cursor_.take(",") && !cursor_.sees("]"))
            return cursor_.expected(Message::of("a comma or a closing bracket"));
    }
    return node(Kind::List, at, std::move(parts));
}

Result<HclExpression> HclParser::object() {
    const std::size_t at = cursor_.at();
    (void)cursor_.take("{");
    cursor_.skip(true);
    if (cursor_.takeWord("for"))
        return forObject(at);
    const Lines lines(*this, true);
    std::vector<HclExpression> parts;
    for (; !cursor_.take("}"); cursor_.skip(true)) {
        LANDFALL_TRY(objectElement(parts));
        skip();
        if (!cursor_.take(",") && !cursor_.takeNewLine() && !cursor_.sees("}"))
            return cursor_.expected(Message::of("a comma, a new line or a closing brace"));
    }
    return node(Kind::Object, at, std::move(parts));
}

/// A name alone is the key itself, not a variable.
Result<void> HclParser::objectElement(std::vector<HclExpression>& parts) {
    const std::size_t at = cursor_.at();
    HclCursor ahead = cursor_;
    auto name = ahead.name();
    ahead.skip(false);
    if (name && (ahead.sees("=") || ahead.sees(":")) && !ahead.sees("==")) {
        cursor_ = ahead;
        LANDFALL_ASSIGN(HclExpression key, node(Kind::Text, at, {}, *std::move(name)));
        parts.push_back(std::move(key));
    } else {
        LANDFALL_ASSIGN(HclExpression key, expression());
        parts.push_back(std::move(key));
        skip();
    }
    if (!cursor_.take("=") && !cursor_.take(":"))
        return cursor_.expected(Message::of("= or a colon"));
    LANDFALL_ASSIGN(HclExpression value, expression());
    parts.push_back(std::move(value));
    return {};
}

Result<void> HclParser::forNames(std::string& key, std::string& value) {
    cursor_.skip(true);
    auto name = cursor_.name();
    cursor_.skip(true);
    if (name && cursor_.take(",")) {
        key = *std::move(name);
        cursor_.skip(true);
        name = cursor_.name();
        cursor_.skip(true);
    }
    if (!name)
        return cursor_.expected(Message::of("a name"));
    value = *std::move(name);
    if (!cursor_.takeWord("in"))
        return cursor_.expected(Message::of("the word in"));
    return {};
}

Result<HclExpression> HclParser::forIntroduction(Kind kind, std::size_t at) {
    HclExpression made;
    made.kind = kind;
    made.at = at;
    LANDFALL_TRY(forNames(made.key, made.text));
    LANDFALL_ASSIGN(HclExpression source, enclosed());
    made.parts.push_back(std::move(source));
    cursor_.skip(true);
    if (!cursor_.take(":"))
        return cursor_.expected(Message::of("a colon"));
    return made;
}

Result<void> HclParser::forEnd(HclExpression& made, std::string_view closing) {
    cursor_.skip(true);
    if (cursor_.takeWord("if")) {
        LANDFALL_ASSIGN(HclExpression condition, enclosed());
        made.parts.push_back(std::move(condition));
        cursor_.skip(true);
    }
    if (!cursor_.take(closing))
        return cursor_.expected(closing == "]" ? Message::of("a closing bracket")
                                               : Message::of("a closing brace"));
    return {};
}

Result<HclExpression> HclParser::forList(std::size_t at) {
    LANDFALL_ASSIGN(HclExpression made, forIntroduction(Kind::ForList, at));
    LANDFALL_ASSIGN(HclExpression value, enclosed());
    made.parts.push_back(std::move(value));
    LANDFALL_TRY(forEnd(made, "]"));
    return finished(std::move(made));
}

Result<HclExpression> HclParser::forObject(std::size_t at) {
    LANDFALL_ASSIGN(HclExpression made, forIntroduction(Kind::ForObject, at));
    LANDFALL_ASSIGN(HclExpression key, enclosed());
    made.parts.push_back(std::move(key));
    cursor_.skip(true);
    if (!cursor_.take("=>"))
        return cursor_.expected(Message::of("=> and a value"));
    LANDFALL_ASSIGN(HclExpression value, enclosed());
    made.parts.push_back(std::move(value));
    cursor_.skip(true);
    made.flag = cursor_.take("...");
    LANDFALL_TRY(forEnd(made, "}"));
    return finished(std::move(made));
}

}  // namespace landfall
