#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/disk/ext4.h"
#include "core/disk/fat.h"
#include "core/image/base_facts.h"

namespace landfall {

/// "1a4dfa11": a disk id as PARTUUID= has it, 8 lower-case hex digits.
[[nodiscard]] std::string diskIdText(std::uint32_t diskId);

/// How a base's table calls its partitions: by an MBR's id and their number, or by a GPT's GUIDs.
struct DiskNames {
    std::uint32_t diskId = 0;
    std::vector<std::pair<int, std::string>> guids = {};  ///< of a GPT, with numbers; lower case

    [[nodiscard]] static DiskNames of(const BaseFacts& facts);
};

/// A place in a text that names a partition by such a name: "1a4dfa11-02" or a GUID, in whatever
/// case, with or without PARTUUID= or quotation marks before it, or "1a4dfa11\x2d02" as in a unit's
/// name.
struct DiskReference {
    std::size_t at = 0;
    std::size_t length = 0;
    int number = 0;
    bool escaped = false;  ///< a hyphen is written "\x2d"
};
/// The first one at or behind `from`.
[[nodiscard]] std::optional<DiskReference> findDiskReference(std::string_view text,
                                                             const DiskNames& disk,
                                                             std::size_t from = 0);

/// The files of the boot partition that name a partition of the base by its disk's id.
void readBootReferences(const Fat& boot, BaseFacts& facts);
/// The same of a partition that a card keeps as it is, a "vfat" or "ext4".
void readOtherReferences(const VolumeLocation& where, const std::string& filesystem,
                         BaseFacts& facts);
/// The same of the root: what lies below /etc and /boot, but for /etc/fstab.
void readRootReferences(const Ext4& root, BaseFacts& facts);

}  // namespace landfall
