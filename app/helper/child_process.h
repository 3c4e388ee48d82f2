#pragma once

#include <signal.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include "core/base/unique_fd.h"

namespace landfall::helper {

/// A child of the supervisor. It is ended by a descriptor and never by its number, which may be
/// another's once it was reaped.
struct ChildProcess {
    pid_t number = -1;  ///< -1 once it was reaped
    UniqueFd handle;    ///< pidfd_open(2)'s; readable from its end on

    [[nodiscard]] bool running() const { return number > 0; }
    /// Ends it, if the kernel lets go of it; never waits.
    void end() const {
        if (running())
            syscall(SYS_pidfd_send_signal, handle.get(), SIGKILL, nullptr, 0);
    }
    void forget() {
        number = -1;
        handle.reset();
    }
};

}  // namespace landfall::helper
