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

Result<UniqueFd> inhibitSleep(const Message& why) {
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return fail(ErrorKind::NotFound, "logind",
                    Message::of("the D-Bus system bus cannot be reached"));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:handle-lid-switch") << QStringLiteral("Landfall")
         << QString::fromStdString(why.english()) << QStringLiteral("block");
    const QDBusMessage answer = bus.call(call, QDBus::Block, kPatience);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return fail(isAbsent(answer.errorName()) ? ErrorKind::NotFound : ErrorKind::NotPermitted,
                    "logind", Message::of("%1", answer.errorMessage().toStdString()));
    const auto lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
    UniqueFd held(fcntl(lock.fileDescriptor(), F_DUPFD_CLOEXEC, 3));
    if (!held)
        return fail(errnoError(errno, "logind", Message::of("keeping this computer awake")));
    return held;
}

}  // namespace landfall
