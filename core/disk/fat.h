#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/disk/range.h"

namespace landfall {

/// A FAT12/16/32 filesystem in a file. Contents are read and changed through mtools; the maps
/// (which clusters are used, where a file lies) are read here, for no tool tells them.
class Fat {
public:
    /// InvalidInput where there is no FAT.
    [[nodiscard]] static Result<Fat> open(const VolumeLocation& where);

    [[nodiscard]] const std::string& label() const { return label_; }
    [[nodiscard]] ByteCount freeSpace() const { return free_; }

    /// Nothing there is an empty optional. `path` is "/landfall/card.json".
    [[nodiscard]] Result<std::optional<std::string>> readFile(std::string_view path) const;
    [[nodiscard]] Result<std::vector<std::string>> list(std::string_view folder) const;
    /// Makes missing folders. NoSpace says needed and free.
    [[nodiscard]] Result<void> writeFile(std::string_view path, std::string_view content);
    [[nodiscard]] Result<void> remove(std::string_view path);

    /// The clusters of a file in order, relative to the volume's start.
    [[nodiscard]] Result<RangeList> fileRanges(std::string_view path) const;
    /// Reserved area, FATs, root folder and every cluster that the FAT does not call free (bad ones
    /// excepted).
    [[nodiscard]] Result<RangeList> usedRanges() const;

private:
    VolumeLocation where_;
    std::string label_;
    ByteCount free_;
};

}  // namespace landfall
