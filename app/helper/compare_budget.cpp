#include "app/helper/compare_budget.h"

#include <algorithm>

#include "app/helper/pieces.h"

namespace landfall::helper {
namespace {

/// The most that is ever saved up: what is lost at the end of a long run of equals is bounded too.
constexpr std::uint64_t kMost = 32 * kMiB;
constexpr std::uint64_t kLeast = 4 * kPieceSize;
constexpr std::uint64_t kShare = 32;
constexpr std::size_t kUncomparedShare = 64;

}  // namespace

CompareBudget::CompareBudget(ByteCount total, ByteCount sampled, ByteCount equal) {
    const std::uint64_t whole = std::clamp(total.value / kShare, kLeast, kMost);
    if (sampled.value != 0)
        budget_ = whole * equal.value / sampled.value;
}

bool CompareBudget::spend(std::size_t length) {
    if (budget_ < length)
        return false;
    budget_ -= length;
    return true;
}

void CompareBudget::foundEqual(std::size_t length) {
    budget_ = std::min(budget_ + 2 * length, kMost);
}

void CompareBudget::wroteUncompared(std::size_t length) {
    budget_ = std::min(budget_ + length / kUncomparedShare, kMost);
}

}  // namespace landfall::helper
