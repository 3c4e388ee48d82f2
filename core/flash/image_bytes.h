#pragma once

#include <span>

#include "core/base/bytes.h"
#include "core/base/extent.h"
#include "core/base/result.h"

namespace landfall {

struct CardImage;

/// The bytes that a card is going to have, read from the sources of its image. Quickest in the
/// card's order. One thread; the image outlives it.
class ImageBytes {
public:
    explicit ImageBytes(const CardImage& image);

    /// Internal where a byte of the range is not written.
    [[nodiscard]] Result<void> read(ByteOffset from, std::span<char> into);

private:
    const CardImage& image_;
    ExtentList extents_;  ///< head and body
    std::size_t at_ = 0;  ///< the extent that was read last
};

}  // namespace landfall
