#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace landfall {

/// A session's bus of the test's own, and a gnome-keyring in it, whose secrets outlive it. Made
/// before the application: the bus is the session's for the whole process.
class PrivateSession {
public:
    /// Starts the bus, on which no service is until it is started here.
    [[nodiscard]] bool start();
    [[nodiscard]] bool startKeyring(const QByteArray& password);
    /// As when the person locks it.
    [[nodiscard]] bool lock() const;
    void stopKeyring();
    ~PrivateSession();

    /// What libsecret's own program finds; empty where it finds nothing.
    [[nodiscard]] QByteArray lookUp(const QString& name) const;

private:
    QTemporaryDir folder_;
    QProcess bus_;
    QProcess keyring_;
};

}  // namespace landfall
