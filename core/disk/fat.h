#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/disk/range.h"

namespace landfall {

/// A boot partition is read back from a card whole, and by one request.
inline constexpr ByteCount kLargestReadBoot{kGiB};

/// A FAT12/16/32 filesystem in a file. It is changed through mtools; reading, and the maps that no
/// tool prints (which clusters are used, where a file lies), are done here. Paths are absolute and,
/// as everywhere on FAT, case-insensitive. A damaged FAT is InvalidInput.
class Fat {
public:
    /// InvalidInput where there is no FAT.
    [[nodiscard]] static Result<Fat> open(const VolumeLocation& where);

    [[nodiscard]] const std::string& label() const { return label_; }
    [[nodiscard]] ByteCount freeSpace() const { return free_; }

    /// An empty optional where the path is absent; at most `limit` bytes, else InvalidInput. `path`
    /// is "/landfall/card.json".
    [[nodiscard]] Result<std::optional<std::string>> readFile(std::string_view path,
                                                              ByteCount limit = ByteCount{
                                                                  4 * kMiB}) const;
    /// Of a file, by its folder's entry; an empty optional where there is none.
    [[nodiscard]] Result<std::optional<ByteCount>> fileSize(std::string_view path) const;
    /// Names as written, sorted; NotFound where there is no such folder.
    [[nodiscard]] Result<std::vector<std::string>> list(std::string_view folder) const;
    /// The content of every file of at most this size, by its path: one reading of the FAT for all.
    /// What is damaged is left out, and what lies beyond 1000 folders, or 32 MiB of all together.
    [[nodiscard]] Result<std::map<std::string, std::string>> smallFiles(ByteCount largest) const;
    /// Makes missing folders and replaces a file. NoSpace says needed and free; a name that FAT
    /// cannot hold is InvalidInput. `content` must be shorter than 4 GiB. NotSupported for a FAT32
    /// of less than 65525 clusters, which mtools takes for a FAT16.
    [[nodiscard]] Result<void> writeFile(std::string_view path, std::string_view content);
    /// A file or a whole folder; succeeds where the path is absent.
    [[nodiscard]] Result<void> remove(std::string_view path);

    /// The clusters of a file in order, merged, relative to the volume's start; whole clusters, so
    /// the last range may go beyond the file's end. NotFound where there is no such file.
    [[nodiscard]] Result<RangeList> fileRanges(std::string_view path) const;
    /// Reserved area, FATs, root folder and every cluster that the FAT does not mark as free or
    /// bad.
    [[nodiscard]] Result<RangeList> usedRanges() const;

private:
    Result<void> refresh();
    VolumeLocation where_;
    std::string label_;
    ByteCount free_;
};

}  // namespace landfall
