#include "app/helper/comparison_credit.h"

#include <algorithm>

#include "app/helper/pieces.h"

namespace landfall::helper {
namespace {

/// The most that is ever saved up: what is lost at the end of a long run of equals is bounded too.
constexpr std::uint64_t kMost = 32 * kMiB;
constexpr std::uint64_t kLeast = 4 * kPieceSize;
constexpr std::uint64_t kShare = 32;
constexpr std::size_t kUnseenShare = 64;

}  // namespace

ComparisonCredit::ComparisonCredit(ByteCount total, ByteCount sampled, ByteCount equal) {
    const std::uint64_t whole = std::clamp(total.value / kShare, kLeast, kMost);
    if (sampled.value != 0)
        credit_ = whole * equal.value / sampled.value;
}

bool ComparisonCredit::pay(std::size_t length) {
    if (credit_ < length)
        return false;
    credit_ -= length;
    return true;
}

void ComparisonCredit::foundEqual(std::size_t length) {
    credit_ = std::min(credit_ + 2 * length, kMost);
}

void ComparisonCredit::wroteUnseen(std::size_t length) {
    credit_ = std::min(credit_ + length / kUnseenShare, kMost);
}

}  // namespace landfall::helper
