#pragma once

#include <memory>

#include "core/base/result.h"

struct udev;
struct udev_monitor;

namespace landfall {

/// News of disks, so that nobody polls: from udevd, after its rules have run; without a udevd, from
/// the kernel. One thread.
class DriveMonitor {
public:
    /// Io where the events cannot be heard.
    [[nodiscard]] static Result<DriveMonitor> open();

    /// Readable when there is news. One card makes a burst of it, some for each partition.
    [[nodiscard]] int fd() const;
    /// Takes all the news that wait; whether there were any.
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
