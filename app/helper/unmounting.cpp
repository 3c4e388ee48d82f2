#include "app/helper/unmounting.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/base/unique_fd.h"

namespace landfall::helper {
namespace {

namespace fs = std::filesystem;

bool isNumber(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

bool liesOn(const fs::path& link, dev_t filesystem) {
    struct stat status {};
    return stat(link.c_str(), &status) == 0 && status.st_dev == filesystem;
}

bool holds(const fs::path& process, dev_t filesystem) {
    if (liesOn(process / "cwd", filesystem) || liesOn(process / "root", filesystem) ||
        liesOn(process / "exe", filesystem))
        return true;
    const auto open = entriesOf(process / "fd");
    return std::any_of(open.begin(), open.end(),
                       [&](const fs::path& fd) { return liesOn(fd, filesystem); });
}

/// "bash (1234), gedit (77)"; empty where none is found (a mount in another namespace, a loop).
Message holdersOf(dev_t filesystem) {
    constexpr std::size_t kMost = 3;
    std::vector<MessageArgument> holders;
    for (const fs::path& process : entriesOf("/proc")) {
        const std::string pid = process.filename().string();
        if (!isNumber(pid) || pid == std::to_string(getpid()) || !holds(process, filesystem))
            continue;
        if (holders.size() == kMost)
            return Message::of("%1 and others", listWithCommas(std::move(holders)));
        // A process names itself: what a terminal would act upon is not shown.
        holders.emplace_back(
            Message::of("%1 (%2)", sanitised(readAttribute(process / "comm")), pid));
    }
    return listWithCommas(std::move(holders));
}

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
    struct statx status {};
    if (statx(AT_FDCWD, name.c_str(), AT_SYMLINK_NOFOLLOW, STATX_MNT_ID, &status) != 0)
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
    struct stat folder {};
    const Message holders =
        stat(mount.point.c_str(), &folder) == 0 ? holdersOf(folder.st_dev) : Message();
    return fail(
        ErrorKind::Refused, node,
        holders.empty()
            ? Message::of("%1 is busy and cannot be unmounted", point)
            : Message::of("%1 is busy and cannot be unmounted: it is held by %2", point, holders));
}

}  // namespace landfall::helper
