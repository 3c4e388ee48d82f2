#include "ui/theme/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QPalette>
#include <QTest>

#include "tests/keychain/private_session.h"

using namespace landfall;

namespace {

constexpr const char* kService = "org.freedesktop.portal.Desktop";
constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";
constexpr const char* kAppearance = "org.freedesktop.appearance";

/// A desktop portal that knows what it was told, on a connection of its own. Like the real one it
/// wraps each value twice.
class Portal : public QDBusVirtualObject {
public:
    explicit Portal(QHash<QString, QVariant> settings) : settings_(std::move(settings)) {
        bus_.registerVirtualObject(kPath, this);
        bus_.registerService(kService);
    }
    ~Portal() override { QDBusConnection::disconnectFromBus("portal"); }
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override {
        const QString asked =
            call.arguments().value(0).toString() + ' ' + call.arguments().value(1).toString();
        const QVariant value = settings_.value(asked);
        if (!value.isValid())
            return bus.send(call.createErrorReply("org.freedesktop.portal.Error.NotFound", asked));
        const QVariant once = QVariant::fromValue(QDBusVariant(value));
        return bus.send(call.createReply(QVariant::fromValue(QDBusVariant(once))));
    }
    void change(const QString& group, const QString& key, const QVariant& value) {
        settings_[group + ' ' + key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(kPath, kInterface, "SettingChanged");
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        bus_.send(signal);
    }

private:
    QDBusConnection bus_ = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal");
    QHash<QString, QVariant> settings_;
};

}  // namespace

class AppearanceTest : public QObject {
    Q_OBJECT

private slots:
    void withoutAPortalThePaletteTells() {
        Appearance appearance;
        QCOMPARE(appearance.dark(), false);
        QPalette night;
        night.setColor(QPalette::Window, Qt::black);
        night.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(night);
        QCOMPARE(appearance.dark(), true);
        QGuiApplication::setPalette({});
        QVERIFY(!appearance.highContrast());
        QVERIFY(!appearance.reducedMotion());
    }

    void thePortalTells() {
        Portal portal({{"org.freedesktop.appearance color-scheme", 1U},
                       {"org.freedesktop.appearance contrast", 1U},
                       {"org.freedesktop.appearance reduced-motion", 1U}});
        Appearance appearance;
        QTRY_VERIFY(appearance.dark());
        QTRY_VERIFY(appearance.highContrast());
        QTRY_VERIFY(appearance.reducedMotion());
        // Live, when the person changes it.
        portal.change(kAppearance, "color-scheme", 2U);
        QTRY_VERIFY(!appearance.dark());
        portal.change(kAppearance, "contrast", 0U);
        QTRY_VERIFY(!appearance.highContrast());
        portal.change(kAppearance, "reduced-motion", 7U);  // unknown: as 0
        QTRY_VERIFY(!appearance.reducedMotion());
    }

    void aPortalThatComesLaterTells() {
        Appearance appearance;
        QVERIFY(!appearance.dark());
        {
            Portal portal({{"org.freedesktop.appearance color-scheme", 1U}});
            QTRY_VERIFY(appearance.dark());
        }
        Portal another({{"org.freedesktop.appearance color-scheme", 2U}});
        QTRY_VERIFY(!appearance.dark());
        another.change(kAppearance, "color-scheme", 1U);
        QTRY_VERIFY(appearance.dark());
    }

    void anOlderGnomeTells() {
        Portal portal({{"org.gnome.desktop.interface enable-animations", false},
                       {"org.gnome.desktop.a11y.interface high-contrast", true}});
        Appearance appearance;
        QTRY_VERIFY(appearance.highContrast());
        QTRY_VERIFY(appearance.reducedMotion());
        portal.change("org.gnome.desktop.a11y.interface", "high-contrast", false);
        QTRY_VERIFY(!appearance.highContrast());
    }
};

int main(int argc, char** argv) {
    PrivateSession session;
    if (!session.start()) {
        std::fputs("dbus-daemon could not be started\n", stderr);
        return 77;
    }
    const QGuiApplication application(argc, argv);
    AppearanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appearance.moc"
