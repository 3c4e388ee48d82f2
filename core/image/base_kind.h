#pragma once

#include <string>
#include <vector>

#include "core/image/base_facts.h"
#include "core/image/root_facts.h"

namespace landfall {

/// What was seen on the boot partition.
struct BootEvidence {
    bool hasUserData = false;
    bool hasMetaData = false;
    bool hasConfigTxt = false;
};

/// The table of core/image/BASES.md, first match first: fills in kind and reason. `facts` holds
/// everything else already.
void decideKind(const BootEvidence& boot, const RootEvidence& root, BaseFacts& facts);

/// What will grow the root on first boot, by core/image/BASES.md's "Layout".
[[nodiscard]] GrowthTrigger findGrowth(const RootEvidence& root, const BaseFacts& facts);

}  // namespace landfall
