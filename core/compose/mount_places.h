#pragma once

#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/disk/ext4.h"

namespace landfall {

// Where a file lies once the system has mounted what its fstab and the layout say.

/// The preset's files behind what the content holds already: those below the boot partition's mount
/// point become files of the boot partition. InvalidInput, naming the file, for one that another
/// mount of the base's fstab would hide or that is there twice; a warning for owner and mode, which
/// a FAT does not keep.
[[nodiscard]] Result<void> addPresetFiles(const BaseFacts& facts, const Preset& preset,
                                          CardPlan& plan);

/// InvalidInput for content of the card itself that a mount of the base's fstab would hide.
[[nodiscard]] Result<void> checkBaseMounts(const BaseFacts& facts, const CardContent& content);

/// InvalidInput for a file of the preset whose folder leads through the base's symlinks below a
/// mount point.
[[nodiscard]] Result<void> checkLinkedFolders(const Ext4& root, const BaseFacts& facts,
                                              const CardPlan& plan);

/// The first path of the content that stands below the folder; empty where none does.
[[nodiscard]] std::string pathBelow(const CardContent& content, const std::string& folder);

}  // namespace landfall
