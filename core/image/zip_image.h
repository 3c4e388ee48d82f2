#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/archive_pieces.h"
#include "core/image/source_file.h"

namespace landfall {

/// ".img", ".raw" or ".wic", whatever its case.
[[nodiscard]] bool isNamedAsImage(std::string_view name);
/// What macOS puts beside each file.
[[nodiscard]] bool isOfTheFinder(std::string_view name);
/// The first few, with commas.
[[nodiscard]] Message someNames(const std::vector<std::string>& names);
/// An entry's path in its archive.
[[nodiscard]] std::string entryPath(archive_entry* entry);

/// The one disk image inside a .zip.
struct ZipImage {
    std::string name;  ///< its path in there
    ByteCount size;    ///< unpacked, as the central directory states it
};

/// By the central directory: the only file in it, else the only one that is named as an image
/// (.img, .raw, .wic; a licence or a checksum may lie beside it). InvalidInput, naming what there
/// is, for none and for several.
[[nodiscard]] Result<ZipImage> findZipImage(const SourceFile& source);

/// Unpacks one entry from a .zip that arrives piece by piece, by libarchive, which checks its CRC.
/// One thread.
class ZipReader {
public:
    /// `next` must outlive the reader. InvalidInput where the entry does not come.
    [[nodiscard]] static Result<ZipReader> open(std::string subject, const std::string& entry,
                                                const NextPiece& next);
    /// How many bytes were placed; 0 at the entry's end, when it was found whole.
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> output);

private:
    ZipReader(std::string subject, Archive archive)
        : subject_(std::move(subject)), archive_(std::move(archive)) {}
    std::string subject_;
    Archive archive_;
};

}  // namespace landfall
