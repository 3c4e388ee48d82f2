#pragma once

#include <sys/types.h>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/base/unique_fd.h"
#include "core/card/card_opener.h"
#include "core/wire/channel.h"

namespace landfall {

enum class PasswordAt;

/// A card that the supervisor has opened for us.
struct OpenedChannel {
    std::uint32_t card = 0;
    UniqueFd channel;
    ByteCount size;
};

/// One running helper and its control channel (core/wire/PROTOCOL.md). Any thread may call; a
/// reader thread of its own hands each answer to whom it belongs. The helper ends with this object.
class HelperSession {
public:
    /// Starts the helper and greets it; blocks while polkit asks the person.
    [[nodiscard]] static Result<std::shared_ptr<HelperSession>> start(
        const std::filesystem::path& helper, Authorisation authorisation, PasswordAt passwordAt);
    ~HelperSession();
    HelperSession(const HelperSession&) = delete;
    HelperSession& operator=(const HelperSession&) = delete;

    [[nodiscard]] bool alive() const;
    [[nodiscard]] Result<OpenedChannel> open(const DeviceIdentity& identity,
                                             const std::string& name);
    [[nodiscard]] Result<FinishOutcome> finish(std::uint32_t card, const std::string& name);
    /// Fails (Refused) where the drive holds another card than the one that was opened.
    [[nodiscard]] Result<void> check(std::uint32_t card, const std::string& name);
    /// Closes the card in any state; waits at most some seconds for the answer.
    void release(std::uint32_t card);
    /// What the helper reports of `name`; where it does so in another release's numbers, how to
    /// install the right one.
    [[nodiscard]] Error said(const wire::Failed& failed, const std::string& name) const;
    /// Why a card's channel closed: its worker ended, or the helper did.
    [[nodiscard]] Error whyChannelClosed(std::uint32_t card, const std::string& name);

private:
    /// What the reader has received for one request.
    struct Answer {
        std::optional<wire::ControlEvent> event;
        std::vector<UniqueFd> descriptors;
    };
    HelperSession(std::filesystem::path helper, UniqueFd control, pid_t process)
        : helper_(std::move(helper)), control_(std::move(control)), process_(process) {}

    [[nodiscard]] Result<void> greet(const UniqueFd& errors);
    /// Card 0 is given the next number.
    [[nodiscard]] Result<Answer> ask(std::uint32_t& card, const wire::ControlRequest& request,
                                     const std::string& name,
                                     std::optional<std::chrono::milliseconds> patience);
    void readAnswers();

    std::filesystem::path helper_;
    UniqueFd control_;
    pid_t process_;
    std::thread reader_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool closed_ = false;
    std::uint32_t sequence_ = 0;
    std::uint32_t lastCard_ = 0;
    std::map<std::uint32_t, Answer> answers_;     ///< by sequence, of those who wait
    std::map<std::uint32_t, wire::Ended> ended_;  ///< by card
};

}  // namespace landfall
