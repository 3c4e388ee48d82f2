#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include "core/config/preset.h"

namespace landfall {

/// A real Consul server in development mode on loopback ports, without memory: what is started
/// again knows nothing.
class ConsulServer {
public:
    ConsulServer();
    ~ConsulServer();
    /// `configuration` is JSON. False where it does not come up; what it said is printed.
    [[nodiscard]] bool start(const QString& program, const QByteArray& configuration = "{}");
    void stop();
    /// A preset's section that fits this server.
    [[nodiscard]] ConsulSettings settings() const;
    /// A node of the catalog with one check, as an agent would register it; what Consul answered.
    QByteArray put(const QString& node, const QString& id, const QByteArray& status,
                   const QByteArray& token = {});

private:
    QString url(const QString& path) const;
    QTemporaryDir folder_;
    QProcess process_;
    quint16 ports_[4] = {};
};

}  // namespace landfall
