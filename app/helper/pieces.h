#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/extent.h"

namespace landfall::helper {

/// What is moved at once: pieces end at multiples of this on the card, so that a card is written in
/// its own large blocks.
inline constexpr std::size_t kPieceSize = kMiB;
/// What is compared, and written where it differs. Grains end at multiples of this on the card.
inline constexpr std::size_t kGrainSize = 64 * kKiB;
/// A sample's most grains; 4 MiB are read in about a tenth of a second.
inline constexpr std::size_t kMostSamples = 64;

/// A place in a list.
struct Cursor {
    std::size_t extent = 0;
    std::uint64_t offset = 0;
};

/// A contiguous part of the card; the list may serve it from several sources.
struct Piece {
    Cursor from;
    ByteOffset at;
    std::size_t length = 0;
    std::size_t firstGrain = 0;  ///< the number of its first grain, of all of the list's
};

/// Where a piece's grain lies in it: grains are cut by the card's blocks, not by the piece.
struct GrainPlace {
    std::size_t offset = 0;  ///< in the piece
    std::size_t length = 0;
};
[[nodiscard]] std::size_t grainCount(const Piece& piece);
/// Of the piece's `index`-th grain, from 0.
[[nodiscard]] GrainPlace grainPlace(const Piece& piece, std::size_t index);

/// A set of the list's grains, by number. A bit each: 16 MiB for a card of 8 TiB.
class GrainSet {
public:
    void add(std::size_t grain);
    [[nodiscard]] bool has(std::size_t grain) const;

private:
    std::vector<bool> bits_;
};

/// Walks a list in its order, piece by piece.
class Pieces {
public:
    /// The whole list.
    explicit Pieces(const ExtentList& extents) : extents_(&extents) {}
    /// Runs of the grains in the set; the set outlives the walk.
    Pieces(const ExtentList& extents, const GrainSet& chosen)
        : extents_(&extents), chosen_(&chosen) {}
    /// One grain from each of equal stretches of the list, at most kMostSamples and at most one
    /// byte in 32 of a list that is long enough for eight.
    [[nodiscard]] static Pieces sample(const ExtentList& extents);

    [[nodiscard]] std::optional<Piece> next();

private:
    [[nodiscard]] std::optional<Piece> nextWhole();
    [[nodiscard]] std::optional<Piece> nextChosen();
    [[nodiscard]] std::optional<Piece> nextSample();
    [[nodiscard]] Piece part(const Piece& whole, std::size_t grain, std::size_t grains) const;

    const ExtentList* extents_;
    const GrainSet* chosen_ = nullptr;
    Cursor cursor_;
    std::size_t grains_ = 0;   ///< of the pieces so far
    std::uint64_t bytes_ = 0;  ///< of the pieces so far
    std::optional<Piece> rest_;
    std::size_t seen_ = 0;       ///< grains of `rest_` that were looked at
    std::uint64_t stretch_ = 0;  ///< of a sample, in bytes; 0 where there is none
    std::uint64_t wanted_ = 0;   ///< the byte of the list whose grain is next in the sample
    std::uint64_t scatter_ = 1;  ///< where in its stretch that byte lies
};

}  // namespace landfall::helper
