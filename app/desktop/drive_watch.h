#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>

struct udev;
struct udev_monitor;

namespace landfall {

/// Says when a disk came, went or changed, so that nobody has to poll. Silent where the kernel's
/// events cannot be heard. Main thread.
class DriveWatch : public QObject {
    Q_OBJECT

public:
    explicit DriveWatch(QObject* parent = nullptr);
    ~DriveWatch() override;

signals:
    void changed();

private:
    void hear();

    std::unique_ptr<udev, void (*)(udev*)> udev_;
    std::unique_ptr<udev_monitor, void (*)(udev_monitor*)> monitor_;
    /// One card makes a burst of events, one for each partition.
    QTimer settled_;
};

}  // namespace landfall
