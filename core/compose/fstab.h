#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/card_plan.h"
#include "core/compose/owners.h"
#include "core/image/disk_references.h"

namespace landfall {

// fstab(5) and cmdline.txt as texts; all pure.

/// What PARTUUID= names: "1a4dfa11-02" on an MBR. On a GPT a GUID of version 4 that begins with the
/// disk id and ends with the number, so that both tables follow the card's id alike; number 0 is
/// the disk's own.
[[nodiscard]] std::string partUuid(std::string_view diskId, int number, TableFormat table);

/// The text with each place that names a partition of the base (findDiskReference()) as
/// it is on a card with the id `to` and this table.
[[nodiscard]] std::string replaceDiskId(std::string_view text, const DiskNames& from,
                                        std::string_view to, TableFormat table);

/// The options of the line that mounts `mountPoint` with `added` behind them; an option of the same
/// key ("umask=") is replaced. The text as it is where no line mounts it.
[[nodiscard]] std::string addMountOptions(std::string_view fstab, std::string_view mountPoint,
                                          const std::vector<std::string>& added);

/// Whether a line of the text mounts something there.
[[nodiscard]] bool mountsAt(std::string_view fstab, std::string_view mountPoint);

/// The line for a new partition, with its newline: by PARTUUID, `nofail` (a bad data disk must not
/// stop a headless boot). vfat gets owner and mode as mount options by number.
[[nodiscard]] std::string fstabLine(const PlannedPartition& partition, std::string_view uuid,
                                    OwnerNumbers owner);

/// The one line of cmdline.txt edited: words taken away (a prefix where it ends in '='), then words
/// added that are not there yet.
[[nodiscard]] std::string editCommandLine(std::string_view line, const CommandLineEdit& edit);
/// The same of a whole file: its first line, and the others as they are.
[[nodiscard]] std::string editFirstLine(const std::string& text, const CommandLineEdit& edit);

}  // namespace landfall
