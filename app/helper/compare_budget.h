#pragma once

#include <cstddef>
#include <cstdint>

#include "core/base/bytes.h"

namespace landfall::helper {

/// Decides piece by piece whether an update compares before it writes, in bytes read. Cards read at
/// least as fast as they write, so a byte found equal saves two: its writing and its reading back.
/// The budget is what the sample promised and what equal bytes have saved since. Bytes that are
/// written without comparing add a 64th of themselves, so that one piece in 64 is compared where
/// nothing was equal so far, and comparing resumes where something is.
class CompareBudget {
public:
    /// `sampled` and `equal` bytes of a sample of a list of `total` bytes. The budget that a sample
    /// of equals gives is 32 MiB, a 32nd of a shorter list, four pieces at least.
    CompareBudget(ByteCount total, ByteCount sampled, ByteCount equal);

    /// Takes the comparing of so many bytes out of the budget; false where it is too small.
    [[nodiscard]] bool spend(std::size_t length);
    void foundEqual(std::size_t length);
    void wroteUncompared(std::size_t length);

private:
    std::uint64_t budget_ = 0;
};

}  // namespace landfall::helper
