#include "ui/models/asked_logins.h"

#include <chrono>
#include <utility>

namespace landfall {

namespace {

/// How soon it is seen that a request was cancelled.
constexpr std::chrono::milliseconds kLook{50};

tl::unexpected<Error> cancelled(const std::string& server) {
    return fail(ErrorKind::Cancelled, server, Message::of("the download was cancelled"));
}

}  // namespace

Result<Secret> AskedLogins::loginFor(const std::string& server, bool refused,
                                     const CancelToken& cancel) {
    if (refused)
        forget(server);
    Lock lock(mutex_);
    if (std::optional<Result<Secret>> answered = waitForTurn(lock, server, cancel))
        return std::move(*answered);
    asking_ = true;
    lock.unlock();
    bool open = false;
    Secret found = kept(server, open);
    lock.lock();
    Result<Secret> login = !found.empty() ? Result<Secret>(std::move(found))
                                          : ask(lock, {0, server, refused, open}, cancel);
    if (login && !login->empty())
        known_.insert_or_assign(server, login->duplicate());
    else if (login)
        declined_[server] = calls_;
    asking_ = false;
    turned_.notify_all();
    return login;
}

std::optional<Result<Secret>> AskedLogins::waitForTurn(Lock& lock, const std::string& server,
                                                       const CancelToken& cancel) {
    const std::uint64_t call = ++calls_;
    for (;; turned_.wait_for(lock, kLook)) {
        if (abandoned_)
            return Secret();
        if (cancel.cancelled())
            return cancelled(server);
        // What the person says holds for all that wait.
        if (const auto known = known_.find(server); known != known_.end())
            return known->second.duplicate();
        if (const auto declined = declined_.find(server);
            declined != declined_.end() && call <= declined->second)
            return Secret();
        if (!asking_)
            return std::nullopt;
    }
}

void AskedLogins::forget(const std::string& server) {
    Lock lock(mutex_);
    known_.erase(server);
    const bool ours = kept_.erase(server) != 0;
    lock.unlock();
    if (ours)
        (void)store_.remove(keychainNameOf(server));
}

Secret AskedLogins::kept(const std::string& server, bool& open) {
    open = store_.state() == SecretStore::State::Open;
    if (!open)
        return {};
    {
        const Lock lock(mutex_);
        if (!looked_.insert(server).second)
            return {};
    }
    auto found = store_.read(keychainNameOf(server));
    return found ? std::move(*found) : Secret();
}

Result<Secret> AskedLogins::ask(Lock& lock, Question question, const CancelToken& cancel) {
    if (abandoned_)
        return Secret();
    const std::string server = question.server;
    question.number = ++questions_;
    question_ = std::move(question);
    given_.reset();
    changed_();
    while (!given_ && !abandoned_ && !cancel.cancelled())
        turned_.wait_for(lock, kLook);
    question_.reset();
    if (abandoned_)
        return Secret();
    changed_();
    if (!given_)
        return cancelled(server);
    return std::move(*std::exchange(given_, std::nullopt));
}

std::optional<AskedLogins::Question> AskedLogins::question() const {
    const Lock lock(mutex_);
    return question_;
}

void AskedLogins::answer(std::uint64_t number, Secret login) {
    const Lock lock(mutex_);
    if (!question_ || question_->number != number || given_)
        return;
    given_ = std::move(login);
    turned_.notify_all();
}

Result<void> AskedLogins::keep(const std::string& server, const Secret& login) {
    LANDFALL_TRY(store_.write(keychainNameOf(server), login));
    const Lock lock(mutex_);
    kept_.insert(server);
    return {};
}

void AskedLogins::abandon() {
    const Lock lock(mutex_);
    abandoned_ = true;
    turned_.notify_all();
}

}  // namespace landfall
