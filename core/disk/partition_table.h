#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall {

enum class TableFormat { None, Mbr, Gpt };

/// "none", "mbr", "gpt".
[[nodiscard]] std::string_view tableName(TableFormat format);

/// One line of a partition table. Number, start and size as sfdisk(8) -J prints them, in bytes.
struct TableEntry {
    int number = 0;
    ByteOffset start;
    ByteCount size;
    std::uint8_t type = 0;         ///< MBR type byte (0x0c, 0x83, 0x05 ...); 0 on GPT
    std::string guidType;          ///< GPT
    std::string guid;              ///< GPT: the partition's own, lower case
    std::string name;              ///< GPT
    std::uint64_t attributes = 0;  ///< GPT: bit 2 is "boots by a legacy BIOS", which U-Boot reads
    bool bootable = false;
};

/// An MBR's partition of logical ones: 0x05, 0x0f, 0x85 (Linux, block/partitions/msdos.c).
[[nodiscard]] bool isExtended(std::uint8_t type);

struct PartitionTable {
    TableFormat format = TableFormat::None;
    std::uint32_t diskId = 0;  ///< MBR disk signature, little-endian at offset 440
    std::string diskGuid;      ///< GPT, lower case
    std::vector<TableEntry> entries;
};

/// What a GPT of 128 entries takes at the disk's start (with its protective MBR) and at its end.
inline constexpr ByteCount kGptHead{34 * kSector.value};
inline constexpr ByteCount kGptTail{33 * kSector.value};

/// Reads the table of an image or device by libfdisk. An image without one is TableFormat::None,
/// not an error.
[[nodiscard]] Result<PartitionTable> readPartitionTable(const std::filesystem::path& image);

/// Writes an MBR (primaries 1-4, an extended one of type 0x05 or 0x0f, logicals from 5 with their
/// EBRs in the gaps) or a GPT (with a copy at the end, and `diskId` in its protective MBR) into a
/// file whose length is the card's size, by libfdisk; the boot code before offset 440 stays. Starts
/// and sizes are taken exactly as given (512-byte sectors).
[[nodiscard]] Result<void> writePartitionTable(const std::filesystem::path& image,
                                               const PartitionTable& table);

}  // namespace landfall
