#include "app/helper/supervised_card.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "app/helper/confinement.h"
#include "app/helper/ejection.h"
#include "app/helper/worker.h"
#include "core/wire/channel.h"

namespace landfall::helper {
namespace {

/// A child's own report to the supervisor travels in the frames of the control channel.
void report(int link, std::uint32_t card, const wire::ControlEvent& event,
            std::span<const int> descriptors) {
    (void)wire::send(link, wire::encode({0, card}, event), descriptors, wire::Waiting::Block);
}

/// As fork(2): in the child, the number is 0.
Result<ChildProcess> startChild() {
    ChildProcess child;
    child.number = fork();
    if (child.number == 0) {
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        return child;
    }
    // Nobody else reaps it: until then its number is its own.
    if (child.running())
        child.handle.reset(static_cast<int>(syscall(SYS_pidfd_open, child.number, 0)));
    if (child.handle)
        return child;
    const int number = errno;
    if (child.running())
        kill(child.number, SIGKILL);
    return fail(errnoError(number, "", Message::of("starting the card's process")));
}

struct OpenedCard {
    HeldCard held;
    WorkerCard worker;
    DirectIo io;
};

/// Everything that needs root, then the end of being root.
Result<OpenedCard> openAndConfine(std::uint32_t number, const DeviceIdentity& identity,
                                  const Grants& grants, UniqueFd channel, pid_t supervisor) {
    LANDFALL_ASSIGN(HeldCard held, openCard(Sysroot::ofThisMachine(), identity, grants));
    LANDFALL_ASSIGN(DirectIo io, DirectIo::make(held.device.get()));
    UniqueFd mounts(open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC));
    if (!mounts)
        return fail(errnoError(errno, "mountinfo", Message::of("opening it")));
    LANDFALL_TRY(giveUpRoot(supervisor));
    LANDFALL_TRY(installFilter());
    WorkerCard worker{std::move(channel), {}, std::move(mounts), number, held.size, held.sector};
    return OpenedCard{std::move(held), std::move(worker), std::move(io)};
}

[[noreturn]] void becomeWorker(std::uint32_t number, const DeviceIdentity& identity,
                               const Grants& grants, wire::Channel link, UniqueFd channel,
                               pid_t supervisor) {
    UniqueFd out = std::move(link.theirs);
    const std::array<int, 2> kept{out.get(), channel.get()};
    (void)link.ours.release();
    if (auto closed = keepOnly(kept); !closed) {
        report(out.get(), number, wire::toFailed(closed.error()), {});
        _exit(70);
    }
    auto opened = openAndConfine(number, identity, grants, std::move(channel), supervisor);
    if (!opened) {
        report(out.get(), number, wire::toFailed(opened.error()), {});
        _exit(4);
    }
    const std::array<int, 2> descriptors{opened->held.lock.get(), opened->held.device.get()};
    report(out.get(), number, wire::Opened{opened->held.size, opened->held.sector}, descriptors);
    out.reset();
    // The supervisor keeps the lock; the worker has one device descriptor, and its channel.
    opened->held.lock.reset();
    opened->worker.device = std::move(opened->held.device);
    _exit(static_cast<int>(serveCard(opened->worker, opened->io)));
}

wire::ControlEvent checkedOrNot(const SupervisedCard& card) {
    const auto same = checkCard(Sysroot::ofThisMachine(), card.device.get(), card.identity);
    return same ? wire::ControlEvent(wire::Checked{}) : wire::toFailed(same.error());
}

wire::ControlEvent ejectedOrNot(const SupervisedCard& card) {
    const auto outcome = eject(card.device.get());
    return outcome ? wire::ControlEvent(wire::Finished{*outcome}) : wire::toFailed(outcome.error());
}

using Errand = wire::ControlEvent (*)(const SupervisedCard& card);

/// A process of its own for what may block in the kernel; it reports, and ends.
Result<void> startErrand(SupervisedCard& card, Errand errand) {
    LANDFALL_ASSIGN(wire::Channel link, wire::makeChannel());
    LANDFALL_ASSIGN(card.errand, startChild());
    if (card.errand.running()) {
        card.link = std::move(link.ours);
        return {};
    }
    const std::array<int, 2> kept{link.theirs.get(), card.device.get()};
    (void)link.ours.release();
    if (!keepOnly(kept))
        _exit(70);
    report(link.theirs.get(), card.number, errand(card), {});
    _exit(0);
}

}  // namespace

Result<void> startOpening(SupervisedCard& card, const Grants& grants) {
    LANDFALL_ASSIGN(wire::Channel channel, wire::makeChannel());
    LANDFALL_ASSIGN(wire::Channel link, wire::makeChannel());
    const pid_t supervisor = getpid();
    LANDFALL_ASSIGN(card.worker, startChild());
    if (!card.worker.running())
        becomeWorker(card.number, card.identity, grants, std::move(link), std::move(channel.theirs),
                     supervisor);
    card.link = std::move(link.ours);
    card.clientsEnd = std::move(channel.ours);
    return {};
}

Result<void> startChecking(SupervisedCard& card) {
    return startErrand(card, &checkedOrNot);
}

Result<void> startEjecting(SupervisedCard& card) {
    return startErrand(card, &ejectedOrNot);
}

void endProcesses(const SupervisedCard& card) {
    card.worker.end();
    card.errand.end();
}

}  // namespace landfall::helper
