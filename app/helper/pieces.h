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
/// What is compared, and written where it differs. Compare blocks end at multiples of this on the
/// card.
inline constexpr std::size_t kCompareBlock = 64 * kKiB;
/// The most compare blocks in a sample; 4 MiB are read in about a tenth of a second.
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
    std::size_t firstBlock = 0;  ///< the number of its first block, of all of the list's
};

/// Where one of a piece's compare blocks lies in it: they are cut at multiples of kCompareBlock on
/// the card, not of the piece.
struct BlockPlace {
    std::size_t offset = 0;  ///< in the piece
    std::size_t length = 0;
};
[[nodiscard]] std::size_t blockCount(const Piece& piece);
/// Of the piece's `index`-th block, from 0.
[[nodiscard]] BlockPlace blockPlace(const Piece& piece, std::size_t index);

/// A set of the list's compare blocks, by number. A bit each: 16 MiB for a card of 8 TiB.
class BlockSet {
public:
    void add(std::size_t block);
    [[nodiscard]] bool has(std::size_t block) const;

private:
    std::vector<bool> bits_;
};

/// Walks a list in its order, piece by piece.
class Pieces {
public:
    /// The whole list.
    explicit Pieces(const ExtentList& extents) : extents_(&extents) {}
    /// Runs of the blocks in the set; the set outlives the walk.
    Pieces(const ExtentList& extents, const BlockSet& chosen)
        : extents_(&extents), chosen_(&chosen) {}
    /// One compare block from each of equal stretches of the list, at most kMostSamples and at most
    /// one byte in 32 of a list that is long enough for eight.
    [[nodiscard]] static Pieces sample(const ExtentList& extents);

    [[nodiscard]] std::optional<Piece> next();

private:
    [[nodiscard]] std::optional<Piece> nextWhole();
    [[nodiscard]] std::optional<Piece> nextChosen();
    [[nodiscard]] std::optional<Piece> nextSample();
    [[nodiscard]] Piece part(const Piece& whole, std::size_t block, std::size_t blocks) const;

    const ExtentList* extents_;
    const BlockSet* chosen_ = nullptr;
    Cursor cursor_;
    std::size_t blocks_ = 0;   ///< of the pieces so far
    std::uint64_t bytes_ = 0;  ///< of the pieces so far
    std::optional<Piece> rest_;
    std::size_t seen_ = 0;       ///< blocks of `rest_` that were looked at
    std::uint64_t stretch_ = 0;  ///< of a sample, in bytes; 0 where there is none
    std::uint64_t wanted_ = 0;   ///< the byte of the list whose block is next in the sample
    std::uint64_t scatter_ = 1;  ///< where in its stretch that byte lies
};

}  // namespace landfall::helper
