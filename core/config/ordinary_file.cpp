#include "core/config/ordinary_file.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

#include "core/base/file_io.h"
#include "core/base/text.h"

namespace landfall {
namespace {

Message kindOf(mode_t mode) {
    if (S_ISDIR(mode))
        return Message::of("is a folder; accepted is a regular file");
    if (S_ISFIFO(mode))
        return Message::of("is a pipe; accepted is a regular file");
    if (S_ISSOCK(mode))
        return Message::of("is a socket; accepted is a regular file");
    return Message::of("is a device; accepted is a regular file");
}

/// Linux, include/uapi/linux/magic.h; configfs and fusectl by fs/configfs/mount.c and
/// fs/fuse/control.c.
bool isMadeUp(std::uint64_t filesystem) {
    constexpr std::uint64_t kConfigfs = 0x62656570;
    constexpr std::uint64_t kFusectl = 0x65735543;
    constexpr std::array<std::uint64_t, 16> kMadeUp{
        PROC_SUPER_MAGIC,    SYSFS_MAGIC,    DEBUGFS_MAGIC,  TRACEFS_MAGIC,
        SECURITYFS_MAGIC,    SELINUX_MAGIC,  SMACK_MAGIC,    CGROUP_SUPER_MAGIC,
        CGROUP2_SUPER_MAGIC, PSTOREFS_MAGIC, EFIVARFS_MAGIC, BPF_FS_MAGIC,
        DEVPTS_SUPER_MAGIC,  BINFMTFS_MAGIC, kConfigfs,      kFusectl};
    return std::find(kMadeUp.begin(), kMadeUp.end(), filesystem) != kMadeUp.end();
}

}  // namespace

Result<UniqueFd> openOrdinaryFile(const std::filesystem::path& file) {
    const std::string subject = shownPath(file.string());
    // A place only: what is no file is looked at without being opened.
    const UniqueFd place(::open(file.c_str(), O_PATH | O_CLOEXEC));
    struct stat info {};
    struct statfs where {};
    if (!place || ::fstat(place.get(), &info) != 0 || ::fstatfs(place.get(), &where) != 0)
        return fail(errnoError(errno, subject, Message::of("opening it")));
    if (!S_ISREG(info.st_mode))
        return fail(ErrorKind::InvalidInput, subject, kindOf(info.st_mode));
    if (isMadeUp(static_cast<std::uint64_t>(where.f_type)))
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("is made up by the kernel while it is read; accepted is a regular "
                                "file on a disk"));
    const std::string same = "/proc/self/fd/" + std::to_string(place.get());
    UniqueFd fd(::open(same.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd)
        return fail(errnoError(errno, subject, Message::of("opening it")));
    return fd;
}

Result<std::string> readOrdinaryFile(const std::filesystem::path& file, ByteCount most) {
    LANDFALL_ASSIGN(const UniqueFd fd, openOrdinaryFile(file));
    const std::string subject = shownPath(file.string());
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0)
        return fail(errnoError(errno, subject, Message::of("taking its size")));
    const ByteCount size{static_cast<std::uint64_t>(info.st_size)};
    if (size > most)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("is %1 long; at most %2 are read", size, most));
    std::string text(size.value, '\0');
    LANDFALL_ASSIGN(const std::size_t got, readAtMost(fd.get(), text, ByteOffset{0}, subject));
    text.resize(got);
    return text;
}

}  // namespace landfall
