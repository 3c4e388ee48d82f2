#pragma once

#include <string_view>

namespace landfall {

/// The text of a file below resources/firstboot, as it was when this was built.
[[nodiscard]] std::string_view firstbootResource(std::string_view name);

}  // namespace landfall
