#include "core/tool/namespaces.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstring>

namespace landfall {
namespace {

/// Any folder that every computer has; what lies in it is not looked at.
constexpr const char* kPlace = "/tmp";

bool putText(const char* file, const char* text) {
    const int fd = ::open(file, O_WRONLY | O_CLOEXEC);
    const auto length = static_cast<ssize_t>(std::strlen(text));
    const bool done = fd >= 0 && ::write(fd, text, static_cast<std::size_t>(length)) == length;
    if (fd >= 0)
        ::close(fd);
    return done;
}

/// `target` is relative: to the new root.
bool bind(const char* from, const char* target, std::uint64_t attributes) {
    if (::mount(from, target, nullptr, MS_BIND | MS_REC, nullptr) != 0)
        return false;
    struct mount_attr attr {};
    attr.attr_set = attributes;
    return attributes == 0 ||
           ::syscall(SYS_mount_setattr, AT_FDCWD, target, AT_RECURSIVE, &attr, sizeof attr) == 0;
}

bool makeFile(const char* target) {
    const int fd = ::open(target, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    return fd >= 0 && ::close(fd) == 0;
}

bool bindFile(const char* from, std::uint64_t attributes) {
    return makeFile(from + 1) && bind(from, from + 1, attributes);
}

constexpr std::uint64_t kShut = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;

/// A folder of the system, or the symlink that it is where /usr has been merged; none is no fault.
bool takeFolder(const char* folder) {
    struct stat info {};
    if (::lstat(folder, &info) != 0)
        return errno == ENOENT;
    if (!S_ISLNK(info.st_mode))
        return ::mkdir(folder + 1, 0755) == 0 && bind(folder, folder + 1, kShut);
    char target[PATH_MAX];
    const ssize_t length = ::readlink(folder, target, sizeof target - 1);
    if (length < 0)
        return false;
    target[length] = '\0';
    return ::symlink(target, folder + 1) == 0;
}

bool fillRoot() {
    for (const char* folder : kSystemFolders)
        if (!takeFolder(folder))
            return false;
    if (::mkdir("etc", 0755) != 0 || ::mkdir("dev", 0755) != 0 || ::mkdir("proc", 0755) != 0 ||
        ::mkdir("proc/self", 0755) != 0 || ::mkdir("proc/self/fd", 0755) != 0)
        return false;
    for (const char* file : kSystemFiles)
        if (::access(file, F_OK) == 0 && !bindFile(file, kShut))
            return false;
    return bindFile("/dev/null", 0) && bind("/proc/self/fd", "proc/self/fd", 0) &&
           bindFile(kOwnMounts, 0) && bindFile(kSwaps, 0) &&
           ::symlink("self/mounts", "proc/mounts") == 0;
}

/// pivot_root(2), "pivot_root(".", ".")".
bool changeRoot() {
    struct mount_attr attr {};
    attr.attr_set = MOUNT_ATTR_RDONLY;
    return ::syscall(SYS_mount_setattr, AT_FDCWD, ".", 0, &attr, sizeof attr) == 0 &&
           ::syscall(SYS_pivot_root, ".", ".") == 0 && ::umount2(".", MNT_DETACH) == 0 &&
           ::chdir("/") == 0;
}

/// Of a process that is not dumpable, as ours are, /proc has all as root's: for this moment it is.
/// What it has of the program's secrets the kernel has wiped (Secret).
bool writeMaps(const char* userMap, const char* groupMap) {
    if (::prctl(PR_SET_DUMPABLE, 1) != 0)
        return false;
    const bool written = putText("/proc/self/setgroups", "deny") &&
                         putText("/proc/self/uid_map", userMap) &&
                         putText("/proc/self/gid_map", groupMap);
    const int error = errno;
    const bool shielded = ::prctl(PR_SET_DUMPABLE, 0) == 0;
    errno = error;
    return written && shielded;
}

}  // namespace

std::string identityMap(unsigned id) {
    return std::to_string(id) + " " + std::to_string(id) + " 1\n";
}

int enterNamespaces(const char* userMap, const char* groupMap) {
    const bool root = ::geteuid() == 0;
    const int parts = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | (root ? 0 : CLONE_NEWUSER);
    if (::unshare(parts) != 0)
        return errno;
    if (!root && !writeMaps(userMap, groupMap))
        return errno;
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0 ||
        ::mount("tmpfs", kPlace, "tmpfs", MS_NOSUID | MS_NODEV, "size=64k,mode=0755") != 0 ||
        ::chdir(kPlace) != 0 || !fillRoot() || !changeRoot())
        return errno != 0 ? errno : EIO;
    return 0;
}

}  // namespace landfall
