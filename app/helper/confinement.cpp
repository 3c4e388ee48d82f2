#include "app/helper/confinement.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <pwd.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/unique_fd.h"

namespace landfall::helper {
namespace {

auto failed(Message doing) {
    return fail(errnoError(errno, "", std::move(doing)));
}

Result<void> dropBoundingSet() {
    // The kernel may know more capabilities than the headers: until it says there are no more.
    for (int capability = 0; capability < 64; ++capability) {
        const int known = prctl(PR_CAPBSET_READ, capability, 0, 0, 0);
        if (known < 0)
            return {};
        if (known == 1 && prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return failed(Message::of("dropping a capability"));
    }
    return {};
}

struct Ids {
    uid_t user = 0;
    gid_t group = 0;
};

/// From the file itself: no directory service, and no library that asks one, has a say in it.
Result<Ids> idsOfWorkers() {
    struct Closer {
        void operator()(std::FILE* file) const { (void)std::fclose(file); }
    };
    const std::unique_ptr<std::FILE, Closer> file(std::fopen("/etc/passwd", "re"));
    while (const passwd* entry = file ? fgetpwent(file.get()) : nullptr)
        if (std::string_view(entry->pw_name) == kWorkersUser && entry->pw_uid != 0 &&
            entry->pw_gid != 0)
            return Ids{entry->pw_uid, entry->pw_gid};
    return fail(ErrorKind::NotFound, "",
                Message::of("the user %1, as whom cards are written, is missing on this computer; "
                            "make it: %2",
                            kWorkersUser, "sudo systemd-sysusers landfall.conf"));
}

Result<void> changeIdentity(const Ids& ids) {
    if (setgroups(0, nullptr) != 0)
        return failed(Message::of("dropping all groups"));
    if (setresgid(ids.group, ids.group, ids.group) != 0 ||
        setresuid(ids.user, ids.user, ids.user) != 0)
        return failed(Message::of("becoming the workers' own user"));
    return {};
}

Result<void> clearCapabilities() {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> none{};
    if (syscall(SYS_capset, &header, none.data()) != 0)
        return failed(Message::of("clearing the capabilities"));
    if (prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0)
        return failed(Message::of("clearing the ambient capabilities"));
    return {};
}

Result<void> limitResources() {
    const auto limit = [](__rlimit_resource resource, rlim_t most) {
        const rlimit value{most, most};
        return setrlimit(resource, &value) == 0;
    };
    // As many descriptors as the kernel lets one message carry, and a few of its own.
    if (!limit(RLIMIT_CORE, 0) || !limit(RLIMIT_NPROC, 0) || !limit(RLIMIT_NOFILE, 253 + 64))
        return failed(Message::of("setting resource limits"));
    return {};
}

Result<void> verifyPowerless(pid_t parent, const Ids& ids) {
    if (getppid() != parent)
        return fail(ErrorKind::Gone, "", Message::of("the supervisor ended"));
    uid_t real = 0, effective = 0, saved = 0;
    if (getresuid(&real, &effective, &saved) != 0 || real != ids.user || effective != ids.user ||
        saved != ids.user || setuid(0) == 0)
        return fail(ErrorKind::Internal, "", Message::of("root privileges could not be dropped"));
    return {};
}

struct FilterDeleter {
    void operator()(void* filter) const { seccomp_release(filter); }
};

/// What the worker's code, its allocator and its way out need.
constexpr std::array kAllowed{
    SCMP_SYS(recvmsg),       SCMP_SYS(sendmsg),      SCMP_SYS(pread64),
    SCMP_SYS(pwrite64),      SCMP_SYS(splice),       SCMP_SYS(io_submit),
    SCMP_SYS(io_getevents),  SCMP_SYS(fsync),        SCMP_SYS(fstat),
    SCMP_SYS(close),         SCMP_SYS(brk),          SCMP_SYS(munmap),
    SCMP_SYS(mremap),        SCMP_SYS(madvise),      SCMP_SYS(futex),
    SCMP_SYS(clock_gettime), SCMP_SYS(rt_sigreturn), SCMP_SYS(restart_syscall),
    SCMP_SYS(exit_group),
};

/// The argument with this index, under this mask, has this value.
constexpr scmp_arg_cmp argument(unsigned index, scmp_datum_t mask, scmp_datum_t value) {
    return {index, SCMP_CMP_MASKED_EQ, mask, value};
}
constexpr scmp_datum_t kWholeInt = 0xFFFFFFFF;

int allow(scmp_filter_ctx filter, int call, const scmp_arg_cmp& argument) {
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &argument);
}

int allowWithArguments(scmp_filter_ctx filter) {
    // Memory is never executable.
    const scmp_arg_cmp notExecutable = argument(2, PROT_EXEC, 0);
    int result = allow(filter, SCMP_SYS(mmap), notExecutable);
    if (result == 0)
        result = allow(filter, SCMP_SYS(mprotect), notExecutable);
    // glibc's fstat() is this one, with an empty path.
    if (result == 0)
        result = allow(filter, SCMP_SYS(newfstatat), argument(3, kWholeInt, AT_EMPTY_PATH));
    // Of what is open, as far as the kernel knows by itself.
    if (result == 0)
        result = allow(filter, SCMP_SYS(statx),
                       argument(2, kWholeInt, AT_EMPTY_PATH | AT_STATX_DONT_SYNC));
    // Only the questions about a descriptor's mode and seals.
    for (const int command : {F_GETFL, F_GET_SEALS})
        if (result == 0)
            result = allow(filter, SCMP_SYS(fcntl),
                           argument(1, kWholeInt, static_cast<scmp_datum_t>(command)));
    return result;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
/// A sanitized build reports, maps its shadows and probes memory by a pipe (UBSan's vptr check);
/// such a build is never installed.
int allowSanitizer(scmp_filter_ctx filter) {
    for (const int call :
         {SCMP_SYS(write), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(sched_yield),
          SCMP_SYS(sigaltstack), SCMP_SYS(rt_sigprocmask), SCMP_SYS(pipe2)})
        if (const int result = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0); result != 0)
            return result;
    return 0;
}
#else
int allowSanitizer(scmp_filter_ctx /*filter*/) {
    return 0;
}
#endif

}  // namespace

Result<void> keepOnly(std::span<const int> kept) {
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0 || dup2(null, 0) != 0 || dup2(null, 1) != 1)
        return failed(Message::of("closing unneeded file descriptors"));
    std::vector<int> sorted(kept.begin(), kept.end());
    std::sort(sorted.begin(), sorted.end());
    unsigned from = 3;
    for (const int fd : sorted) {
        const auto number = static_cast<unsigned>(fd);
        if (number > from && syscall(SYS_close_range, from, number - 1, 0) != 0)
            return failed(Message::of("closing unneeded file descriptors"));
        from = std::max(from, number + 1);
    }
    if (syscall(SYS_close_range, from, ~0U, 0) != 0)
        return failed(Message::of("closing unneeded file descriptors"));
    return {};
}

Result<void> giveUpRoot(pid_t parent) {
    LANDFALL_ASSIGN(const Ids ids, idsOfWorkers());
    LANDFALL_TRY(dropBoundingSet());
    LANDFALL_TRY(changeIdentity(ids));
    LANDFALL_TRY(clearCapabilities());
    LANDFALL_TRY(limitResources());
    // After the change of ids, which clears it.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0 ||
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failed(Message::of("forbidding new privileges"));
    return verifyPowerless(parent, ids);
}

Result<void> installFilter() {
    const std::unique_ptr<void, FilterDeleter> filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    if (!filter)
        return fail(ErrorKind::Internal, "", Message::of("seccomp is not available"));
    int result = 0;
    for (const int call : kAllowed)
        if (result == 0)
            result = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0);
    if (result == 0)
        result = allowWithArguments(filter.get());
    if (result == 0)
        result = allowSanitizer(filter.get());
    if (result == 0)
        result = seccomp_load(filter.get());
    if (result != 0)
        return fail(errnoError(-result, "", Message::of("loading the seccomp filter")));
    return {};
}

}  // namespace landfall::helper
