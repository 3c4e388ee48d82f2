#pragma once

#include <string>

#include "core/base/result.h"
#include "core/image/archive_pieces.h"

namespace landfall {

/// Unpacks an .lz4 that arrives piece by piece, all its frames as one image, by libarchive, which
/// checks their checksums. One thread.
class Lz4Reader {
public:
    /// `next` must outlive the reader. InvalidInput for what is corrupt, here and below.
    [[nodiscard]] static Result<Lz4Reader> open(std::string subject, const NextPiece& next);
    /// How many bytes were placed; 0 at the end.
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> output);

private:
    Lz4Reader(std::string subject, Archive archive)
        : subject_(std::move(subject)), archive_(std::move(archive)) {}
    std::string subject_;
    Archive archive_;
};

}  // namespace landfall
