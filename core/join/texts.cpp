#include "core/join/texts.h"

#include <algorithm>

namespace landfall {
namespace {

bool isNarrow(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("._-/:+@").find(c) != std::string_view::npos;
}

void replaceAll(std::string& text, const std::string& from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

}  // namespace

std::string filled(std::string_view text, std::initializer_list<Substitution> substitutions) {
    std::string out(text);
    for (const auto& [name, value] : substitutions)
        replaceAll(out, "@" + std::string(name) + "@", value);
    return out;
}

std::string shellAssignment(std::string_view name, std::string_view value) {
    std::string quoted(value);
    replaceAll(quoted, "'", "'\\''");
    return std::string(name) + "='" + quoted + "'\n";
}

Result<void> requireNarrow(std::string_view value, std::string_view subject) {
    const bool good =
        !value.empty() && value.size() <= 512 && std::all_of(value.begin(), value.end(), isNarrow);
    if (good)
        return {};
    return fail(ErrorKind::InvalidInput, std::string(subject),
                value.empty() ? "is empty; accepted are letters, digits and . _ - / : + @"
                              : "holds other characters than letters, digits and . _ - / : + @ "
                                "(at most 512 in all)");
}

}  // namespace landfall
