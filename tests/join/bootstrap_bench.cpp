#include "bootstrap_bench.h"

#include <unistd.h>

#include <QDir>

#include "sample_join.h"

namespace landfall {

QByteArray bytesOf(const Secret& secret) {
    return {secret.view().data(), static_cast<qsizetype>(secret.view().size())};
}

Outcome Host::attempt(const QStringList& before) const {
    QStringList command = before;
    command << path("/usr/local/lib/landfall/bootstrap") << "--once" << folder.path();
    return execute(command[0], command.mid(1));
}

void Host::render() const {
    writeFile(path("/etc/consul.d/rendered/20-gossip.json"), "{}");
    writeFile(path("/etc/consul.d/tls/ca.pem"), "ca");
}

void Host::put(const WrappedToken& minted) const {
    writeFile(token(),
              QByteArray::fromStdString(tokenFileText(minted.token.view(), minted.expires)));
}

void Host::changeConf(const QByteArray& name, const QByteArray& value) const {
    const QString conf = path("/etc/landfall/join.conf");
    writeFile(conf, readFile(conf) + name + "='" + value + "'\n");
}

void BootstrapBench::lay(const Host& host, IdentityMode mode) {
    JoinSettings settings;
    settings.vault = server.settings();
    settings.vault.approle.identity = mode;
    const std::string bao = server.program().toStdString();
    const auto join = contentOf(settings, sampleBase(), {bao, bao, {}});
    if (!join)
        qFatal("%s", join.error().text().c_str());
    layOut(join->content, host.folder.path(), "/boot/firmware");
    QDir().mkpath(host.path("/run/vault-agent"));
    QDir().mkpath(host.path("/boot/firmware/landfall"));
    host.changeConf("OWNER", QByteArray::number(::getuid()) + ":" + QByteArray::number(::getgid()));
}

WrappedToken BootstrapBench::mint(std::uint32_t seconds, const std::string& role) {
    VaultSettings settings = server.settings();
    settings.approle.wrapTtlSeconds = seconds;
    settings.approle.role = role;
    VaultClient client(settings, Secret("root-token-of-a-test"));
    auto token = client.mint({"computatom-07", 7, 1, "r-0001"});
    if (!token)
        qFatal("%s", token.error().text().c_str());
    return std::move(*token);
}

QByteArray BootstrapBench::unwrap(const WrappedToken& token) {
    return server.bao({"unwrap", "-field=secret_id", QString::fromUtf8(bytesOf(token.token))});
}

bool BootstrapBench::logsIn(const QByteArray& secretId) {
    const QByteArray roleId = QByteArray::fromStdString(server.settings().approle.roleId);
    return server
        .bao({"write", "-field=token", "auth/approle/login", "role_id=" + roleId,
              "secret_id=" + secretId.trimmed()})
        .startsWith("s.");
}

}  // namespace landfall
