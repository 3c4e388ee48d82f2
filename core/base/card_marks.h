#pragma once

#include <cstdint>
#include <string_view>

namespace landfall {

/// The MBR disk signature of a card whose writing has begun and not ended: an empty table with this
/// id is never bootable, and udev shows it to everybody as ID_PART_TABLE_UUID=4c46554e.
inline constexpr std::uint32_t kUnfinishedDiskId = 0x4C46554E;

/// Sector 1 of an unfinished card: this line, then the receipt's id and a newline.
inline constexpr std::string_view kUnfinishedMark = "LANDFALL-UNFINISHED\n";

}  // namespace landfall
