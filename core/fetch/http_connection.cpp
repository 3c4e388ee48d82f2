#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QTimer>

#include "core/fetch/http_attempt.h"
#include "core/fetch/proxies.h"
#include "core/fetch/transfer.h"

namespace landfall {

namespace {

constexpr qint64 kCaFileLimit = 1024 * 1024;

class Proxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        return proxiesFor(query.url());
    }
};

Result<QList<QSslCertificate>> certificatesOf(const std::filesystem::path& file) {
    // Absolute: to QFile a path that begins with ":" is a resource of this program.
    QFile opened(QString::fromStdString(std::filesystem::absolute(file).string()));
    if (!opened.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, file.string(), Message::of("the CA file cannot be read"));
    const QList<QSslCertificate> found = QSslCertificate::fromData(opened.read(kCaFileLimit));
    if (found.isEmpty())
        return fail(ErrorKind::InvalidInput, file.string(),
                    Message::of("the CA file contains no certificate; accepted is PEM"));
    return found;
}

}  // namespace

Result<void> checkCaFile(const std::filesystem::path& file) {
    LANDFALL_TRY(certificatesOf(file));
    return {};
}

HttpConnection::HttpConnection() : tls_(QSslConfiguration::defaultConfiguration()) {
    network_.setProxyFactory(std::make_unique<Proxies>().release());  // the network's own now
    network_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network_.setAutoDeleteReplies(false);
}

Result<std::unique_ptr<HttpConnection>> HttpConnection::open(const FetchSettings& settings) {
    std::unique_ptr<HttpConnection> connection(new HttpConnection());
    if (settings.caFile.empty())
        return connection;
    LANDFALL_ASSIGN(const QList<QSslCertificate> own, certificatesOf(settings.caFile));
    connection->tls_.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return connection;
}

std::unique_ptr<QNetworkReply> HttpConnection::get(QNetworkRequest request) {
    request.setSslConfiguration(tls_);
    network_.clearConnectionCache();  // isOpen() is about one connection
    return std::unique_ptr<QNetworkReply>(network_.get(request));
}

Behind HttpConnection::whatIsBehind(const FetchSettings& settings, const ChunkedEnd& end,
                                    const CancelToken& cancel) const {
    return landfall::whatIsBehind(settings, end, tls_, cancel);
}

bool HttpConnection::isOpen(QNetworkRequest request, std::chrono::milliseconds most,
                            const CancelToken& cancel) {
    request.setSslConfiguration(tls_);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    const std::unique_ptr<QNetworkReply> reply(network_.head(request));
    bool another = false;
    int sent = 0;
    QEventLoop loop;
    QTimer timer;
    const QDeadlineTimer deadline(most);
    QObject::connect(reply.get(), &QNetworkReply::socketStartedConnecting, &loop, [&] {
        another = true;
        loop.quit();
    });
    // Where the connection breaks under the request, Qt sends it again by another one, and does not
    // always say that it connects.
    QObject::connect(reply.get(), &QNetworkReply::requestSent, &loop, [&] {
        another = another || ++sent > 1;
        if (another)
            loop.quit();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (cancel.cancelled() || deadline.hasExpired())
            loop.quit();
    });
    timer.start(std::chrono::milliseconds(100));
    if (!reply->isFinished())
        loop.exec();
    return !another && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

}  // namespace landfall
