#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include "bao_server.h"
#include "core/join/vault_client.h"
#include "scratch_root.h"

namespace landfall {

// What the bootstrap says of one attempt.
inline constexpr int kDone = 0;
inline constexpr int kHope = 75;
inline constexpr int kDead = 76;

[[nodiscard]] QByteArray bytesOf(const Secret& secret);

/// A root as a card has it, below a folder.
struct Host {
    QTemporaryDir folder;
    QString path(const QString& name) const { return folder.path() + name; }
    QString token() const { return path("/boot/firmware/landfall/wrapped-token"); }
    QString secretId() const { return path("/var/lib/vault-agent/secret-id"); }
    QByteArray statusText() const { return readFile(path("/boot/firmware/landfall/STATUS.txt")); }
    QByteArray status() const { return statusText().split('\n').value(0); }
    /// `bootstrap --once`, behind the words of `before`.
    Outcome attempt(const QStringList& before = {}) const;
    /// As if Vault Agent had done its work.
    void render() const;
    void put(const WrappedToken& token) const;
    /// A later assignment in join.conf wins.
    void changeConf(const QByteArray& name, const QByteArray& value) const;
};

/// A real OpenBao and hosts that trade its tokens.
class BootstrapBench {
public:
    BaoServer server;
    void lay(const Host& host, IdentityMode mode = IdentityMode::Durable);
    WrappedToken mint(std::uint32_t seconds = 3600, const std::string& role = "consul-node");
    /// Takes the token's content, as a thief would.
    QByteArray unwrap(const WrappedToken& token);
    bool logsIn(const QByteArray& secretId);
};

}  // namespace landfall
