#include "consul_server.h"

#include <QTcpServer>
#include <QThread>

#include "scratch_root.h"

namespace landfall {

ConsulServer::ConsulServer() {
    QTcpServer finders[4];
    for (int i = 0; i < 4; ++i) {
        finders[i].listen(QHostAddress::LocalHost);
        ports_[i] = finders[i].serverPort();
    }
}

ConsulServer::~ConsulServer() {
    stop();
}

bool ConsulServer::start(const QString& program, const QByteArray& configuration) {
    writeFile(folder_.filePath("config.json"), configuration);
    process_.setStandardOutputFile(folder_.filePath("log"));
    process_.setStandardErrorFile(folder_.filePath("log"), QIODevice::Append);
    const auto port = [this](const char* name, int i) {
        return QString("-%1=%2").arg(name).arg(ports_[i]);
    };
    process_.start(program,
                   {"agent", "-dev", "-bind=127.0.0.1", "-node=server",
                    "-config-file=" + folder_.filePath("config.json"), port("http-port", 0),
                    port("server-port", 1), port("serf-lan-port", 2), "-serf-wan-port=-1",
                    port("dns-port", 3), "-grpc-port=-1", "-grpc-tls-port=-1"});
    for (int i = 0; i < 300 && (i == 0 || process_.state() != QProcess::NotRunning); ++i) {
        if (execute("curl", {"-s", url("/v1/status/leader")}).output.contains(":"))
            return true;
        QThread::msleep(100);
    }
    qWarning("%s", readFile(folder_.filePath("log")).constData());
    return false;
}

void ConsulServer::stop() {
    if (process_.state() == QProcess::NotRunning)
        return;
    process_.kill();
    process_.waitForFinished();
}

QString ConsulServer::url(const QString& path) const {
    return QString("http://127.0.0.1:%1%2").arg(ports_[0]).arg(path);
}

ConsulSettings ConsulServer::settings() const {
    ConsulSettings settings;
    settings.httpAddress = url("").toStdString();
    return settings;
}

QByteArray ConsulServer::put(const QString& node, const QString& id, const QByteArray& status,
                             const QByteArray& token) {
    const QByteArray body = "{\"Node\":\"" + node.toUtf8() + "\",\"ID\":\"" + id.toUtf8() +
                            "\",\"Address\":\"10.0.0.7\",\"Check\":{\"CheckID\":\"serfHealth\","
                            "\"Name\":\"Serf Health Status\",\"Status\":\"" +
                            status + "\"}}";
    return execute("curl",
                   {"-s", "-X", "PUT", "-H", "X-Consul-Token: " + token, "--data-binary", "@-",
                    url("/v1/catalog/register")},
                   body)
        .output.trimmed();
}

}  // namespace landfall
