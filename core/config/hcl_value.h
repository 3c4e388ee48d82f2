#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace landfall {

/// What an expression of HCL comes to. Lists and objects are shared: a copy costs nothing.
struct HclValue {
    using List = std::vector<HclValue>;
    using Object = std::map<std::string, HclValue, std::less<>>;

    std::variant<std::monostate, bool, double, std::string, std::shared_ptr<const List>,
                 std::shared_ptr<const Object>>
        held;

    [[nodiscard]] static HclValue of(List list) {
        return {std::make_shared<const List>(std::move(list))};
    }
    [[nodiscard]] static HclValue of(Object object) {
        return {std::make_shared<const Object>(std::move(object))};
    }
    [[nodiscard]] static HclValue of(std::string text) { return {std::move(text)}; }
    [[nodiscard]] static HclValue of(double number) { return {number}; }
    [[nodiscard]] static HclValue of(bool truth) { return {truth}; }

    [[nodiscard]] bool isNull() const { return held.index() == 0; }
    /// Null where it is none.
    [[nodiscard]] const List* list() const {
        const auto* const shared = std::get_if<std::shared_ptr<const List>>(&held);
        return shared == nullptr ? nullptr : shared->get();
    }
    [[nodiscard]] const Object* object() const {
        const auto* const shared = std::get_if<std::shared_ptr<const Object>>(&held);
        return shared == nullptr ? nullptr : shared->get();
    }
    // HCL's conversions (its information model's specification, "Type Conversions"): numbers and
    // truth values are texts as well, and such texts are numbers and truth values. None of null.
    [[nodiscard]] std::optional<std::string> text() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> truth() const;
};

}  // namespace landfall
