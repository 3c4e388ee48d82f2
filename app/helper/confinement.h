#pragma once

#include <sys/types.h>

#include <span>

#include "core/base/result.h"

namespace landfall::helper {

/// Whom a worker becomes: a user that nothing else on this computer runs as. Neither the caller nor
/// nobody, whose other programs could then signal it.
inline constexpr const char* kWorkersUser = "_landfall";

/// Closes every descriptor of this process but `kept` and standard error; 0 and 1 become /dev/null.
[[nodiscard]] Result<void> keepOnly(std::span<const int> kept);

/// Gives up root for good: groups, ids, every capability with the bounding set, new privileges by
/// exec; no core dump, no ptrace by others. The process dies with `parent` from then on. Checked
/// afterwards, not assumed. NotFound, with the command that makes it, where kWorkersUser is
/// missing.
[[nodiscard]] Result<void> giveUpRoot(pid_t parent);

/// The system calls of worker.cpp and pass.cpp, and no others: anything else kills the process
/// (SIGSYS). No open, no exec, no fork, no socket, no ioctl, no executable memory.
[[nodiscard]] Result<void> installFilter();

}  // namespace landfall::helper
