#include "core/config/hcl_value.h"

#include <charconv>
#include <cmath>

namespace landfall {
namespace {

/// Whole numbers as they are, others with the fifteen digits that a double has for certain.
std::string textOf(double number) {
    char buffer[400];
    char* const end = buffer + sizeof buffer;
    if (number == std::trunc(number))
        return {buffer, std::to_chars(buffer, end, number, std::chars_format::fixed, 0).ptr};
    double again = 0;
    char rounded[64];
    char* const last =
        std::to_chars(rounded, rounded + sizeof rounded, number, std::chars_format::general, 15)
            .ptr;
    std::from_chars(rounded, last, again);
    return {buffer, std::to_chars(buffer, end, again, std::chars_format::fixed).ptr};
}

}  // namespace

std::optional<std::string> HclValue::text() const {
    if (const auto* const text = std::get_if<std::string>(&held))
        return *text;
    if (const auto* const number = std::get_if<double>(&held))
        return textOf(*number);
    if (const auto* const truth = std::get_if<bool>(&held))
        return *truth ? "true" : "false";
    return std::nullopt;
}

std::optional<double> HclValue::number() const {
    if (const auto* const number = std::get_if<double>(&held))
        return *number;
    const auto* const text = std::get_if<std::string>(&held);
    if (text == nullptr)
        return std::nullopt;
    double number = 0;
    const char* const end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<bool> HclValue::truth() const {
    if (const auto* const truth = std::get_if<bool>(&held))
        return *truth;
    const auto* const text = std::get_if<std::string>(&held);
    if (text == nullptr || (*text != "true" && *text != "false"))
        return std::nullopt;
    return *text == "true";
}

}  // namespace landfall
