#include <cmath>
#include <utility>

#include "core/base/text.h"
#include "core/config/hcl_evaluator.h"

namespace landfall {

using Kind = HclExpression::Kind;

Result<HclValue> HclEvaluator::templateText(const HclExpression& expression) {
    std::string made;
    if (expression.kind == Kind::Joined) {
        LANDFALL_ASSIGN(const HclValue parts, of(expression.parts[0]));
        // A part is a template, so each is a text.
        for (const HclValue& part : *parts.list())
            made += part.text().value_or("");
        return HclValue::of(std::move(made));
    }
    for (const HclExpression& part : expression.parts) {
        LANDFALL_ASSIGN(const std::string piece, text(part));
        made += piece;
    }
    return HclValue::of(std::move(made));
}

Result<HclValue> HclEvaluator::list(const HclExpression& expression) {
    HclValue::List made;
    for (const HclExpression& part : expression.parts) {
        LANDFALL_ASSIGN(HclValue value, of(part));
        made.push_back(std::move(value));
    }
    return HclValue::of(std::move(made));
}

Result<HclValue> HclEvaluator::object(const HclExpression& expression) {
    HclValue::Object made;
    for (std::size_t i = 0; i + 1 < expression.parts.size(); i += 2) {
        LANDFALL_ASSIGN(std::string key, text(expression.parts[i]));
        LANDFALL_ASSIGN(HclValue value, of(expression.parts[i + 1]));
        made.insert_or_assign(std::move(key), std::move(value));
    }
    return HclValue::of(std::move(made));
}

Result<HclValue> HclEvaluator::index(const HclExpression& expression) {
    LANDFALL_ASSIGN(const HclValue value, of(expression.parts[0]));
    if (const HclValue::Object* const object = value.object()) {
        LANDFALL_ASSIGN(const std::string key, text(expression.parts[1]));
        const auto found = object->find(key);
        if (found == object->end())
            return cannot(expression, Message::of("there is no %1", foundText(key)));
        return found->second;
    }
    const HclValue::List* const list = value.list();
    if (list == nullptr)
        return cannot(expression, Message::of("it is neither a list nor an object"));
    LANDFALL_ASSIGN(const double at, number(expression.parts[1]));
    if (at < 0 || at != std::trunc(at) || at >= static_cast<double>(list->size()))
        return cannot(expression, Message::of("there is no %1",
                                              foundText(HclValue::of(at).text().value_or(""))));
    return (*list)[static_cast<std::size_t>(at)];
}

Result<HclEvaluator::Pairs> HclEvaluator::pairs(const HclExpression& expression) {
    LANDFALL_ASSIGN(const HclValue value, of(expression));
    Pairs made;
    if (const HclValue::List* const list = value.list()) {
        for (const HclValue& each : *list)
            made.emplace_back(HclValue::of(static_cast<double>(made.size())), each);
    } else if (const HclValue::Object* const object = value.object()) {
        for (const auto& [key, each] : *object)
            made.emplace_back(HclValue::of(key), each);
    } else {
        return cannot(expression, Message::of("it is neither a list nor an object"));
    }
    return made;
}

void HclEvaluator::bindPair(const HclExpression& expression,
                            const std::pair<HclValue, HclValue>& pair) {
    if (!expression.key.empty())
        bind(expression.key, pair.first);
    bind(expression.text, pair.second);
}

void HclEvaluator::unbindPair(const HclExpression& expression) {
    unbind();
    if (!expression.key.empty())
        unbind();
}

Result<bool> HclEvaluator::wanted(const HclExpression& expression, std::size_t condition) {
    if (condition >= expression.parts.size())
        return true;
    return truth(expression.parts[condition]);
}

Result<HclValue> HclEvaluator::forList(const HclExpression& expression) {
    LANDFALL_ASSIGN(const Pairs source, pairs(expression.parts[0]));
    HclValue::List made;
    for (const auto& pair : source) {
        bindPair(expression, pair);
        LANDFALL_ASSIGN(const bool isWanted, wanted(expression, 2));
        if (isWanted) {
            LANDFALL_ASSIGN(HclValue value, of(expression.parts[1]));
            made.push_back(std::move(value));
        }
        unbindPair(expression);
    }
    return HclValue::of(std::move(made));
}

Result<HclValue> HclEvaluator::forObject(const HclExpression& expression) {
    LANDFALL_ASSIGN(const Pairs source, pairs(expression.parts[0]));
    HclValue::Object made;
    std::map<std::string, HclValue::List> groups;
    for (const auto& pair : source) {
        bindPair(expression, pair);
        LANDFALL_ASSIGN(const bool isWanted, wanted(expression, 3));
        if (isWanted) {
            LANDFALL_ASSIGN(const std::string key, text(expression.parts[1]));
            LANDFALL_ASSIGN(HclValue value, of(expression.parts[2]));
            if (expression.flag)
                groups[key].push_back(std::move(value));
            else if (!made.emplace(key, std::move(value)).second)
                return cannot(expression, Message::of("it makes %1 twice", foundText(key)));
        }
        unbindPair(expression);
    }
    for (auto& [key, list] : groups)
        made.emplace(key, HclValue::of(std::move(list)));
    return HclValue::of(std::move(made));
}

/// What is no list is a list of itself, and null one without elements.
Result<HclValue> HclEvaluator::splat(const HclExpression& expression) {
    LANDFALL_ASSIGN(const HclValue source, of(expression.parts[0]));
    HclValue::List elements;
    if (const HclValue::List* const list = source.list())
        elements = *list;
    else if (!source.isNull())
        elements.push_back(source);
    HclValue::List made;
    for (const HclValue& element : elements) {
        bind("*", element);
        LANDFALL_ASSIGN(HclValue value, of(expression.parts[1]));
        made.push_back(std::move(value));
        unbind();
    }
    return HclValue::of(std::move(made));
}

Result<HclValue> HclEvaluator::unary(const HclExpression& expression) {
    if (expression.kind == Kind::Not) {
        LANDFALL_ASSIGN(const bool value, truth(expression.parts[0]));
        return HclValue::of(!value);
    }
    LANDFALL_ASSIGN(const double value, number(expression.parts[0]));
    return HclValue::of(0 - value);  // never "-0"
}

Result<HclValue> HclEvaluator::binary(const HclExpression& expression) {
    const HclExpression& first = expression.parts[0];
    const HclExpression& second = expression.parts[1];
    const std::string& sign = expression.text;
    if (sign == "&&" || sign == "||") {
        LANDFALL_ASSIGN(const bool left, truth(first));
        LANDFALL_ASSIGN(const bool right, truth(second));
        return HclValue::of(sign == "&&" ? left && right : left || right);
    }
    if (sign == "==" || sign == "!=") {
        LANDFALL_ASSIGN(const HclValue left, of(first));
        LANDFALL_ASSIGN(const HclValue right, of(second));
        // Comparing nested ones could take for ever, and no layout needs it.
        for (const HclValue* const value : {&left, &right})
            if (value->list() != nullptr || value->object() != nullptr)
                return cannot(expression, Message::of("lists and objects are not compared here"));
        return HclValue::of((left.held == right.held) == (sign == "=="));
    }
    LANDFALL_ASSIGN(const double left, number(first));
    LANDFALL_ASSIGN(const double right, number(second));
    if (sign == "<")
        return HclValue::of(left < right);
    if (sign == ">")
        return HclValue::of(left > right);
    if (sign == "<=")
        return HclValue::of(left <= right);
    if (sign == ">=")
        return HclValue::of(left >= right);
    return arithmetic(expression, left, right);
}

Result<HclValue> HclEvaluator::arithmetic(const HclExpression& expression, double left,
                                          double right) {
    const char sign = expression.text[0];
    if (right == 0 && (sign == '/' || sign == '%'))
        return cannot(expression, Message::of("it divides by zero"));
    double made = 0;
    switch (sign) {
        case '+':
            made = left + right;
            break;
        case '-':
            made = left - right;
            break;
        case '*':
            made = left * right;
            break;
        case '/':
            made = left / right;
            break;
        default:
            made = std::fmod(left, right);
    }
    // HCL's numbers have no limit; up to here ours are the same.
    if (!(std::fabs(made) <= 9007199254740992.0))
        return cannot(expression, Message::of("the number is larger than 2^53"));
    return HclValue::of(made);
}

Result<HclValue> HclEvaluator::conditional(const HclExpression& expression) {
    LANDFALL_ASSIGN(const bool yes, truth(expression.parts[0]));
    return of(expression.parts[yes ? 1 : 2]);
}

}  // namespace landfall
