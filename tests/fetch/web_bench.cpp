#include "web_bench.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <fstream>
#include <random>

namespace landfall::test {

namespace {

/// By curl(1), so that what is tested does not look at itself.
QByteArray curl(const QString& url) {
    QProcess program;
    program.start("curl", {"-s", "-k", "--noproxy", "*", url});
    program.waitForFinished(20'000);
    return program.readAllStandardOutput();
}

int freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

void must(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
}

}  // namespace

RudeServer::RudeServer(const std::string& certificate, const std::string& key)
    : tls_(!certificate.empty()) {
    QStringList arguments{QString(LANDFALL_TEST_DIR) + "/rude_server.py", folder_.path()};
    if (tls_)
        arguments << QString::fromStdString(certificate) << QString::fromStdString(key);
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start("python3", arguments);
    if (process_.waitForReadyRead(20'000))
        port_ = process_.readLine().trimmed().toInt();
}

RudeServer::~RudeServer() {
    process_.closeWriteChannel();
    if (!process_.waitForFinished(5'000))
        process_.kill();
    process_.waitForFinished(5'000);
}

std::string RudeServer::url(const std::string& path) const {
    return std::string(tls_ ? "https" : "http") + "://127.0.0.1:" + std::to_string(port_) + "/" +
           path;
}

void RudeServer::put(const std::string& name, const std::string& content) const {
    std::ofstream(folder() / name, std::ios::binary) << content;
}

std::filesystem::path RudeServer::folder() const {
    return folder_.path().toStdString();
}

std::vector<Asked> RudeServer::asked() const {
    std::vector<Asked> list;
    const QByteArray log = curl(QString::fromStdString(url("log")));
    for (const QJsonValue& value : QJsonDocument::fromJson(log).array()) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](const char* key) {
            return one[QLatin1String(key)].toString().toStdString();
        };
        list.push_back({text("path"), text("range"), text("ifRange"), text("ifNoneMatch"),
                        text("ifModifiedSince")});
    }
    return list;
}

TestCa::TestCa(const std::string& folder)
    : ca(folder + "/ca.pem"), certificate(folder + "/server.pem"), key(folder + "/server.key") {
    const QString f = QString::fromStdString(folder);
    must("openssl",
         {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
          "-keyout", f + "/ca.key", "-out", f + "/ca.pem", "-days", "2", "-subj", "/CN=Test CA"});
    must("openssl",
         {"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
          f + "/server.key", "-out", f + "/server.csr", "-subj", "/CN=127.0.0.1"});
    std::ofstream(folder + "/names") << "subjectAltName=IP:127.0.0.1,DNS:localhost\n";
    must("openssl",
         {"x509", "-req", "-in", f + "/server.csr", "-CA", f + "/ca.pem", "-CAkey", f + "/ca.key",
          "-CAcreateserial", "-days", "2", "-extfile", f + "/names", "-out", f + "/server.pem"});
}

std::string noise(std::size_t size, unsigned seed) {
    std::mt19937_64 engine(seed);
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; i += sizeof(std::uint64_t)) {
        const std::uint64_t word = engine();
        bytes.replace(i, std::min(sizeof word, size - i), reinterpret_cast<const char*>(&word),
                      std::min(sizeof word, size - i));
    }
    return bytes;
}

bool Nginx::here() {
    QProcess process;
    process.start("nginx", {"-v"});
    return process.waitForFinished(10'000) && process.exitCode() == 0;
}

Nginx::Nginx(const std::string& root, const std::string& server) {
    const int port = freePort();
    QString inner = QString::fromStdString(server);
    inner.replace("@PORT@", QString::number(port)).replace("@ROOT@", QString::fromStdString(root));
    const QString at = folder_.path();
    QFile configuration(folder_.filePath("nginx.conf"));
    if (!configuration.open(QIODevice::WriteOnly))
        return;
    // As root it would drop to a user who cannot read the test's folder.
    configuration.write(("daemon off; master_process off; pid " + at + "/pid; error_log " + at +
                         "/error.log;\nevents { worker_connections 64; }\nhttp { access_log off;" +
                         " client_body_temp_path " + at + "/a; proxy_temp_path " + at +
                         "/b; fastcgi_temp_path " + at + "/c; uwsgi_temp_path " + at +
                         "/d; scgi_temp_path " + at + "/e;\nserver { " + inner + " } }\n")
                            .toUtf8());
    configuration.close();
    process_.start("nginx", {"-c", configuration.fileName(), "-e", at + "/error.log"});
    for (QDeadlineTimer left(10'000);
         !left.hasExpired() && process_.state() != QProcess::NotRunning;) {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", static_cast<quint16>(port));
        if (socket.waitForConnected(200)) {
            port_ = port;
            return;
        }
        QTest::qSleep(50);
    }
}

Nginx::~Nginx() {
    process_.terminate();
    if (!process_.waitForFinished(5'000))
        process_.kill();
    process_.waitForFinished(5'000);
}

}  // namespace landfall::test
