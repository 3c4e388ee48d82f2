#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

/// Asks logind to let this computer neither sleep nor mind its lid as long as the descriptor is
/// open. `why` is for the person, who may overrule it ("systemd-inhibit --list"). NotFound where
/// there is no logind, so that nothing of its kind puts the computer to sleep either. Blocks for
/// some seconds at most.
[[nodiscard]] Result<UniqueFd> inhibitSleep(const Message& why);

}  // namespace landfall
