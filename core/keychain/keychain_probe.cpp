#include "core/keychain/keychain_probe.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace landfall {
namespace {

constexpr int kPatience = 10'000;  // ms: the call may have to start the service first
const QString kSecretService = QStringLiteral("org.freedesktop.secrets");

bool isOffered(const QDBusConnection& bus, const QString& name) {
    QDBusConnectionInterface* daemon = bus.interface();
    return daemon->isServiceRegistered(name).value() ||
           daemon->activatableServiceNames().value().contains(name);
}

/// The answer's first argument; invalid where there is none.
QVariant ask(const QDBusConnection& bus, const QString& path, const char* interface,
             const char* method, const QVariantList& arguments) {
    QDBusMessage call = QDBusMessage::createMethodCall(
        kSecretService, path, QLatin1String(interface), QLatin1String(method));
    call.setArguments(arguments);
    const QDBusMessage answer = bus.call(call, QDBus::Block, kPatience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst();
}

}  // namespace

// https://specifications.freedesktop.org/secret-service: the collection named by the alias
// "default" is where new secrets go; "/" where there is none yet: it is made with the first secret.
SecretStore::State probeKeychain() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return SecretStore::State::Absent;
    if (isOffered(bus, kSecretService)) {
        const QVariant alias =
            ask(bus, QStringLiteral("/org/freedesktop/secrets"), "org.freedesktop.Secret.Service",
                "ReadAlias", {QStringLiteral("default")});
        if (!alias.isValid())
            return SecretStore::State::Absent;
        const QString path = alias.value<QDBusObjectPath>().path();
        if (path == QLatin1String("/"))
            return SecretStore::State::Open;
        const QVariant locked =
            ask(bus, path, "org.freedesktop.DBus.Properties", "Get",
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
        const bool open = locked.isValid() && !locked.value<QDBusVariant>().variant().toBool();
        return open ? SecretStore::State::Open : SecretStore::State::Locked;
    }
    for (const char* wallet : {"org.kde.kwalletd6", "org.kde.kwalletd5"})
        if (isOffered(bus, QLatin1String(wallet)))
            return SecretStore::State::Open;
    return SecretStore::State::Absent;
}

}  // namespace landfall
