#pragma once

// Private to core/disk: libext2fs's header names too much to be let out of here.

#include <ext2fs/ext2fs.h>

#include <limits>
#include <string>
#include <string_view>

#include "core/disk/ext4.h"

namespace landfall {

enum class LastLink { Follow, Keep };

/// Where a path leads. `inode` 0: nothing of that name in `parent`; `parent` 0: a folder on the way
/// is missing as well. The root is its own parent, with an empty name.
struct Ext4Place {
    ext2_ino_t parent = 0;
    std::string name;
    ext2_ino_t inode = 0;
};

/// Blocks of a file that lie side by side; `physical` 0 is a hole.
struct Ext4Run {
    enum class State { Written, Unwritten };
    blk64_t logical = 0;
    blk64_t physical = 0;
    blk64_t count = 0;
    State state = State::Written;
};

/// Bytes to be written into a new file: `read` fills a buffer from an offset.
struct Ext4Source;

struct Ext4::Handle {
    ext2_filsys fs = nullptr;
    std::filesystem::path file;
    Access access = Access::ReadOnly;

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (fs != nullptr)
            ext2fs_free(fs);
    }

    /// How an Error names `path`: "card.img (/etc/fstab)".
    [[nodiscard]] std::string subject(std::string_view path) const;
    /// libext2fs's code as an Error about `path`; about the whole filesystem where it is empty.
    [[nodiscard]] Error error(errcode_t code, std::string_view path, Message doing) const;
    [[nodiscard]] Result<void> writable() const;
    [[nodiscard]] ByteCount blockSize() const { return ByteCount{fs->blocksize}; }
    [[nodiscard]] ByteCount freeSpace() const;
    [[nodiscard]] Error noSpace(std::string_view path, ByteCount needed) const;

    [[nodiscard]] Result<ext2_inode> readInode(ext2_ino_t inode, std::string_view path) const;
    [[nodiscard]] Result<void> writeInode(ext2_ino_t number, ext2_inode& inode,
                                          std::string_view path) const;
    [[nodiscard]] Result<Ext4Place> locate(std::string_view path, LastLink lastLink) const;
    /// locate(), with NotFound where there is nothing.
    [[nodiscard]] Result<Ext4Place> require(std::string_view path, LastLink lastLink) const;
    [[nodiscard]] Result<std::string> linkTarget(ext2_ino_t inode, std::string_view path) const;
    [[nodiscard]] Result<std::string> readBytes(ext2_ino_t inode, std::string_view path,
                                                std::uint64_t size) const;
    /// Where `count` blocks of a file from `first` on lie, in file order.
    [[nodiscard]] Result<std::vector<Ext4Run>> runsOf(ext2_ino_t number, ext2_inode& inode,
                                                      std::string_view path, blk64_t first,
                                                      blk64_t count) const;
    [[nodiscard]] Result<std::vector<std::string>> names(
        ext2_ino_t folder, std::string_view path,
        std::size_t most = std::numeric_limits<std::size_t>::max()) const;

    [[nodiscard]] Result<ext2_ino_t> newFile(ext2_ino_t parent, std::string_view path,
                                             const NodeOwner& owner, const Ext4Source& source);
    /// Makes `place` name `inode`, releasing what the name stood for.
    [[nodiscard]] Result<void> enter(const Ext4Place& place, ext2_ino_t inode, int fileType,
                                     std::string_view path);
    [[nodiscard]] Result<void> linkName(const Ext4Place& place, ext2_ino_t inode, int fileType,
                                        std::string_view path);
    /// Where nothing of that name is yet, in a folder that exists.
    [[nodiscard]] Result<void> makeOneFolder(std::string_view path, const NodeOwner& owner);
    [[nodiscard]] Result<void> setOwner(ext2_ino_t number, const NodeOwner& owner,
                                        std::string_view path);
    /// One name less for an inode; its blocks go with the last one.
    [[nodiscard]] Result<void> release(ext2_ino_t number, std::string_view path);
    /// A file, a symlink or an empty folder.
    [[nodiscard]] Result<void> removeName(const Ext4Place& place, std::string_view path);
    [[nodiscard]] Result<void> removeTree(const Ext4Place& top, std::string_view path);
    [[nodiscard]] Result<void> touch(ext2_ino_t folder, std::string_view path) const;
    [[nodiscard]] __u32 now() const;
};

}  // namespace landfall
