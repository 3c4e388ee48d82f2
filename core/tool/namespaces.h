#pragma once

#include <array>
#include <string>

namespace landfall {

/// Of the file system every tool may read these, and start programs from them.
inline constexpr std::array kSystemFolders{"/usr",    "/lib", "/lib32", "/lib64",
                                           "/libx32", "/bin", "/sbin"};
/// What the dynamic linker reads besides.
inline constexpr std::array kSystemFiles{"/etc/ld.so.cache", "/etc/ld.so.preload"};
/// Which filesystems are mounted: nothing that a tool is told by it is a secret, and some do not
/// start without it.
inline constexpr const char* kOwnMounts = "/proc/self/mounts";
inline constexpr const char* kSwaps = "/proc/swaps";

/// "1000 1000 1\n": in a namespace of users everybody stays who he is.
[[nodiscard]] std::string identityMap(unsigned id);

/// In a child that has one thread: a root folder with nothing in it but the above, /dev/null and
/// the process's own /proc/self/fd, read-only; no network. Root goes without a namespace of users.
/// Async-signal-safe. 0 or an errno.
[[nodiscard]] int enterNamespaces(const char* userMap, const char* groupMap);

}  // namespace landfall
