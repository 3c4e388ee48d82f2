#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/image/archive_pieces.h"

namespace landfall {

/// Whether what is unpacked begins as a tar does (POSIX, pax, "ustar Interchange Format").
[[nodiscard]] bool isTar(std::span<const std::byte> begin);

/// Unpacks the one disk image from a tar that arrives piece by piece, by libarchive. An image is
/// what is named so (.img, .raw, .wic): whether another file is the only one shows at the end
/// alone. One thread.
class TarReader {
public:
    /// `next` must outlive the reader.
    [[nodiscard]] static Result<TarReader> open(std::string subject, const NextPiece& next);
    /// To the image. InvalidInput, naming what there is, where there is none.
    [[nodiscard]] Result<void> findImage();
    /// How many of the image's bytes were placed; 0 at its end.
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> output);
    /// That nothing else behind the image is one: InvalidInput with both names.
    [[nodiscard]] Result<void> requireOnlyOne();
    TarReader(TarReader&&) noexcept;
    TarReader& operator=(TarReader&&) noexcept;
    ~TarReader();

private:
    /// How much the next header may take of the stream: libarchive keeps all of it.
    struct Allowance;
    TarReader(std::string subject, std::unique_ptr<Allowance> allowance, Archive archive);
    /// Empty at the archive's end.
    [[nodiscard]] Result<std::string> nextImage();

    std::string subject_;
    std::unique_ptr<Allowance> allowance_;
    Archive archive_;
    archive_entry* entry_ = nullptr;  ///< the one under way, the archive's own
    std::string image_;
    std::vector<std::string> others_;  ///< the first few
};

}  // namespace landfall
