#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/disk/range.h"
#include "core/image/base_facts.h"

namespace landfall {

/// The outside of an image: size, table, partitions and what their first bytes say. An image that
/// is one filesystem without a table has one partition of number 0. InvalidInput, `subject` named,
/// for what is no disk image (where it is something else that is known, what to do with it) or cut
/// short. A length within a sector is rounded up.
[[nodiscard]] Result<BaseFacts> readDiskImage(const std::filesystem::path& image,
                                              const std::string& subject);

/// readDiskImage() for its refusals alone.
[[nodiscard]] Result<void> requireDiskImage(const std::filesystem::path& image,
                                            const std::string& subject);

[[nodiscard]] VolumeLocation volumeOf(const std::filesystem::path& image,
                                      const PartitionFacts& partition);

/// The partition that "PARTUUID=1234abcd-02", "LABEL=writable", "UUID=…", "/dev/mmcblk0p2" or
/// "/dev/disk/by-partuuid/1234abcd-02" names, as a kernel or fstab would find it; null where none
/// does.
[[nodiscard]] const PartitionFacts* partitionBySpec(const BaseFacts& facts, std::string_view spec);

/// Whether a spec is one that names a partition of a disk, as partitionBySpec() reads it; not so
/// "/dev/nfs", "/dev/mapper/…", "tmpfs".
[[nodiscard]] bool namesPartition(std::string_view spec);

}  // namespace landfall
