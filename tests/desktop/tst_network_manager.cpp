#include "app/desktop/network_manager.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>
#include <QThread>
#include <future>

#include "tests/keychain/private_session.h"

using namespace landfall;

namespace {

constexpr const char* kService = "org.freedesktop.NetworkManager";

/// A NetworkManager with a cable, a wireless device that is in a network, and one that is in none.
class FakeNetworkManager : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override {
        const QString asked = call.path() + ' ' + call.arguments().value(1).toString();
        const QVariant answer = answers.value(asked);
        if (answer.isValid())
            bus.send(call.createReply(QVariant::fromValue(QDBusVariant(answer))));
        else
            bus.send(call.createErrorReply(QDBusError::UnknownProperty, asked));
        return true;
    }

    QHash<QString, QVariant> answers{
        {"/org/freedesktop/NetworkManager Devices",
         QVariant::fromValue(QList<QDBusObjectPath>{
             QDBusObjectPath("/cable"), QDBusObjectPath("/near"), QDBusObjectPath("/alone")})},
        {"/near ActiveAccessPoint", QVariant::fromValue(QDBusObjectPath("/point"))},
        {"/alone ActiveAccessPoint", QVariant::fromValue(QDBusObjectPath("/"))},
        {"/point Ssid", QByteArray("caff\xc3\xa8")},
    };
};

}  // namespace

class NetworkManagerTest : public QObject {
    Q_OBJECT

private:
    /// From another thread, as the window does it: the fake answers in this one.
    static std::vector<std::string> look() {
        auto looked = std::async(std::launch::async, [] {
            const auto found = wirelessNetworks(
                QDBusConnection::connectToBus(QDBusConnection::SessionBus, "looker"));
            QDBusConnection::disconnectFromBus("looker");
            return found;
        });
        while (looked.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        return looked.get();
    }

private slots:
    void withoutTheServiceThereIsNone() { QVERIFY(look().empty()); }

    void theNetworkThatTheComputerIsIn() {
        FakeNetworkManager fake;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerVirtualObject("/", &fake, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(kService));
        QCOMPARE(look(), std::vector<std::string>{"caff\xc3\xa8"});
        // Bytes that are no text are in no preset.
        fake.answers["/point Ssid"] = QByteArray("\xff\xfe");
        QVERIFY(look().empty());
        bus.unregisterService(kService);
        bus.unregisterObject("/", QDBusConnection::UnregisterTree);
    }
};

int main(int argc, char** argv) {
    PrivateSession session;
    if (!session.start()) {
        std::fputs("dbus-daemon could not be started\n", stderr);
        return 77;
    }
    QCoreApplication application(argc, argv);
    NetworkManagerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_network_manager.moc"
