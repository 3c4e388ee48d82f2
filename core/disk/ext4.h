#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/disk/range.h"

namespace landfall {

enum class NodeType { File, Folder, Symlink, Other };

struct NodeInfo {
    NodeType type = NodeType::File;
    std::uint32_t mode = 0;  ///< permission bits
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    ByteCount size;
};

/// Owner and permission bits of what is written.
struct NodeOwner {
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::uint32_t mode = 0644;
};

/// An ext2/3/4 filesystem in a regular file, read and changed through libext2fs without mounting
/// and without root. One thread at a time. Paths are absolute and follow symlinks within the
/// filesystem, unless said. A call that changes something fails with NotFound where a folder on the
/// path is missing, with NoSpace (needed and free) where there is no room, and leaves nothing
/// half-made behind; a damaged filesystem is InvalidInput, naming the file.
class Ext4 {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// InvalidInput where it is not ext4, has errors or needs recovery, or features that libext2fs
    /// does not support (named in the message); where it has its journal anywhere but in inode 8,
    /// since e2fsck would open the device that it names; where its maps would not fit into 128 MiB.
    [[nodiscard]] static Result<Ext4> open(const VolumeLocation& where, Access access);
    Ext4(Ext4&&) noexcept;
    Ext4& operator=(Ext4&&) noexcept;
    ~Ext4();  ///< without close() changes may be lost

    /// An empty optional where the path is absent.
    [[nodiscard]] Result<std::optional<NodeInfo>> stat(std::string_view path) const;
    /// The symlink itself, not what it points to.
    [[nodiscard]] Result<std::optional<NodeInfo>> statLink(std::string_view path) const;
    [[nodiscard]] Result<std::string> readLink(std::string_view path) const;
    /// At most `limit` bytes, else InvalidInput.
    [[nodiscard]] Result<std::string> readFile(std::string_view path,
                                               ByteCount limit = ByteCount{4 * kMiB}) const;
    /// Names without "." and "..", sorted: the first `most` that lie in the folder. InvalidInput
    /// where they would take more than 64 MiB of memory.
    [[nodiscard]] Result<std::vector<std::string>> list(
        std::string_view folder, std::size_t most = std::numeric_limits<std::size_t>::max()) const;

    /// Replaces or makes a file; the folder must exist. A replaced file gets a new inode. A symlink
    /// to a regular file is followed; any other (dangling, or a masked unit's /dev/null) is
    /// replaced.
    [[nodiscard]] Result<void> writeFile(std::string_view path, std::string_view content,
                                         const NodeOwner& owner);
    /// The same from a file of this computer, holes kept.
    [[nodiscard]] Result<void> copyIn(const std::filesystem::path& from, std::string_view path,
                                      const NodeOwner& owner);
    /// Makes the folder where it is missing (parents root 0755) and sets owner and mode.
    [[nodiscard]] Result<void> makeFolder(std::string_view path, const NodeOwner& owner);
    /// Replaces a file or another symlink of that name, never a folder. A symlink's mode is always
    /// 0777.
    [[nodiscard]] Result<void> makeSymlink(std::string_view path, std::string_view target,
                                           std::uint32_t uid = 0, std::uint32_t gid = 0);
    [[nodiscard]] Result<void> setOwner(std::string_view path, const NodeOwner& owner);
    /// A file, symlink or whole tree; succeeds where the path is absent.
    [[nodiscard]] Result<void> remove(std::string_view path);

    /// The places of a file's data on the volume, in file order, block by block merged, relative to
    /// the volume's start; whole blocks, so the last range may go beyond the file's end.
    /// NotSupported for inline data, holes and unwritten extents, which have no blocks with data.
    [[nodiscard]] Result<RangeList> fileRanges(std::string_view path) const;

    [[nodiscard]] ByteCount blockSize() const;
    /// Free blocks, those reserved for root included.
    [[nodiscard]] ByteCount freeSpace() const;
    [[nodiscard]] ByteCount filesystemSize() const;
    [[nodiscard]] std::string label() const;
    [[nodiscard]] std::string uuid() const;
    /// Names as dumpe2fs prints them: "metadata_csum", "64bit", ...
    [[nodiscard]] std::vector<std::string> features() const;
    /// All that the bitmaps mark as used, superblocks and descriptors included, relative to the
    /// volume's start; bytes beyond the filesystem's end are not in it.
    [[nodiscard]] Result<RangeList> usedRanges() const;

    /// What is written from now on carries this time (seconds since 1970) instead of the clock's.
    void setClock(std::int64_t seconds);

    /// Writes everything out into the page cache; to survive a power cut the file must be fsynced
    /// by its owner, once, when it is complete.
    [[nodiscard]] Result<void> close();

    struct Handle;  ///< private to core/disk

private:
    explicit Ext4(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

}  // namespace landfall
