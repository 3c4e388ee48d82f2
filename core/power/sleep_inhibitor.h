#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

/// Takes logind's inhibitor lock for sleep and the lid switch, which is released when the
/// descriptor is closed. `why` is shown by `systemd-inhibit --list`. NotFound where no logind runs;
/// nothing that asks logind puts the computer to sleep there. Blocks for at most 5 s. Source:
/// https://systemd.io/INHIBITOR_LOCKS
[[nodiscard]] Result<UniqueFd> inhibitSleep(const Message& why);

}  // namespace landfall
