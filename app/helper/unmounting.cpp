#include "app/helper/unmounting.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "app/helper/processes.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {
namespace {

namespace fs = std::filesystem;

UniqueFd openFolder(const std::string& path) {
    open_how how{};
    how.flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    how.resolve = RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    return UniqueFd(
        static_cast<int>(syscall(SYS_openat2, AT_FDCWD, path.c_str(), &how, sizeof how)));
}

}  // namespace

Result<void> unmount(const Mount& mount, const std::string& node) {
    const fs::path point(mount.point);
    // Through its parent folder, without links, so that nobody who may write below /mnt can turn
    // the name to another mount in between.
    const UniqueFd parent = openFolder(point.parent_path().string());
    if (!parent || fchdir(parent.get()) != 0)
        return fail(errnoError(errno, node, Message::of("opening the folder of %1", point)));
    const std::string name = point.filename().string();
    // Only what the kernel knows by itself: who serves a filesystem (FUSE) might not answer.
    constexpr int kUnasked = AT_SYMLINK_NOFOLLOW | AT_STATX_DONT_SYNC;
    struct statx status {};
    if (statx(AT_FDCWD, name.c_str(), kUnasked, 0, &status) != 0)
        return fail(errnoError(errno, node, Message::of("looking at the mount point %1", point)));
    if ((status.stx_mask & STATX_MNT_ID) != 0 && status.stx_mnt_id != mount.id)
        return fail(ErrorKind::Refused, node,
                    Message::of("something else was mounted at %1 just now", point));
    if (umount2(name.c_str(), UMOUNT_NOFOLLOW) == 0) {
        (void)!chdir("/");
        return {};
    }
    const int number = errno;
    (void)!chdir("/");
    if (number != EBUSY)
        return fail(errnoError(number, node, Message::of("unmounting %1", point)));
    const Message holders =
        processesIn(gnu_dev_makedev(status.stx_dev_major, status.stx_dev_minor));
    return fail(
        ErrorKind::Refused, node,
        holders.empty()
            ? Message::of("%1 is busy and cannot be unmounted", point)
            : Message::of("%1 is busy and cannot be unmounted: it is held by %2", point, holders));
}

}  // namespace landfall::helper
