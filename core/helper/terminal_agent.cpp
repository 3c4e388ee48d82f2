#include "core/helper/terminal_agent.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <string>

#include "core/base/children.h"
#include "core/base/unique_fd.h"
#include "core/helper/spawn_settings.h"

namespace landfall {
namespace {

constexpr const char* kAgent = "/usr/bin/pkttyagent";
constexpr int kPatience = 10'000;  // milliseconds until it is registered
constexpr int kNotifier = 3;       // its descriptor's number over there

}  // namespace

TerminalAgent::TerminalAgent() {
    const UniqueFd terminal(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
    std::array<int, 2> ends{-1, -1};
    if (!terminal || access(kAgent, X_OK) != 0 || pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    const UniqueFd registered(ends[0]);
    UniqueFd notifier(ends[1]);
    std::array<std::string, 5> words{kAgent, "--process", std::to_string(getpid()), "--notify-fd",
                                     std::to_string(kNotifier)};
    std::array<char*, 6> argv{};
    for (std::size_t i = 0; i < words.size(); ++i)
        argv[i] = words[i].data();
    SpawnSettings settings;
    posix_spawn_file_actions_adddup2(&settings.actions, notifier.get(), kNotifier);
    if (posix_spawn(&process_, argv[0], &settings.actions, &settings.attributes, argv.data(),
                    environ) != 0)
        process_ = -1;
    notifier.reset();
    // It closes its end once it is registered.
    pollfd polled{registered.get(), POLLIN, 0};
    (void)poll(&polled, 1, kPatience);
}

TerminalAgent::~TerminalAgent() {
    if (process_ <= 0)
        return;
    kill(process_, SIGTERM);
    (void)waitForEnd(process_);
}

}  // namespace landfall
