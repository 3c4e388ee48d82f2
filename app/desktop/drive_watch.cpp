#include "app/desktop/drive_watch.h"

#include <libudev.h>

#include <QtCore/QFileInfo>
#include <QtCore/QSocketNotifier>

namespace landfall {

namespace {

using namespace std::chrono_literals;

constexpr auto kSettling = 300ms;

void releaseUdev(udev* handle) {
    udev_unref(handle);
}
void releaseMonitor(udev_monitor* handle) {
    udev_monitor_unref(handle);
}
void releaseDevice(udev_device* handle) {
    udev_device_unref(handle);
}

}  // namespace

DriveWatch::DriveWatch(QObject* parent)
    : QObject(parent), udev_(udev_new(), releaseUdev), monitor_(nullptr, releaseMonitor) {
    settled_.setSingleShot(true);
    settled_.setInterval(kSettling);
    connect(&settled_, &QTimer::timeout, this, &DriveWatch::changed);
    if (!udev_)
        return;
    // udevd's own events come after its rules have run; without a udevd only the kernel speaks.
    const bool daemon = QFileInfo::exists(QStringLiteral("/run/udev/control"));
    monitor_.reset(udev_monitor_new_from_netlink(udev_.get(), daemon ? "udev" : "kernel"));
    if (!monitor_)
        return;
    udev_monitor_filter_add_match_subsystem_devtype(monitor_.get(), "block", nullptr);
    if (udev_monitor_enable_receiving(monitor_.get()) < 0)
        return;
    auto* notifier =
        new QSocketNotifier(udev_monitor_get_fd(monitor_.get()), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &DriveWatch::hear);
}

DriveWatch::~DriveWatch() = default;

void DriveWatch::hear() {
    const std::unique_ptr<udev_device, void (*)(udev_device*)> device(
        udev_monitor_receive_device(monitor_.get()), releaseDevice);
    if (device)
        settled_.start();
}

}  // namespace landfall
