#include "app/helper/supervisor.h"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <list>
#include <vector>

#include "app/helper/journal.h"
#include "app/helper/supervised_card.h"
#include "core/base/text.h"
#include "core/wire/channel.h"

namespace landfall::helper {
namespace {

using State = SupervisedCard::State;

/// A worker that a kill does not end within this is stuck in the kernel.
constexpr std::int64_t kPatience = 3000;
constexpr int kServed = 0;
constexpr int kBroken = 2;
constexpr int kFault = 70;

std::int64_t milliseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
}

class Supervisor {
public:
    Supervisor(const UniqueFd& control, UniqueFd children, const Grants& grants)
        : control_(control), children_(std::move(children)), grants_(grants) {}
    /// After its children, as far as the kernel lets go of them.
    ~Supervisor() {
        constexpr int kGlance = 10;
        for (const SupervisedCard& card : cards_)
            endProcesses(card);
        cards_.clear();
        const std::int64_t end = milliseconds() + kPatience;
        for (pid_t ended = 1; ended >= 0 && milliseconds() < end;)
            if ((ended = waitpid(-1, nullptr, WNOHANG)) == 0)
                (void)poll(nullptr, 0, kGlance);
    }
    Supervisor(const Supervisor&) = delete;
    Supervisor& operator=(const Supervisor&) = delete;

    int run() {
        while (!exitCode_) {
            std::vector<pollfd> polled{{control_.get(), POLLIN, 0}, {children_.get(), POLLIN, 0}};
            for (const SupervisedCard& card : cards_)
                polled.push_back({card.link.get(), POLLIN, 0});
            if (poll(polled.data(), polled.size(), timeout()) < 0 && errno != EINTR)
                return kFault;
            // Reports before endings: a card's last words are heard before its process is reaped.
            std::size_t next = 2;
            for (auto card = cards_.begin(); card != cards_.end(); ++next) {
                const auto current = card++;
                if (polled[next].revents != 0)
                    hear(current);
            }
            if (polled[1].revents != 0)
                reap();
            abandon();
            if (polled[0].revents != 0 && !exitCode_)
                serve();
        }
        return *exitCode_;
    }

private:
    using Card = std::list<SupervisedCard>::iterator;

    Card find(std::uint32_t number) {
        return std::find_if(cards_.begin(), cards_.end(),
                            [&](const SupervisedCard& card) { return card.number == number; });
    }

    void tell(wire::Envelope envelope, const wire::ControlEvent& event,
              std::span<const int> descriptors = {}) {
        // A client that does not read its few answers is not waited for.
        if (!wire::send(control_.get(), wire::encode(envelope, event), descriptors,
                        wire::Waiting::DoNotBlock))
            exitCode_ = kBroken;
    }

    void breakOff(const wire::Envelope& envelope, Message why) {
        tell(envelope, wire::Failed{ErrorKind::InvalidInput, std::nullopt, std::move(why)});
        exitCode_ = kBroken;
    }

    /// One request of the client's.
    void serve() {
        // None is ever taken here: root's own close(2) is not to wait for a client.
        auto packet =
            wire::receive(control_.get(), wire::Waiting::DoNotBlock, wire::Descriptors::Refuse);
        if (!packet && packet.error().kind() == ErrorKind::Gone) {
            exitCode_ = kServed;
            return;
        }
        if (!packet)
            return breakOff({sequence_ + 1, 0}, packet.error().message());
        if (!*packet)
            return;
        const auto message = wire::parseControlRequest((*packet)->bytes);
        if (!message)
            return breakOff({sequence_ + 1, 0}, message.error().message());
        const wire::Envelope envelope = message->envelope;
        if (envelope.sequence != sequence_ + 1)
            return breakOff(envelope, Message::of("a message is out of sequence"));
        ++sequence_;
        const bool isHello = std::holds_alternative<wire::Hello>(message->body);
        if (isHello != (sequence_ == 1) || isHello != (envelope.card == 0))
            return breakOff(envelope, Message::of("a message is out of state"));
        dispatch(envelope, message->body);
    }

    void dispatch(const wire::Envelope& envelope, const wire::ControlRequest& request) {
        if (const auto* hello = std::get_if<wire::Hello>(&request)) {
            if (hello->version != wire::kVersion)
                return breakOff(envelope,
                                Message::of("the helper speaks version %1 of the protocol; it and "
                                            "Landfall must be installed from the same release",
                                            wire::kVersion));
            return tell(envelope, wire::Welcome{wire::kVersion, grants_.authorisation});
        }
        if (const auto* open = std::get_if<wire::Open>(&request))
            return openOne(envelope, open->identity);
        if (std::holds_alternative<wire::Finish>(request))
            return finishOne(envelope);
        if (std::holds_alternative<wire::Check>(request))
            return checkOne(envelope);
        release(envelope);
    }

    void openOne(const wire::Envelope& envelope, const DeviceIdentity& identity) {
        if (envelope.card <= highest_)
            return breakOff(envelope, Message::of("a card's number was used before"));
        highest_ = envelope.card;
        // polkit asked for what was shown then: a built-in disk has an authorisation of its own.
        if (grants_.authorisation == Authorisation::Fixed && shown_ && *shown_ != identity)
            return tell(envelope,
                        wire::Failed{ErrorKind::Refused, std::nullopt,
                                     Message::of("is another drive than this authorisation was "
                                                 "given for; each built-in disk needs its own")});
        shown_ = identity;
        if (cards_.size() >= wire::kMostCards)
            return tell(envelope,
                        wire::Failed{ErrorKind::Refused, std::nullopt,
                                     Message::of("%1 cards are open already, the most at a time",
                                                 wire::kMostCards)});
        SupervisedCard& card = cards_.emplace_back();
        card.number = envelope.card;
        card.answers = envelope.sequence;
        card.identity = identity;
        if (auto started = startOpening(card, grants_); !started) {
            tell(envelope, wire::toFailed(started.error()));
            cards_.pop_back();
        }
    }

    void finishOne(const wire::Envelope& envelope) {
        const Card card = find(envelope.card);
        if (card == cards_.end() || card->state != State::Open)
            return breakOff(envelope, Message::of("finish for a card that is not open"));
        card->answers = envelope.sequence;
        card->state = State::Finishing;
        if (!card->worker.running())
            ejectOne(card);
    }

    void checkOne(const wire::Envelope& envelope) {
        const Card card = find(envelope.card);
        if (card == cards_.end() || card->state != State::Open)
            return breakOff(envelope, Message::of("check for a card that is not open"));
        card->answers = envelope.sequence;
        card->state = State::Checking;
        if (auto started = startChecking(*card); !started)
            judged(card, wire::toFailed(started.error()));
    }

    /// Another card is not written any further.
    void judged(Card card, const wire::ControlEvent& event) {
        const bool same = std::holds_alternative<wire::Checked>(event);
        card->state = same ? State::Open : State::Lost;
        if (!same)
            endProcesses(*card);
        tell({card->answers, card->number}, event);
    }

    void ejectOne(Card card) {
        if (auto started = startEjecting(*card); !started) {
            card->state = State::Lost;
            tell({card->answers, card->number}, wire::toFailed(started.error()));
        }
    }

    void release(const wire::Envelope& envelope) {
        if (envelope.card > highest_)
            return breakOff(envelope, Message::of("release for a card that was never opened"));
        const Card card = find(envelope.card);
        if (card == cards_.end())
            return tell(envelope, wire::Released{});
        if (card->state == State::Releasing)
            return breakOff(envelope, Message::of("a card is released twice"));
        endProcesses(*card);
        card->state = State::Releasing;
        card->answers = envelope.sequence;
        card->patience = milliseconds() + kPatience;
        card->link.reset();
        card->clientsEnd.reset();
        card->device.reset();
        card->lock.reset();
        letGo(card);
    }

    /// Said once nothing of ours holds the drive any more, so that it can be opened again.
    void letGo(Card card) {
        if (card->worker.running() || card->errand.running())
            return;
        tell({card->answers, card->number}, wire::Released{});
        remove(card);
    }

    [[nodiscard]] int timeout() const {
        const bool releasing =
            std::any_of(cards_.begin(), cards_.end(),
                        [](const SupervisedCard& card) { return card.state == State::Releasing; });
        return releasing ? 500 : -1;
    }

    /// What the kernel holds on to in mid-call is left to itself: nobody waits for it.
    void abandon() {
        for (auto next = cards_.begin(); next != cards_.end();) {
            const Card card = next++;
            if (card->state != State::Releasing || milliseconds() < card->patience)
                continue;
            card->worker.forget();
            card->errand.forget();
            letGo(card);
        }
    }

    /// A report from a process that opens or ejects.
    void hear(Card card) {
        auto packet = wire::receive(card->link.get(), wire::Waiting::DoNotBlock);
        if (packet && !*packet)
            return;
        card->link.reset();
        const wire::Envelope envelope{card->answers, card->number};
        if (packet)
            if (auto event = wire::parseControlEvent((*packet)->bytes))
                return take(card, envelope, event->body, (*packet)->descriptors);
        tell(envelope, wire::Failed{ErrorKind::Internal, std::nullopt,
                                    Message::of("the card's process ended without an answer")});
        drop(card);
    }

    void take(Card card, const wire::Envelope& envelope, const wire::ControlEvent& event,
              std::vector<UniqueFd>& descriptors) {
        if (card->state == State::Opening) {
            note(*card, event);
            if (std::holds_alternative<wire::Opened>(event) && descriptors.size() == 2) {
                card->lock = std::move(descriptors[0]);
                card->device = std::move(descriptors[1]);
                card->state = State::Open;
                const std::array<int, 1> handed{card->clientsEnd.get()};
                tell(envelope, event, handed);
                card->clientsEnd.reset();
                return;
            }
            tell(envelope, event);
            return drop(card);
        }
        if (card->state == State::Checking)
            return judged(card, event);
        const bool finished = std::holds_alternative<wire::Finished>(event);
        card->state = finished ? State::Finished : State::Lost;
        tell(envelope, event);
    }

    void drop(Card card) {
        endProcesses(*card);
        remove(card);
    }

    void remove(Card card) {
        cards_.erase(card);
        // Never kept: the next one is asked for again.
        if (grants_.authorisation == Authorisation::Fixed && cards_.empty() && !exitCode_)
            exitCode_ = kServed;
    }

    /// Who, which drive, which authorisation.
    void note(const SupervisedCard& card, const wire::ControlEvent& event) const {
        const auto* failed = std::get_if<wire::Failed>(&event);
        const DeviceIdentity& drive = card.identity;
        tellJournal("user " + grants_.asker + " by \"" +
                    std::string(argumentOf(grants_.authorisation)) + "\": drive " +
                    std::to_string(drive.major) + ":" + std::to_string(drive.minor) + " of " +
                    std::to_string(drive.size.value) + " bytes, serial " + inQuotes(drive.serial) +
                    (failed == nullptr ? " was opened for writing"
                                       : " was refused: " + failed->message.english()));
    }

    void reap() {
        signalfd_siginfo ignored{};
        while (read(children_.get(), &ignored, sizeof ignored) > 0) {
        }
        int status = 0;
        pid_t process = 0;
        while ((process = waitpid(-1, &status, WNOHANG)) > 0)
            ended(process, status);
    }

    void ended(pid_t process, int status) {
        const auto card =
            std::find_if(cards_.begin(), cards_.end(), [&](const SupervisedCard& one) {
                return one.worker.number == process || one.errand.number == process;
            });
        if (card == cards_.end())
            return;
        const bool wasWorker = card->worker.number == process;
        (wasWorker ? card->worker : card->errand).forget();
        if (card->state == State::Releasing)
            return letGo(card);
        if (wasWorker && card->state == State::Finishing)
            return ejectOne(card);
        const int exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        const bool inUse = card->state == State::Open || card->state == State::Checking;
        if (wasWorker && inUse && exitCode != 0) {
            card->state = State::Lost;
            tell({0, card->number},
                 wire::Ended{exitCode, WIFSIGNALED(status) ? WTERMSIG(status) : 0});
        }
    }

    const UniqueFd& control_;
    UniqueFd children_;
    Grants grants_;
    std::list<SupervisedCard> cards_;
    std::uint32_t sequence_ = 0;
    std::uint32_t highest_ = 0;
    std::optional<DeviceIdentity> shown_;  ///< the last one that was asked for
    std::optional<int> exitCode_;
};

}  // namespace

int supervise(const UniqueFd& control, const Grants& grants) {
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    if (sigprocmask(SIG_BLOCK, &child, nullptr) != 0)
        return kFault;
    UniqueFd children(signalfd(-1, &child, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!children)
        return kFault;
    return Supervisor(control, std::move(children), grants).run();
}

}  // namespace landfall::helper
