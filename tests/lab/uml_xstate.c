/*
 * Preloaded into user-mode Linux, so that it runs on processors with AMX.
 *
 * Linux takes a process's extended registers back (PTRACE_SETREGSET of NT_X86_XSTATE) only in the processor's full size, and answers
 * EFAULT otherwise (arch/x86/kernel/fpu/regset.c, xstateregs_set). User-mode Linux 6.1 keeps them in a buffer that ends before AMX's
 * 8 KiB of tiles: its first process dies of that. No program in the guest may use the tiles (that takes arch_prctl, which the guest's
 * kernel does not know), so what lies behind the buffer is zero, and is put back as zero here.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>

enum { full_room = 65536 };

/* Static, because the stacks of user-mode Linux's own threads are small; signals are held off while it is in use. */
static char full[full_room];
static size_t full_size;

typedef long ptrace_function(int request, pid_t pid, void *address, void *data);

static ptrace_function *real_ptrace(void)
{
    static ptrace_function *function;
    if (!function)
        *(void **)&function = dlsym(RTLD_NEXT, "ptrace");
    return function;
}

static long get_state(pid_t pid, void *address, struct iovec *caller)
{
    struct iovec all = {full, sizeof(full)};
    long result = real_ptrace()(PTRACE_GETREGSET, pid, address, &all);
    if (result < 0)
        return result;
    full_size = all.iov_len;
    if (caller->iov_len > full_size)
        caller->iov_len = full_size;
    memcpy(caller->iov_base, full, caller->iov_len);
    return result;
}

static long set_state(pid_t pid, void *address, const struct iovec *caller)
{
    struct iovec all = {full, full_size};
    if (full_size <= caller->iov_len)
        return real_ptrace()(PTRACE_SETREGSET, pid, address, (void *)caller);
    memcpy(full, caller->iov_base, caller->iov_len);
    memset(full + caller->iov_len, 0, full_size - caller->iov_len);
    return real_ptrace()(PTRACE_SETREGSET, pid, address, &all);
}

long ptrace(enum __ptrace_request request, ...)
{
    va_list arguments;
    va_start(arguments, request);
    pid_t pid = va_arg(arguments, pid_t);
    void *address = va_arg(arguments, void *);
    void *data = va_arg(arguments, void *);
    va_end(arguments);
    if ((request != PTRACE_GETREGSET && request != PTRACE_SETREGSET) || (long)address != NT_X86_XSTATE)
        return real_ptrace()(request, pid, address, data);

    sigset_t every, before;
    sigfillset(&every);
    sigprocmask(SIG_SETMASK, &every, &before);
    long result = request == PTRACE_GETREGSET ? get_state(pid, address, data) : set_state(pid, address, data);
    int reason = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = reason;
    return result;
}
