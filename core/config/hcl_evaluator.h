#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/config/hcl_tree.h"
#include "core/config/hcl_value.h"

namespace landfall {

/// Evaluates expressions of one file as Packer does: var.NAME by the defaults of its "variable"
/// and "variables" blocks, local.NAME by "locals" and "local". Functions are not called, and
/// nothing is known of data sources, the environment and files of variables: an expression that
/// needs them is an error that names them. Only what is asked for is evaluated.
class HclEvaluator {
public:
    /// Both must outlive it.
    HclEvaluator(const HclBody& file, std::string_view text);

    /// `subject` is what the value is for, in errors; those say line and column, too.
    [[nodiscard]] Result<HclValue> evaluate(const HclExpression& expression,
                                            std::string_view subject);

    /// A name that expressions may use until unbind(); the innermost of equal ones counts.
    void bind(std::string name, HclValue value);
    void unbind() { bound_.pop_back(); }

private:
    enum class State { Waiting, Busy, Done };
    /// A variable or a local.
    struct Named {
        const HclExpression* expression = nullptr;  ///< null for a variable without a default
        const HclExpression* type = nullptr;
        State state = State::Waiting;
        HclValue value{};
    };
    using Names = std::map<std::string, Named, std::less<>>;

    void declare(const HclBlock& block);
    Result<HclValue> of(const HclExpression& expression);
    Result<HclValue> dispatch(const HclExpression& expression);
    Result<HclValue> templateText(const HclExpression& expression);
    Result<HclValue> list(const HclExpression& expression);
    Result<HclValue> object(const HclExpression& expression);
    Result<HclValue> variable(const HclExpression& expression);
    Result<HclValue> attribute(const HclExpression& expression);
    Result<HclValue> named(Names& names, const HclExpression& expression);
    Result<HclValue> index(const HclExpression& expression);
    Result<HclValue> splat(const HclExpression& expression);
    Result<HclValue> forList(const HclExpression& expression);
    Result<HclValue> forObject(const HclExpression& expression);
    Result<HclValue> unary(const HclExpression& expression);
    Result<HclValue> binary(const HclExpression& expression);
    Result<HclValue> arithmetic(const HclExpression& expression, double left, double right);
    Result<HclValue> conditional(const HclExpression& expression);

    Result<std::string> text(const HclExpression& expression);
    Result<double> number(const HclExpression& expression);
    Result<bool> truth(const HclExpression& expression);
    /// Key and value of each element, objects in the order of their keys.
    using Pairs = std::vector<std::pair<HclValue, HclValue>>;
    Result<Pairs> pairs(const HclExpression& expression);
    /// With the names of a "for" bound; whether `condition`, if there is one, holds.
    Result<bool> wanted(const HclExpression& expression, std::size_t condition);
    void bindPair(const HclExpression& expression, const std::pair<HclValue, HclValue>& pair);
    void unbindPair(const HclExpression& expression);

    [[nodiscard]] const HclValue* boundAs(std::string_view name) const;
    [[nodiscard]] tl::unexpected<Error> cannot(const HclExpression& expression, Message why) const;

    std::string_view text_;
    std::string_view subject_;
    Names variables_;
    Names locals_;
    std::vector<std::pair<std::string, HclValue>> bound_;
    unsigned depth_ = 0;
    std::size_t steps_ = 0;
    std::size_t bytes_ = 0;
};

}  // namespace landfall
