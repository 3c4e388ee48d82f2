#include "app/desktop/first_start.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusReply>

namespace landfall {

namespace {

const QString kInterface = QStringLiteral("org.freedesktop.Application");
const QString kBase = QStringLiteral("landfall-base");
const QString kCards = QStringLiteral("landfall-cards");
const QString kPreset = QStringLiteral("landfall-preset");
/// What a launcher gives to a start, so that the window manager lets the window come to the front:
/// the variable of the start, and the key it is handed over as.
constexpr std::pair<const char*, const char*> kTokens[] = {
    {"DESKTOP_STARTUP_ID", "desktop-startup-id"}, {"XDG_ACTIVATION_TOKEN", "activation-token"}};
constexpr int kPatience = 5'000;  ///< ms

QString pathOf(const QString& name) {
    QString path = QStringLiteral("/") + name;
    return path.replace(QLatin1Char('.'), QLatin1Char('/'));
}

/// The two starts need not share a folder.
QString absolute(const QString& word) {
    return QFileInfo::exists(word) ? QFileInfo(word).absoluteFilePath() : word;
}

void takeTokens(const QVariantMap& platformData) {
    for (const auto& [variable, key] : kTokens)
        if (const QString token = platformData.value(QLatin1String(key)).toString();
            !token.isEmpty())
            qputenv(variable, token.toUtf8());
}

}  // namespace

FirstStart::FirstStart(bool simulated)
    : name_(simulated ? QStringLiteral("org.landfall.Landfall.Simulated")
                      : QStringLiteral("org.landfall.Landfall")) {}

bool FirstStart::claim(const DesktopOptions& options) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    // The object first: whoever sees the name may call at once.
    bus.registerObject(pathOf(name_), this, QDBusConnection::ExportAllSlots);
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply =
        bus.interface()->registerService(name_, QDBusConnectionInterface::DontQueueService,
                                         QDBusConnectionInterface::DontAllowReplacement);
    if (reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceNotRegistered)
        // One that does not answer is not waited for: nobody is kept from a window.
        return !handOver(options);
    return true;
}

bool FirstStart::handOver(const DesktopOptions& options) const {
    QVariantMap data;
    for (const auto& [variable, key] : kTokens)
        if (const QByteArray token = qgetenv(variable); !token.isEmpty())
            data.insert(QLatin1String(key), QString::fromUtf8(token));
    if (!options.base.isEmpty())
        data.insert(kBase, absolute(options.base));
    if (!options.preset.isEmpty())
        data.insert(kPreset, absolute(options.preset));
    QStringList cards;
    for (const QString& file : options.cardFiles)
        cards << QDir().absoluteFilePath(file);
    if (!cards.isEmpty())
        data.insert(kCards, cards);
    QDBusMessage call = QDBusMessage::createMethodCall(name_, pathOf(name_), kInterface,
                                                       QStringLiteral("Activate"));
    call << data;
    return QDBusConnection::sessionBus().call(call, QDBus::Block, kPatience).type() ==
           QDBusMessage::ReplyMessage;
}

void FirstStart::Activate(const QVariantMap& platformData) {
    takeTokens(platformData);
    DesktopOptions options;
    options.base = platformData.value(kBase).toString();
    options.preset = platformData.value(kPreset).toString();
    options.cardFiles = platformData.value(kCards).toStringList();
    emit asked(options);
}

void FirstStart::Open(const QStringList& uris, const QVariantMap& platformData) {
    takeTokens(platformData);
    DesktopOptions options;
    if (!uris.isEmpty())
        takeFile(options, QUrl(uris.constFirst()).toLocalFile());
    emit asked(options);
}

}  // namespace landfall
