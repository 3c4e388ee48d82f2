#pragma once

#include <cstddef>

namespace landfall {

/// What a partition is formatted with.
enum class Filesystem { None, Ext4, Xfs, Btrfs, F2fs, Vfat, Swap };  // None: raw

/// The longest label in bytes that its mkfs accepts; for a raw partition, GPT's name (36).
[[nodiscard]] constexpr std::size_t longestLabel(Filesystem filesystem) {
    switch (filesystem) {
        case Filesystem::Ext4:
            return 16;
        case Filesystem::Xfs:
            return 12;
        case Filesystem::Vfat:
            return 11;
        case Filesystem::Swap:
            return 15;  // 16 bytes with the terminator
        case Filesystem::Btrfs:
        case Filesystem::F2fs:
        case Filesystem::None:
            break;
    }
    return 36;  // of what takes more (btrfs, f2fs), no more than a GPT's name
}

}  // namespace landfall
