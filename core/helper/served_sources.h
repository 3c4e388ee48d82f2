#pragma once

#include <optional>
#include <vector>

#include "core/card/card_device.h"

namespace landfall {

/// Which sources lie in a filesystem that a program serves (FUSE: gocryptfs, mergerfs, ntfs-3g).
/// The helper takes none of them: such a program may keep root waiting for ever. Empty for none.
[[nodiscard]] std::vector<bool> servedSources(const std::vector<int>& sources);

/// A part of a list, and where its bytes come from: what was in served sources is in `memory` now.
struct ReadPart {
    ExtentList extents;
    std::vector<int> sources;
    UniqueFd memory;
};

/// Reads the served sources of a list, part by part, into sealed memory.
class ServedReader {
public:
    /// `what` and `served` outlive it.
    ServedReader(const Transfer& what, const std::vector<bool>& served)
        : what_(what), served_(served) {}
    /// Nothing behind the last part. Io where a source cannot be read, or became shorter.
    [[nodiscard]] Result<std::optional<ReadPart>> next();

private:
    const Transfer& what_;
    const std::vector<bool>& served_;
    std::size_t extent_ = 0;
    ByteCount done_;  ///< of that extent
};

}  // namespace landfall
