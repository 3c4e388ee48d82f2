/*
 * Preloaded into user-mode Linux, which takes its wall clock from the host's at its start (arch/um/os-Linux/time.c,
 * os_persistent_clock_emulation): with LANDFALL_UML_CLOCK=SECONDS in the environment the guest begins at that time since 1970, as a
 * machine without a clock battery does. Its timers go by CLOCK_MONOTONIC, which stays as it is.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static time_t difference;

__attribute__((constructor)) static void read_wish(void)
{
    const char *wish = getenv("LANDFALL_UML_CLOCK");
    struct timespec now;
    if (!wish || !*wish || syscall(SYS_clock_gettime, CLOCK_REALTIME, &now) != 0)
        return;
    difference = (time_t)strtoll(wish, NULL, 10) - now.tv_sec;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    long result = syscall(SYS_clock_gettime, clock, now);
    if (result == 0 && clock == CLOCK_REALTIME)
        now->tv_sec += difference;
    return (int)result;
}
