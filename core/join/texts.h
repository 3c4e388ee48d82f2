#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/result.h"

namespace landfall {

/// The text of a file below resources/join, as it was when this was built.
[[nodiscard]] std::string_view joinResource(std::string_view name);

using Substitution = std::pair<std::string_view, std::string_view>;

/// The text with each `@NAME@` replaced.
[[nodiscard]] std::string filled(std::string_view text,
                                 std::initializer_list<Substitution> substitutions);

/// "NAME='value'" and a newline, as sh(1) reads it.
[[nodiscard]] std::string shellAssignment(std::string_view name, std::string_view value);

/// Letters, digits and `. _ - / : + @` only, 1-512 bytes: what may stand in a unit's environment
/// file, a unit and a template's path without any quoting. InvalidInput otherwise.
[[nodiscard]] Result<void> requireNarrow(std::string_view value, std::string_view subject);

}  // namespace landfall
