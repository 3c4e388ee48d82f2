// landfall-helper: the only part of Landfall that is root. See core/wire/PROTOCOL.md.
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string_view>

#include "app/helper/supervisor.h"
#include "core/wire/limits.h"

namespace {

using landfall::Authorisation;
using landfall::helper::Grants;
using landfall::helper::LoopDevices;

constexpr int kUsage = 2;
constexpr int kRefused = 4;
constexpr int kFault = 70;

std::optional<Authorisation> readArgument(int argc, char** argv) {
    if (argc == 1)
        return Authorisation::Removable;
    for (const auto one : {Authorisation::Removable, Authorisation::Fixed})
        if (argc == 2 && landfall::argumentOf(one) == argv[1])
            return one;
    return std::nullopt;
}

/// pkexec says who asked; without it, only root can have started this.
LoopDevices loopsFor(const char* asker) {
    return asker == nullptr || std::string_view(asker) == "0" ? LoopDevices::Allow
                                                              : LoopDevices::Refuse;
}

bool isSeqpacket(int fd) {
    int domain = 0;
    int type = 0;
    socklen_t size = sizeof domain;
    if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) != 0)
        return false;
    size = sizeof type;
    return getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && domain == AF_UNIX &&
           type == SOCK_SEQPACKET;
}

/// What the caller ignores or blocks survives exec(2). With SIGCHLD ignored the kernel would reap
/// the workers, and others would have their numbers.
bool resetSignals() {
    for (int number = 1; number <= SIGRTMAX; ++number)
        signal(number, SIG_DFL);
    // A Ctrl-C in the terminal is for the client, which then closes the channel.
    for (const int number : {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGHUP, SIGTSTP, SIGTTIN, SIGTTOU})
        signal(number, SIG_IGN);
    sigset_t none;
    sigemptyset(&none);
    return sigprocmask(SIG_SETMASK, &none, nullptr) == 0;
}

/// Nothing of the caller's environment reaches the work.
bool sealProcess() {
    // No descriptor that is opened later may take the place of a standard one.
    int fd = 0;
    while (fd >= 0 && fd <= STDERR_FILENO)
        fd = open("/dev/null", O_RDWR | O_CLOEXEC);
    clearenv();
    umask(077);
    return resetSignals() && chdir("/") == 0 && syscall(SYS_close_range, 3U, ~0U, 0) == 0 &&
           prctl(PR_SET_DUMPABLE, 0) == 0;
}

}  // namespace

int main(int argc, char** argv) {
    // For the client, before it asks the person for anything; whoever may ask.
    if (argc == 2 && std::string_view(argv[1]) == landfall::wire::kVersionArgument) {
        std::printf("landfall-helper %s protocol %u\n", LANDFALL_VERSION, landfall::wire::kVersion);
        return 0;
    }
    const auto authorisation = readArgument(argc, argv);
    if (!authorisation) {
        std::fputs("landfall-helper: the only argument is \"removable\" or \"fixed\"\n", stderr);
        return kUsage;
    }
    if (getuid() != 0 || geteuid() != 0) {
        std::fputs("landfall-helper: writes drives for Landfall and needs to be root\n", stderr);
        return kRefused;
    }
    if (!isSeqpacket(STDIN_FILENO)) {
        std::fputs("landfall-helper: is started by Landfall, not by hand\n", stderr);
        return kUsage;
    }
    const char* asker = getenv("PKEXEC_UID");
    const Grants grants{*authorisation, loopsFor(asker), asker == nullptr ? "0" : asker};
    if (!sealProcess()) {
        std::fputs("landfall-helper: could not prepare its process\n", stderr);
        return kFault;
    }
    const landfall::UniqueFd control(STDIN_FILENO);
    _exit(landfall::helper::supervise(control, grants));
}
