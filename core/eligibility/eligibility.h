#pragma once

#include <vector>

#include "core/eligibility/disk_facts.h"
#include "core/eligibility/system_tables.h"

namespace landfall {

/// A disk that may be written, after these were unmounted (in this order).
struct Eligible {
    std::vector<Mount> unmount;
};

/// The one judgement whether a disk may be erased, by the helper (which enforces it) and by the
/// list of drives (which explains it). Refused, with the drive's node as the error's subject, are
/// kinds that are never written (optical, device-mapper, ...), drives without a medium or
/// write-protected, the disks of the running system, swap, members of RAID, LVM, crypt or a btrfs
/// of several devices (of RAID and LVM also where they are not running), what a loop device or
/// another part of the kernel uses (kernel_users.h), devices named in fstab, crypttab or a mount
/// unit, and what is mounted elsewhere than below /media, /run/media or /mnt. Which processes write
/// to it is for the helper to see.
///
/// Matches by device number only, never by a name's prefix. A table's UUID or label is matched both
/// ways: by the node that /dev/disk points at, and by the links that udev gave to this disk, so
/// that a second disk with the same UUID cannot hide the first. Fails closed when the mounts cannot
/// be read. DriveClass is not judged here: that is for the authorisation.
[[nodiscard]] Result<Eligible> assess(const Sysroot& machine, const DiskFacts& disk);

/// Refused for a drive whose logical sectors are not of 512 bytes: tables, filesystems and the boot
/// firmware of what is written count in those. assess() asks what sysfs says.
[[nodiscard]] Result<void> checkSector(const DiskFacts& disk, ByteCount sector);

/// The mounts that lie on the disk, directly or through partitions, dm, md or a btrfs.
[[nodiscard]] Result<std::vector<Mount>> mountsOn(const Sysroot& machine, const DiskFacts& disk);

}  // namespace landfall
