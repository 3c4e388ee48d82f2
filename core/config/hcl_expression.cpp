#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "core/base/text.h"
#include "core/config/hcl_parser.h"

namespace landfall {
namespace {

struct Operator {
    std::string_view sign;
    int level;  ///< higher ones bind tighter
};

// The specification, "Operations". What another one begins with comes behind that.
constexpr std::array<Operator, 13> kOperators{{{"==", 3},
                                               {"!=", 3},
                                               {"<=", 4},
                                               {">=", 4},
                                               {"&&", 2},
                                               {"||", 1},
                                               {"<", 4},
                                               {">", 4},
                                               {"+", 5},
                                               {"-", 5},
                                               {"*", 6},
                                               {"/", 6},
                                               {"%", 6}}};

const Operator* operatorAt(const HclCursor& cursor) {
    if (cursor.sees("/*"))  // a comment without its end, or it would have been skipped
        return nullptr;
    const auto* const found =
        std::find_if(kOperators.begin(), kOperators.end(),
                     [&cursor](const Operator& each) { return cursor.sees(each.sign); });
    return found == kOperators.end() ? nullptr : &*found;
}

std::vector<HclExpression> listOf(HclExpression first) {
    std::vector<HclExpression> parts;
    parts.push_back(std::move(first));
    return parts;
}

std::vector<HclExpression> listOf(HclExpression first, HclExpression second) {
    std::vector<HclExpression> parts = listOf(std::move(first));
    parts.push_back(std::move(second));
    return parts;
}

}  // namespace

Result<HclExpression> HclParser::node(Kind kind, std::size_t at, std::vector<HclExpression> parts,
                                      std::string text) {
    HclExpression made;
    made.kind = kind;
    made.at = at;
    made.parts = std::move(parts);
    made.text = std::move(text);
    return finished(std::move(made));
}

/// What is built without recursion ("a.b.c", "1 + 1 + 1") is bounded here.
Result<HclExpression> HclParser::finished(HclExpression made) {
    LANDFALL_TRY(count());
    for (const HclExpression& part : made.parts)
        made.height = std::max(made.height, part.height + 1);
    if (made.height > 2 * limits_.depth)
        return cursor_.expected(Message::of("at most %1 operators in a value", 2 * limits_.depth));
    return made;
}

Result<HclExpression> HclParser::enclosed() {
    const Lines lines(*this, false);
    return expression();
}

Result<HclExpression> HclParser::expression() {
    const Level level(*this);
    LANDFALL_TRY(checkLevel());
    LANDFALL_ASSIGN(HclExpression condition, operation(1));
    skip();
    const std::size_t at = cursor_.at();
    if (!cursor_.take("?"))
        return condition;
    LANDFALL_ASSIGN(HclExpression yes, expression());
    skip();
    if (!cursor_.take(":"))
        return cursor_.expected(Message::of("a colon"));
    LANDFALL_ASSIGN(HclExpression no, expression());
    std::vector<HclExpression> parts = listOf(std::move(condition), std::move(yes));
    parts.push_back(std::move(no));
    return node(Kind::Conditional, at, std::move(parts));
}

Result<HclExpression> HclParser::operation(int least) {
    LANDFALL_ASSIGN(HclExpression left, unary());
    for (;;) {
        skip();
        const Operator* found = operatorAt(cursor_);
        if (found == nullptr || found->level < least)
            return left;
        const std::size_t at = cursor_.at();
        (void)cursor_.take(found->sign);
        LANDFALL_ASSIGN(HclExpression right, operation(found->level + 1));
        LANDFALL_ASSIGN(left, node(Kind::Binary, at, listOf(std::move(left), std::move(right)),
                                   std::string(found->sign)));
    }
}

Result<HclExpression> HclParser::unary() {
    skip();
    const std::size_t at = cursor_.at();
    const bool negative = cursor_.sees("-");
    if (!cursor_.take("-") && !cursor_.take("!"))
        return postfix();
    const Level level(*this);
    LANDFALL_TRY(checkLevel());
    LANDFALL_ASSIGN(HclExpression of, unary());
    return node(negative ? Kind::Negative : Kind::Not, at, listOf(std::move(of)));
}

Result<HclExpression> HclParser::postfix() {
    LANDFALL_ASSIGN(HclExpression made, primary());
    for (bool more = true; more;) {
        skip();
        if (cursor_.sees("[")) {
            LANDFALL_ASSIGN(made, bracket(std::move(made)));
        } else if (cursor_.sees(".") && !cursor_.sees("...")) {
            LANDFALL_ASSIGN(made, dot(std::move(made), more));
        } else {
            more = false;
        }
    }
    return made;
}

/// ".name", ".*" or ".0" (the specification's "legacy index operator").
Result<HclExpression> HclParser::dot(HclExpression of, bool& more) {
    more = true;
    const std::size_t at = cursor_.at();
    (void)cursor_.take(".");
    skip();
    if (cursor_.take("*"))
        return splat(std::move(of), false, at);
    if (isDigit(cursor_.peek())) {
        HclExpression index;
        index.kind = Kind::Text;
        index.at = cursor_.at();
        while (isDigit(cursor_.peek()))
            cursor_.character(index.text);
        LANDFALL_ASSIGN(index, finished(std::move(index)));
        return node(Kind::Index, at, listOf(std::move(of), std::move(index)));
    }
    auto name = cursor_.name();
    if (!name)
        return cursor_.expected(Message::of("a name after the dot"));
    return node(Kind::Attribute, at, listOf(std::move(of)), *std::move(name));
}

Result<HclExpression> HclParser::bracket(HclExpression of) {
    const std::size_t at = cursor_.at();
    (void)cursor_.take("[");
    cursor_.skip(true);
    if (cursor_.take("*")) {
        cursor_.skip(true);
        if (!cursor_.take("]"))
            return cursor_.expected(Message::of("a closing bracket"));
        return splat(std::move(of), true, at);
    }
    LANDFALL_ASSIGN(HclExpression index, enclosed());
    cursor_.skip(true);
    if (!cursor_.take("]"))
        return cursor_.expected(Message::of("a closing bracket"));
    return node(Kind::Index, at, listOf(std::move(of), std::move(index)));
}

/// What follows belongs to each element: attributes, and after "[*]" indices too.
Result<HclExpression> HclParser::splat(HclExpression of, bool indices, std::size_t at) {
    LANDFALL_ASSIGN(HclExpression each, node(Kind::Variable, at, {}, "*"));
    for (;;) {
        HclCursor ahead = cursor_;
        ahead.skip(!newLinesEnd_);
        if (ahead.take(".")) {
            ahead.skip(!newLinesEnd_);
            if (!ahead.name())
                break;
            skip();
            bool more = false;
            LANDFALL_ASSIGN(each, dot(std::move(each), more));
        } else if (indices && ahead.take("[")) {
            ahead.skip(true);
            if (ahead.sees("*"))
                break;
            skip();
            LANDFALL_ASSIGN(each, bracket(std::move(each)));
        } else {
            break;
        }
    }
    return node(Kind::Splat, at, listOf(std::move(of), std::move(each)));
}

Result<HclExpression> HclParser::primary() {
    skip();
    const std::size_t at = cursor_.at();
    if (cursor_.sees("\""))
        return quoted();
    if (cursor_.sees("<<"))
        return heredoc();
    if (cursor_.sees("["))
        return list();
    if (cursor_.sees("{"))
        return object();
    if (cursor_.take("(")) {
        LANDFALL_ASSIGN(HclExpression inside, enclosed());
        cursor_.skip(true);
        if (!cursor_.take(")"))
            return cursor_.expected(Message::of("a closing parenthesis"));
        return inside;
    }
    if (!isDigit(cursor_.peek()))
        return named();
    HclExpression made;
    made.kind = Kind::Number;
    made.at = at;
    LANDFALL_ASSIGN(made.number, cursor_.number());
    return finished(std::move(made));
}

Result<HclExpression> HclParser::named() {
    const std::size_t at = cursor_.at();
    auto name = cursor_.name();
    if (!name)
        return cursor_.expected(Message::of("a value"));
    skip();
    if (cursor_.take("("))
        return call(*std::move(name), at);
    HclExpression made;
    made.at = at;
    made.kind = Kind::Variable;
    if (*name == "true" || *name == "false") {
        made.kind = Kind::Truth;
        made.flag = *name == "true";
    } else if (*name == "null") {
        made.kind = Kind::Null;
    } else {
        made.text = *std::move(name);
    }
    return finished(std::move(made));
}

Result<HclExpression> HclParser::call(std::string name, std::size_t at) {
    std::vector<HclExpression> parts;
    for (cursor_.skip(true); !cursor_.take(")"); cursor_.skip(true)) {
        LANDFALL_ASSIGN(HclExpression value, enclosed());
        parts.push_back(std::move(value));
        cursor_.skip(true);
        if (!cursor_.take(",") && !cursor_.take("...") && !cursor_.sees(")"))
            return cursor_.expected(Message::of("a comma or a closing parenthesis"));
    }
    return node(Kind::Call, at, std::move(parts), std::move(name));
}

}  // namespace landfall
