#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "core/config/secret_store.h"
#include "core/fetch/web_logins.h"

namespace landfall {

/// Logins of servers: as an open keychain has them, else as the person in front of the window gives
/// them. What a server was told is remembered while this lives. Any thread; one question at a time.
class AskedLogins : public WebLogins {
public:
    /// Whose login is asked for.
    struct Question {
        std::uint64_t number = 0;  ///< tells one from the next
        std::string server;
        bool refused = false;   ///< the server has refused what it was given before
        bool keepable = false;  ///< an open keychain could keep the answer
    };

    /// The store outlives this. `changed` is called from any thread when a question begins or ends,
    /// and must neither block nor call back.
    AskedLogins(SecretStore& store, std::function<void()> changed)
        : store_(store), changed_(std::move(changed)) {}

    /// Cancelled where it is cancelled before the person has answered.
    Result<Secret> loginFor(const std::string& server, bool refused,
                            const CancelToken& cancel) override;

    /// The question that stands.
    [[nodiscard]] std::optional<Question> question() const;
    /// "NAME:PASSWORD" for the question of that number; empty: none, for whoever waits for the same
    /// server as well.
    void answer(std::uint64_t number, Secret login);
    /// Puts a login into the keychain; what the server then refuses is taken out again. Blocks.
    [[nodiscard]] Result<void> keep(const std::string& server, const Secret& login);
    /// Nobody is there to be asked any more: all that wait get none, and `changed` is called no
    /// more.
    void abandon();

private:
    using Lock = std::unique_lock<std::mutex>;
    /// Nothing: it is this call's turn.
    [[nodiscard]] std::optional<Result<Secret>> waitForTurn(Lock& lock, const std::string& server,
                                                            const CancelToken& cancel);
    [[nodiscard]] Secret kept(const std::string& server, bool& open);
    [[nodiscard]] Result<Secret> ask(Lock& lock, Question question, const CancelToken& cancel);
    void forget(const std::string& server);

    SecretStore& store_;
    mutable std::mutex mutex_;  ///< of all below; the store is called without it
    std::condition_variable turned_;
    std::function<void()> changed_;
    bool asking_ = false;  ///< it is somebody's turn
    bool abandoned_ = false;
    std::optional<Question> question_;
    std::optional<Secret> given_;
    std::map<std::string, Secret> known_;
    std::set<std::string> looked_;  ///< for these the keychain was asked
    std::set<std::string> kept_;    ///< of these keep() put the login there
    std::uint64_t calls_ = 0;
    std::map<std::string, std::uint64_t> declined_;  ///< which calls had come by then
    std::uint64_t questions_ = 0;
};

}  // namespace landfall
