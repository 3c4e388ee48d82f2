#include "private_session.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace landfall {
namespace {

constexpr int kPatience = 30'000;  // ms
constexpr const char* kService = "org.freedesktop.secrets";
// No folder of services: nothing is started by being asked for.
constexpr const char* kBusConfiguration =
    "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' "
    "'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>\n"
    "<busconfig><type>session</type><listen>unix:dir=%1</listen><policy context='default'>"
    "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>"
    "</policy></busconfig>\n";

bool isOnBus() {
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(kService);
}

/// Until the service is there, or gone.
bool awaitService(bool there) {
    QDBusServiceWatcher watcher(kService, QDBusConnection::sessionBus(),
                                QDBusServiceWatcher::WatchForOwnerChange);
    QEventLoop loop;
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceOwnerChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    if (isOnBus() != there)
        loop.exec();
    return isOnBus() == there;
}

}  // namespace

PrivateSession::~PrivateSession() {
    for (QProcess* process : {&keyring_, &bus_}) {
        process->kill();
        process->waitForFinished();
    }
}

bool PrivateSession::start() {
    const QString home = folder_.path();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        qputenv(name, home.toUtf8());
    // No prompt can be shown, whatever display this test is run from.
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"})
        qunsetenv(name);
    QFile configuration(home + "/bus.conf");
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write(QString::fromLatin1(kBusConfiguration).arg(home).toUtf8());
    configuration.close();
    bus_.start("dbus-daemon",
               {"--nofork", "--print-address=1", "--config-file=" + configuration.fileName()});
    while (!bus_.canReadLine())
        if (!bus_.waitForReadyRead(kPatience))
            return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
    return true;
}

bool PrivateSession::startKeyring(const QByteArray& password) {
    keyring_.setStandardOutputFile(QProcess::nullDevice());
    keyring_.setStandardErrorFile(folder_.filePath("keyring.errors"), QIODevice::Append);
    keyring_.start("gnome-keyring-daemon", {"--foreground", "--components=secrets", "--unlock",
                                            "--control-directory=" + folder_.filePath("control")});
    if (!keyring_.waitForStarted())
        return false;
    keyring_.write(password);
    keyring_.closeWriteChannel();
    return awaitService(true);
}

bool PrivateSession::lock() const {
    QDBusMessage call = QDBusMessage::createMethodCall(kService, "/org/freedesktop/secrets",
                                                       "org.freedesktop.Secret.Service", "Lock");
    call << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath("/org/freedesktop/secrets/collection/login")});
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

void PrivateSession::stopKeyring() {
    keyring_.terminate();
    keyring_.waitForFinished();
    awaitService(false);
}

QByteArray PrivateSession::lookUp(const QString& name) const {
    QProcess tool;
    tool.start("secret-tool", {"lookup", "server", "Landfall", "user", name});
    tool.waitForFinished(kPatience);
    return tool.readAllStandardOutput();
}

}  // namespace landfall
