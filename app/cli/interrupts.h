#pragma once

#include <thread>

#include "core/base/cancel.h"
#include "core/base/unique_fd.h"

namespace landfall::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into the cancel token while it lives; a second one ends the
/// program at once.
class Interrupts {
public:
    /// To be called before the first thread is started, so that all of them inherit it.
    static void blockSignals();
    explicit Interrupts(const CancelToken& cancel);
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// Readable from the first of them on, for who waits in poll(2); -1 where it could not be made.
    [[nodiscard]] int fd() const { return happened_.get(); }

private:
    void watch(const CancelToken& cancel) const;

    UniqueFd happened_;
    UniqueFd ended_;
    std::thread watcher_;
};

}  // namespace landfall::cli
