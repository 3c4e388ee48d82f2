#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace landfall {

/// The password as /etc/shadow keeps it: yescrypt at libxcrypt's default cost ("$y$j9T$..."), a
/// fresh salt from getrandom(2); always kPasswordHashLength characters. Takes about a tenth of a
/// second and 16 MiB. InvalidInput for an empty one, more than 511 bytes, or a line break or NUL.
[[nodiscard]] Result<Secret> hashPassword(std::string_view password);

}  // namespace landfall
