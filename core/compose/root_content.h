#pragma once

#include <functional>

#include "core/base/result.h"
#include "core/compose/owners.h"
#include "core/content/card_content.h"
#include "core/disk/ext4.h"

namespace landfall {

/// Called before each longer step; its error ends the work.
using BeforeStep = std::function<Result<void>(const Message& step)>;

/// Carries out content in an open root: removals, accounts, folders, files, symlinks, in this
/// order; parents that are missing are made root:root 0755. Gives back the names it ended with.
[[nodiscard]] Result<OwnerTable> applyContent(Ext4& root, const CardContent& content,
                                              const BeforeStep& before);

/// Moves what stands below `path` of one filesystem into the root folder of another, owners and
/// modes kept. NotSupported for what is neither file, folder nor symlink.
[[nodiscard]] Result<void> moveTree(Ext4& from, const std::string& path, Ext4& to);

}  // namespace landfall
