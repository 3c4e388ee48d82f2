#include "ui/theme/appearance.h"

#include <QtCore/QEvent>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace landfall {

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr auto kColorScheme = "color-scheme";
constexpr auto kContrast = "contrast";
constexpr auto kReducedMotion = "reduced-motion";
// Portals older than the two keys above pass GNOME's own on.
constexpr auto kGnome = "org.gnome.desktop.interface";
constexpr auto kAnimations = "enable-animations";
constexpr auto kGnomeAccess = "org.gnome.desktop.a11y.interface";
constexpr auto kHighContrast = "high-contrast";

/// Read() wraps its answer in a variant once more than it should; the specification kept that.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

Appearance::Appearance(QObject* parent) : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        // Qt 6.4 connects no signal with a type that it has not met yet, and says nothing.
        qRegisterMetaType<QDBusVariant>("QDBusVariant");
        bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
        // A portal that comes later, or comes again, may know something else.
        auto* watcher =
            new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForRegistration, this);
        connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &Appearance::askAll);
        askAll();
    }
    if (qApp != nullptr)
        qApp->installEventFilter(this);
}

bool Appearance::dark() const {
    if (settled_ != Scheme::System)
        return settled_ == Scheme::Dark;
    if (portalScheme_ == 1 || portalScheme_ == 2)
        return portalScheme_ == 1;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

void Appearance::force(Scheme scheme, bool highContrast) {
    settled_ = scheme;
    settledContrast_ = highContrast;
    emit changed();
}

void Appearance::askAll() {
    ask(kAppearance, kColorScheme);
    ask(kAppearance, kContrast);
    ask(kAppearance, kReducedMotion);
    ask(kGnome, kAnimations);
    ask(kGnomeAccess, kHighContrast);
}

void Appearance::ask(const QString& group, const QString& key) {
    QDBusMessage call =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, unwrapped(QVariant::fromValue(reply.value())));
        watcher->deleteLater();
    });
}

void Appearance::portalSettingChanged(const QString& group, const QString& key,
                                      const QDBusVariant& value) {
    take(group, key, unwrapped(value.variant()));
}

void Appearance::take(const QString& group, const QString& key, const QVariant& value) {
    const auto is = [&](const char* ofGroup, const char* ofKey) {
        return group == QLatin1String(ofGroup) && key == QLatin1String(ofKey);
    };
    if (is(kAppearance, kColorScheme))
        portalScheme_ = value.toInt();
    else if (is(kAppearance, kContrast))
        contrast_ = value.toInt() == 1;
    else if (is(kAppearance, kReducedMotion))
        reducedMotion_ = value.toInt() == 1;
    else if (is(kGnome, kAnimations))
        gnomeStill_ = !value.toBool();
    else if (is(kGnomeAccess, kHighContrast))
        gnomeContrast_ = value.toBool();
    else
        return;
    emit changed();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        emit changed();
    return QObject::eventFilter(watched, event);
}

}  // namespace landfall
