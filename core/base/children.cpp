#include "core/base/children.h"

#include <signal.h>
#include <sys/wait.h>

#include <cerrno>

namespace landfall {

void keepChildren() {
    struct sigaction action {};
    if (sigaction(SIGCHLD, nullptr, &action) != 0)
        return;
    if (action.sa_handler != SIG_IGN && (action.sa_flags & SA_NOCLDWAIT) == 0)
        return;
    if (action.sa_handler == SIG_IGN)
        action.sa_handler = SIG_DFL;
    action.sa_flags &= ~SA_NOCLDWAIT;
    sigaction(SIGCHLD, &action, nullptr);
}

std::optional<int> waitForEnd(pid_t child) {
    int status = 0;
    pid_t ended = 0;
    do {
        ended = waitpid(child, &status, 0);
    } while (ended < 0 && errno == EINTR);
    return ended == child ? std::optional(status) : std::nullopt;
}

}  // namespace landfall
