#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

#include "core/image/bounded_queue.h"
#include "core/image/sparse_writer.h"
#include "core/image/stream_decoder.h"

namespace landfall {

inline constexpr std::size_t kPieceSize = std::size_t{1} << 20U;

/// A piece of the source or of the image, filled once and then only read.
struct alignas(kDirectAlignment) Piece {
    [[nodiscard]] std::span<const std::byte> content() const {
        return std::span(bytes).first(used);
    }
    std::array<std::byte, kPieceSize> bytes{};
    std::size_t used = 0;
    InputEnd end = InputEnd::MoreFollows;
};

using SharedPiece = std::shared_ptr<Piece>;
using PieceQueue = BoundedQueue<SharedPiece>;

/// Reuses pieces: two thousand fresh megabytes would cost as much in page faults as their hash.
class PiecePool {
public:
    /// An empty one.
    SharedPiece take() {
        const std::lock_guard lock(store_->mutex);
        std::unique_ptr<Piece> piece;
        if (store_->free.empty()) {
            piece = std::make_unique<Piece>();
        } else {
            piece = std::move(store_->free.back());
            store_->free.pop_back();
        }
        piece->used = 0;
        return {piece.release(), [store = store_](Piece* done) {
                    const std::lock_guard guard(store->mutex);
                    store->free.push_back(std::unique_ptr<Piece>(done));
                }};
    }

private:
    struct Store {
        std::mutex mutex;
        std::vector<std::unique_ptr<Piece>> free;
    };
    std::shared_ptr<Store> store_ = std::make_shared<Store>();
};

}  // namespace landfall
