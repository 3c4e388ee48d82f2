#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/disk/range.h"

namespace landfall {

/// One name in a folder.
struct FatEntry {
    std::string name;  ///< the long one where there is one
    std::string shortName;
    std::uint32_t firstCluster = 0;  ///< 0: no data (or the root folder of FAT12/16)
    ByteCount size;
    bool isFolder = false;
};

/// Reads a FAT as Microsoft's "FAT32 File System Specification" (fatgen103) has it. Nothing in it
/// is trusted: each number is checked against the volume before it is used.
class FatVolume {
public:
    [[nodiscard]] static Result<FatVolume> read(const VolumeLocation& where);

    [[nodiscard]] ByteCount clusterSize() const { return ByteCount{clusterSize_}; }
    [[nodiscard]] ByteCount freeSpace() const;
    /// NotSupported where mtools would misread it: it goes by the number of clusters, as the
    /// specification says, and mkfs.vfat and the kernel do not.
    [[nodiscard]] Result<void> changeable() const;
    [[nodiscard]] std::string label() const { return label_; }
    /// InvalidInput where they are in more than four million pieces.
    [[nodiscard]] Result<RangeList> usedRanges() const;

    /// An empty optional where the path, or a folder on it, is absent.
    [[nodiscard]] Result<std::optional<FatEntry>> find(std::string_view path) const;
    [[nodiscard]] Result<std::vector<FatEntry>> entries(const FatEntry& folder) const;
    /// InvalidInput also where they are in more than a million pieces.
    [[nodiscard]] Result<RangeList> ranges(const FatEntry& file) const;
    /// InvalidInput where it is longer than `limit`.
    [[nodiscard]] Result<std::string> content(const FatEntry& file, ByteCount limit) const;

private:
    enum class Width { Bits12, Bits16, Bits32 };

    Result<void> readParameters();
    Result<void> readTable();
    void appendEntries(std::span<const unsigned char> raw, std::uint64_t entries);
    Result<void> readLabel();
    [[nodiscard]] FatEntry root() const;
    [[nodiscard]] ByteOffset clusterStart(std::uint32_t cluster) const;
    /// The places of the chain from `first`, at most `most` clusters of it. A cluster that comes
    /// twice is refused.
    [[nodiscard]] Result<RangeList> chain(std::uint32_t first, std::uint64_t most) const;
    [[nodiscard]] Result<std::vector<unsigned char>> folderBytes(const FatEntry& folder) const;
    [[nodiscard]] Result<void> readVolume(ByteOffset at, std::span<unsigned char> into) const;
    [[nodiscard]] tl::unexpected<Error> damaged(Message what) const;

    VolumeLocation where_;
    UniqueFd fd_;
    Width width_ = Width::Bits12;
    std::uint64_t clusterSize_ = 0;
    std::uint64_t tableStart_ = 0;
    std::uint64_t tableBytes_ = 0;
    std::uint64_t rootStart_ = 0;  ///< FAT12/16
    std::uint64_t rootBytes_ = 0;
    std::uint32_t rootCluster_ = 0;  ///< FAT32
    std::uint64_t dataStart_ = 0;
    std::uint32_t clusters_ = 0;
    std::vector<std::uint32_t> table_;  ///< by cluster number; 0 and 1 are no clusters
    std::string label_;
};

}  // namespace landfall
