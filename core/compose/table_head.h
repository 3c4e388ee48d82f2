#pragma once

#include <filesystem>

#include "core/compose/layers.h"
#include "core/disk/range.h"

namespace landfall {

/// The card's partition table in a sparse file as long as the card.
struct TableFile {
    std::filesystem::path file;
    RangeList ranges;  ///< the first sector, and each EBR with what surrounds it
};

/// Writes the plan's table with this disk id; the boot code is the base's.
[[nodiscard]] Result<TableFile> makeTable(const ComposeContext& context, std::uint32_t diskId,
                                          const std::filesystem::path& folder);

}  // namespace landfall
