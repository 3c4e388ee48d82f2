#include "app/helper/pieces.h"

#include <algorithm>

namespace landfall::helper {

std::size_t blockCount(const Piece& piece) {
    return static_cast<std::size_t>((piece.at.value + piece.length - 1) / kCompareBlock -
                                    piece.at.value / kCompareBlock + 1);
}

BlockPlace blockPlace(const Piece& piece, std::size_t index) {
    const std::size_t lead = static_cast<std::size_t>(piece.at.value % kCompareBlock);
    const std::size_t from = index == 0 ? 0 : index * kCompareBlock - lead;
    const std::size_t to = std::min(piece.length, (index + 1) * kCompareBlock - lead);
    return {from, to - from};
}

void BlockSet::add(std::size_t block) {
    if (block >= bits_.size())
        bits_.resize(block + 1);
    bits_[block] = true;
}

bool BlockSet::has(std::size_t block) const {
    return block < bits_.size() && bits_[block];
}

Pieces Pieces::sample(const ExtentList& extents) {
    constexpr std::uint64_t kFewest = 8;
    constexpr std::uint64_t kShare = 32;
    const std::uint64_t total = totalLength(extents).value;
    const std::uint64_t samples =
        std::clamp<std::uint64_t>(total / (kShare * kCompareBlock), kFewest, kMostSamples);
    Pieces walk(extents);
    walk.stretch_ = std::max<std::uint64_t>(total / samples, 1);
    return walk;
}

std::optional<Piece> Pieces::next() {
    if (stretch_ != 0)
        return nextSample();
    return chosen_ == nullptr ? nextWhole() : nextChosen();
}

std::optional<Piece> Pieces::nextWhole() {
    const ExtentList& extents = *extents_;
    if (cursor_.extent == extents.size())
        return std::nullopt;
    Piece piece{cursor_, extents[cursor_.extent].target + ByteCount{cursor_.offset}, 0, blocks_};
    const std::size_t room = kPieceSize - static_cast<std::size_t>(piece.at.value % kPieceSize);
    while (piece.length < room && cursor_.extent < extents.size()) {
        const Extent& extent = extents[cursor_.extent];
        if (extent.target + ByteCount{cursor_.offset} != piece.at + ByteCount{piece.length})
            break;
        const std::uint64_t length =
            std::min<std::uint64_t>(room - piece.length, extent.length.value - cursor_.offset);
        piece.length += static_cast<std::size_t>(length);
        cursor_.offset += length;
        if (cursor_.offset == extent.length.value)
            cursor_ = {cursor_.extent + 1, 0};
    }
    blocks_ += blockCount(piece);
    bytes_ += piece.length;
    return piece;
}

std::optional<Piece> Pieces::nextChosen() {
    while (true) {
        if (!rest_ || seen_ == blockCount(*rest_)) {
            rest_ = nextWhole();
            seen_ = 0;
            if (!rest_)
                return std::nullopt;
        }
        const std::size_t all = blockCount(*rest_);
        while (seen_ < all && !chosen_->has(rest_->firstBlock + seen_))
            ++seen_;
        const std::size_t first = seen_;
        while (seen_ < all && chosen_->has(rest_->firstBlock + seen_))
            ++seen_;
        if (seen_ > first)
            return part(*rest_, first, seen_ - first);
    }
}

std::optional<Piece> Pieces::nextSample() {
    while (true) {
        if (!rest_ || wanted_ >= bytes_) {
            rest_ = nextWhole();
            if (!rest_)
                return std::nullopt;
            continue;
        }
        const auto place = static_cast<std::size_t>(wanted_ - (bytes_ - rest_->length));
        const std::size_t lead = static_cast<std::size_t>(rest_->at.value % kCompareBlock);
        const std::size_t block = (lead + place) / kCompareBlock;
        // Elsewhere in each stretch: what a filesystem repeats at even distances must not stand for
        // all of it. Any fixed sequence does; this is Knuth's (MMIX).
        scatter_ = scatter_ * 6364136223846793005U + 1442695040888963407U;
        wanted_ = (wanted_ / stretch_ + 1) * stretch_ + (scatter_ >> 16) % stretch_;
        return part(*rest_, block, 1);
    }
}

Piece Pieces::part(const Piece& whole, std::size_t block, std::size_t blocks) const {
    const std::size_t from = blockPlace(whole, block).offset;
    const BlockPlace last = blockPlace(whole, block + blocks - 1);
    Cursor cursor = whole.from;
    for (std::size_t left = from; left > 0;) {
        const std::uint64_t here = (*extents_)[cursor.extent].length.value - cursor.offset;
        if (here > left) {
            cursor.offset += left;
            break;
        }
        left -= static_cast<std::size_t>(here);
        cursor = {cursor.extent + 1, 0};
    }
    return {cursor, whole.at + ByteCount{from}, last.offset + last.length - from,
            whole.firstBlock + block};
}

}  // namespace landfall::helper
