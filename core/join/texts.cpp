#include "core/join/texts.h"

#include "core/base/text.h"

namespace landfall {
namespace {

bool isNarrow(char c) {
    return isLetterOrDigit(c) || std::string_view("._-/:+@").find(c) != std::string_view::npos;
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
    if (!value.empty() && value.size() <= 512 && allOf(value, isNarrow))
        return {};
    return fail(ErrorKind::InvalidInput, std::string(subject),
                value.empty()
                    ? Message::of("is empty; accepted are letters, digits and . _ - / : + @")
                    : Message::of("%1 contains other characters than letters, digits and "
                                  ". _ - / : + @, or more than 512 of them",
                                  Quoted(value)));
}

}  // namespace landfall
