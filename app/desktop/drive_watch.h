#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <optional>

#include "core/device/drive_monitor.h"

namespace landfall {

/// Tells when a disk was added, removed or changed, so that nobody has to poll. Tells nothing where
/// the kernel's events are unavailable. Main thread.
class DriveWatch : public QObject {
    Q_OBJECT

public:
    explicit DriveWatch(QObject* parent = nullptr);

signals:
    void changed();

private:
    void hear();

    std::optional<DriveMonitor> monitor_;
    /// One card makes a burst of events, one for each partition.
    QTimer settled_;
};

}  // namespace landfall
