// Which blocks are in use, and where a file's bytes lie.

#include "core/disk/ext4_handle.h"
#include "core/disk/range_list.h"

namespace landfall {

Result<RangeList> Ext4::usedRanges() const {
    ext2_filsys fs = handle_->fs;
    const std::uint64_t blockSize = fs->blocksize;
    const blk64_t end = ext2fs_blocks_count(fs->super);
    blk64_t next = fs->super->s_first_data_block;
    RangeList out;
    // With blocks of 1 KiB the first one (boot code) lies before the map: it counts as used.
    appendRange(out, {ByteOffset{0}, ByteCount{next * blockSize}});
    while (next < end) {
        blk64_t first = 0;
        errcode_t code = ext2fs_find_first_set_block_bitmap2(fs->block_map, next, end - 1, &first);
        if (code == ENOENT)
            break;
        if (code != 0)
            return fail(handle_->error(code, "", "walking its block bitmap"));
        blk64_t after = 0;
        code = ext2fs_find_first_zero_block_bitmap2(fs->block_map, first, end - 1, &after);
        if (code == ENOENT)
            after = end;
        else if (code != 0)
            return fail(handle_->error(code, "", "walking its block bitmap"));
        appendRange(out, {ByteOffset{first * blockSize}, ByteCount{(after - first) * blockSize}});
        next = after;
    }
    return out;
}

Result<RangeList> Ext4::fileRanges(std::string_view path) const {
    LANDFALL_ASSIGN(const Ext4Place place, handle_->require(path, LastLink::Follow));
    LANDFALL_ASSIGN(ext2_inode inode, handle_->readInode(place.inode, path));
    const auto refuse = [&](const char* why) {
        return fail(ErrorKind::NotSupported,
                    handle_->file.string() + " (" + std::string(path) + ")", why);
    };
    if (!LINUX_S_ISREG(inode.i_mode))
        return refuse("is not a regular file");
    if ((inode.i_flags & EXT4_INLINE_DATA_FL) != 0)
        return refuse("lies inside its inode (inline data): it has no block of its own");
    ext2_filsys fs = handle_->fs;
    const std::uint64_t blockSize = fs->blocksize;
    const std::uint64_t size = EXT2_I_SIZE(&inode);
    if (size > ext2fs_blocks_count(fs->super) * blockSize)
        return refuse("has holes: not all of it has a place");
    RangeList out;
    for (blk64_t block = 0; block * blockSize < size; ++block) {
        blk64_t physical = 0;
        int flags = 0;
        if (const errcode_t code =
                ext2fs_bmap2(fs, place.inode, &inode, nullptr, 0, block, &flags, &physical))
            return fail(handle_->error(code, path, "looking for its blocks"));
        if (physical == 0)
            return refuse("has holes: not all of it has a place");
        if ((flags & BMAP_RET_UNINIT) != 0)
            return refuse("has unwritten extents: not all of it has a place");
        if (physical >= ext2fs_blocks_count(fs->super))
            return fail(ErrorKind::InvalidInput,
                        handle_->file.string() + " (" + std::string(path) + ")",
                        "its block map points beyond the filesystem's end");
        appendRange(out, {ByteOffset{physical * blockSize}, ByteCount{blockSize}});
    }
    return out;
}

}  // namespace landfall
