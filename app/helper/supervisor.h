#pragma once

#include "app/helper/opening.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {

/// Serves the control channel until the client closes it (0) or breaks the protocol (2), and ends
/// every worker then. Root; opens, refuses, ejects, and reads no extent. One thread, which never
/// waits for anything but messages. SIGCHLD must be blocked by nobody else.
[[nodiscard]] int supervise(const UniqueFd& control, const Grants& grants);

}  // namespace landfall::helper
