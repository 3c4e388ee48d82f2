#include "core/device/drive_monitor.h"

#include <libudev.h>
#include <unistd.h>

#include <cerrno>

namespace landfall {
namespace {

void releaseContext(udev* handle) {
    udev_unref(handle);
}

void releaseMonitor(udev_monitor* handle) {
    udev_monitor_unref(handle);
}

auto notListening() {
    return fail(errnoError(errno, "udev", Message::of("listening for udev events")));
}

}  // namespace

Result<DriveMonitor> DriveMonitor::open() {
    Context context(udev_new(), releaseContext);
    if (!context)
        return notListening();
    const char* source = access("/run/udev/control", F_OK) == 0 ? "udev" : "kernel";
    Monitor monitor(udev_monitor_new_from_netlink(context.get(), source), releaseMonitor);
    if (!monitor)
        return notListening();
    udev_monitor_filter_add_match_subsystem_devtype(monitor.get(), "block", nullptr);
    if (udev_monitor_enable_receiving(monitor.get()) < 0)
        return notListening();
    return DriveMonitor(std::move(context), std::move(monitor));
}

int DriveMonitor::fd() const {
    return udev_monitor_get_fd(monitor_.get());
}

bool DriveMonitor::take() const {
    bool any = false;
    // The socket does not block (libudev, since 195).
    while (udev_device* device = udev_monitor_receive_device(monitor_.get())) {
        any = true;
        udev_device_unref(device);
    }
    return any;
}

}  // namespace landfall
