#pragma once

#include <string_view>

namespace landfall {

/// A text of resources/, by its path there.
[[nodiscard]] std::string_view pageResource(std::string_view name);

}  // namespace landfall
