#pragma once

#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/compose/owners.h"

namespace landfall {

// What a plan is refused for before anything is touched; all pure.

/// NotSupported where content wants a root or boot partition that the base does not have.
[[nodiscard]] Result<void> checkPlaces(const BaseFacts& facts, const CardContent& content);

/// NotSupported where the base's kernel has no driver for a filesystem that is to be mounted; a
/// warning where it is not known what its kernel has.
[[nodiscard]] Result<void> checkDrivers(const BaseFacts& facts, const Layout& layout,
                                        CardPlan& plan);

/// InvalidInput where a new filesystem would hide what is written below its mount point, or hide
/// another one that is mounted before it.
[[nodiscard]] Result<void> checkMounts(const Layout& layout, const CardContent& content);

/// InvalidInput, with the known ones, for an owner that the base does not have.
[[nodiscard]] Result<void> checkOwners(const OwnerTable& owners, const Preset& preset,
                                       const CardContent& content);

}  // namespace landfall
