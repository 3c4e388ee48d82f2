#include "core/fetch/http_attempt.h"

#include <QDateTime>
#include <QEventLoop>
#include <QSslError>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <array>

namespace landfall {

namespace {

/// What Qt may hold of an answer that is not taken yet: with it, memory is bounded.
constexpr qint64 kAnswerBuffer = 4 * 1024 * 1024;
constexpr std::size_t kPiece = std::size_t{256} * 1024;
/// Of a page that says why there is no file: more is not waited for.
constexpr ByteCount kMostBesides{64 * kKiB};
constexpr std::chrono::milliseconds kTick{100};

/// Only such a one says that two answers are the same byte for byte (RFC 9110, 13.1.5).
bool isStrong(const std::string& etag) {
    return etag.size() >= 2 && etag.front() == '"';
}

/// What a range is asked for with; empty where there is nothing to rely on.
std::string conditionOf(const Validators& validators) {
    return isStrong(validators.etag) ? validators.etag : validators.lastModified;
}

/// Retry-After in seconds; its other form, a date, is rare and not worth a clock that may be wrong.
std::chrono::milliseconds waitAskedFor(const QNetworkReply& reply,
                                       std::chrono::milliseconds longest) {
    bool good = false;
    const qint64 seconds = reply.rawHeader("Retry-After").toLongLong(&good);
    const std::chrono::seconds asked(good ? std::clamp<qint64>(seconds, 0, 86'400) : 0);
    return std::min<std::chrono::milliseconds>(asked, longest);
}

}  // namespace

HttpAttempt::HttpAttempt(const FetchSettings& settings, const TransferRequest& request,
                         TransferSink& sink, const CancelToken& cancel)
    : settings_(settings),
      request_(request),
      sink_(sink),
      cancel_(cancel),
      buffer_(kPiece),
      watch_(settings, std::chrono::steady_clock::now()) {}

AttemptOutcome HttpAttempt::run(HttpConnection& connection, const std::string& address,
                                std::string_view authorization) {
    address_ = address;
    authorization_ = authorization;
    before_ = sink_.have();
    const std::unique_ptr<QNetworkReply> reply = connection.get(requestFor(address));
    reply_ = reply.get();
    reply->setReadBufferSize(kAnswerBuffer);
    wait(*reply);
    AttemptOutcome out = outcome();
    if (out.kind == AttemptOutcome::Kind::Complete && accepted_ && !endIsSeen(connection))
        return outcomeOfCut();
    return out;
}

/// Qt tells a chunked body that was cut between two chunks from a whole one only sometimes. A whole
/// one leaves the connection open (RFC 9112, 9.3); where the server closes each, it is asked for
/// what would follow.
bool HttpAttempt::endIsSeen(HttpConnection& connection) const {
    if (total_ || !reply_->rawHeader("Transfer-Encoding").toLower().contains("chunked"))
        return true;
    if (!reply_->rawHeader("Connection").toLower().contains("close"))
        return connection.isOpen(QNetworkRequest(reply_->url()), settings_.stall, cancel_);
    const Behind behind = connection.whatIsBehind(
        settings_, {address_, ByteCount{at_.value}, authorization_}, cancel_);
    // Where the server does not say it again, a hash that is known does.
    return behind == Behind::Nothing ||
           (behind == Behind::NotSaid && request_.plain == PlainHttp::HashKnown);
}

QNetworkRequest HttpAttempt::requestFor(const std::string& address) {
    QNetworkRequest request(QUrl(QString::fromStdString(address), QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    // Ranges and hashes are of the file as it lies on the server; set, it also keeps Qt from
    // unpacking.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, "landfall/" LANDFALL_VERSION);
    if (!authorization_.empty())
        request.setRawHeader(
            "Authorization",
            QByteArray(authorization_.data(), static_cast<qsizetype>(authorization_.size())));
    if (before_.value != 0) {
        const std::optional<TransferHead> head = sink_.head();
        const std::string condition = head ? conditionOf(head->validators) : std::string();
        if (!condition.empty()) {
            request.setRawHeader("Range",
                                 "bytes=" + QByteArray::number(qulonglong{before_.value}) + "-");
            request.setRawHeader("If-Range", QByteArray::fromStdString(condition));
        }
    } else if (!request_.known.etag.empty()) {
        request.setRawHeader("If-None-Match", QByteArray::fromStdString(request_.known.etag));
    } else if (!request_.known.lastModified.empty()) {
        request.setRawHeader("If-Modified-Since",
                             QByteArray::fromStdString(request_.known.lastModified));
    }
    return request;
}

void HttpAttempt::wait(QNetworkReply& reply) {
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&reply, &QNetworkReply::metaDataChanged, &loop, [this] { judge(); });
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [this] { take(); });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::sslErrors, &loop,
                     [this](const QList<QSslError>& errors) {
                         QStringList words;
                         for (const QSslError& error : errors)
                             words.append(error.errorString());
                         words.removeDuplicates();
                         tlsErrors_ = words.join("; ").toStdString();
                     });
    QObject::connect(&timer, &QTimer::timeout, &loop, [this] { lookAround(); });
    timer.start(kTick);
    if (!reply.isFinished())
        loop.exec();
    judge();
    take();
}

void HttpAttempt::lookAround() {
    if (cancel_.cancelled() || !sink_.wanted())
        return stop(Error(ErrorKind::Cancelled, request_.subject,
                          Message::of("the download was cancelled")));
    state_ = watch_.look(std::chrono::steady_clock::now());
    if (state_ != StallWatch::State::Moving)
        reply_->abort();
}

void HttpAttempt::stop(Error error) {
    if (!error_)
        error_ = std::move(error);
    if (reply_->isRunning())
        reply_->abort();
}

void HttpAttempt::judge() {
    if (status_ != 0 || error_)
        return;
    status_ = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status_ == 200 || status_ == 206)
        accept();
}

void HttpAttempt::accept() {
    TransferHead head;
    head.address = address_;
    head.validators = validatorsOfAnswer();
    head.contentType = reply_->header(QNetworkRequest::ContentTypeHeader).toString().toStdString();
    if (status_ == 206) {
        auto total = totalOfPart();
        if (!total)
            return stop(std::move(total).error());
        head.total = *total;
        at_ = ByteOffset{before_.value};
    } else if (const QVariant length = reply_->header(QNetworkRequest::ContentLengthHeader);
               length.isValid()) {
        head.total = ByteCount{static_cast<std::uint64_t>(std::max(0LL, length.toLongLong()))};
    }
    Result<void> good = fitsToBefore(head);
    if (good && head.total && *head.total > request_.limit)
        good = fail(ErrorKind::InvalidInput, request_.subject,
                    Message::of("%1 has %2 (%3 bytes), and at most %4 (%5 bytes) are accepted here",
                                shownAddress(address_), *head.total, head.total->value,
                                request_.limit, request_.limit.value));
    if (good)
        good = sink_.begin(head);
    if (!good)
        return stop(std::move(good).error());
    total_ = head.total;
    accepted_ = true;
}

Validators HttpAttempt::validatorsOfAnswer() const {
    return {reply_->rawHeader("ETag").toStdString(),
            reply_->rawHeader("Last-Modified").toStdString()};
}

tl::unexpected<Error> HttpAttempt::changed() const {
    return fail(
        ErrorKind::Mismatch, request_.subject,
        Message::of("%1 became another file while it was being fetched", shownAddress(address_)));
}

/// "bytes 100-199/200", or "/*" where the server does not know the whole (RFC 9110, 14.4).
Result<std::optional<ByteCount>> HttpAttempt::totalOfPart() const {
    const QByteArray range = reply_->rawHeader("Content-Range").trimmed();
    const qsizetype dash = range.indexOf('-');
    const qsizetype slash = range.indexOf('/', dash);
    bool good = range.startsWith("bytes ") && dash > 0 && slash > dash;
    const qulonglong first = good ? range.mid(6, dash - 6).trimmed().toULongLong(&good) : 0;
    if (!good || first != before_.value)
        return fail(ErrorKind::Network, request_.subject,
                    Message::of("%1 was asked for what follows byte %2, and answered with %3",
                                shownAddress(address_), before_.value,
                                Quoted(range.left(80).toStdString())));
    const qulonglong total = range.mid(slash + 1).trimmed().toULongLong(&good);
    return good ? std::optional(ByteCount{total}) : std::nullopt;
}

Result<void> HttpAttempt::fitsToBefore(const TransferHead& head) const {
    const std::optional<TransferHead> earlier = sink_.head();
    if (before_.value == 0 || !earlier)
        return {};
    const bool otherSize = head.total && earlier->total && *head.total != *earlier->total;
    const bool shorter = head.total && *head.total < before_;
    const bool otherTag = isStrong(head.validators.etag) && isStrong(earlier->validators.etag) &&
                          head.validators.etag != earlier->validators.etag;
    if (otherSize || shorter || otherTag)
        return changed();
    return {};
}

void HttpAttempt::take() {
    judge();
    while (!error_ && reply_->isOpen()) {
        const qint64 got =
            reply_->read(reinterpret_cast<char*>(buffer_.data()), static_cast<qint64>(kPiece));
        if (got <= 0)
            return;
        watch_.came(static_cast<std::size_t>(got), std::chrono::steady_clock::now());
        if (!accepted_) {  // what is said besides a refusal
            besides_ += ByteCount{static_cast<std::uint64_t>(got)};
            if (besides_ > kMostBesides && reply_->isRunning())
                reply_->abort();
            continue;
        }
        if (Result<void> taken = consume(std::span(buffer_).first(static_cast<std::size_t>(got)));
            !taken)
            return stop(std::move(taken).error());
    }
}

Result<void> HttpAttempt::consume(std::span<const std::byte> bytes) {
    const ByteCount end{at_.value + bytes.size()};
    if (end > request_.limit || (total_ && end > *total_))
        return fail(ErrorKind::InvalidInput, request_.subject,
                    total_ && *total_ < request_.limit
                        ? Message::of("%1 sends more than the %2 bytes that it announced",
                                      shownAddress(address_), total_->value)
                        : Message::of("%1 sends more than the %2 bytes that are accepted",
                                      shownAddress(address_), request_.limit.value));
    const ByteCount have = sink_.have();
    if (at_.value < have.value) {
        const std::size_t known = std::min<std::uint64_t>(bytes.size(), have.value - at_.value);
        LANDFALL_ASSIGN(const bool same, sink_.holds(at_, bytes.first(known)));
        if (!same)
            return changed();
        at_ += ByteCount{known};
        bytes = bytes.subspan(known);
    }
    if (bytes.empty())
        return {};
    LANDFALL_TRY(sink_.append(bytes));
    at_ += ByteCount{bytes.size()};
    return {};
}

AttemptOutcome HttpAttempt::outcome() {
    AttemptOutcome out;
    out.received = sink_.have() - before_;
    const auto failed = [&out](Error error) {
        out.kind = AttemptOutcome::Kind::Failed;
        out.error = std::move(error);
        return out;
    };
    if (error_)
        return failed(std::move(*error_));
    if (!tlsErrors_.empty())
        return failed(Error(ErrorKind::Network, request_.subject,
                            Message::of("%1 presented a certificate that failed verification: %2",
                                        shownAddress(address_), tlsErrors_)));
    if (state_ != StallWatch::State::Moving)
        return outcomeOfStall();
    if (status_ == 0) {
        out.why = Message::of("%1 cannot be reached (%2)", shownAddress(request_.url),
                              reply_->errorString().toStdString());
        return out;
    }
    return accepted_ ? outcomeOfBody() : outcomeOfRefusal();
}

AttemptOutcome HttpAttempt::outcomeOfStall() const {
    AttemptOutcome out;
    out.received = sink_.have() - before_;
    const auto seconds = [](std::chrono::milliseconds time) {
        return std::max<std::int64_t>(
            1, std::chrono::duration_cast<std::chrono::seconds>(time).count());
    };
    const std::string address = shownAddress(request_.url);
    out.why = state_ == StallWatch::State::Silent
                  ? Message::of("%1 sent nothing for %2 s", address, seconds(settings_.stall))
                  : Message::of("%1 sent less than %2 a second for %3 s", address,
                                ExactSize(settings_.leastRate), seconds(settings_.slow));
    return out;
}

AttemptOutcome HttpAttempt::outcomeOfBody() {
    AttemptOutcome out;
    out.received = sink_.have() - before_;
    const bool whole =
        total_ ? at_.value == total_->value : reply_->error() == QNetworkReply::NoError;
    if (!whole)
        return outcomeOfCut();
    out.kind = AttemptOutcome::Kind::Complete;
    return out;
}

AttemptOutcome HttpAttempt::outcomeOfCut() const {
    AttemptOutcome out;
    out.received = sink_.have() - before_;
    const std::string address = shownAddress(request_.url);
    out.why = total_ ? Message::of("%1 closed the connection after %2 of %3 bytes", address,
                                   at_.value, total_->value)
                     : Message::of("%1 closed the connection after %2 bytes", address, at_.value);
    return out;
}

/// "bytes */200": all of it is here (RFC 9110, 15.5.17).
bool HttpAttempt::isBehindTheEnd() const {
    const QByteArray range = reply_->rawHeader("Content-Range").trimmed();
    return before_.value != 0 &&
           range == "bytes */" + QByteArray::number(qulonglong{before_.value});
}

AttemptOutcome HttpAttempt::outcomeOfRefusal() {
    AttemptOutcome out;
    const std::string reason = reply_->attribute(QNetworkRequest::HttpReasonPhraseAttribute)
                                   .toString()
                                   .left(80)
                                   .toStdString();
    const auto answered = [&](const std::string& address) {
        return reason.empty()
                   ? Message::of("%1 answered %2", shownAddress(address), status_)
                   : Message::of("%1 answered %2 (%3)", shownAddress(address), status_, reason);
    };
    constexpr std::array kRedirects{301, 302, 303, 307, 308};
    if (std::find(kRedirects.begin(), kRedirects.end(), status_) != kRedirects.end()) {
        out.kind = AttemptOutcome::Kind::Redirect;
        out.location = reply_->rawHeader("Location").toStdString();
        return out;
    }
    if (status_ == 304 && !request_.known.empty() && before_.value == 0) {
        out.kind = AttemptOutcome::Kind::NotModified;
        return out;
    }
    if (status_ == 416 && isBehindTheEnd()) {
        out.kind = AttemptOutcome::Kind::Complete;
        return out;
    }
    if (status_ == 408 || status_ == 425 || status_ == 429 || status_ >= 500) {
        out.why = answered(request_.url);
        out.wait = waitAskedFor(*reply_, settings_.longestWait);
        return out;
    }
    if (status_ == 401) {
        out.kind = AttemptOutcome::Kind::Unauthorized;
        return out;
    }
    out.kind = AttemptOutcome::Kind::Failed;
    if (status_ == 416)  // what is here is longer than the file there
        out.error = changed().value();
    else
        out.error =
            Error(status_ == 404 || status_ == 410 ? ErrorKind::NotFound : ErrorKind::Network,
                  request_.subject, answered(address_));
    return out;
}

}  // namespace landfall
