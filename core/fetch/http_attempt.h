#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/fetch/last_chunk.h"
#include "core/fetch/stall_watch.h"
#include "core/fetch/transfer.h"

class QEventLoop;

namespace landfall {

/// What the attempts of one transfer share; one connection at a time. One thread.
class HttpConnection {
public:
    /// InvalidInput where the CA file holds no certificate.
    [[nodiscard]] static Result<std::unique_ptr<HttpConnection>> open(
        const FetchSettings& settings);
    /// By a connection of its own.
    [[nodiscard]] std::unique_ptr<QNetworkReply> get(QNetworkRequest request);
    /// Whether the last get()'s connection is still open behind its response: a HEAD request to the
    /// same server is sent, which goes through it then. Waits at most that long.
    [[nodiscard]] bool isOpen(QNetworkRequest request, std::chrono::milliseconds most,
                              const CancelToken& cancel);
    /// As the function of that name, with this connection's trust.
    [[nodiscard]] Behind whatIsBehind(const FetchSettings& settings, const ChunkedEnd& end,
                                      const CancelToken& cancel) const;

private:
    HttpConnection();
    QNetworkAccessManager network_;
    QSslConfiguration tls_;
};

/// How one attempt ended.
struct AttemptOutcome {
    enum class Kind { Complete, NotModified, Redirect, Broken, Unauthorized, Failed };
    Kind kind = Kind::Broken;
    ByteCount received;    ///< bytes of the file that were new
    std::string location;  ///< of a redirect
    Message why;           ///< of a break: "https://… closed the connection after 3 of 7 bytes"
    std::optional<Error> error;        ///< of a failure
    std::chrono::milliseconds wait{};  ///< what the server asked for before the next
};

/// One request and its answer. One thread.
class HttpAttempt {
public:
    /// All must outlive the attempt.
    HttpAttempt(const FetchSettings& settings, const TransferRequest& request, TransferSink& sink,
                const CancelToken& cancel);

    /// `authorization`: a header's value; empty: none.
    [[nodiscard]] AttemptOutcome run(HttpConnection& connection, const std::string& address,
                                     std::string_view authorization);

private:
    [[nodiscard]] QNetworkRequest requestFor(const std::string& address);
    void wait(QNetworkReply& reply);
    void judge();
    void accept();
    void take();
    [[nodiscard]] Result<void> consume(std::span<const std::byte> bytes);
    [[nodiscard]] Result<void> fitsToBefore(const TransferHead& head) const;
    [[nodiscard]] Result<std::optional<ByteCount>> totalOfPart() const;
    [[nodiscard]] Validators validatorsOfAnswer() const;
    void lookAround();
    void stop(Error error);
    [[nodiscard]] AttemptOutcome outcome();
    [[nodiscard]] AttemptOutcome outcomeOfStall() const;
    [[nodiscard]] AttemptOutcome outcomeOfBody();
    [[nodiscard]] AttemptOutcome outcomeOfCut() const;
    [[nodiscard]] bool endIsSeen(HttpConnection& connection) const;
    [[nodiscard]] bool isBehindTheEnd() const;
    [[nodiscard]] AttemptOutcome outcomeOfRefusal();
    [[nodiscard]] tl::unexpected<Error> changed() const;

    const FetchSettings& settings_;
    const TransferRequest& request_;
    TransferSink& sink_;
    const CancelToken& cancel_;
    std::string address_;
    std::string_view authorization_;
    QNetworkReply* reply_ = nullptr;
    std::vector<std::byte> buffer_;
    ByteCount before_;  ///< of the file, when the attempt began
    ByteOffset at_;     ///< where the next byte of the answer belongs
    std::optional<ByteCount> total_;
    int status_ = 0;
    bool accepted_ = false;
    ByteCount besides_;  ///< of an answer that is not the file
    StallWatch watch_;
    StallWatch::State state_ = StallWatch::State::Moving;
    std::string tlsErrors_;
    std::optional<Error> error_;
};

}  // namespace landfall
