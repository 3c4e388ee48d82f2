#include "core/helper/helper_program.h"

#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <vector>

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPkexec = "/usr/bin/pkexec";

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

struct SpawnSettings {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    SpawnSettings() {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
    }
    ~SpawnSettings() {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
};

}  // namespace

Result<fs::path> findHelper(const fs::path& wanted) {
    if (!wanted.empty())
        return checkHelper(wanted);
    // A build that root tries out is not to be judged by the helper of an older one.
    if (geteuid() == 0) {
        if (auto built = checkHelper(helperOfThisBuild()))
            return built;
    }
    return checkHelper(LANDFALL_HELPER);
}

Result<pid_t> startHelper(const fs::path& helper, Authorisation authorisation, int channel) {
    std::vector<std::string> words;
    const bool root = geteuid() == 0;
    if (!root) {
        if (access(kPkexec, X_OK) != 0)
            return fail(ErrorKind::NotPermitted, "pkexec",
                        "is not installed, so the authorisation to write drives cannot be asked "
                        "for; install polkit's pkexec, or run Landfall as root");
        words.emplace_back(kPkexec);
    }
    words.push_back(helper.string());
    words.emplace_back(authorisation == Authorisation::Fixed ? "fixed" : "removable");
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    SpawnSettings settings;
    posix_spawn_file_actions_adddup2(&settings.actions, channel, STDIN_FILENO);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&settings.attributes, &none);
    posix_spawnattr_setflags(&settings.attributes, POSIX_SPAWN_SETSIGMASK);
    // pkexec finds its agent by the session's environment; the helper itself clears what it gets.
    std::array<char*, 1> empty{nullptr};
    pid_t process = -1;
    const int error = posix_spawn(&process, argv[0], &settings.actions, &settings.attributes,
                                  argv.data(), root ? empty.data() : environ);
    if (error != 0)
        return fail(errnoError(error, words[0], "starting the helper"));
    return process;
}

Error explainStartFailure(const fs::path& helper, int waitStatus) {
    const int code = WIFEXITED(waitStatus) ? WEXITSTATUS(waitStatus) : -1;
    if (code == 126)
        return {ErrorKind::NotPermitted, "authorisation",
                "to write drives was refused or cancelled"};
    if (code == 127)
        return {ErrorKind::NotPermitted, "authorisation",
                "to write drives could not be asked for: polkit said no, or no authentication "
                "agent is running in this session"};
    return {ErrorKind::Internal, helper.string(),
            "the helper ended at once" +
                (code >= 0 ? " with code " + std::to_string(code)
                           : ", by signal " + std::to_string(WTERMSIG(waitStatus)))};
}

}  // namespace landfall
