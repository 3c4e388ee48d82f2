#pragma once

#include <sys/types.h>

#include <optional>

namespace landfall {

/// Has the kernel keep this process's children until they are waited for. Where SIGCHLD is ignored,
/// which survives exec(2), it does not: how they ended is lost, and their numbers become others'.
/// For the beginning of main(), and before a child is made.
void keepChildren();

/// waitpid(2) until the end of a child: its status. Nothing where there is no such child.
[[nodiscard]] std::optional<int> waitForEnd(pid_t child);

}  // namespace landfall
