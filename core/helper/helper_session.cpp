#include "core/helper/helper_session.h"

#include <sys/socket.h>
#include <unistd.h>

#include "core/base/children.h"
#include "core/helper/helper_client.h"
#include "core/helper/helper_program.h"
#include "core/helper/terminal_agent.h"
#include "core/wire/failure_codec.h"

namespace landfall {
namespace {

/// What keeps the helper from being started says nothing of a drive.
Error unusable(Error error) {
    return std::move(error).because(Reason::HelperUnusable);
}

}  // namespace

Result<std::shared_ptr<HelperSession>> HelperSession::start(const std::filesystem::path& helper,
                                                            Authorisation authorisation,
                                                            PasswordAt passwordAt) {
    LANDFALL_ASSIGN(const std::filesystem::path checked, findHelper(helper).map_error(unusable));
    LANDFALL_TRY(checkRelease(checked).map_error(unusable));
    LANDFALL_ASSIGN(wire::Channel channel, wire::makeChannel());
    std::optional<TerminalAgent> agent;
    if (geteuid() != 0 && passwordAt == PasswordAt::Terminal)
        agent.emplace();
    LANDFALL_ASSIGN(const StartedHelper started,
                    startHelper(checked, authorisation, channel.theirs.get()).map_error(unusable));
    channel.theirs.reset();
    std::shared_ptr<HelperSession> session(
        new HelperSession(checked, std::move(channel.ours), started.process));
    LANDFALL_TRY(session->greet(started.errors));
    session->reader_ = std::thread([raw = session.get()] { raw->readAnswers(); });
    return session;
}

HelperSession::~HelperSession() {
    // Wakes our reader, and tells the helper to end: it and its workers are gone soon after.
    shutdown(control_.get(), SHUT_RDWR);
    if (reader_.joinable())
        reader_.join();
    control_.reset();
    if (process_ > 0)
        (void)waitForEnd(process_);
}

Result<void> HelperSession::greet(const UniqueFd& errors) {
    sequence_ = 1;
    // Where it cannot be sent the helper is gone already; the receive below says why.
    (void)wire::send(control_.get(), wire::encode({sequence_, 0}, wire::Hello{}), {},
                     wire::Waiting::Block);
    auto packet = wire::receive(control_.get(), wire::Waiting::Block);
    if (!packet) {
        // That of a fault, where it is not known.
        constexpr int kUnknown = 70 << 8;
        const int status = waitForEnd(process_).value_or(kUnknown);
        process_ = -1;
        return fail(explainStartFailure(helper_, status, whatWasSaid(errors)));
    }
    if (const auto version = wire::versionOfRefusal((*packet)->bytes))
        return fail(explainOtherVersion(helper_, *version));
    LANDFALL_ASSIGN(const auto message, wire::parseControlEvent((*packet)->bytes));
    if (const auto* failed = std::get_if<wire::Failed>(&message.body))
        return fail(said(*failed, helper_.string()));
    const auto* welcome = std::get_if<wire::Welcome>(&message.body);
    if (welcome == nullptr)
        return fail(ErrorKind::Internal, helper_.string(),
                    Message::of("the helper's answer does not belong to the request"));
    if (welcome->version != wire::kVersion)
        return fail(explainOtherVersion(helper_, welcome->version));
    return {};
}

bool HelperSession::alive() const {
    const std::lock_guard lock(mutex_);
    return !closed_;
}

void HelperSession::readAnswers() {
    while (true) {
        auto packet = wire::receive(control_.get(), wire::Waiting::Block);
        auto message =
            packet ? wire::parseControlEvent((*packet)->bytes)
                   : Result<wire::Enveloped<wire::ControlEvent>>(
                         fail(ErrorKind::Gone, "helper", Message::of("Landfall's helper ended")));
        const std::lock_guard lock(mutex_);
        if (!message) {
            closed_ = true;
            changed_.notify_all();
            return;
        }
        if (const auto* ended = std::get_if<wire::Ended>(&message->body))
            ended_[message->envelope.card] = *ended;
        else if (const auto found = answers_.find(message->envelope.sequence);
                 found != answers_.end())
            found->second = {std::move(message->body), std::move((*packet)->descriptors)};
        changed_.notify_all();
    }
}

Result<HelperSession::Answer> HelperSession::ask(
    std::uint32_t& card, const wire::ControlRequest& request, const std::string& name,
    std::optional<std::chrono::milliseconds> patience) {
    std::unique_lock lock(mutex_);
    if (card == 0)
        card = ++lastCard_;
    const std::uint32_t sequence = ++sequence_;
    answers_[sequence] = {};
    // Under the lock: the helper wants sequences and new cards in order.
    auto sent = wire::send(control_.get(), wire::encode({sequence, card}, request), {},
                           wire::Waiting::DoNotBlock);
    const auto answered = [&] { return closed_ || answers_[sequence].event.has_value(); };
    if (sent && patience)
        changed_.wait_for(lock, *patience, answered);
    else if (sent)
        changed_.wait(lock, answered);
    Answer answer = std::move(answers_[sequence]);
    answers_.erase(sequence);
    if (!sent || (!answer.event && closed_))
        return fail(Error(ErrorKind::Gone, name, Message::of("Landfall's helper ended"))
                        .because(Reason::HelperLost));
    if (!answer.event)
        return fail(ErrorKind::Timeout, name, Message::of("the drive does not answer"));
    if (const auto* failed = std::get_if<wire::Failed>(&*answer.event))
        return fail(said(*failed, name));
    return answer;
}

Result<OpenedChannel> HelperSession::open(const DeviceIdentity& identity, const std::string& name) {
    OpenedChannel opened;
    LANDFALL_ASSIGN(Answer answer, ask(opened.card, wire::Open{identity}, name, std::nullopt));
    const auto* event = std::get_if<wire::Opened>(&*answer.event);
    if (event == nullptr || answer.descriptors.size() != 1)
        return fail(ErrorKind::Internal, name,
                    Message::of("the helper's answer does not belong to the request"));
    opened.size = event->size;
    opened.channel = std::move(answer.descriptors[0]);
    return opened;
}

Result<FinishOutcome> HelperSession::finish(std::uint32_t card, const std::string& name) {
    constexpr std::chrono::minutes kPatience{5};
    LANDFALL_ASSIGN(const Answer answer, ask(card, wire::Finish{}, name, kPatience));
    const auto* event = std::get_if<wire::Finished>(&*answer.event);
    if (event == nullptr)
        return fail(ErrorKind::Internal, name,
                    Message::of("the helper's answer does not belong to the request"));
    return event->outcome;
}

Result<void> HelperSession::check(std::uint32_t card, const std::string& name) {
    constexpr std::chrono::minutes kPatience{1};
    LANDFALL_ASSIGN(const Answer answer, ask(card, wire::Check{}, name, kPatience));
    if (!std::holds_alternative<wire::Checked>(*answer.event))
        return fail(ErrorKind::Internal, name,
                    Message::of("the helper's answer does not belong to the request"));
    return {};
}

void HelperSession::release(std::uint32_t card) {
    constexpr std::chrono::seconds kPatience{5};
    (void)ask(card, wire::Release{}, "", kPatience);
}

Error HelperSession::said(const wire::Failed& failed, const std::string& name) const {
    if (!wire::namesUnknownFailure(failed.message))
        return wire::toError(failed, name);
    return {failed.kind, name,
            Message::of("%1; Landfall and its helper are of different releases: install both from "
                        "the same one (%2)",
                        failed.message, installCommand(helper_))};
}

Error HelperSession::whyChannelClosed(std::uint32_t card, const std::string& name) {
    constexpr std::chrono::seconds kPatience{2};
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, kPatience, [&] { return closed_ || ended_.contains(card); });
    const auto found = ended_.find(card);
    if (found == ended_.end())
        return Error(ErrorKind::Gone, name, Message::of("Landfall's helper ended in mid-work"))
            .because(Reason::HelperLost);
    const wire::Ended& ended = found->second;
    return Error(ErrorKind::Gone, name,
                 ended.signal != 0
                     ? Message::of("its worker ended in mid-work, by signal %1", ended.signal)
                     : Message::of("its worker ended in mid-work, with code %1", ended.exitCode))
        .because(Reason::HelperLost);
}

}  // namespace landfall
