#include "app/helper/processes.h"

#include <fcntl.h>
#include <linux/kcmp.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace landfall::helper {
namespace {

namespace fs = std::filesystem;

/// Behind the link, as far as the kernel knows by itself; all zero where it does not.
struct statx lookAt(const fs::path& link) {
    struct statx status {};
    if (statx(AT_FDCWD, link.c_str(), AT_STATX_DONT_SYNC, 0, &status) != 0)
        return {};
    return status;
}

bool liesOn(const fs::path& link, dev_t filesystem) {
    const struct statx status = lookAt(link);
    return gnu_dev_makedev(status.stx_dev_major, status.stx_dev_minor) == filesystem;
}

bool isIn(const fs::path& process, dev_t filesystem) {
    if (liesOn(process / "cwd", filesystem) || liesOn(process / "root", filesystem) ||
        liesOn(process / "exe", filesystem))
        return true;
    const auto open = entriesOf(process / "fd");
    return std::any_of(open.begin(), open.end(),
                       [&](const fs::path& fd) { return liesOn(fd, filesystem); });
}

/// proc(5): "flags:", octal, as open(2) has them.
bool isOpenForWriting(const fs::path& process, const fs::path& fd) {
    const std::string info = readAttribute(process / "fdinfo" / fd.filename());
    constexpr std::string_view kKey = "flags:\t";
    const auto at = info.find(kKey);
    int flags = 0;
    if (at != std::string::npos)
        std::from_chars(info.data() + at + kKey.size(), info.data() + info.size(), flags, 8);
    return (flags & O_ACCMODE) != O_RDONLY && (flags & O_PATH) == 0;
}

/// The numbers by which one drive is reached.
struct Nodes {
    std::set<DeviceNumber> blocks;
    std::set<DeviceNumber> characters;
};

Nodes nodesOf(const DiskFacts& disk) {
    Nodes out;
    out.blocks.insert(disk.number);
    for (const DiskPart& part : disk.parts)
        out.blocks.insert(part.number);
    for (const char* kind : {"scsi_generic", "bsg"})
        for (const fs::path& node : entriesOf(disk.sysfs / "device" / kind))
            if (const auto number = parseDeviceNumber(readAttribute(node / "dev")))
                out.characters.insert(*number);
    return out;
}

bool writesTo(const fs::path& process, const Nodes& nodes) {
    const auto open = entriesOf(process / "fd");
    return std::any_of(open.begin(), open.end(), [&](const fs::path& fd) {
        const struct statx status = lookAt(fd);
        const DeviceNumber number{status.stx_rdev_major, status.stx_rdev_minor};
        const bool here = (S_ISBLK(status.stx_mode) && nodes.blocks.contains(number)) ||
                          (S_ISCHR(status.stx_mode) && nodes.characters.contains(number));
        return here && isOpenForWriting(process, fd);
    });
}

/// Whether a thread has no files but those of its process. Where the kernel cannot tell (kcmp(2)),
/// they are looked at.
bool sharesFiles(const fs::path& process, const fs::path& thread) {
    pid_t numbers[2] = {};
    const std::string names[2] = {process.filename().string(), thread.filename().string()};
    for (int i = 0; i < 2; ++i)
        std::from_chars(names[i].data(), names[i].data() + names[i].size(), numbers[i]);
    return numbers[0] == numbers[1] ||
           syscall(SYS_kcmp, numbers[0], numbers[1], KCMP_FILES, 0, 0) == 0;
}

/// A thread may have files of its own (unshare(2)), and go on after its process's first has ended.
bool threadsWriteTo(const fs::path& process, const Nodes& nodes) {
    const auto threads = entriesOf(process / "task");
    return writesTo(process, nodes) ||
           std::any_of(threads.begin(), threads.end(), [&](const fs::path& thread) {
               return !sharesFiles(process, thread) && writesTo(thread, nodes);
           });
}

Message processesThat(const std::function<bool(const fs::path& process)>& hold) {
    constexpr std::size_t kMost = 3;
    std::vector<MessageArgument> holders;
    for (const fs::path& process : entriesOf("/proc")) {
        const std::string pid = process.filename().string();
        if (!allOf(pid, isDigit) || pid == std::to_string(getpid()) || !hold(process))
            continue;
        if (holders.size() == kMost)
            return Message::of("%1 and others", listWithCommas(std::move(holders)));
        // A process names itself: what a terminal would act upon is not shown.
        holders.emplace_back(
            Message::of("%1 (%2)", sanitised(readAttribute(process / "comm")), pid));
    }
    return listWithCommas(std::move(holders));
}

}  // namespace

Message processesIn(dev_t filesystem) {
    return processesThat(
        [filesystem](const fs::path& process) { return isIn(process, filesystem); });
}

Message processesWritingTo(const DiskFacts& disk) {
    return processesThat([nodes = nodesOf(disk)](const fs::path& process) {
        return threadsWriteTo(process, nodes);
    });
}

}  // namespace landfall::helper
