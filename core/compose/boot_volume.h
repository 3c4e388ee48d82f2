#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/compose/layers.h"
#include "core/content/identity.h"

namespace landfall {

/// The boot partition of one card, as a file of its own that begins at the volume's start.
struct BootVolume {
    std::filesystem::path file;
    RangeList used;
    RangeList token;  ///< of the wrapped token's file, in file order, relative to the volume
};

/// Copies what the base's boot partition uses into `folder` and writes the card's files and its
/// command line there: the shared edits, and this card's disk id in place of the base's.
[[nodiscard]] Result<BootVolume> makeBootVolume(const ComposeContext& context,
                                                const CardIdentity& identity, const CardOwn& own,
                                                const std::filesystem::path& folder);

}  // namespace landfall
