#include "app/helper/opening.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <cerrno>
#include <ctime>
#include <utility>

#include "app/helper/processes.h"
#include "app/helper/unmounting.h"
#include "core/eligibility/eligibility.h"

#ifndef BLKGETDISKSEQ
#define BLKGETDISKSEQ _IOR(0x12, 128, __u64)
#endif

namespace landfall::helper {
namespace {

auto refuse(const DiskFacts& disk, Message why) {
    return fail(ErrorKind::Refused, disk.node, std::move(why));
}

/// Asks the kernel, by the descriptor, for all that the person saw.
Result<void> checkIdentity(int fd, const DiskFacts& disk, const DeviceIdentity& identity) {
    struct stat status {};
    if (fstat(fd, &status) != 0)
        return fail(errnoError(errno, disk.node, Message::of("looking at the drive")));
    std::uint64_t size = 0;
    if (ioctl(fd, BLKGETSIZE64, &size) != 0)
        return fail(errnoError(errno, disk.node, Message::of("reading its size")));
    std::uint64_t sequence = 0;
    // Kernels before 5.15 do not count their disks; they show none in sysfs either.
    if (ioctl(fd, BLKGETDISKSEQ, &sequence) != 0)
        sequence = 0;
    const bool same = S_ISBLK(status.st_mode) && gnu_dev_major(status.st_rdev) == identity.major &&
                      gnu_dev_minor(status.st_rdev) == identity.minor &&
                      size == identity.size.value && sequence == identity.diskSequence &&
                      disk.serial == identity.serial;
    if (!same)
        return refuse(
            disk, Message::of(
                      "is no longer the drive or the card that was shown; look at the list again"));
    return {};
}

void pauseBetweenTries() {
    const timespec pause{0, 100'000'000};
    nanosleep(&pause, nullptr);
}

/// udev holds a shared lock while it looks at a new medium: a few moments are given to it.
Result<void> lock(int fd, const DiskFacts& disk) {
    constexpr int kTries = 30;
    for (int i = 0; flock(fd, LOCK_EX | LOCK_NB) != 0; ++i) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(errnoError(errno, disk.node, Message::of("locking the drive")));
        if (i == kTries)
            return refuse(disk,
                          Message::of("is locked by another program that writes or formats it"));
        pauseBetweenTries();
    }
    return {};
}

/// Who could write to it meanwhile: a virtual machine, a server. One that serves what was just
/// unmounted ends by itself, a moment later.
Result<void> refuseWriters(const DiskFacts& disk) {
    constexpr int kTries = 15;
    Message writers = processesWritingTo(disk);
    for (int i = 0; i < kTries && !writers.empty(); ++i) {
        pauseBetweenTries();
        writers = processesWritingTo(disk);
    }
    if (!writers.empty())
        return refuse(disk, Message::of("is in use: something else on this computer holds it: %1",
                                        std::move(writers)));
    return {};
}

Result<void> checkGrant(const DiskFacts& disk, const Grants& grants) {
    if (disk.kind == DriveClass::Loop && grants.loops == LoopDevices::Refuse)
        return refuse(disk, Message::of("is a loop device, which only root may write"));
    if (disk.kind == DriveClass::Fixed && grants.authorisation != Authorisation::Fixed)
        return refuse(
            disk, Message::of("is a built-in disk, which needs the authorisation for fixed disks"));
    return {};
}

Result<std::uint32_t> readGeometry(int fd, const DiskFacts& disk) {
    int readOnly = 0;
    if (ioctl(fd, BLKROGET, &readOnly) != 0)
        return fail(
            errnoError(errno, disk.node, Message::of("reading whether it is write-protected")));
    if (readOnly != 0)
        return refuse(disk, Message::of("is write-protected; a card's lock switch may be set"));
    int sector = 0;
    if (ioctl(fd, BLKSSZGET, &sector) != 0)
        return fail(errnoError(errno, disk.node, Message::of("reading its sector size")));
    LANDFALL_TRY(checkSector(disk, ByteCount{static_cast<std::uint64_t>(sector)}));
    return static_cast<std::uint32_t>(sector);
}

Result<UniqueFd> openNode(const DiskFacts& disk, int flags) {
    UniqueFd fd(open(disk.node.c_str(), flags | O_NOFOLLOW | O_CLOEXEC));
    if (fd)
        return fd;
    if (errno == EBUSY)
        return refuse(disk, Message::of("is in use: something else on this computer holds it"));
    if (errno == ENOMEDIUM)
        return refuse(disk, Message::of("has no card or medium in it"));
    if (errno == EROFS)
        return refuse(disk, Message::of("is write-protected; a card's lock switch may be set"));
    return fail(errnoError(errno, disk.node, Message::of("opening the drive")));
}

}  // namespace

Result<HeldCard> openCard(const Sysroot& machine, const DeviceIdentity& identity,
                          const Grants& grants) {
    const DeviceNumber number{identity.major, identity.minor};
    LANDFALL_ASSIGN(const DiskFacts found, readDisk(machine, number));
    // What is refused anyhow is not even opened; judged again below, under the lock. First what no
    // authorisation would change.
    LANDFALL_TRY(assess(machine, found));
    LANDFALL_TRY(checkGrant(found, grants));

    HeldCard card;
    LANDFALL_ASSIGN(card.lock, openNode(found, O_RDONLY));
    struct stat status {};
    if (fstat(card.lock.get(), &status) != 0 || !S_ISBLK(status.st_mode))
        return refuse(found, Message::of("is not a block device"));
    LANDFALL_TRY(lock(card.lock.get(), found));

    // Again, now that nobody who minds the lock changes it any more.
    LANDFALL_ASSIGN(const DiskFacts disk, readDisk(machine, number));
    LANDFALL_TRY(checkIdentity(card.lock.get(), disk, identity));
    LANDFALL_ASSIGN(card.sector, readGeometry(card.lock.get(), disk));
    card.size = identity.size;

    LANDFALL_ASSIGN(const Eligible eligible, assess(machine, disk));
    LANDFALL_TRY(checkGrant(disk, grants));
    for (const Mount& mount : eligible.unmount)
        LANDFALL_TRY(unmount(mount, disk.node));
    LANDFALL_TRY(refuseWriters(disk));

    // Exclusive: the kernel itself refuses what is mounted or held in any namespace.
    LANDFALL_ASSIGN(card.device, openNode(disk, O_RDWR | O_EXCL | O_DIRECT));
    LANDFALL_TRY(checkIdentity(card.device.get(), disk, identity));
    return card;
}

Result<void> checkCard(const Sysroot& machine, int device, const DeviceIdentity& identity) {
    LANDFALL_ASSIGN(const DiskFacts before, readDisk(machine, {identity.major, identity.minor}));
    LANDFALL_ASSIGN(const UniqueFd again, openNode(before, O_RDONLY));
    LANDFALL_ASSIGN(const DiskFacts disk, readDisk(machine, {identity.major, identity.minor}));
    LANDFALL_TRY(checkIdentity(again.get(), disk, identity));
    return checkIdentity(device, disk, identity);
}

}  // namespace landfall::helper
