#include "core/power/sleep_inhibitor.h"

#include <fcntl.h>

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusUnixFileDescriptor>
#include <cerrno>

namespace landfall {
namespace {

constexpr int kPatience = 5000;  // milliseconds

bool isAbsent(const QString& error) {
    return error == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown") ||
           error == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner") ||
           error == QLatin1String("org.freedesktop.DBus.Error.FileNotFound");
}

}  // namespace

Result<UniqueFd> inhibitSleep(const std::string& why) {
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return fail(ErrorKind::NotFound, "logind", "there is no system bus");
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:handle-lid-switch") << QStringLiteral("Landfall")
         << QString::fromStdString(why) << QStringLiteral("block");
    const QDBusMessage answer = bus.call(call, QDBus::Block, kPatience);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return fail(isAbsent(answer.errorName()) ? ErrorKind::NotFound : ErrorKind::NotPermitted,
                    "logind", answer.errorMessage().toStdString());
    const auto lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
    UniqueFd held(fcntl(lock.fileDescriptor(), F_DUPFD_CLOEXEC, 3));
    if (!held)
        return fail(errnoError(errno, "logind", "keeping this computer awake"));
    return held;
}

}  // namespace landfall
