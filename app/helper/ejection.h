#pragma once

#include "core/base/result.h"
#include "core/wire/messages.h"

namespace landfall::helper {

/// Flushes the medium, then has the reader let go of it where it can (CDROMEJECT, which the
/// kernel's sd driver turns into START STOP UNIT with LOEJ). Held where it cannot. May block: a
/// process of its own.
[[nodiscard]] Result<FinishOutcome> eject(int device);

}  // namespace landfall::helper
