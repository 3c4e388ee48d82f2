#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include "core/config/preset.h"

namespace landfall {

/// A binary of the lab by its variable, "BAO_BIN", "CONSUL_BIN" or "TEMPLATE_BIN": from the
/// environment, else what tests/lab/build-servers prints. Empty where there is none; why is on the
/// test's output.
[[nodiscard]] QString labBinary(const QByteArray& variable);

/// A real OpenBao on a loopback port, with TLS, AppRole at "approle" with the role "consul-node",
/// and what Consul needs in KV version 2.
class BaoServer {
public:
    ~BaoServer();
    /// False where it does not come up; what it said is printed.
    [[nodiscard]] bool start(const QString& program);
    /// `bao ARGUMENTS` with the root token; the output without its last newline.
    QByteArray bao(const QStringList& arguments, const QByteArray& input = {});
    /// A preset's section that fits this server.
    [[nodiscard]] VaultSettings settings();
    /// A token with the policy that `plan` prints.
    [[nodiscard]] QByteArray operatorToken(const QByteArray& policy);

    const QString& program() const { return program_; }
    QString folder() const { return folder_.path(); }

private:
    bool prepare();

    QTemporaryDir folder_;
    QProcess process_;
    QString program_;
    QString address_;
    std::string roleId_;  ///< of consul-node, once it was asked for
};

}  // namespace landfall
