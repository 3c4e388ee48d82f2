#pragma once

#include <thread>

#include "core/base/cancel.h"
#include "core/base/unique_fd.h"

namespace landfall::cli {

/// While it exists, SIGINT, SIGTERM and SIGHUP set the cancel token; a second one ends the program
/// at once.
class Interrupts {
public:
    /// Call before the first thread is started, so that all threads inherit the mask.
    static void blockSignals();
    explicit Interrupts(const CancelToken& cancel);
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// Readable after the first signal, for poll(2); -1 if it could not be created.
    [[nodiscard]] int fd() const { return happened_.get(); }

private:
    void watch(const CancelToken& cancel) const;

    UniqueFd happened_;
    UniqueFd ended_;
    std::thread watcher_;
};

}  // namespace landfall::cli
