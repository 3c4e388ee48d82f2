#include "core/join/consul_watch.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSocketNotifier>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>
#include <optional>

#include "core/base/utc_time.h"
#include "core/join/sighting_board.h"
#include "core/join/tls_trust.h"

namespace landfall {
namespace {

using std::chrono::milliseconds;

// A server answers a blocking query after this time at the latest, and a sixteenth of it (Consul's
// own jitter); one that says nothing for longer is taken to be unavailable.
constexpr std::chrono::seconds kWait{60};
constexpr milliseconds kSilence = kWait + kWait / 16 + std::chrono::seconds(15);
constexpr milliseconds kLongestPause{15'000};
constexpr qint64 kAnswerLimit = 32 * 1024 * 1024;

/// The beginning of what a server answered, on one line.
std::string shortened(const QByteArray& body) {
    return body.left(200).simplified().toStdString();
}

/// One blocking query that is asked again and again, with the index of its last answer.
struct Feed {
    const char* path;
    const char* filter;
    void (SightingBoard::*take)(const QJsonArray&);
    quint64 index = 0;
    bool answered = false;
    milliseconds pause{0};
};

/// One run of a watch: everything lives in its event loop.
class Session {
public:
    Session(const ConsulSettings& settings, const Secret& token, const QSslConfiguration& tls,
            std::vector<HostSighting>& hosts, const WatchSink& sink)
        : settings_(settings), token_(token), tls_(tls), sink_(sink), board_(hosts, sink) {
        network_.setProxy(QNetworkProxy::NoProxy);
        network_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    Result<void> run(milliseconds most, int interruption) {
        QTimer end;
        QObject::connect(&end, &QTimer::timeout, &loop_, &QEventLoop::quit);
        end.start(most);
        std::optional<QSocketNotifier> interrupted;
        if (interruption >= 0) {
            interrupted.emplace(interruption, QSocketNotifier::Read);
            QObject::connect(&*interrupted, &QSocketNotifier::activated, &loop_, [this] {
                stop(Error(ErrorKind::Cancelled, "", Message::of("the watch was ended")));
            });
        }
        askForAcls();
        for (Feed& feed : feeds_)
            ask(feed);
        loop_.exec();
        if (error_)
            return fail(*error_);
        return {};
    }

private:
    void stop(Error error) {
        if (!error_)
            error_ = std::move(error);
        loop_.quit();
    }

    QNetworkRequest request(const QString& path, const QUrlQuery& query) const {
        QUrl url(QString::fromStdString(settings_.httpAddress), QUrl::StrictMode);
        url.setPath(path);
        url.setQuery(query);
        QNetworkRequest request(url);
        if (url.scheme() == "https")
            request.setSslConfiguration(tls_);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setTransferTimeout(static_cast<int>(kSilence.count()));
        // Packed, an answer could become more than kAnswerLimit.
        request.setRawHeader("Accept-Encoding", "identity");
        if (!token_.empty())
            request.setRawHeader(
                "X-Consul-Token",
                QByteArray(token_.view().data(), static_cast<qsizetype>(token_.view().size())));
        return request;
    }

    /// Without a token, Consul leaves out what the anonymous one may not see, and does not say so.
    void askForAcls() {
        QNetworkReply* reply = network_.get(request("/v1/acl/token/self", {}));
        QObject::connect(reply, &QNetworkReply::finished, &loop_, [this, reply] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status == 403 && !token_.empty())
                return stop(Error(ErrorKind::InvalidInput, "secrets.consulToken",
                                  Message::of("Consul does not know this token; accepted is one "
                                              "that may read nodes")));
            // 401: it has no ACLs.
            if ((status == 200 || status == 403) && token_.empty())
                tell(WatchEvent::Kind::Warning,
                     Message::of("Consul has ACLs and no consulToken was given: hosts that the "
                                 "anonymous token may not read are never seen"));
        });
    }

    void ask(Feed& feed) {
        QUrlQuery query;
        if (feed.index != 0) {
            query.addQueryItem("index", QString::number(feed.index));
            query.addQueryItem("wait", QString::number(kWait.count()) + "s");
        }
        if (*feed.filter != 0)
            query.addQueryItem("filter", QUrl::toPercentEncoding(feed.filter));
        QNetworkReply* reply = network_.get(request(feed.path, query));
        auto* certificate = new QString;
        QObject::connect(reply, &QObject::destroyed, &loop_, [certificate] { delete certificate; });
        QObject::connect(reply, &QNetworkReply::sslErrors, &loop_,
                         [certificate](const QList<QSslError>& errors) {
                             *certificate = errors.isEmpty() ? "" : errors.first().errorString();
                         });
        QObject::connect(reply, &QNetworkReply::downloadProgress, &loop_,
                         [reply](qint64 received, qint64) {
                             if (received > kAnswerLimit)
                                 reply->abort();
                         });
        QObject::connect(reply, &QNetworkReply::finished, &loop_,
                         [this, &feed, reply, certificate] {
                             const QString fault = *certificate;
                             reply->deleteLater();
                             take(feed, *reply, fault);
                         });
    }

    void take(Feed& feed, QNetworkReply& reply, const QString& certificate) {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray body = reply.readAll();
        const QJsonDocument answer = QJsonDocument::fromJson(body);
        if (!certificate.isEmpty())
            return stop(
                Error(ErrorKind::Network, "join.consul.http",
                      Message::of("%1; %2",
                                  Message::of("%1 presented a certificate that failed "
                                              "verification: %2",
                                              settings_.httpAddress, certificate.toStdString()),
                                  Message::of("check join.consul.http.caFile and the host name "
                                              "in the address"))));
        if (status >= 300 && status < 500)
            return stop(refusal(status, body));
        if (status != 200 || !answer.isArray())
            return away(feed, status == 0
                                  ? MessageArgument(reply.errorString().toStdString())
                                  : Message::of("it answered %1 (%2)", status, shortened(body)));
        if (away_) {
            away_ = false;
            tell(WatchEvent::Kind::Reachable,
                 Message::of("%1 answers again", settings_.httpAddress));
        }
        const quint64 index = reply.rawHeader("X-Consul-Index").toULongLong();
        // An index that went back is of a server that began anew (Consul's documentation of
        // blocking queries).
        feed.index = index < feed.index ? 0 : std::max<quint64>(index, 1);
        feed.answered = true;
        feed.pause = milliseconds(0);
        (board_.*feed.take)(answer.array());
        judge();
        ask(feed);
    }

    void judge() {
        for (const Feed& feed : feeds_) {
            if (!feed.answered)
                return;
        }
        board_.judge(utcNow());
        if (board_.allPassing())
            loop_.quit();
    }

    Error refusal(int status, const QByteArray& body) const {
        if (status == 403)
            return Error(ErrorKind::InvalidInput, "secrets.consulToken",
                         token_.empty()
                             ? Message::of("Consul refuses anonymous reads of its nodes; accepted "
                                           "is a token with node:read")
                             : Message::of("this token may not read nodes; accepted is one with "
                                           "node:read"));
        return Error(ErrorKind::Network, "join.consul.http",
                     Message::of("%1 answered %2 (%3); is it a Consul server?",
                                 settings_.httpAddress, status, shortened(body)));
    }

    void away(Feed& feed, MessageArgument why) {
        if (!away_) {
            away_ = true;
            tell(WatchEvent::Kind::Unreachable,
                 Message::of("Consul at %1 is unavailable; it is asked again: %2",
                             settings_.httpAddress, std::move(why)));
        }
        // What comes back may have begun anew, with an index that passes ours unseen.
        feed.index = 0;
        feed.pause = std::clamp(feed.pause * 2, milliseconds(1000), kLongestPause);
        auto* again = new QTimer(&loop_);
        again->setSingleShot(true);
        QObject::connect(again, &QTimer::timeout, &loop_, [this, &feed, again] {
            again->deleteLater();
            ask(feed);
        });
        again->start(feed.pause);
    }

    void tell(WatchEvent::Kind kind, Message message) const {
        sink_({kind, "", utcNow(), std::move(message)});
    }

    const ConsulSettings& settings_;
    const Secret& token_;
    const QSslConfiguration tls_;
    const WatchSink& sink_;
    SightingBoard board_;
    std::array<Feed, 2> feeds_{
        {{"/v1/catalog/nodes", "", &SightingBoard::takeNodes},
         {"/v1/health/state/any", "ServiceID == \"\"", &SightingBoard::takeChecks}}};
    bool away_ = false;
    std::optional<Error> error_;
    // The loop is the context of every connection: the network ends first, and tells nobody.
    QEventLoop loop_;
    QNetworkAccessManager network_;
};

}  // namespace

ConsulWatch::ConsulWatch(ConsulSettings settings, Secret token)
    : settings_(std::move(settings)), token_(std::move(token)) {}

Result<void> ConsulWatch::run(std::vector<HostSighting>& hosts, std::chrono::seconds most,
                              const WatchSink& sink, int interruption) {
    if (settings_.httpAddress.empty())
        return fail(ErrorKind::InvalidInput, "join.consul.http",
                    Message::of("%1; accepted is %2",
                                Message::of("is missing, and a watch asks Consul there"),
                                R"({"address": "https://host:port", "caFile": "..."})"));
    LANDFALL_ASSIGN(const QSslConfiguration tls,
                    tlsTrusting(settings_.httpCaFile, "join.consul.http.caFile", "Consul"));
    return Session(settings_, token_, tls, hosts, sink).run(most, interruption);
}

}  // namespace landfall
