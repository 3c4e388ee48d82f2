#include "app/desktop/batch_notice.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace landfall {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kAsTheDesktopLikes = -1;

}  // namespace

BatchNotice::BatchNotice(BatchModel& batch, QWindow& window) : batch_(batch), window_(window) {
    connect(&batch_, &BatchModel::finished, this, &BatchNotice::tell);
    QDBusConnection::sessionBus().connect({}, kPath, kService, QStringLiteral("ActionInvoked"),
                                          this, SLOT(take(uint, QString)));
}

void BatchNotice::tell() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (window_.isActive() || !bus.isConnected())
        return;
    const bool failed = batch_.failedCount() > 0;
    const QString more = failed
                             //: In a notification: some cards of a batch were not written
                             ? tr("%n card(s) were not written.", "", batch_.failedCount())
                             : QString();
    QDBusMessage call =
        QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    call << QStringLiteral("Landfall") << shown_ << QStringLiteral("landfall") << batch_.heading()
         << more
         //: Button of a notification: brings the window to the front
         << QStringList{QStringLiteral("default"), tr("Show")}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.landfall.Landfall")},
                        {QStringLiteral("category"), failed ? QStringLiteral("transfer.error")
                                                            : QStringLiteral("transfer.complete")}}
         << kAsTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            shown_ = reply.value();
        watcher->deleteLater();
    });
}

void BatchNotice::take(uint id, const QString& action) {
    if (id == shown_ && action == QLatin1String("default"))
        emit chosen();
}

}  // namespace landfall
