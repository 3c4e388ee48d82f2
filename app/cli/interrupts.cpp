#include "app/cli/interrupts.h"

#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>

namespace landfall::cli {
namespace {

sigset_t watched() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

}  // namespace

void Interrupts::blockSignals() {
    const sigset_t set = watched();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);  // what `ulimit -f` forbids is an error like a full disk
}

Interrupts::Interrupts(const CancelToken& cancel)
    : happened_(eventfd(0, EFD_CLOEXEC)),
      ended_(eventfd(0, EFD_CLOEXEC)),
      watcher_([this, cancel] { watch(cancel); }) {}

Interrupts::~Interrupts() {
    (void)!eventfd_write(ended_.get(), 1);
    watcher_.join();
}

void Interrupts::watch(const CancelToken& cancel) const {
    const sigset_t set = watched();
    const UniqueFd signals(signalfd(-1, &set, SFD_CLOEXEC));
    // Without a bound: an idle program is not woken.
    pollfd awaited[] = {{signals.get(), POLLIN, 0}, {ended_.get(), POLLIN, 0}};
    while (poll(awaited, 2, -1) >= 0 || errno == EINTR) {
        if (awaited[1].revents != 0)
            return;
        signalfd_siginfo info{};
        if (awaited[0].revents == 0 || read(signals.get(), &info, sizeof info) != sizeof info)
            continue;
        if (cancel.cancelled())
            _exit(128 + static_cast<int>(info.ssi_signo));
        cancel.cancel();
        (void)!eventfd_write(happened_.get(), 1);
    }
}

}  // namespace landfall::cli
