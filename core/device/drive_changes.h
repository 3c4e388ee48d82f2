#pragma once

#include <vector>

#include "core/device/drive.h"

namespace landfall {

struct DriveChange {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Added;
    Drive drive;  ///< as it is now; as it was, where it is gone
};

/// What happened between two lists, each sorted by path as listDrives() returns them: what is gone
/// first, then what is new or differs. Another medium in the same place is one that is gone and one
/// that is new.
[[nodiscard]] std::vector<DriveChange> driveChanges(const std::vector<Drive>& before,
                                                    const std::vector<Drive>& after);

}  // namespace landfall
