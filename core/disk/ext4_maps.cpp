// Which blocks are in use, and where a file's bytes lie.

#include <algorithm>
#include <memory>

#include "core/disk/ext4_handle.h"
#include "core/disk/range_list.h"

namespace landfall {

namespace {

// One extent at a time. A hole has no extent: it is reported block by block.
errcode_t extentAt(ext2_extent_handle_t extents, blk64_t block, Ext4Run& run) {
    run = {block, 0, 1, Ext4Run::State::Written};
    errcode_t code = ext2fs_extent_goto(extents, block);
    if (code == EXT2_ET_EXTENT_NOT_FOUND)
        return 0;
    ext2fs_extent extent{};
    if (code == 0)
        code = ext2fs_extent_get(extents, EXT2_EXTENT_CURRENT, &extent);
    if (code != 0)
        return code;
    if (block < extent.e_lblk || block - extent.e_lblk >= extent.e_len)
        return EXT2_ET_EXTENT_INVALID_LENGTH;
    const blk64_t into = block - extent.e_lblk;
    run.physical = extent.e_pblk + into;
    run.count = extent.e_len - into;
    if ((extent.e_flags & EXT2_EXTENT_FLAGS_UNINIT) != 0)
        run.state = Ext4Run::State::Unwritten;
    return 0;
}

void appendRun(std::vector<Ext4Run>& runs, const Ext4Run& run) {
    if (!runs.empty()) {
        Ext4Run& last = runs.back();
        const bool bothHoles = last.physical == 0 && run.physical == 0;
        const bool touching = last.physical != 0 && run.physical == last.physical + last.count;
        if ((bothHoles || touching) && last.state == run.state) {
            last.count += run.count;
            return;
        }
    }
    runs.push_back(run);
}

}  // namespace

Result<std::vector<Ext4Run>> Ext4::Handle::runsOf(ext2_ino_t number, ext2_inode& inode,
                                                  std::string_view path, blk64_t first,
                                                  blk64_t count) const {
    ext2_extent_handle_t raw = nullptr;
    if ((inode.i_flags & EXT4_EXTENTS_FL) != 0)
        if (const errcode_t code = ext2fs_extent_open2(fs, number, &inode, &raw))
            return fail(error(code, path, Message::of("reading its block map")));
    const std::unique_ptr<ext2_extent_handle, decltype(&ext2fs_extent_free)> extents(
        raw, &ext2fs_extent_free);
    const blk64_t end = ext2fs_blocks_count(fs->super);
    std::vector<Ext4Run> runs;
    for (blk64_t block = first; block < first + count;) {
        Ext4Run run{block, 0, 1, Ext4Run::State::Written};
        const errcode_t code =
            extents ? extentAt(extents.get(), block, run)
                    : ext2fs_bmap2(fs, number, &inode, nullptr, 0, block, nullptr, &run.physical);
        if (code != 0)
            return fail(error(code, path, Message::of("reading its block map")));
        run.count = std::min(run.count, first + count - block);
        if (run.physical >= end || run.count > end - run.physical)
            return fail(ErrorKind::InvalidInput, subject(path),
                        Message::of("its block map points beyond the filesystem's end"));
        appendRun(runs, run);
        block += run.count;
    }
    return runs;
}

Result<RangeList> Ext4::usedRanges() const {
    // Some hundred thousand on a root that has been in use for years.
    constexpr std::size_t kMostPieces = 4'000'000;
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
            return fail(handle_->error(code, "", Message::of("reading its block bitmap")));
        blk64_t after = 0;
        code = ext2fs_find_first_zero_block_bitmap2(fs->block_map, first, end - 1, &after);
        if (code == ENOENT)
            after = end;
        else if (code != 0)
            return fail(handle_->error(code, "", Message::of("reading its block bitmap")));
        appendRange(out, {ByteOffset{first * blockSize}, ByteCount{(after - first) * blockSize}});
        if (out.size() > kMostPieces)
            return fail(ErrorKind::InvalidInput, handle_->file.string(),
                        Message::of("its used blocks lie in more than %1 pieces", kMostPieces));
        next = after;
    }
    return out;
}

Result<RangeList> Ext4::fileRanges(std::string_view path) const {
    LANDFALL_ASSIGN(const Ext4Place place, handle_->require(path, LastLink::Follow));
    LANDFALL_ASSIGN(ext2_inode inode, handle_->readInode(place.inode, path));
    const auto refuse = [&](Message why) {
        return fail(ErrorKind::NotSupported, handle_->subject(path), std::move(why));
    };
    if (!LINUX_S_ISREG(inode.i_mode))
        return refuse(Message::of("is not a regular file"));
    if ((inode.i_flags & EXT4_INLINE_DATA_FL) != 0)
        return refuse(Message::of("is stored in its inode (inline data) and has no blocks"));
    ext2_filsys fs = handle_->fs;
    const std::uint64_t blockSize = fs->blocksize;
    const std::uint64_t size = EXT2_I_SIZE(&inode);
    if (size > ext2fs_blocks_count(fs->super) * blockSize)
        return refuse(Message::of("has holes: not all of its blocks are allocated"));
    LANDFALL_ASSIGN(
        const std::vector<Ext4Run> runs,
        handle_->runsOf(place.inode, inode, path, 0, alignUp(size, blockSize) / blockSize));
    RangeList out;
    for (const Ext4Run& run : runs) {
        if (run.physical == 0)
            return refuse(Message::of("has holes: not all of its blocks are allocated"));
        if (run.state == Ext4Run::State::Unwritten)
            return refuse(Message::of("has unwritten extents"));
        appendRange(out, {ByteOffset{run.physical * blockSize}, ByteCount{run.count * blockSize}});
    }
    return out;
}

}  // namespace landfall
