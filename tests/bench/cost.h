#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

namespace landfall::test {

struct Cost {
    double wall = 1e9;
    double processor = 1e9;
    long peakMegabytes = 0;
    double writtenMegabytes = 0;  ///< of pages made dirty, its children's too (proc(5), io)

    void keepBest(const Cost& other) {
        wall = std::min(wall, other.wall);
        processor = std::min(processor, other.processor);
        peakMegabytes = std::max(peakMegabytes, other.peakMegabytes);
        writtenMegabytes = std::max(writtenMegabytes, other.writtenMegabytes);
    }
};

/// What an ended child that is not waited for yet has written.
inline double writtenBy(pid_t child) {
    std::ifstream in("/proc/" + std::to_string(child) + "/io");
    std::string word;
    double bytes = 0;
    while (in >> word)
        if (word == "write_bytes:")
            in >> bytes;
    return bytes / 1e6;
}

/// Runs `body` in a child of its own, so that its memory, processor time and writes are its own.
/// Ends the program where it gives back anything but 0.
template <typename Body>
Cost measure(const Body& body) {
    const auto before = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(body());
    siginfo_t ended{};
    (void)::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT);
    Cost cost;
    cost.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
    cost.writtenMegabytes = writtenBy(child);
    int status = 0;
    struct rusage usage {};
    if (::wait4(child, &status, 0, &usage) != child || status != 0) {
        std::fprintf(stderr, "what was to be measured failed\n");
        std::exit(1);
    }
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    cost.processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.peakMegabytes = usage.ru_maxrss / 1024;
    return cost;
}

}  // namespace landfall::test
