#include "app/cli/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "core/base/text.h"

namespace landfall::cli {
namespace {

constexpr std::size_t kLongestLine = 4096;

}  // namespace

std::optional<Terminal> Terminal::ofPerson() {
    if (isatty(STDIN_FILENO) == 0)
        return std::nullopt;
    UniqueFd fd(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
    return fd ? std::optional(Terminal(std::move(fd))) : std::nullopt;
}

void Terminal::say(const std::string& text) const {
    const std::string shown = visibleLines(text);
    (void)!write(fd_.get(), shown.data(), shown.size());
}

Result<Secret> Terminal::readLine(int interruption) const {
    std::string line;
    line.reserve(kLongestLine);  // never reallocated: no copy is left behind
    char c = 0;
    while (line.size() < kLongestLine) {
        std::array<pollfd, 2> both{{{fd_.get(), POLLIN, 0}, {interruption, POLLIN, 0}}};
        if (poll(both.data(), both.size(), -1) < 0 && errno != EINTR)
            break;
        if (both[1].revents != 0) {
            wipe(line);
            return fail(ErrorKind::Cancelled, "terminal", Message::of("stopped"));
        }
        if (both[0].revents != 0 && (read(fd_.get(), &c, 1) != 1 || c == '\n'))
            break;
        if (both[0].revents != 0)
            line += c;
    }
    return Secret::takeFrom(line);
}

Result<Secret> Terminal::ask(const std::string& what, Echo echo, int interruption) const {
    termios seen{};
    if (tcgetattr(fd_.get(), &seen) != 0)
        return fail(errnoError(errno, "terminal", Message::of("asking for a secret")));
    termios unseen = seen;
    if (echo == Echo::Off)
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(fd_.get(), TCSAFLUSH, &unseen);
    say(what + ": ");
    Result<Secret> line = readLine(interruption);
    tcsetattr(fd_.get(), TCSAFLUSH, &seen);
    if (echo == Echo::Off || !line)
        say("\n");
    return line;
}

}  // namespace landfall::cli
