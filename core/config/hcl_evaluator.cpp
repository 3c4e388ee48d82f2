#include "core/config/hcl_evaluator.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"

namespace landfall {
namespace {

using Kind = HclExpression::Kind;

// Templates of real life need some hundred steps; these are against those that multiply themselves.
constexpr std::size_t kMostSteps = 100000;
constexpr std::size_t kMostBytes = std::size_t{4} * 1024 * 1024;
constexpr unsigned kDeepest = 200;

/// "data.git-commit.head.hash" of a chain that begins with a variable; empty for other expressions.
std::string dottedName(const HclExpression& expression) {
    if (expression.kind == Kind::Variable)
        return expression.text;
    if (expression.kind != Kind::Attribute)
        return {};
    const std::string before = dottedName(expression.parts[0]);
    return before.empty() ? before : before + "." + expression.text;
}

const HclExpression& rootOf(const HclExpression& expression) {
    const HclExpression* root = &expression;
    while (root->kind == Kind::Attribute)
        root = &root->parts[0];
    return *root;
}

/// Made where it is returned to: GCC 12 takes one that is moved for uninitialised, under the
/// sanitizers.
Result<HclValue> null() {
    return Result<HclValue>(tl::in_place);
}

}  // namespace

HclEvaluator::HclEvaluator(const HclBody& file, std::string_view text) : text_(text) {
    for (const HclBlock& block : file.blocks)
        declare(block);
}

void HclEvaluator::declare(const HclBlock& block) {
    const std::string label = block.labels.empty() ? std::string() : block.labels.front();
    const auto valueOf = [&block](std::string_view name) {
        const HclArgument* const found = block.body.argument(name);
        return found == nullptr ? nullptr : &found->value;
    };
    if (block.type == "variable")
        variables_[label] = {valueOf("default"), valueOf("type")};
    if (block.type == "local")
        locals_[label] = {valueOf("expression")};
    if (block.type == "variables" || block.type == "locals")
        for (const auto& [name, argument] : block.body.arguments)
            (block.type == "locals" ? locals_ : variables_)[name] = {&argument.value};
}

void HclEvaluator::bind(std::string name, HclValue value) {
    bound_.emplace_back(std::move(name), std::move(value));
}

const HclValue* HclEvaluator::boundAs(std::string_view name) const {
    const auto found = std::find_if(bound_.rbegin(), bound_.rend(),
                                    [name](const auto& each) { return each.first == name; });
    return found == bound_.rend() ? nullptr : &found->second;
}

tl::unexpected<Error> HclEvaluator::cannot(const HclExpression& expression, Message why) const {
    const HclPlace place = hclPlace(text_, expression.at);
    return fail(ErrorKind::InvalidInput, std::string(subject_),
                Message::of("cannot be evaluated at line %1, column %2: %3", place.line,
                            place.column, std::move(why)));
}

Result<HclValue> HclEvaluator::evaluate(const HclExpression& expression, std::string_view subject) {
    subject_ = subject;
    const std::size_t bound = bound_.size();
    auto value = of(expression);
    bound_.resize(bound);  // an error leaves the names of a "for" behind
    return value;
}

Result<HclValue> HclEvaluator::of(const HclExpression& expression) {
    if (++steps_ > kMostSteps || bytes_ > kMostBytes || depth_ == kDeepest)
        return cannot(expression, Message::of("it takes too many steps"));
    ++depth_;
    auto value = dispatch(expression);
    --depth_;
    if (value)
        if (const auto* const made = std::get_if<std::string>(&value->held))
            bytes_ += made->size();
    return value;
}

Result<HclValue> HclEvaluator::dispatch(const HclExpression& expression) {
    switch (expression.kind) {
        case Kind::Null:
            return null();
        case Kind::Truth:
            return HclValue::of(expression.flag);
        case Kind::Number:
            return HclValue::of(expression.number);
        case Kind::Text:
            return HclValue::of(expression.text);
        case Kind::Template:
        case Kind::Joined:
            return templateText(expression);
        case Kind::List:
            return list(expression);
        case Kind::Object:
            return object(expression);
        case Kind::Variable:
            return variable(expression);
        case Kind::Attribute:
            return attribute(expression);
        case Kind::Index:
            return index(expression);
        case Kind::Splat:
            return splat(expression);
        case Kind::ForList:
            return forList(expression);
        case Kind::ForObject:
            return forObject(expression);
        case Kind::Call:
            return cannot(expression, Message::of("it calls the function %1, and functions are "
                                                  "not called here",
                                                  foundText(expression.text)));
        case Kind::Not:
        case Kind::Negative:
            return unary(expression);
        case Kind::Binary:
            return binary(expression);
        case Kind::Conditional:
            return conditional(expression);
    }
    return null();
}

Result<std::string> HclEvaluator::text(const HclExpression& expression) {
    LANDFALL_ASSIGN(const HclValue value, of(expression));
    auto text = value.text();
    if (!text)
        return cannot(expression, Message::of("it is not a text"));
    return *std::move(text);
}

Result<double> HclEvaluator::number(const HclExpression& expression) {
    LANDFALL_ASSIGN(const HclValue value, of(expression));
    const auto number = value.number();
    if (!number)
        return cannot(expression, Message::of("it is not a number"));
    return *number;
}

Result<bool> HclEvaluator::truth(const HclExpression& expression) {
    LANDFALL_ASSIGN(const HclValue value, of(expression));
    const auto truth = value.truth();
    if (!truth)
        return cannot(expression, Message::of("it is neither true nor false"));
    return *truth;
}

Result<HclValue> HclEvaluator::variable(const HclExpression& expression) {
    if (const HclValue* const found = boundAs(expression.text))
        return *found;
    return cannot(expression,
                  Message::of("%1 has no value before Packer runs", foundText(expression.text)));
}

Result<HclValue> HclEvaluator::attribute(const HclExpression& expression) {
    const HclExpression& root = rootOf(expression);
    if (root.kind == Kind::Variable && boundAs(root.text) == nullptr) {
        const bool isVariable = root.text == "var";
        if (!isVariable && root.text != "local")
            return cannot(root, Message::of("%1 has no value before Packer runs",
                                            foundText(dottedName(expression))));
        if (&expression.parts[0] == &root)
            return named(isVariable ? variables_ : locals_, expression);
    }
    LANDFALL_ASSIGN(const HclValue value, of(expression.parts[0]));
    const HclValue::Object* const object = value.object();
    const auto found =
        object == nullptr ? HclValue::Object::const_iterator() : object->find(expression.text);
    if (object == nullptr || found == object->end())
        return cannot(expression, Message::of("there is no %1", foundText(expression.text)));
    return found->second;
}

Result<HclValue> HclEvaluator::named(Names& names, const HclExpression& expression) {
    const auto found = names.find(expression.text);
    const std::string shown = (&names == &variables_ ? "var." : "local.") + expression.text;
    if (found == names.end())
        return cannot(expression.parts[0],
                      Message::of("%1 is not declared in this file", foundText(shown)));
    Named& name = found->second;
    if (name.state == State::Busy)
        return cannot(expression.parts[0], Message::of("%1 needs itself", foundText(shown)));
    if (name.state == State::Done)
        return name.value;
    if (name.expression == nullptr)
        return cannot(expression.parts[0], Message::of("%1 has no default", foundText(shown)));
    name.state = State::Busy;
    // Names that are bound where it is used mean nothing where it is declared.
    const auto bound = std::exchange(bound_, {});
    auto value = of(*name.expression);
    bound_ = bound;
    if (!value) {
        name.state = State::Waiting;
        return value;
    }
    name.value = *std::move(value);
    const std::string_view type = name.type != nullptr && name.type->kind == Kind::Variable
                                      ? std::string_view(name.type->text)
                                      : std::string_view();
    if (const auto number = name.value.number(); type == "number" && number)
        name.value = HclValue::of(*number);
    if (auto text = name.value.text(); type == "string" && text)
        name.value = HclValue::of(*std::move(text));
    if (const auto truth = name.value.truth(); type == "bool" && truth)
        name.value = HclValue::of(*truth);
    name.state = State::Done;
    return name.value;
}

}  // namespace landfall
