#include "core/helper/helper_program.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/file_io.h"
#include "core/base/subprocess.h"
#include "core/helper/spawn_settings.h"
#include "core/wire/limits.h"

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
        return fail(errnoError(errno, path.string(), Message::of("looking at the helper")));
    if (info.st_uid != 0 || (info.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return fail(ErrorKind::Refused, path.string(),
                    Message::of("is not root's alone, so the helper there could have been "
                                "exchanged; install Landfall as root"));
    return {};
}

Result<fs::path> checkHelper(const fs::path& candidate) {
    std::error_code error;
    const fs::path helper = fs::canonical(candidate, error);
    if (error)
        return fail(
            ErrorKind::NotFound, candidate.string(),
            Message::of("Landfall's helper is not installed; drives can be written once it is"));
    if (!fs::is_regular_file(helper, error))
        return fail(ErrorKind::Refused, helper.string(), Message::of("is not a regular file"));
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

using Release = std::array<int, 3>;

Release releaseOf(const std::string& text) {
    Release out{};
    (void)std::sscanf(text.c_str(), "%d.%d.%d", &out[0], &out[1], &out[2]);
    return out;
}

}  // namespace

Result<void> checkRelease(const fs::path& helper) {
    Subprocess asked;
    asked.program = helper.string();
    asked.arguments = {std::string(wire::kVersionArgument)};
    LANDFALL_ASSIGN(const SubprocessOutcome answer, run(asked));
    constexpr std::string_view kSays = "landfall-helper ";
    const bool known = answer.exitCode == 0 && answer.output.starts_with(kSays);
    // What the first ones say to any word but "removable" and "fixed".
    constexpr std::string_view kFirstOnes = "landfall-helper: the only argument is";
    const bool older =
        known ? releaseOf(answer.output.substr(kSays.size())) < releaseOf(LANDFALL_VERSION)
              : answer.errors.starts_with(kFirstOnes);
    if (!older)
        return {};
    return fail(ErrorKind::NotSupported, helper.string(),
                Message::of("is older than this Landfall, which is of release %1; install the "
                            "helper of this release: %2",
                            LANDFALL_VERSION, installCommand(helper)));
}

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
            return fail(
                ErrorKind::NotPermitted, "pkexec",
                Message::of("is not installed, so the authorisation to write drives cannot be "
                            "asked for; install polkit's pkexec, or run Landfall as root"));
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
        return fail(errnoError(errno, words[0], Message::of("making a memfd")));
    SpawnSettings settings;
    posix_spawn_file_actions_adddup2(&settings.actions, channel, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&settings.actions, started.errors.get(), STDERR_FILENO);
    // pkexec finds its agent by the session's environment; the helper itself clears what it gets.
    std::array<char*, 1> empty{nullptr};
    const int error = posix_spawn(&started.process, argv[0], &settings.actions,
                                  &settings.attributes, argv.data(), root ? empty.data() : environ);
    if (error != 0)
        return fail(errnoError(error, words[0], Message::of("starting the helper")));
    return started;
}

std::string whatWasSaid(const UniqueFd& errors) {
    std::string said(4096, '\0');
    said.resize(readAtMost(errors.get(), said, {}, "standard error").value_or(0));
    return said;
}

std::string installCommand(const fs::path& helper) {
    if (helper.string().starts_with("/usr/libexec/"))
        return "sudo apt install --reinstall landfall";
    return "sudo cmake --install build/release --component helper";
}

Error explainOtherVersion(const fs::path& helper, std::uint32_t version) {
    const Message said =
        version < wire::kVersion
            ? Message::of(
                  "is older than this Landfall (it speaks version %1 of the protocol, needed is "
                  "%2); install the helper of this release: %3",
                  version, wire::kVersion, installCommand(helper))
            : Message::of(
                  "is newer than this Landfall (it speaks version %1 of the protocol, needed is "
                  "%2); start Landfall again, or install both from the same release: %3",
                  version, wire::kVersion, installCommand(helper));
    return Error(ErrorKind::NotSupported, helper.string(), said).because(Reason::HelperUnusable);
}

Error explainStartFailure(const fs::path& helper, int waitStatus, const std::string& said) {
    const auto says = [&](std::string_view words) { return said.find(words) != std::string::npos; };
    const auto noAuthorisation = [](Message why) {
        return Error(ErrorKind::NotPermitted, "authorisation", std::move(why));
    };
    // Ctrl-C at the terminal where pkexec asks for the password ends it too.
    if (WIFSIGNALED(waitStatus) && WTERMSIG(waitStatus) == SIGINT)
        return {ErrorKind::Cancelled, "authorisation",
                Message::of("to write drives was cancelled")};
    const int code = WIFEXITED(waitStatus) ? WEXITSTATUS(waitStatus) : -1;
    if (code == kDismissed)
        return noAuthorisation(Message::of("to write drives was cancelled"));
    if (code == kNotAuthorised &&
        (says("Error getting authority") || says("Error checking for authorization")))
        return noAuthorisation(Message::of(
            "to write drives could not be asked for: polkit does not answer; start its service "
            "(polkit.service), or run Landfall as root"));
    if (code == kNotAuthorised && says("authentication agent"))
        return noAuthorisation(Message::of(
            "to write drives could not be asked for: no authentication agent is running in this "
            "session; start your desktop's, or run landfall-cli at a terminal, where it asks "
            "itself"));
    if (code == kNotAuthorised && says("Not authorized"))
        return noAuthorisation(Message::of(
            "to write drives was refused: the password was wrong, or polkit's rules do not allow "
            "it to this user in this session"));
    if (code == kNotAuthorised)
        return noAuthorisation(
            Message::of("to write drives could not be asked for: %1", firstLineOf(said)));
    const Message ended =
        code >= 0 ? Message::of("the helper exited at once with code %1", code)
                  : Message::of("the helper was ended at once by signal %1", WTERMSIG(waitStatus));
    return {ErrorKind::Internal, helper.string(),
            said.empty() ? ended : Message::of("%1: %2", ended, firstLineOf(said))};
}

}  // namespace landfall
