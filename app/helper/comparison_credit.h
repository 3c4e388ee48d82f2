#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"

namespace landfall::helper {

/// Decides piece by piece whether an update compares before it writes, in bytes read. Cards read at
/// least as fast as they write, so a byte found equal saves two: its writing and its reading back.
/// Comparing may cost what the sample promised and what it has saved since; what is written without
/// a look brings in a 64th of itself, so that one piece in 64 is looked at where nothing was equal
/// so far, and comparing goes on where something is again.
class ComparisonCredit {
public:
    /// `sampled` and `equal` bytes of a sample of a list of `total` bytes. The credit that a sample
    /// of equals gives is 32 MiB, a 32nd of a shorter list, four pieces at least.
    ComparisonCredit(ByteCount total, ByteCount sampled, ByteCount equal);

    /// Pays for comparing so many bytes; false where that is not covered.
    [[nodiscard]] bool pay(std::size_t length);
    void foundEqual(std::size_t length);
    void wroteUnseen(std::size_t length);

private:
    std::uint64_t credit_ = 0;
};

}  // namespace landfall::helper
