#include "core/fetch/last_chunk.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QUrl>
#include <algorithm>
#include <optional>

#include "core/fetch/proxies.h"
#include "core/fetch/stall_watch.h"

namespace landfall {

namespace {

using Clock = std::chrono::steady_clock;

/// An answer's lines are read one by one; none that counts here is longer.
constexpr qint64 kLongestLine = 16 * 1024;
constexpr qint64 kPiece = 256 * 1024;
constexpr int kTick = 100;  // milliseconds

class Answer {
public:
    Answer(const FetchSettings& settings, const ChunkedEnd& end, const CancelToken& cancel)
        : end_(end), cancel_(cancel), watch_(settings, Clock::now()) {}

    Behind ask(const QSslConfiguration& tls) {
        const QUrl url(QString::fromStdString(end_.address), QUrl::StrictMode);
        if (!connectTo(url, tls))
            return Behind::NotSaid;
        socket_.write(requestFor(url));
        const std::optional<int> status = readStatus();
        if (!status || !readFields())
            return Behind::NotSaid;
        if (*status == 416)
            return range_ == "bytes */" + haveText() ? Behind::Nothing : Behind::NotSaid;
        if (*status == 206)
            return range_.startsWith("bytes " + haveText() + "-") ? Behind::More : Behind::NotSaid;
        if (*status != 200)
            return Behind::NotSaid;
        if (chunked_)
            return countChunks();
        return length_ ? judge(ByteCount{*length_}) : Behind::NotSaid;
    }

private:
    [[nodiscard]] QByteArray haveText() const {
        return QByteArray::number(qulonglong{end_.have.value});
    }

    [[nodiscard]] Behind judge(ByteCount whole) const {
        if (whole == end_.have)
            return Behind::Nothing;
        return whole > end_.have ? Behind::More : Behind::NotSaid;
    }

    [[nodiscard]] bool connectTo(const QUrl& url, const QSslConfiguration& tls) {
        socket_.setSslConfiguration(tls);
        socket_.setReadBufferSize(kPiece);
        socket_.setProxy(proxiesFor(url).value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
        const bool secure = url.scheme() == "https";
        const auto port = static_cast<quint16>(url.port(secure ? 443 : 80));
        if (secure)
            socket_.connectToHostEncrypted(url.host(), port);
        else
            socket_.connectToHost(url.host(), port);
        return waitUntil([&] {
            return secure ? socket_.isEncrypted()
                          : socket_.state() == QAbstractSocket::ConnectedState;
        });
    }

    [[nodiscard]] QByteArray requestFor(const QUrl& url) const {
        const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority |
                                                QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
        if (host.contains(':'))
            host = "[" + host + "]";
        if (url.port() > 0)
            host += ":" + QByteArray::number(url.port());
        const QByteArray authorization(end_.authorization.data(),
                                       static_cast<qsizetype>(end_.authorization.size()));
        return "GET " + (target.startsWith('/') ? target : "/" + target) +
               " HTTP/1.1\r\nHost: " + host +
               (authorization.isEmpty() ? "" : "\r\nAuthorization: " + authorization) +
               "\r\nUser-Agent: landfall/" LANDFALL_VERSION
               "\r\nAccept-Encoding: identity\r\nConnection: close\r\nRange: bytes=" +
               haveText() + "-\r\n\r\n";
    }

    /// False where it ended, stalled, or was cancelled.
    template <typename Condition>
    [[nodiscard]] bool waitUntil(const Condition& condition) {
        qint64 before = socket_.bytesAvailable();
        while (!condition()) {
            if (cancel_.cancelled() || watch_.look(Clock::now()) != StallWatch::State::Moving)
                return false;
            const bool connecting = socket_.state() == QAbstractSocket::HostLookupState ||
                                    socket_.state() == QAbstractSocket::ConnectingState;
            if (connecting)
                socket_.waitForConnected(kTick);
            else if (socket_.state() != QAbstractSocket::ConnectedState ||
                     (!socket_.waitForReadyRead(kTick) &&
                      socket_.state() != QAbstractSocket::ConnectedState))
                return condition();  // what came with the end may have been it
            const qint64 now = socket_.bytesAvailable();
            if (now > before)
                watch_.came(static_cast<std::size_t>(now - before), Clock::now());
            before = now;
        }
        return true;
    }

    [[nodiscard]] std::optional<QByteArray> readLine() {
        if (!waitUntil([this] {
                return socket_.canReadLine() || socket_.bytesAvailable() > kLongestLine;
            }) ||
            !socket_.canReadLine())
            return std::nullopt;
        return socket_.readLine(kLongestLine).trimmed();
    }

    /// "HTTP/1.1 200 OK" (RFC 9112, 4)
    [[nodiscard]] std::optional<int> readStatus() {
        const std::optional<QByteArray> line = readLine();
        if (!line || !line->startsWith("HTTP/1."))
            return std::nullopt;
        bool good = false;
        const int status = line->mid(line->indexOf(' ') + 1, 3).toInt(&good);
        return good ? std::optional(status) : std::nullopt;
    }

    [[nodiscard]] bool readFields() {
        constexpr int kMost = 1000;
        for (int i = 0; i < kMost; ++i) {
            const std::optional<QByteArray> line = readLine();
            if (!line)
                return false;
            if (line->isEmpty())
                return true;
            const qsizetype colon = line->indexOf(':');
            const QByteArray name = line->left(colon).toLower();
            const QByteArray value = line->mid(colon + 1).trimmed();
            bool good = false;
            if (name == "content-range")
                range_ = value;
            else if (name == "transfer-encoding")
                chunked_ = value.toLower().contains("chunked");
            else if (const qulonglong length = value.toULongLong(&good);
                     name == "content-length" && good)
                length_ = length;
        }
        return false;
    }

    /// RFC 9112, 7.1: only the chunk of length 0 ends it.
    [[nodiscard]] Behind countChunks() {
        ByteCount counted;
        while (counted <= end_.have) {
            const std::optional<QByteArray> line = readLine();
            if (!line)
                return Behind::NotSaid;
            bool good = false;
            const qulonglong size = line->split(';').first().trimmed().toULongLong(&good, 16);
            if (!good)
                return Behind::NotSaid;
            if (size == 0)
                return judge(counted);
            if (size > end_.have.value - counted.value)
                return Behind::More;
            counted += ByteCount{size};
            if (!skip(static_cast<qint64>(size)) || !readLine())
                return Behind::NotSaid;
        }
        return Behind::More;
    }

    [[nodiscard]] bool skip(qint64 left) {
        while (left > 0) {
            if (!waitUntil([this] { return socket_.bytesAvailable() > 0; }))
                return false;
            const qint64 got = socket_.read(std::min(left, kPiece)).size();
            if (got <= 0)
                return false;
            left -= got;
        }
        return true;
    }

    const ChunkedEnd& end_;
    const CancelToken& cancel_;
    StallWatch watch_;
    QSslSocket socket_;
    QByteArray range_;
    bool chunked_ = false;
    std::optional<qulonglong> length_;
};

}  // namespace

Behind whatIsBehind(const FetchSettings& settings, const ChunkedEnd& end,
                    const QSslConfiguration& tls, const CancelToken& cancel) {
    return Answer(settings, end, cancel).ask(tls);
}

}  // namespace landfall
