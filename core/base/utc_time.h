#pragma once

#include <string>

namespace landfall {

/// Now by this computer's clock, as RFC 3339 in UTC with whole seconds: "2026-11-22T10:00:00Z".
[[nodiscard]] std::string utcNow();

}  // namespace landfall
