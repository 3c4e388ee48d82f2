#include "app/desktop/network_manager.h"

#include <QtCore/QStringDecoder>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

namespace landfall {

namespace {

constexpr int kPatience = 3'000;  // ms
const QString kService = QStringLiteral("org.freedesktop.NetworkManager");

QVariant property(const QDBusConnection& bus, const QString& path, const QString& interface,
                  const char* name) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        kService, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << interface << QLatin1String(name);
    const QDBusMessage answer = bus.call(call, QDBus::Block, kPatience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst().value<QDBusVariant>().variant();
}

}  // namespace

// https://networkmanager.dev/docs/api/latest/spec.html: a device that is not wireless lacks the
// interface, one that is in no network has "/" for its access point.
std::vector<std::string> wirelessNetworks(const QDBusConnection& bus) {
    std::vector<std::string> found;
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(kService).value())
        return found;
    const QVariant devices =
        property(bus, QStringLiteral("/org/freedesktop/NetworkManager"), kService, "Devices");
    for (const QDBusObjectPath& device : qdbus_cast<QList<QDBusObjectPath>>(devices)) {
        const QVariant access = property(
            bus, device.path(), kService + QStringLiteral(".Device.Wireless"), "ActiveAccessPoint");
        const QString point = access.value<QDBusObjectPath>().path();
        if (point.isEmpty() || point == QLatin1String("/"))
            continue;
        const QByteArray name =
            property(bus, point, kService + QStringLiteral(".AccessPoint"), "Ssid").toByteArray();
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(name);
        if (!name.isEmpty() && !decoder.hasError())
            found.push_back(text.toStdString());
    }
    return found;
}

}  // namespace landfall
