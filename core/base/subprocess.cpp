#include "core/base/subprocess.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>

#include "core/base/bytes.h"
#include "core/base/children.h"
#include "core/base/unique_fd.h"

namespace landfall {
namespace {

constexpr const char* kSearchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

struct Pipe {
    UniqueFd reading;
    UniqueFd writing;
};

Result<Pipe> makePipe() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return fail(errnoError(errno, "", Message::of("making a pipe")));
    return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

std::string findProgram(const std::string& name) {
    if (name.find('/') != std::string::npos)
        return name;
    std::string_view path = kSearchPath;
    while (!path.empty()) {
        const auto colon = path.find(':');
        std::string candidate = std::string(path.substr(0, colon)) + "/" + name;
        if (access(candidate.c_str(), X_OK) == 0)
            return candidate;
        path = colon == std::string_view::npos ? std::string_view() : path.substr(colon + 1);
    }
    return {};
}

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> out;
    for (std::string& word : words)
        out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

// Runs in the child between fork and exec: async-signal-safe calls only.
[[noreturn]] void becomeProgram(const std::string& file, char* const* argv, char* const* envp,
                                const std::array<int, 3>& standard, const Subprocess& process,
                                const char* folder, int report) {
    for (int i = 0; i < 3; ++i)
        dup2(standard[static_cast<std::size_t>(i)], i);
    // Also what others of this process opened without close-on-exec (Linux 5.11; older ones lack
    // only this).
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    for (const int fd : process.inherit)
        fcntl(fd, F_SETFD, 0);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    signal(SIGPIPE, SIG_DFL);
    int error = process.setup == nullptr ? 0 : process.setup->enter();
    if (error == 0) {
        if (*folder == '\0' || chdir(folder) == 0)
            execve(file.c_str(), argv, envp);
        error = errno;
    }
    (void)!write(report, &error, sizeof error);
    _exit(127);
}

/// While it lives a child that closes its input early costs this thread an EPIPE, not its life.
class NoBrokenPipe {
public:
    NoBrokenPipe() {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~NoBrokenPipe() {
        if (sigismember(&before_, SIGPIPE) != 0)
            return;
        const timespec now{0, 0};
        while (sigtimedwait(&pipe_, nullptr, &now) > 0) {
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;

private:
    sigset_t pipe_{};
    sigset_t before_{};
};

/// How long poll(2) may wait: until the deadline, or for ever where there is none.
int waitUntil(std::chrono::steady_clock::time_point deadline, const Subprocess& process) {
    if (process.longest.count() == 0)
        return -1;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

// Feeds the input and drains both outputs until the child has closed them, or its time is up.
Result<void> converse(const Subprocess& process, std::chrono::steady_clock::time_point deadline,
                      UniqueFd input, UniqueFd output, UniqueFd errors,
                      SubprocessOutcome& outcome) {
    const NoBrokenPipe noBrokenPipe;
    std::size_t written = 0;
    if (process.input.empty())
        input.reset();
    else
        fcntl(input.get(), F_SETFL, O_NONBLOCK);
    while (output || errors) {
        std::array<pollfd, 3> polled{pollfd{output.get(), POLLIN, 0},
                                     pollfd{errors.get(), POLLIN, 0},
                                     pollfd{input.get(), POLLOUT, 0}};
        const int wait = waitUntil(deadline, process);
        outcome.outOfTime = wait == 0;
        if (outcome.outOfTime)
            return {};
        if (poll(polled.data(), polled.size(), wait) < 0) {
            if (errno == EINTR)
                continue;
            return fail(errnoError(errno, process.program, Message::of("waiting for its output")));
        }
        const auto drain = [&](UniqueFd& fd, short events, std::string& into) {
            if (!fd || events == 0)
                return true;
            char buffer[16384];
            const ssize_t got = read(fd.get(), buffer, sizeof buffer);
            if (got > 0)
                into.append(buffer, static_cast<std::size_t>(got));
            else if (got == 0 || errno != EINTR)
                fd.reset();
            return into.size() <= process.mostOutput.value;
        };
        if (!drain(output, polled[0].revents, outcome.output) ||
            !drain(errors, polled[1].revents, outcome.errors))
            return fail(ErrorKind::Io, process.program,
                        Message::of("printed more than %1", ExactSize(process.mostOutput)));
        if (input && polled[2].revents != 0) {
            const ssize_t sent =
                write(input.get(), process.input.data() + written, process.input.size() - written);
            if (sent > 0)
                written += static_cast<std::size_t>(sent);
            if (written == process.input.size() || (sent < 0 && errno != EINTR && errno != EAGAIN))
                input.reset();
        }
    }
    return {};
}

// A child that closed its outputs may go on all the same. False once its time is up.
bool endsInTime(pid_t child, const Subprocess& process,
                std::chrono::steady_clock::time_point deadline) {
    if (process.longest.count() == 0)
        return true;
    const UniqueFd handle(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
    pollfd polled{handle.get(), POLLIN, 0};
    for (int left = waitUntil(deadline, process); handle && left > 0;
         left = waitUntil(deadline, process))
        if (poll(&polled, 1, left) > 0)
            return true;
    return !handle;
}

std::string lastWords(const SubprocessOutcome& outcome) {
    std::string text = outcome.errors.empty() ? outcome.output : outcome.errors;
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    if (text.size() > 600)
        text = "…" + text.substr(text.size() - 600);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

}  // namespace

Result<SubprocessOutcome> run(const Subprocess& process) {
    const std::string file = findProgram(process.program);
    if (file.empty())
        return fail(ErrorKind::NotFound, process.program,
                    Message::of("this program is not installed"));

    LANDFALL_ASSIGN(Pipe input, makePipe());
    LANDFALL_ASSIGN(Pipe output, makePipe());
    LANDFALL_ASSIGN(Pipe errors, makePipe());
    LANDFALL_ASSIGN(Pipe report, makePipe());

    std::vector<std::string> arguments{process.program};
    arguments.insert(arguments.end(), process.arguments.begin(), process.arguments.end());
    std::vector<std::string> environment{std::string("PATH=") + kSearchPath, "LC_ALL=C.UTF-8"};
    for (const char* name : {"HOME", "TMPDIR"})
        if (const char* value = getenv(name))
            environment.push_back(std::string(name) + "=" + value);
    environment.insert(environment.end(), process.environment.begin(), process.environment.end());
    const std::vector<char*> argv = pointers(arguments);
    const std::vector<char*> envp = pointers(environment);
    const std::string folder = process.workingDirectory.string();
    const std::array<int, 3> standard{input.reading.get(), output.writing.get(),
                                      errors.writing.get()};

    keepChildren();
    const pid_t child = fork();
    if (child < 0)
        return fail(errnoError(errno, process.program, Message::of("starting it")));
    if (child == 0)
        becomeProgram(file, argv.data(), envp.data(), standard, process, folder.c_str(),
                      report.writing.get());

    input.reading.reset();
    output.writing.reset();
    errors.writing.reset();
    report.writing.reset();

    SubprocessOutcome outcome;
    const auto deadline = std::chrono::steady_clock::now() + process.longest;
    auto talked = converse(process, deadline, std::move(input.writing), std::move(output.reading),
                           std::move(errors.reading), outcome);
    outcome.outOfTime = outcome.outOfTime || !endsInTime(child, process, deadline);
    if (!talked || outcome.outOfTime)
        kill(child, SIGKILL);
    const std::optional<int> status = waitForEnd(child);
    LANDFALL_TRY(std::move(talked));
    int startError = 0;
    if (read(report.reading.get(), &startError, sizeof startError) == sizeof startError)
        return fail(errnoError(startError, process.program, Message::of("starting it")));
    // Never taken for a success.
    if (!status)
        return fail(ErrorKind::Internal, process.program,
                    Message::of("ended, and how is not known: something else in this process "
                                "waited for it"));
    outcome.exitCode = WIFEXITED(*status) ? WEXITSTATUS(*status) : 128 + WTERMSIG(*status);
    return outcome;
}

Result<void> requireExitCode(const Subprocess& process, const SubprocessOutcome& outcome,
                             const std::vector<int>& allowed) {
    if (std::find(allowed.begin(), allowed.end(), outcome.exitCode) == allowed.end())
        return fail(ErrorKind::Io, process.program,
                    Message::of("ended with code %1: %2", outcome.exitCode, lastWords(outcome)));
    return {};
}

Result<SubprocessOutcome> runChecked(const Subprocess& process,
                                     const std::vector<int>& allowedExitCodes) {
    LANDFALL_ASSIGN(SubprocessOutcome outcome, run(process));
    LANDFALL_TRY(requireExitCode(process, outcome, allowedExitCodes));
    return outcome;
}

}  // namespace landfall
