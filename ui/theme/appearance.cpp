#include "ui/theme/appearance.h"

#include <QtCore/QEvent>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace landfall {

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kAppearance = "org.freedesktop.appearance";
constexpr auto kColorScheme = "color-scheme";
constexpr auto kGnome = "org.gnome.desktop.interface";
constexpr auto kAnimations = "enable-animations";

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
        bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
        ask(kAppearance, kColorScheme);
        ask(kGnome, kAnimations);
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

void Appearance::settle(Scheme scheme) {
    settled_ = scheme;
    emit changed();
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
    if (group == QLatin1String(kAppearance) && key == QLatin1String(kColorScheme))
        portalScheme_ = value.toInt();
    else if (group == QLatin1String(kGnome) && key == QLatin1String(kAnimations))
        reducedMotion_ = !value.toBool();
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
