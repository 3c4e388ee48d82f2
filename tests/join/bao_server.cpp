#include "bao_server.h"

#include <QTcpServer>
#include <QThread>

#include "core/join/vault_client.h"
#include "scratch_root.h"

namespace landfall {
namespace {

constexpr const char* kRootToken = "root-token-of-a-test";

quint16 freePort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

}  // namespace

QString labBinary(const QByteArray& variable) {
    if (qEnvironmentVariableIsSet(variable.constData()))
        return qEnvironmentVariable(variable.constData());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(qEnvironmentVariable("LANDFALL_SOURCE_DIR") + "/tests/lab/build-servers",
                  QStringList());
    process.waitForFinished(-1);
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith(variable + "="))
            return QString::fromUtf8(line.mid(variable.size() + 1));
    }
    return {};
}

BaoServer::~BaoServer() {
    if (process_.state() != QProcess::NotRunning) {
        process_.terminate();
        if (!process_.waitForFinished(10'000))
            process_.kill();
        process_.waitForFinished();
    }
}

bool BaoServer::start(const QString& program) {
    program_ = program;
    const quint16 port = freePort();
    address_ = QString("https://127.0.0.1:%1").arg(port);
    process_.setStandardOutputFile(folder() + "/server.log");
    process_.setStandardErrorFile(folder() + "/server.errors");
    QStringList environment = QProcess::systemEnvironment();
    environment << "HOME=" + folder();
    process_.setEnvironment(environment);
    process_.start(program, {"server", "-dev", "-dev-tls", "-dev-tls-cert-dir=" + folder(),
                             QString("-dev-root-token-id=") + kRootToken,
                             QString("-dev-listen-address=127.0.0.1:%1").arg(port)});
    for (int i = 0; i < 300; ++i) {
        if (process_.state() == QProcess::NotRunning && i > 0)
            break;
        if (bao({"status", "-format=json"}).contains("\"sealed\": false"))
            return prepare();
        QThread::msleep(200);
    }
    qWarning("%s%s", readFile(folder() + "/server.log").constData(),
             readFile(folder() + "/server.errors").constData());
    return false;
}

QByteArray BaoServer::bao(const QStringList& arguments, const QByteArray& input) {
    const Outcome outcome = execute(
        program_, arguments, input,
        {"HOME=" + folder(), "VAULT_ADDR=" + address_, "VAULT_CACERT=" + folder() + "/vault-ca.pem",
         QString("VAULT_TOKEN=") + kRootToken, "VAULT_MAX_RETRIES=0"});
    return outcome.output.trimmed();
}

bool BaoServer::prepare() {
    bao({"auth", "enable", "approle"});
    bao({"policy", "write", "consul-node", "-"},
        QByteArray::fromStdString(machinePolicy(VaultSettings{})));
    bao({"write", "auth/approle/role/consul-node", "token_policies=consul-node",
         "secret_id_ttl=24h", "token_ttl=1h"});
    bao({"write", "auth/approle/role/other", "secret_id_ttl=24h"});
    const QByteArray stored = bao({"kv", "put", "-mount=secret", "consul/join",
                                   "gossip_key=pUqJrVyVRj5jsiYEkM/tFQYfWyJIv4s3XkvDwy7Cu5s=",
                                   "ca_cert=@" + folder() + "/vault-ca.pem"});
    return stored.contains("consul/join");
}

VaultSettings BaoServer::settings() {
    VaultSettings settings;
    settings.address = address_.toStdString();
    settings.caFile = (folder() + "/vault-ca.pem").toStdString();
    settings.product = AgentProduct::OpenBao;
    settings.approle.wrapTtlSeconds = 3600;
    if (roleId_.empty())
        roleId_ =
            bao({"read", "-field=role_id", "auth/approle/role/consul-node/role-id"}).toStdString();
    settings.approle.roleId = roleId_;
    return settings;
}

QByteArray BaoServer::operatorToken(const QByteArray& policy) {
    bao({"policy", "write", "operator", "-"}, policy);
    return bao({"token", "create", "-policy=operator", "-field=token"});
}

}  // namespace landfall
