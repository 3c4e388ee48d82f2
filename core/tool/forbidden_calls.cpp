#include "core/tool/forbidden_calls.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace landfall {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_RISCV64;
#elif defined(__arm__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_ARM;
#elif defined(__i386__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_I386;
#else
constexpr std::uint32_t kArchitecture = 0;
#endif

constexpr std::array kForbidden{
    // The network, and whatever else a descriptor of another process comes by.
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_accept4,
    SYS_sendmsg,
    SYS_sendmmsg,
    SYS_recvmsg,
    SYS_recvmmsg,
    // Other processes.
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_kcmp,
    SYS_kill,
    SYS_tkill,
    SYS_tgkill,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_pidfd_send_signal,
    SYS_setpriority,
    SYS_sched_setaffinity,
    SYS_sched_setscheduler,
    SYS_sched_setparam,
    SYS_sched_setattr,
    SYS_ioprio_set,
    SYS_move_pages,
    SYS_migrate_pages,
    SYS_unshare,
    SYS_setns,
    // Memory that outlives or goes beyond what RLIMIT_DATA counts.
    SYS_memfd_create,
    SYS_shmget,
    SYS_shmat,
    SYS_shmctl,
    SYS_msgget,
    SYS_msgctl,
    SYS_msgsnd,
    SYS_msgrcv,
    SYS_semget,
    SYS_semctl,
    SYS_mq_open,
    SYS_mq_unlink,
    // What belongs to a file and can be changed by its name alone.
    SYS_fchmodat,
    SYS_fchownat,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_removexattr,
    SYS_lremovexattr,
    SYS_utimensat,
    SYS_truncate,
    SYS_mknodat,
    SYS_name_to_handle_at,
    SYS_open_by_handle_at,
    SYS_fanotify_init,
    SYS_inotify_init1,
    SYS_quotactl,
    // Mounts and the computer itself.
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_swapon,
    SYS_swapoff,
    SYS_reboot,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_acct,
    SYS_sethostname,
    SYS_setdomainname,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_clock_adjtime,
    SYS_adjtimex,
    SYS_syslog,
    SYS_personality,
    // Large parts of the kernel that have had faults.
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_add_key,
    SYS_request_key,
    SYS_keyctl,
    SYS_io_setup,
#ifdef SYS_io_uring_setup
    SYS_io_uring_setup,
#endif
#ifdef SYS_kexec_load
    SYS_kexec_load,
#endif
#ifdef SYS_kexec_file_load
    SYS_kexec_file_load,
#endif
#ifdef SYS_open_tree
    SYS_open_tree,
    SYS_move_mount,
    SYS_fsopen,
    SYS_fspick,
#endif
#ifdef SYS_mount_setattr
    SYS_mount_setattr,
#endif
#ifdef SYS_pidfd_open
    SYS_pidfd_open,
#endif
#ifdef SYS_pidfd_getfd
    SYS_pidfd_getfd,
#endif
#ifdef SYS_process_madvise
    SYS_process_madvise,
#endif
#ifdef SYS_memfd_secret
    SYS_memfd_secret,
#endif
#ifdef SYS_quotactl_fd
    SYS_quotactl_fd,
#endif
#ifdef SYS_accept
    SYS_accept,
#endif
#ifdef SYS_fork
    SYS_fork,
#endif
#ifdef SYS_vfork
    SYS_vfork,
#endif
#ifdef SYS_chmod
    SYS_chmod,
#endif
#ifdef SYS_chown
    SYS_chown,
#endif
#ifdef SYS_lchown
    SYS_lchown,
#endif
#ifdef SYS_utime
    SYS_utime,
#endif
#ifdef SYS_utimes
    SYS_utimes,
#endif
#ifdef SYS_futimesat
    SYS_futimesat,
#endif
#ifdef SYS_mknod
    SYS_mknod,
#endif
#ifdef SYS_inotify_init
    SYS_inotify_init,
#endif
#ifdef SYS_socketcall
    SYS_socketcall,
#endif
#ifdef SYS_ipc
    SYS_ipc,
#endif
#ifdef SYS_iopl
    SYS_iopl,
#endif
#ifdef SYS_ioperm
    SYS_ioperm,
#endif
};

/// Whatever came later than Linux 5.16 (fchmodat2, setxattrat, open_tree_attr …) is not there: a
/// list of what is denied cannot have what is not known yet. From 424 on all architectures have the
/// same numbers, but for the old ARM's own far above.
constexpr std::uint32_t kFirstUnknown = 450;

constexpr std::uint32_t kDeny = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);
constexpr std::uint32_t kMissing = SECCOMP_RET_ERRNO | (ENOSYS & SECCOMP_RET_DATA);

constexpr sock_filter load(std::size_t offset) {
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}

/// The lower half of one of the call's arguments, little-endian.
constexpr sock_filter loadArgument(std::size_t number) {
    return load(offsetof(seccomp_data, args) + number * sizeof(std::uint64_t));
}

constexpr sock_filter answer(std::uint32_t what) {
    return BPF_STMT(BPF_RET | BPF_K, what);
}

/// Of this call the next instruction says what becomes; others go behind it.
constexpr sock_filter onlyOf(long call) {
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 1);
}

/// Of this call, nothing with these values of its second argument.
void denyCommands(std::vector<sock_filter>& filter, long call,
                  std::initializer_list<std::uint32_t> commands) {
    const auto behind = static_cast<std::uint8_t>(commands.size() * 2 + 2);
    filter.push_back(
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, behind));
    filter.push_back(loadArgument(1));
    for (const std::uint32_t command : commands) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, command, 0, 1));
        filter.push_back(answer(kDeny));
    }
    filter.push_back(answer(SECCOMP_RET_ALLOW));
}

/// Whose signals come by way of a file, and what a terminal is made to read.
void denyCommands(std::vector<sock_filter>& filter) {
    denyCommands(filter, SYS_fcntl, {F_SETOWN, F_SETOWN_EX, F_SETSIG});
#ifdef SYS_fcntl64
    denyCommands(filter, SYS_fcntl64, {F_SETOWN, F_SETOWN_EX, F_SETSIG});
#endif
    denyCommands(filter, SYS_ioctl, {FIOSETOWN, SIOCSPGRP, TIOCSTI, TIOCLINUX});
}

std::vector<sock_filter> makeFilter() {
    if (kArchitecture == 0)
        return {};
    std::vector<sock_filter> filter{
        load(offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0),
        answer(SECCOMP_RET_KILL_PROCESS),
        load(offsetof(seccomp_data, nr)),
    };
#if defined(__x86_64__)
    // The x32 ABI has numbers of its own for the same calls.
    constexpr std::uint32_t kX32 = 0x40000000;
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, kX32, 0, 1));
    filter.push_back(answer(kDeny));
#endif
    for (const long call : kForbidden) {
        filter.push_back(onlyOf(call));
        filter.push_back(answer(kDeny));
    }
#ifdef SYS_clone3
    filter.push_back(onlyOf(SYS_clone3));
    filter.push_back(answer(kMissing));
#endif
#if !defined(__arm__)
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, kFirstUnknown, 0, 1));
    filter.push_back(answer(kMissing));
#endif
    denyCommands(filter);
    // Limits of its own (process 0), not of others.
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prlimit64, 0, 4));
    filter.push_back(loadArgument(0));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0));
    filter.push_back(answer(kDeny));
    filter.push_back(answer(SECCOMP_RET_ALLOW));
    // Threads are made, processes are not.
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3));
    filter.push_back(loadArgument(0));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0));
    filter.push_back(answer(kDeny));
    filter.push_back(answer(SECCOMP_RET_ALLOW));
    return filter;
}

}  // namespace

const std::vector<sock_filter>& forbiddenCalls() {
    static const std::vector<sock_filter> filter = makeFilter();
    return filter;
}

}  // namespace landfall
