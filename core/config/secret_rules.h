#pragma once

#include <string_view>

#include "core/base/result.h"

namespace landfall {

/// What a secret must be under its key of a secrets file: see parseSecrets(). Never shows the
/// value.
[[nodiscard]] Result<void> checkSecret(std::string_view key, std::string_view value);

}  // namespace landfall
