#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

namespace landfall {

enum class SourceFormat { Raw, Xz, Zstd, Gzip, Bzip2, Lzma, Lz4, Zip, Tar };

/// How much of a file's beginning tells what it is.
inline constexpr std::size_t kFormatHead = 512;

/// Told by the first bytes, kFormatHead of them, never by a name. What has no magic of a packer is
/// Raw.
[[nodiscard]] SourceFormat formatOf(std::span<const std::byte> head);

/// An image file of the person's, opened for reading.
struct SourceFile {
    std::filesystem::path path;
    std::string name;  ///< for people: the file's own name
    UniqueFd fd;
    SourceFormat format = SourceFormat::Raw;
    ByteCount size;
    ByteCount allocated;      ///< what it takes on disk, less than `size` where it has holes
    std::string fingerprint;  ///< changes whenever the file does: device, inode, size, times

    /// NotFound, or InvalidInput where it is a folder, a device or empty.
    [[nodiscard]] static Result<SourceFile> open(const std::filesystem::path& path);
    /// InvalidInput where the file was changed since it was opened.
    [[nodiscard]] Result<void> requireUnchanged() const;
};

/// Up to `bytes.size()` bytes at `at`, fewer only at the end of the file. Io with the file's name.
[[nodiscard]] Result<std::size_t> readAt(const SourceFile& source, ByteOffset at,
                                         std::span<std::byte> bytes);

/// The size that the packed data says it unpacks to, where it says so: the index of an .xz (all its
/// streams), the header of a .zst's first frame (at least that much) or of an .lzma, the image in a
/// .zip, a raw file's or a tar's own length. InvalidInput where an .xz lacks its end, or a .zip
/// does not contain exactly one image.
[[nodiscard]] Result<std::optional<ByteCount>> statedSize(const SourceFile& source);

}  // namespace landfall
