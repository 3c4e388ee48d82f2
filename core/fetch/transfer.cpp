#include "core/fetch/transfer.h"

#include <algorithm>
#include <thread>

#include "core/fetch/http_attempt.h"
#include "core/fetch/netrc.h"
#include "core/fetch/proxies.h"

namespace landfall {

namespace {

constexpr int kMostRedirects = 10;
/// A server that breaks off again and again with a few bytes each time is given up, too.
constexpr unsigned kMostAttempts = 200;

class Transfer {
public:
    Transfer(const FetchSettings& settings, const TransferRequest& request, TransferSink& sink,
             const CancelToken& cancel)
        : settings_(settings), request_(request), sink_(sink), cancel_(cancel) {}

    Result<TransferEnd> run() {
        LANDFALL_TRY(checkWebAddress(request_.url, request_.plain, request_.subject));
        if (isWhole())
            return TransferEnd::Complete;
        LANDFALL_ASSIGN(const auto connection, HttpConnection::open(settings_));
        for (unsigned attempt = 1;; ++attempt) {
            LANDFALL_ASSIGN(const AttemptOutcome outcome, follow(*connection));
            if (outcome.kind == AttemptOutcome::Kind::Complete)
                return TransferEnd::Complete;
            if (outcome.kind == AttemptOutcome::Kind::NotModified)
                return TransferEnd::NotModified;
            if (isWhole())
                return TransferEnd::Complete;
            LANDFALL_TRY(pauseAfter(outcome, attempt));
        }
    }

private:
    [[nodiscard]] bool isWhole() const {
        const std::optional<TransferHead> head = sink_.head();
        return head && head->total && head->total->value != 0 && sink_.have() == *head->total;
    }

    /// One attempt, through its redirects. Each begins at the address that was given: one that a
    /// redirect led to may hold for minutes only.
    Result<AttemptOutcome> follow(HttpConnection& connection) {
        std::string address = request_.url;
        for (int hop = 0; hop <= kMostRedirects; ++hop) {
            LANDFALL_TRY(checkProxyFor(address));
            LANDFALL_ASSIGN(AttemptOutcome outcome, askFor(connection, address));
            if (outcome.kind == AttemptOutcome::Kind::Failed)
                return fail(std::move(*outcome.error));
            if (outcome.kind != AttemptOutcome::Kind::Redirect)
                return outcome;
            LANDFALL_ASSIGN(address, redirectTarget(address, outcome.location, request_.plain,
                                                    request_.subject));
        }
        return fail(ErrorKind::Network, request_.subject,
                    Message::of("%1 redirects more than %2 times", shownAddress(request_.url),
                                kMostRedirects));
    }

    /// Who a server that wants to know it is talking to is in the user's netrc.
    Result<AttemptOutcome> askFor(HttpConnection& connection, const std::string& address) {
        HttpAttempt attempt(settings_, request_, sink_, cancel_);
        AttemptOutcome outcome = attempt.run(connection, address, {});
        if (outcome.kind != AttemptOutcome::Kind::Unauthorized)
            return outcome;
        LANDFALL_ASSIGN(const Secret authorization, loginFor(address));
        HttpAttempt again(settings_, request_, sink_, cancel_);
        return again.run(connection, address, authorization.view());
    }

    /// Never over plain http, where anybody on the way would hear it.
    Result<Secret> loginFor(const std::string& address) const {
        const std::string host = hostOf(address);
        Secret found;
        if (checkWebAddress(address, PlainHttp::Refuse, request_.subject)) {
            LANDFALL_ASSIGN(found, authorizationFor(host));
        }
        if (found.empty())
            return fail(ErrorKind::Network, request_.subject,
                        Message::of("%1 asks for a user and a password (401); accepted is https "
                                    "with a line in ~/.netrc: machine %2 login NAME password WORD",
                                    shownAddress(address), host));
        return found;
    }

    Result<void> pauseAfter(const AttemptOutcome& outcome, unsigned attempt) {
        if (outcome.received.value != 0)
            fruitless_ = 0;
        ++fruitless_;
        const unsigned most =
            sink_.have().value == 0 ? settings_.firstAttempts : settings_.attempts;
        if (fruitless_ >= most || attempt >= kMostAttempts)
            return fail(ErrorKind::Network, request_.subject,
                        attempt == 1
                            ? outcome.why
                            : Message::of("%1, and %2 attempts were made", outcome.why, attempt));
        auto delay = settings_.firstDelay;
        for (unsigned i = 1; i < fruitless_ && delay < settings_.longestDelay; ++i)
            delay *= 2;
        return sleep(std::max<std::chrono::milliseconds>(std::min(delay, settings_.longestDelay),
                                                         outcome.wait));
    }

    Result<void> sleep(std::chrono::milliseconds delay) {
        const auto end = std::chrono::steady_clock::now() + delay;
        while (std::chrono::steady_clock::now() < end) {
            if (cancel_.cancelled() || !sink_.wanted())
                return fail(ErrorKind::Cancelled, request_.subject,
                            Message::of("the download was cancelled"));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return {};
    }

    const FetchSettings& settings_;
    const TransferRequest& request_;
    TransferSink& sink_;
    const CancelToken& cancel_;
    unsigned fruitless_ = 0;  ///< attempts in a row that brought nothing
};

}  // namespace

Result<TransferEnd> transfer(const FetchSettings& settings, const TransferRequest& request,
                             TransferSink& sink, const CancelToken& cancel) {
    return Transfer(settings, request, sink, cancel).run();
}

}  // namespace landfall
