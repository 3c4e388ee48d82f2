#include "core/disk/ext4_handle.h"

namespace landfall {
namespace {

// A path has at most 4096 bytes in Linux, so no honest tree is deeper; a damaged one is a circle.
constexpr std::size_t kDeepest = 2048;

struct Level {
    Ext4Place place;
    std::vector<std::string> inside;  // names left to be removed
};

}  // namespace

Result<void> Ext4::Handle::release(ext2_ino_t number, std::string_view path) {
    LANDFALL_ASSIGN(ext2_inode inode, readInode(number, path));
    const bool isFolder = LINUX_S_ISDIR(inode.i_mode);
    if (inode.i_links_count > 1 && !isFolder) {
        --inode.i_links_count;
        inode.i_ctime = now();
        return writeInode(number, inode, path);
    }
    if (ext2fs_file_acl_block(fs, &inode) != 0) {
        if (const errcode_t code = ext2fs_free_ext_attr(fs, number, nullptr))
            return fail(error(code, path, Message::of("freeing its extended attributes")));
        LANDFALL_ASSIGN(inode, readInode(number, path));
    }
    inode.i_links_count = 0;
    inode.i_dtime = now();
    LANDFALL_TRY(writeInode(number, inode, path));
    if (ext2fs_inode_has_valid_blocks2(fs, &inode)) {
        if (const errcode_t code = ext2fs_punch(fs, number, &inode, nullptr, 0, ~0ULL))
            return fail(error(code, path, Message::of("freeing its blocks")));
    }
    ext2fs_inode_alloc_stats2(fs, number, -1, isFolder ? 1 : 0);
    return {};
}

Result<void> Ext4::Handle::removeName(const Ext4Place& place, std::string_view path) {
    LANDFALL_ASSIGN(const ext2_inode inode, readInode(place.inode, path));
    if (const errcode_t code = ext2fs_unlink(fs, place.parent, place.name.c_str(), place.inode, 0))
        return fail(error(code, path, Message::of("removing it from its folder")));
    LANDFALL_TRY(release(place.inode, path));
    LANDFALL_ASSIGN(ext2_inode folder, readInode(place.parent, path));
    // A folder's ".." was a link to its parent; a count of 1 means "too many to count" (dir_nlink).
    if (LINUX_S_ISDIR(inode.i_mode) && folder.i_links_count > 2)
        --folder.i_links_count;
    folder.i_mtime = folder.i_ctime = now();
    return writeInode(place.parent, folder, path);
}

Result<void> Ext4::Handle::removeTree(const Ext4Place& top, std::string_view path) {
    // Depth first, on a stack of our own: the depth is the filesystem's to say.
    std::vector<Level> levels;
    Ext4Place current = top;
    while (true) {
        LANDFALL_ASSIGN(const ext2_inode inode, readInode(current.inode, path));
        Level level{current, {}};
        if (LINUX_S_ISDIR(inode.i_mode)) {
            LANDFALL_ASSIGN(level.inside, names(current.inode, path));
        }
        levels.push_back(std::move(level));
        if (levels.size() > kDeepest)
            return fail(
                ErrorKind::InvalidInput, subject(path),
                Message::of("its folders are nested more than %1 deep: the filesystem is damaged",
                            kDeepest));
        while (levels.back().inside.empty()) {
            LANDFALL_TRY(removeName(levels.back().place, path));
            levels.pop_back();
            if (levels.empty())
                return {};
        }
        Level& above = levels.back();
        const std::string name = std::move(above.inside.back());
        above.inside.pop_back();
        ext2_ino_t child = 0;
        if (const errcode_t code = ext2fs_lookup(fs, above.place.inode, name.data(),
                                                 static_cast<int>(name.size()), nullptr, &child))
            return fail(error(code, path, Message::of("looking up %1", Quoted(name))));
        current = {above.place.inode, name, child};
    }
}

Result<void> Ext4::remove(std::string_view path) {
    LANDFALL_TRY(handle_->writable());
    LANDFALL_ASSIGN(const Ext4Place place, handle_->locate(path, LastLink::Keep));
    if (place.inode == 0)
        return {};
    if (place.inode == EXT2_ROOT_INO || place.name == "..")
        return fail(ErrorKind::InvalidInput, handle_->subject(path),
                    Message::of("neither the root nor \"..\" can be removed"));
    return handle_->removeTree(place, path);
}

}  // namespace landfall
