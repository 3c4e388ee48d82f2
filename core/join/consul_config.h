#pragma once

#include <string>

#include "core/config/preset.h"

namespace landfall {

/// Consul's 10-static.json. No node name in it: that is the host's, so that all cards of a preset
/// share one root.
[[nodiscard]] std::string consulJson(const JoinSettings& settings);

/// The go-sockaddr template that gives the address to bind.
[[nodiscard]] std::string bindTemplate(const BindSpec& bind);

}  // namespace landfall
