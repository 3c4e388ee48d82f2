#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

/// An anonymous file in memory that holds `bytes`, sealed against every change (memfd_create(2),
/// F_ADD_SEALS) and open for reading only, as the helper demands of a source. `name` shows in /proc
/// only.
[[nodiscard]] Result<UniqueFd> sealedMemfd(const char* name, std::string_view bytes);

}  // namespace landfall
