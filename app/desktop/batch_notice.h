#pragma once

#include <QtCore/QObject>
#include <QtGui/QWindow>

#include "ui/models/batch_model.h"

namespace landfall {

/// Tells the desktop that a batch has ended, where its window is not what is looked at
/// (org.freedesktop.Notifications). Does nothing without a notification service. Main thread; batch
/// and window outlive it.
class BatchNotice : public QObject {
    Q_OBJECT

public:
    BatchNotice(BatchModel& batch, QWindow& window);

signals:
    /// The person chose the notification.
    void chosen();

private slots:
    void take(uint id, const QString& action);

private:
    void tell();

    BatchModel& batch_;
    QWindow& window_;
    uint shown_ = 0;  ///< the notification's number; 0: none
};

}  // namespace landfall
