#pragma once

#include <thread>

#include "core/base/cancel.h"

namespace landfall::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into the cancel token while it lives; a second one ends the
/// program at once.
class Interrupts {
public:
    /// To be called before the first thread is started, so that all of them inherit it.
    static void blockSignals();
    explicit Interrupts(const CancelToken& cancel);

private:
    std::jthread watcher_;
};

}  // namespace landfall::cli
