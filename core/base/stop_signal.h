#pragma once

#include <sys/eventfd.h>

#include "core/base/unique_fd.h"

namespace landfall {

/// Ends what waits on a descriptor, from any thread: readable from when it is raised.
class StopSignal {
public:
    StopSignal() : fd_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    void raise() const { (void)eventfd_write(fd_.get(), 1); }
    /// -1 where the system has no descriptor left.
    [[nodiscard]] int descriptor() const { return fd_.get(); }

private:
    UniqueFd fd_;
};

}  // namespace landfall
