#include "core/join/vault_http.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include "core/join/tls_trust.h"

namespace landfall {
namespace {

constexpr qint64 kAnswerLimit = 1024 * 1024;

bool isLoopback(const QUrl& url) {
    return url.host() == "localhost" || QHostAddress(url.host()).isLoopback();
}

std::string errorsOf(const QJsonObject& body) {
    QStringList words;
    for (const QJsonValue& value : body["errors"].toArray())
        words.append(value.toString().simplified().left(300));
    return words.join("; ").toStdString();
}

}  // namespace

struct VaultHttp::Tls {
    QSslConfiguration configuration;
};

struct VaultHttp::Exchange {
    QByteArray answer;
    QString tlsErrors;
    bool timedOut = false;
    bool tooLarge = false;
};

VaultHttp::VaultHttp(const VaultSettings& settings, Secret token)
    : settings_(settings),
      token_(std::move(token)),
      deadline_(std::chrono::steady_clock::now() + std::chrono::seconds(30)),
      network_(std::make_unique<QNetworkAccessManager>()) {
    network_->setProxy(QNetworkProxy::NoProxy);
    network_->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void VaultHttp::startDeadline(std::chrono::milliseconds most) {
    deadline_ = std::chrono::steady_clock::now() + most;
}

Result<void> VaultHttp::prepareTls() {
    if (tls_)
        return {};
    auto tls = std::make_shared<Tls>();
    LANDFALL_ASSIGN(tls->configuration,
                    tlsTrusting(settings_.caFile, "join.vault.caFile", "Vault"));
    tls_ = std::move(tls);
    return {};
}

Result<QNetworkRequest> VaultHttp::request(const VaultCall& call) {
    QUrl url(QString::fromStdString(settings_.address), QUrl::StrictMode);
    const bool plain = url.scheme() == "http" && (isLoopback(url) || settings_.insecureHttp);
    if (!url.isValid() || (url.scheme() != "https" && !plain))
        return fail(ErrorKind::InvalidInput, "join.vault.address",
                    Message::of("%1 is not accepted; accepted is https://host:port, and http for "
                                "loopback addresses and with \"insecureHttp\"",
                                settings_.address));
    url.setPath("/v1/" + QString::fromStdString(call.path));
    QNetworkRequest request(url);
    if (!plain) {
        LANDFALL_TRY(prepareTls());
        request.setSslConfiguration(tls_->configuration);
    }
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("X-Vault-Request", "true");
    if (!token_.empty())
        request.setRawHeader("X-Vault-Token", QByteArray(token_.view().data(),
                                                         static_cast<int>(token_.view().size())));
    if (call.scope == VaultScope::Preset && !settings_.nameSpace.empty())
        request.setRawHeader("X-Vault-Namespace", QByteArray::fromStdString(settings_.nameSpace));
    if (call.wrapTtlSeconds != 0)
        request.setRawHeader("X-Vault-Wrap-TTL", QByteArray::number(call.wrapTtlSeconds) + "s");
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    return request;
}

void VaultHttp::exchange(QNetworkReply& reply, Exchange& exchange) {
    QEventLoop loop;
    const auto take = [&] {
        exchange.answer += reply.readAll();
        if (exchange.answer.size() > kAnswerLimit) {
            exchange.tooLarge = true;
            reply.abort();
        }
    };
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, take);
    QObject::connect(&reply, &QNetworkReply::sslErrors, &loop,
                     [&exchange](const QList<QSslError>& errors) {
                         QStringList words;
                         for (const QSslError& error : errors)
                             words.append(error.errorString());
                         words.removeDuplicates();
                         exchange.tlsErrors = words.join("; ");
                     });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        deadline_ - std::chrono::steady_clock::now());
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
        exchange.timedOut = true;
        reply.abort();
    });
    deadline.start(std::max(left, std::chrono::milliseconds(0)));
    if (!reply.isFinished())
        loop.exec();
    if (reply.isOpen())
        take();
}

Result<VaultAnswer> VaultHttp::call(const VaultCall& call) {
    LANDFALL_ASSIGN(const QNetworkRequest request, this->request(call));
    const QByteArray body = call.method == "POST"
                                ? QJsonDocument(call.body).toJson(QJsonDocument::Compact)
                                : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(
        network_->sendCustomRequest(request, call.method, body));
    Exchange exchange;
    this->exchange(*reply, exchange);

    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (exchange.timedOut || exchange.tooLarge || !status.isValid())
        return networkError(call, *reply, exchange);
    VaultAnswer answer;
    answer.status = status.toInt();
    if (answer.status >= 300 && answer.status < 400)
        return fail(ErrorKind::Network, "join.vault.address",
                    Message::of("%1: %2", call.purpose,
                                Message::of("%1 redirects to %2, where the token is not sent; use "
                                            "that address if it is yours",
                                            settings_.address,
                                            reply->header(QNetworkRequest::LocationHeader)
                                                .toUrl()
                                                .toString(QUrl::RemoveUserInfo | QUrl::RemovePath)
                                                .toStdString())));
    answer.body = QJsonDocument::fromJson(exchange.answer).object();
    answer.errors = withoutToken(errorsOf(answer.body));
    return answer;
}

tl::unexpected<Error> VaultHttp::networkError(const VaultCall& call, QNetworkReply& reply,
                                              const Exchange& exchange) const {
    const std::string& address = settings_.address;
    const auto during = [&call](Message why) {
        return fail(ErrorKind::Network, "join.vault.address",
                    Message::of("%1: %2", call.purpose, std::move(why)));
    };
    if (exchange.timedOut)
        return during(
            Message::of("%1 did not answer in time; check the address and the network", address));
    if (exchange.tooLarge)
        return during(
            Message::of("%1 answered with more than 1 MiB: it is not a Vault server", address));
    if (!exchange.tlsErrors.isEmpty())
        return during(Message::of(
            "%1; %2",
            Message::of("%1 presented a certificate that failed verification: %2", address,
                        exchange.tlsErrors.toStdString()),
            settings_.caFile.empty()
                ? Message::of("name the CA that signed it in join.vault.caFile")
                : Message::of("check join.vault.caFile and the host name in the address")));
    return during(
        Message::of("%1 cannot be reached: %2", address, reply.errorString().toStdString()));
}

tl::unexpected<Error> VaultHttp::refusal(const VaultCall& call, const VaultAnswer& answer,
                                         const Message& advice) const {
    Message said = answer.errors.empty()
                       ? Message::of("Vault answered %1", answer.status)
                       : Message::of("Vault answered %1 (%2)", answer.status, answer.errors);
    if (!advice.empty())
        said = Message::of("%1; %2", std::move(said), advice);
    return fail(ErrorKind::Vault, call.path, Message::of("%1: %2", call.purpose, std::move(said)));
}

Result<QJsonObject> VaultHttp::require(const VaultCall& call, const Message& advice) {
    LANDFALL_ASSIGN(const VaultAnswer answer, this->call(call));
    if (!answer.good())
        return refusal(call, answer, advice);
    return answer.body;
}

std::string VaultHttp::withoutToken(std::string text) const {
    if (token_.empty())
        return text;
    for (std::size_t at = text.find(token_.view()); at != std::string::npos;
         at = text.find(token_.view()))
        text.replace(at, token_.view().size(), "...");
    return text;
}

}  // namespace landfall
