#pragma once

#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall {

/// Names as blkid(8) prints them; all empty where nothing was recognised.
struct ProbedFilesystem {
    std::string type;   ///< "ext2", "ext3", "ext4", "vfat", "xfs", "btrfs", "f2fs", "swap",
                        ///< "squashfs", "ntfs", "exfat"
    std::string label;  ///< of ext and, from its boot sector, vfat
    std::string uuid;   ///< of ext; vfat's volume id as "1234-ABCD"
};

/// Told by the signatures in the first 68 KiB of a volume: `fd` at `start`, `size` long. Nothing
/// that the volume says is followed. Io where it cannot be read.
[[nodiscard]] Result<ProbedFilesystem> probeFilesystem(int fd, ByteOffset start, ByteCount size);

}  // namespace landfall
