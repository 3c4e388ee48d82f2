#include "app/cli/interrupts.h"

#include <signal.h>
#include <unistd.h>

#include <ctime>

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
}

Interrupts::Interrupts(const CancelToken& cancel)
    : watcher_([cancel](const std::stop_token& stop) {
          const sigset_t set = watched();
          const timespec moment{0, 100'000'000};
          while (!stop.stop_requested()) {
              const int number = sigtimedwait(&set, nullptr, &moment);
              if (number < 0)
                  continue;
              if (cancel.cancelled())
                  _exit(128 + number);
              cancel.cancel();
          }
      }) {}

}  // namespace landfall::cli
