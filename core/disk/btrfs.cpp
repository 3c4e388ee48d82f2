#include "core/disk/btrfs.h"

#include <ext2fs/ext2fs.h>
#include <fcntl.h>

#include <array>
#include <string_view>
#include <vector>

#include "core/base/byte_codec.h"
#include "core/disk/file_access.h"
#include "core/disk/tool.h"

namespace landfall {
namespace {

// Linux, include/uapi/linux/btrfs_tree.h: the superblock and the head of each tree block.
constexpr ByteOffset kSuperblock{64 * kKiB};
constexpr std::size_t kNodeSize = 16 * kKiB;
constexpr std::size_t kHeaderSize = 101;
constexpr std::size_t kItemSize = 25;
constexpr std::uint64_t kFilesystemTree = 5;
constexpr std::uint64_t kRootFolder = 256;
constexpr std::uint8_t kInodeItem = 1;

// mixed backref, default subvolume, big metadata, extended iref, skinny metadata, no holes; free
// space tree and "it is valid".
constexpr std::uint64_t kIncompat = 0x1 | 0x2 | 0x20 | 0x40 | 0x100 | 0x200;
constexpr std::uint64_t kReadOnlyCompat = 0x1 | 0x2;

using Node = std::vector<unsigned char>;

Result<void> checkFeatures(int fd, const std::filesystem::path& file) {
    std::array<unsigned char, 4096> super{};
    LANDFALL_TRY(readAt(fd, file, kSuperblock, super));
    const std::string_view magic(reinterpret_cast<const char*>(super.data()) + 64, 8);
    if (magic != "_BHRfS_M")
        return fail(ErrorKind::Internal, file.string(),
                    Message::of("mkfs.btrfs wrote no superblock"));
    if ((loadLittleEndian<std::uint64_t>(super.data() + 180) & ~kReadOnlyCompat) != 0 ||
        (loadLittleEndian<std::uint64_t>(super.data() + 188) & ~kIncompat) != 0)
        return fail(
            ErrorKind::NotSupported, file.string(),
            Message::of("this computer's %1 enables features that a card's kernel may not support",
                        "mkfs.btrfs"));
    return {};
}

/// Where the root folder's inode lies in a leaf of the filesystem's tree; 0 where it is not one.
std::size_t rootInodeIn(const Node& node, std::span<const unsigned char> uuid) {
    const bool leaf = std::equal(uuid.begin(), uuid.end(), node.begin() + 32) &&
                      loadLittleEndian<std::uint64_t>(node.data() + 88) == kFilesystemTree &&
                      node[100] == 0;
    const std::size_t items = leaf ? loadLittleEndian<std::uint32_t>(node.data() + 96) : 0;
    for (std::size_t i = 0; i < items; ++i) {
        const std::size_t item = kHeaderSize + i * kItemSize;
        if (item + kItemSize > kNodeSize)
            return 0;
        if (loadLittleEndian<std::uint64_t>(node.data() + item) != kRootFolder ||
            node[item + 8] != kInodeItem)
            continue;
        const std::size_t at =
            kHeaderSize + loadLittleEndian<std::uint32_t>(node.data() + item + 17);
        return at + 160 <= kNodeSize ? at : 0;
    }
    return 0;
}

void own(Node& node, std::size_t inode, const FilesystemSpec& spec) {
    storeLittleEndian<std::uint32_t>(node.data() + inode + 44, spec.uid);
    storeLittleEndian<std::uint32_t>(node.data() + inode + 48, spec.gid);
    storeLittleEndian<std::uint32_t>(node.data() + inode + 52, 040000u | (spec.mode & 07777u));
    // The sum over all behind its own 32 bytes.
    storeLittleEndian<std::uint32_t>(node.data(),
                                     ~ext2fs_crc32c_le(~0U, node.data() + 32, kNodeSize - 32));
}

/// In each copy of that leaf, wherever its chunk lies: the tree blocks are few and found by their
/// own heads.
Result<void> setRootOwner(int fd, const std::filesystem::path& file, const FilesystemSpec& spec) {
    std::array<unsigned char, 16> uuid{};
    LANDFALL_TRY(readAt(fd, file, kSuperblock + ByteCount{32}, uuid));
    LANDFALL_ASSIGN(const RangeList ranges, dataRanges(file));
    Node node(kNodeSize);
    std::size_t found = 0;
    for (const ByteRange& range : ranges) {
        const std::uint64_t end = range.start.value + range.length.value;
        for (ByteOffset at{alignDown(range.start.value, kNodeSize)}; at.value + kNodeSize <= end;
             at += ByteCount{kNodeSize}) {
            LANDFALL_TRY(readAt(fd, file, at, node));
            const std::size_t inode = rootInodeIn(node, uuid);
            if (inode == 0)
                continue;
            own(node, inode, spec);
            LANDFALL_TRY(writeAt(fd, file, at, node));
            ++found;
        }
    }
    if (found < 2)
        return fail(ErrorKind::Internal, file.string(),
                    Message::of("the two copies of its root folder were not found"));
    return {};
}

}  // namespace

Result<void> makeBtrfs(const std::filesystem::path& file, const FilesystemSpec& spec) {
    Subprocess process;
    process.program = "mkfs.btrfs";
    process.arguments = {"-q",    "-f",     "-K",     "-m",   "dup",
                         "-d",    "single", "-s",     "4096", "-n",
                         "16384", "--csum", "crc32c", "-O",   "extref,skinny-metadata,no-holes",
                         "-U",    spec.uuid};
    if (!spec.label.empty())
        process.arguments.insert(process.arguments.end(), {"-L", spec.label});
    LANDFALL_TRY(runMaker(file, std::move(process)));
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(file, O_RDWR));
    LANDFALL_TRY(checkFeatures(fd.get(), file));
    return setRootOwner(fd.get(), file, spec);
}

}  // namespace landfall
