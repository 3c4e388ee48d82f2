#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/filesystem_kind.h"
#include "core/base/result.h"
#include "core/disk/range.h"

namespace landfall {

/// A filesystem to be made in a regular file. Feature sets are spelled out, whatever the host's
/// defaults: chosen for Linux 5.10 and later (XFS without nrext64, bigtime, inobtcount and rmapbt;
/// ext4 without orphan_file and metadata_csum_seed; btrfs without block-group-tree; f2fs without
/// any).
struct FilesystemSpec {
    Filesystem kind = Filesystem::Ext4;
    std::string label;
    std::string uuid;  ///< 36 characters, lower case
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::uint32_t mode = 0755;  ///< of its root folder
};

/// Makes it over the whole of `file`, whose length is already the partition's. Where mkfs fails
/// (too small, ...), the error quotes its output. Internal for None.
[[nodiscard]] Result<void> makeFilesystem(const std::filesystem::path& file,
                                          const FilesystemSpec& spec);

/// What must be written of a filesystem we made: ext4 and FAT by their own maps; XFS: data ranges
/// of the sparse file and the whole log; swap: the first page; btrfs: data ranges and the first
/// MiB; f2fs: these and the segments it writes to next. Relative to the file's start.
[[nodiscard]] Result<RangeList> rangesOfMade(const std::filesystem::path& file, Filesystem kind);

/// Grows an ext4 filesystem in a file of its own to the file's length (less a last block group too
/// small to be one) by e2fsck -f -p and resize2fs. InvalidInput where Ext4::open would refuse it;
/// Io with e2fsck's output where it needs a repair that could lose files.
[[nodiscard]] Result<void> growExt4(const std::filesystem::path& file);

/// The data ranges of a sparse file by SEEK_DATA and SEEK_HOLE.
[[nodiscard]] Result<RangeList> dataRanges(const std::filesystem::path& file);

/// Makes `to` a sparse copy of a part of `from`: only `ranges` (relative to `start`) are copied, by
/// reflink where the folder's filesystem can, else copy_file_range; holes stay holes. `to` must not
/// exist; it gets length `size` and mode 0600, and on failure it is gone again. NoSpace says needed
/// and free.
[[nodiscard]] Result<void> copyRanges(const VolumeLocation& from, const RangeList& ranges,
                                      const std::filesystem::path& to, ByteCount size);

}  // namespace landfall
