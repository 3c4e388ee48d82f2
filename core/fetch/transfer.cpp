#include "core/fetch/transfer.h"

#include <algorithm>
#include <map>
#include <memory>
#include <thread>
#include <utility>

#include "core/fetch/http_attempt.h"
#include "core/fetch/netrc.h"
#include "core/fetch/proxies.h"
#include "core/fetch/stall_watch.h"
#include "core/fetch/web_logins.h"

namespace landfall {

namespace {

constexpr int kMostRedirects = 10;
/// How often the keychain and the person are asked about one server.
constexpr int kMostLogins = 4;
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
            const auto began = std::chrono::steady_clock::now();
            LANDFALL_ASSIGN(const AttemptOutcome outcome, follow(*connection));
            const auto took = std::chrono::steady_clock::now() - began;
            if (outcome.kind == AttemptOutcome::Kind::Complete)
                return TransferEnd::Complete;
            if (outcome.kind == AttemptOutcome::Kind::NotModified)
                return TransferEnd::NotModified;
            if (isWhole())
                return TransferEnd::Complete;
            LANDFALL_TRY(pauseAfter(outcome, took, attempt));
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

    /// What a server is told who wants to know whom it is talking to goes to that server alone:
    /// another one that it redirects to is asked for as any.
    Result<AttemptOutcome> askFor(HttpConnection& connection, const std::string& address) {
        const std::string server = serverOf(address);
        AttemptOutcome outcome = attempt(connection, address, told_[server]);
        if (outcome.kind != AttemptOutcome::Kind::Unauthorized)
            return outcome;
        bool refused = !told_[server].empty();
        Login login{address, server};
        for (;;) {
            LANDFALL_ASSIGN(Secret authorization, nextLogin(login, refused));
            if (authorization.empty())
                return fail(ErrorKind::Network, request_.subject,
                            unauthorisedMessage(address, refused));
            outcome = attempt(connection, address, authorization);
            if (outcome.kind != AttemptOutcome::Kind::Unauthorized) {
                told_[server] = std::move(authorization);
                return outcome;
            }
            refused = true;
        }
    }

    AttemptOutcome attempt(HttpConnection& connection, const std::string& address,
                           const Secret& authorization) {
        return HttpAttempt(settings_, request_, sink_, cancel_)
            .run(connection, address, authorization.view());
    }

    /// Where a server asks, and who was asked for it.
    struct Login {
        std::string address;
        std::string server;
        bool looked = false;  ///< into netrc
        int asked = 0;        ///< keychain and person
    };

    /// Empty at the end. Never over plain http, where anybody on the way would hear it.
    Result<Secret> nextLogin(Login& login, bool refused) {
        if (!checkWebAddress(login.address, PlainHttp::Refuse, request_.subject))
            return Secret();
        if (!std::exchange(login.looked, true)) {
            LANDFALL_ASSIGN(Secret found, authorizationFor(hostOf(login.address)));
            if (!found.empty())
                return found;
        }
        const std::shared_ptr<WebLogins> logins = webLogins();
        if (!logins || login.asked++ == kMostLogins)
            return Secret();
        LANDFALL_ASSIGN(const Secret found, logins->loginFor(login.server, refused, cancel_));
        return found.empty() ? Secret() : basicAuthorization(found.view());
    }

    /// What came too slowly counts as nothing: a server that sends a byte now and then is given up.
    Result<void> pauseAfter(const AttemptOutcome& outcome, std::chrono::steady_clock::duration took,
                            unsigned attempt) {
        if (outcome.received.value != 0 && !StallWatch::isSlow(outcome.received, took, settings_))
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
    std::map<std::string, Secret> told_;  ///< by server
    unsigned fruitless_ = 0;              ///< attempts in a row that brought nothing
};

}  // namespace

Result<TransferEnd> transfer(const FetchSettings& settings, const TransferRequest& request,
                             TransferSink& sink, const CancelToken& cancel) {
    return Transfer(settings, request, sink, cancel).run();
}

}  // namespace landfall
