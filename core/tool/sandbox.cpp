#include "core/tool/sandbox.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <mutex>

#include "core/tool/forbidden_calls.h"
#include "core/tool/namespaces.h"

namespace landfall {
namespace {

// Linux, include/uapi/linux/landlock.h. Written out, for Debian 12's headers end at ABI 3.
constexpr std::uint64_t kExecute = 1U << 0U;
constexpr std::uint64_t kWriteFile = 1U << 1U;
constexpr std::uint64_t kReadFile = 1U << 2U;
constexpr std::uint64_t kReadFolder = 1U << 3U;
constexpr std::uint64_t kTruncate = 1U << 14U;
constexpr std::uint64_t kBindAndConnect = 3;
constexpr std::uint64_t kSocketsAndSignals = 3;
constexpr int kPathBeneath = 1;
constexpr unsigned kAskVersion = 1;

struct RulesetAttributes {
    std::uint64_t files = 0;
    std::uint64_t network = 0;  ///< from ABI 4
    std::uint64_t scopes = 0;   ///< from ABI 6
};

struct [[gnu::packed]] PathRule {
    std::uint64_t allowed;
    std::int32_t parent;
};

/// All that an ABI knows of files.
std::uint64_t fileRights(int abi) {
    const unsigned bits = abi >= 5 ? 16 : abi >= 3 ? 15 : abi == 2 ? 14 : 13;
    return (std::uint64_t{1} << bits) - 1;
}

std::size_t attributesSize(int abi) {
    return sizeof(std::uint64_t) * (abi >= 6 ? 3U : abi >= 4 ? 2U : 1U);
}

int landlockAbi() {
    const long abi = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, kAskVersion);
    return abi < 0 ? 0 : static_cast<int>(abi);
}

bool hasCallFilter() {
    const unsigned action = SECCOMP_RET_ERRNO;
    return !forbiddenCalls().empty() &&
           ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

/// Tried in a child that ends, for what forbids them differs (sysctl, AppArmor, a container).
bool hasNamespaces() {
    const std::string users = identityMap(::geteuid());
    const std::string groups = identityMap(::getegid());
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(enterNamespaces(users.c_str(), groups.c_str()) == 0 ? 0 : 1);
    int status = -1;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return child > 0 && status == 0;
}

SandboxForce probe() {
    SandboxForce force;
    force.callFilter = hasCallFilter();
    force.landlockAbi = landlockAbi();
    if (force.landlockAbi > 0)
        force.wall = FileWall::Landlock;
    else if (hasNamespaces())
        force.wall = FileWall::Namespaces;
    return force;
}

std::mutex& chosenMutex() {
    static std::mutex mutex;
    return mutex;
}

std::optional<SandboxForce>& chosen() {
    static std::optional<SandboxForce> force;
    return force;
}

bool allow(int ruleset, int file, std::uint64_t rights) {
    const PathRule rule{rights, file};
    // EBADFD: a file in memory or a pipe, which has no place that could be walled off.
    return ::syscall(SYS_landlock_add_rule, ruleset, kPathBeneath, &rule, 0) == 0 ||
           errno == EBADFD;
}

bool allowPath(int ruleset, const char* path, std::uint64_t rights) {
    const UniqueFd fd(::open(path, O_PATH | O_CLOEXEC));
    return !fd ? errno == ENOENT : allow(ruleset, fd.get(), rights);
}

std::uint64_t rightsOf(int file, int abi) {
    const int mode = ::fcntl(file, F_GETFL) & O_ACCMODE;
    const std::uint64_t writing = kWriteFile | (abi >= 3 ? kTruncate : 0);
    return mode == O_RDONLY ? kReadFile : mode == O_WRONLY ? writing : kReadFile | writing;
}

bool fillRuleset(int ruleset, const std::vector<int>& files, int abi) {
    const auto folder = [ruleset](const char* path) {
        return allowPath(ruleset, path, kExecute | kReadFile | kReadFolder);
    };
    const auto text = [ruleset](const char* path) { return allowPath(ruleset, path, kReadFile); };
    return std::all_of(kSystemFolders.begin(), kSystemFolders.end(), folder) &&
           std::all_of(kSystemFiles.begin(), kSystemFiles.end(), text) &&
           allowPath(ruleset, "/dev/null", kReadFile | kWriteFile) &&
           std::all_of(files.begin(), files.end(),
                       [&](int file) { return allow(ruleset, file, rightsOf(file, abi)); });
}

Result<UniqueFd> makeRuleset(const ToolRules& rules, const std::vector<int>& files, int abi) {
    const RulesetAttributes attributes{fileRights(abi), kBindAndConnect, kSocketsAndSignals};
    UniqueFd ruleset(static_cast<int>(
        ::syscall(SYS_landlock_create_ruleset, &attributes, attributesSize(abi), 0)));
    if (!ruleset || ::fcntl(ruleset.get(), F_SETFD, FD_CLOEXEC) != 0 ||
        !fillRuleset(ruleset.get(), files, abi))
        return fail(
            errnoError(errno, std::string(rules.program), Message::of("making a sandbox for it")));
    return ruleset;
}

/// The longest of those that may be written: a tool makes none longer.
ByteCount largestOf(const std::vector<int>& files) {
    std::uint64_t largest = 0;
    for (const int file : files) {
        struct stat info {};
        if ((::fcntl(file, F_GETFL) & O_ACCMODE) != O_RDONLY && ::fstat(file, &info) == 0 &&
            S_ISREG(info.st_mode))
            largest = std::max(largest, static_cast<std::uint64_t>(info.st_size));
    }
    return ByteCount{largest};
}

bool setLimit(__rlimit_resource which, std::uint64_t most) {
    const struct rlimit limit { most, most };
    return ::setrlimit(which, &limit) == 0 || errno == EPERM;  // it has less already
}

/// What a program that root starts would inherit besides the bounding set (capabilities(7)).
int dropInherited() {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3]{};
    if (::syscall(SYS_capget, &header, sets) != 0)
        return errno;
    for (__user_cap_data_struct& set : sets)
        set.inheritable = 0;
    return ::syscall(SYS_capset, &header, sets) == 0 ? 0 : errno;
}

/// Root keeps what opens the files of others, which it was given.
int dropCapabilities() {
    if (::geteuid() != 0)
        return 0;
    if (const int error = dropInherited(); error != 0)
        return error;
    for (unsigned long one = 0;; ++one) {
        if (one == CAP_DAC_OVERRIDE || one == CAP_DAC_READ_SEARCH)
            continue;
        if (::prctl(PR_CAPBSET_DROP, one, 0, 0, 0) != 0)
            return errno == EINVAL || errno == EPERM ? 0 : errno;
    }
}

}  // namespace

SandboxForce sandboxInForce() {
    static const SandboxForce own = probe();
    const std::lock_guard lock(chosenMutex());
    return chosen().value_or(own);
}

void setSandbox(std::optional<SandboxForce> force) {
    const std::lock_guard lock(chosenMutex());
    chosen() = force;
}

std::string sandboxText(const SandboxForce& force) {
    std::string text = "limits";
    if (force.wall == FileWall::Landlock)
        text = "Landlock (ABI " + std::to_string(force.landlockAbi) + "), limits";
    else if (force.wall == FileWall::Namespaces)
        text = "namespaces, limits";
    return force.callFilter ? "seccomp, " + text : text;
}

Result<Sandbox> Sandbox::prepare(const ToolRules& rules, const std::vector<int>& files,
                                 const SandboxForce& force) {
    Sandbox sandbox;
    sandbox.force_ = force;
    sandbox.rules_ = rules;
    sandbox.largestFile_ = rules.files == FileUse::Change ? largestOf(files) : ByteCount{};
    if (force.wall == FileWall::Landlock) {
        LANDFALL_ASSIGN(sandbox.ruleset_, makeRuleset(rules, files, force.landlockAbi));
    }
    sandbox.userMap_ = identityMap(::geteuid());
    sandbox.groupMap_ = identityMap(::getegid());
    if (force.callFilter)
        sandbox.calls_ = forbiddenCalls();
    return sandbox;
}

int Sandbox::limit() const {
    constexpr std::uint64_t kFiles = 256;
    const auto seconds = static_cast<std::uint64_t>(rules_.longest.count());
    // RLIMIT_DATA does not count what is shared, with nobody or with files.
    const bool set = setLimit(RLIMIT_DATA, rules_.memory.value) &&
                     setLimit(RLIMIT_AS, 2 * rules_.memory.value) &&
                     setLimit(RLIMIT_CPU, seconds) && setLimit(RLIMIT_FSIZE, largestFile_.value) &&
                     setLimit(RLIMIT_CORE, 0) && setLimit(RLIMIT_NOFILE, kFiles);
    return set ? 0 : errno;
}

int Sandbox::enterLandlock() const {
    // Files of this very process, which the parent could not name. They stay open: the rule is
    // about what they are now, and the kernel would make them anew.
    for (const char* path : {kOwnMounts, kSwaps}) {
        const int file = ::open(path, O_PATH);  // NOLINT(android-cloexec-open)
        if (file >= 0 && !allow(ruleset_.get(), file, kReadFile))
            return errno;
    }
    return ::syscall(SYS_landlock_restrict_self, ruleset_.get(), 0) == 0 ? 0 : errno;
}

int Sandbox::enter() const {
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return errno;
    int error = 0;
    if (force_.wall == FileWall::Landlock)
        error = enterLandlock();
    else if (force_.wall == FileWall::Namespaces)
        error = enterNamespaces(userMap_.c_str(), groupMap_.c_str());
    if (error == 0)
        error = dropCapabilities();
    if (error == 0)
        error = limit();
    if (error != 0 || calls_.empty())
        return error;
    // The kernel only reads it, and its type has no const.
    const struct sock_fprog program {
        static_cast<unsigned short>(calls_.size()),
            const_cast<sock_filter*>(
                calls_.data())  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    };
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0 ? 0 : errno;
}

}  // namespace landfall
