#pragma once

#include <memory>

#include "core/base/result.h"

struct udev;
struct udev_monitor;

namespace landfall {

/// Events of block devices, so that nobody polls: from udevd, after its rules have run; without a
/// udevd, from the kernel. One thread.
class DriveMonitor {
public:
    /// Io where the socket for udev events cannot be opened.
    [[nodiscard]] static Result<DriveMonitor> open();

    /// Readable when an event waits. One card makes a burst of them, some for each partition.
    [[nodiscard]] int fd() const;
    /// Takes all waiting events; whether there were any.
    [[nodiscard]] bool take() const;

private:
    using Context = std::unique_ptr<udev, void (*)(udev*)>;
    using Monitor = std::unique_ptr<udev_monitor, void (*)(udev_monitor*)>;
    DriveMonitor(Context context, Monitor monitor)
        : context_(std::move(context)), monitor_(std::move(monitor)) {}
    Context context_;
    Monitor monitor_;
};

}  // namespace landfall
