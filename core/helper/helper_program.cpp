#include "core/helper/helper_program.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/helper/spawn_settings.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPkexec = "/usr/bin/pkexec";
constexpr int kDismissed = 126;
constexpr int kNotAuthorised = 127;

std::string firstLineOf(const std::string& text) {
    const std::size_t from = std::min(text.find_first_not_of('\n'), text.size());
    return text.substr(from, text.find('\n', from) - from);
}

Result<void> checkOwnership(const fs::path& path) {
    struct stat info {};
    if (lstat(path.c_str(), &info) != 0)
        return fail(errnoError(errno, path.string(), "looking at the helper"));
    if (info.st_uid != 0 || (info.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return fail(ErrorKind::Refused, path.string(),
                    "is not root's alone, so the helper there could have been exchanged; install "
                    "Landfall as root");
    return {};
}

Result<fs::path> checkHelper(const fs::path& candidate) {
    std::error_code error;
    const fs::path helper = fs::canonical(candidate, error);
    if (error)
        return fail(ErrorKind::NotFound, candidate.string(),
                    "Landfall's helper is not installed; drives can be written once it is");
    if (!fs::is_regular_file(helper, error))
        return fail(ErrorKind::Refused, helper.string(), "is not a program");
    for (fs::path path = helper;; path = path.parent_path()) {
        LANDFALL_TRY(checkOwnership(path));
        if (path == path.parent_path())
            return helper;
    }
}

/// build/<preset>/app/cli/landfall-cli has its helper at ../helper.
fs::path helperOfThisBuild() {
    std::error_code error;
    const fs::path self = fs::read_symlink("/proc/self/exe", error);
    return self.parent_path().parent_path() / "helper/landfall-helper";
}

}  // namespace

Result<fs::path> findHelper(const fs::path& wanted) {
    if (!wanted.empty())
        return checkHelper(wanted);
    // A build that root tries out is not to be judged by the helper of an older one.
    auto installed = checkHelper(LANDFALL_HELPER);
    if (geteuid() != 0)
        return installed;
    auto built = checkHelper(helperOfThisBuild());
    return built || (!installed && built.error().kind() == ErrorKind::Refused) ? built : installed;
}

Result<StartedHelper> startHelper(const fs::path& helper, Authorisation authorisation,
                                  int channel) {
    std::vector<std::string> words;
    const bool root = geteuid() == 0;
    if (!root) {
        if (access(kPkexec, X_OK) != 0)
            return fail(ErrorKind::NotPermitted, "pkexec",
                        "is not installed, so the authorisation to write drives cannot be asked "
                        "for; install polkit's pkexec, or run Landfall as root");
        words.emplace_back(kPkexec);
        words.emplace_back("--disable-internal-agent");
    }
    words.push_back(helper.string());
    words.emplace_back(argumentOf(authorisation));
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    StartedHelper started;
    started.errors = UniqueFd(memfd_create("landfall-helper-errors", MFD_CLOEXEC));
    if (!started.errors)
        return fail(errnoError(errno, words[0], "making room for what it says"));
    SpawnSettings settings;
    posix_spawn_file_actions_adddup2(&settings.actions, channel, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&settings.actions, started.errors.get(), STDERR_FILENO);
    // pkexec finds its agent by the session's environment; the helper itself clears what it gets.
    std::array<char*, 1> empty{nullptr};
    const int error = posix_spawn(&started.process, argv[0], &settings.actions,
                                  &settings.attributes, argv.data(), root ? empty.data() : environ);
    if (error != 0)
        return fail(errnoError(error, words[0], "starting the helper"));
    return started;
}

std::string whatWasSaid(const UniqueFd& errors) {
    std::string said(4096, '\0');
    const ssize_t got = pread(errors.get(), said.data(), said.size(), 0);
    said.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return said;
}

Error explainStartFailure(const fs::path& helper, int waitStatus, const std::string& said) {
    const auto says = [&](std::string_view words) { return said.find(words) != std::string::npos; };
    const auto noAuthorisation = [](std::string why) {
        return Error(ErrorKind::NotPermitted, "authorisation", std::move(why));
    };
    // Ctrl-C at the terminal where pkexec asks for the password ends it too.
    if (WIFSIGNALED(waitStatus) && WTERMSIG(waitStatus) == SIGINT)
        return {ErrorKind::Cancelled, "authorisation", "to write drives was cancelled"};
    const int code = WIFEXITED(waitStatus) ? WEXITSTATUS(waitStatus) : -1;
    if (code == kDismissed)
        return noAuthorisation("to write drives was cancelled");
    if (code == kNotAuthorised &&
        (says("Error getting authority") || says("Error checking for authorization")))
        return noAuthorisation(
            "to write drives could not be asked for: polkit does not answer; start its service "
            "(polkit.service), or run Landfall as root");
    if (code == kNotAuthorised && says("authentication agent"))
        return noAuthorisation(
            "to write drives could not be asked for: no authentication agent is running in this "
            "session; start your desktop's, or run landfall-cli at a terminal, where it asks "
            "itself");
    if (code == kNotAuthorised && says("Not authorized"))
        return noAuthorisation(
            "to write drives was refused: the password was wrong, or polkit's rules do not allow "
            "it to this user in this session");
    if (code == kNotAuthorised)
        return noAuthorisation("to write drives could not be asked for: " + firstLineOf(said));
    return {ErrorKind::Internal, helper.string(),
            "the helper ended at once" +
                (code >= 0 ? " with code " + std::to_string(code)
                           : ", by signal " + std::to_string(WTERMSIG(waitStatus))) +
                (said.empty() ? "" : ": " + firstLineOf(said))};
}

}  // namespace landfall
