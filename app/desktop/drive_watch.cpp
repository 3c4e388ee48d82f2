#include "app/desktop/drive_watch.h"

#include <QtCore/QSocketNotifier>

namespace landfall {

namespace {

using namespace std::chrono_literals;

constexpr auto kSettling = 300ms;

}  // namespace

DriveWatch::DriveWatch(QObject* parent) : QObject(parent) {
    settled_.setSingleShot(true);
    settled_.setInterval(kSettling);
    connect(&settled_, &QTimer::timeout, this, &DriveWatch::changed);
    auto monitor = DriveMonitor::open();
    if (!monitor)
        return;
    monitor_.emplace(std::move(*monitor));
    auto* notifier = new QSocketNotifier(monitor_->fd(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &DriveWatch::hear);
}

void DriveWatch::hear() {
    if (monitor_->take())
        settled_.start();
}

}  // namespace landfall
