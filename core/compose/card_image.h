#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/extent.h"
#include "core/base/unique_fd.h"
#include "core/disk/range.h"

namespace landfall {

/// A composed card: one sorted list of extents over sparse files, zero extents, and small overlays
/// in sealed memfds. From here on nothing about the card is decided.
struct CardImage {
    ByteCount cardSize;
    /// Open for reading only; extents name them by index. Overlays are sealed memfds among them.
    std::vector<UniqueFd> sources;
    /// All but the first MiB.
    ExtentList body;
    /// The first MiB (boot code, table, gap), written last; its own list over the same sources.
    ExtentList head;
    /// The clusters of `landfall/wrapped-token` on the card, in file order, rounded to sectors;
    /// empty without a token.
    RangeList tokenRanges;
    /// What is laid over from memory on this card alone, secrets among it: no digest takes it in.
    RangeList memoryRanges;
    /// The boot partition on the card, for reading back in `rejoin`.
    ByteRange bootPartition;

    /// The raw descriptors, for a Transfer.
    [[nodiscard]] std::vector<int> sourceNumbers() const {
        std::vector<int> numbers;
        for (const UniqueFd& fd : sources)
            numbers.push_back(fd.get());
        return numbers;
    }
};

}  // namespace landfall
