#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstring>

#include "core/disk/ext4_handle.h"
#include "core/disk/file_access.h"
#include "core/disk/make_filesystem.h"

namespace landfall {

/// What a new file gets: text in memory, or the data ranges of a file of this computer.
struct Ext4Source {
    std::uint64_t size = 0;
    RangeList data;  ///< what is not a hole
    std::string_view text;
    int fd = -1;
    std::filesystem::path file;

    [[nodiscard]] Result<void> read(std::uint64_t at, std::span<unsigned char> into) const {
        if (fd >= 0)
            return readAt(fd, file, ByteOffset{at}, into);
        std::memcpy(into.data(), text.data() + at, into.size());
        return {};
    }
};

namespace {

constexpr std::uint64_t kChunk = kMiB;

struct BlockRun {
    blk64_t logical;
    blk64_t count;
};

std::vector<BlockRun> blockRuns(const RangeList& data, std::uint64_t blockSize) {
    std::vector<BlockRun> out;
    for (const ByteRange& range : data) {
        const blk64_t first = range.start.value / blockSize;
        const blk64_t end = alignUp(range.start.value + range.length.value, blockSize) / blockSize;
        // Two ranges may share a block where the other side's holes are finer than ours.
        if (!out.empty() && out.back().logical + out.back().count >= first)
            out.back().count = std::max(out.back().count, end - out.back().logical);
        else
            out.push_back({first, end - first});
    }
    return out;
}

// Large counts bypass unix_io's cache (and empty it first), so this is one pread and one pwrite a
// chunk, and no block that the cache still holds can be stale.
Result<void> writePhysical(ext2_filsys fs, const Ext4::Handle& handle, const Ext4Source& source,
                           std::string_view path, BlockRun run, blk64_t physical,
                           std::vector<unsigned char>& buffer) {
    const std::uint64_t blockSize = fs->blocksize;
    while (run.count > 0) {
        const blk64_t count = std::min<blk64_t>(run.count, kChunk / blockSize);
        const std::uint64_t at = run.logical * blockSize;
        const std::uint64_t length = std::min<std::uint64_t>(count * blockSize, source.size - at);
        buffer.resize(count * blockSize);
        std::fill(buffer.begin() + static_cast<std::ptrdiff_t>(length), buffer.end(), '\0');
        LANDFALL_TRY(source.read(at, std::span(buffer.data(), length)));
        if (const errcode_t code =
                io_channel_write_blk64(fs->io, physical, static_cast<int>(count), buffer.data()))
            return fail(handle.error(code, path, Message::of("writing its data")));
        run.logical += count;
        run.count -= count;
        physical += count;
    }
    return {};
}

Result<void> fillRun(ext2_filsys fs, const Ext4::Handle& handle, const Ext4Source& source,
                     std::string_view path, ext2_ino_t number, BlockRun run,
                     std::vector<unsigned char>& buffer) {
    if (const errcode_t code = ext2fs_fallocate(fs, EXT2_FALLOCATE_FORCE_INIT, number, nullptr,
                                                ~0ULL, run.logical, run.count))
        return fail(handle.error(code, path, Message::of("allocating its blocks")));
    LANDFALL_ASSIGN(ext2_inode inode, handle.readInode(number, path));
    LANDFALL_ASSIGN(const std::vector<Ext4Run> places,
                    handle.runsOf(number, inode, path, run.logical, run.count));
    for (const Ext4Run& place : places) {
        if (place.physical == 0)
            return fail(ErrorKind::Internal, std::string(path),
                        Message::of("a block was not allocated"));
        LANDFALL_TRY(writePhysical(fs, handle, source, path, {place.logical, place.count},
                                   place.physical, buffer));
    }
    return {};
}

Result<void> fillFile(ext2_filsys fs, const Ext4::Handle& handle, const Ext4Source& source,
                      std::string_view path, ext2_ino_t number) {
    std::vector<unsigned char> buffer;
    for (const BlockRun& run : blockRuns(source.data, fs->blocksize))
        LANDFALL_TRY(fillRun(fs, handle, source, path, number, run, buffer));
    LANDFALL_ASSIGN(ext2_inode inode, handle.readInode(number, path));
    if (const errcode_t code =
            ext2fs_inode_size_set(fs, &inode, static_cast<ext2_off64_t>(source.size)))
        return fail(handle.error(code, path, Message::of("setting its length")));
    return handle.writeInode(number, inode, path);
}

void setOwnerFields(ext2_inode& inode, const NodeOwner& owner) {
    inode.i_mode = static_cast<__u16>((inode.i_mode & LINUX_S_IFMT) | (owner.mode & 07777u));
    inode.i_uid = static_cast<__u16>(owner.uid & 0xFFFFu);
    inode.i_gid = static_cast<__u16>(owner.gid & 0xFFFFu);
    ext2fs_set_i_uid_high(inode, static_cast<__u16>(owner.uid >> 16));
    ext2fs_set_i_gid_high(inode, static_cast<__u16>(owner.gid >> 16));
}

struct Retarget {
    std::string_view name;
    ext2_ino_t inode;
    int fileType;
    bool done;
};

int retargetEntry(ext2_ino_t, int, ext2_dir_entry* dirent, int, int, char*, void* context) {
    auto& wanted = *static_cast<Retarget*>(context);
    const std::string_view name(dirent->name,
                                static_cast<std::size_t>(ext2fs_dirent_name_len(dirent)));
    if (dirent->inode == 0 || name != wanted.name)
        return 0;
    dirent->inode = wanted.inode;
    ext2fs_dirent_set_file_type(dirent, wanted.fileType);
    wanted.done = true;
    return DIRENT_CHANGED | DIRENT_ABORT;
}

}  // namespace

Result<ext2_ino_t> Ext4::Handle::newFile(ext2_ino_t parent, std::string_view path,
                                         const NodeOwner& owner, const Ext4Source& source) {
    std::uint64_t blocks = 0;
    for (const BlockRun& run : blockRuns(source.data, fs->blocksize))
        blocks += run.count;
    if (blocks > ext2fs_free_blocks_count(fs->super))
        return fail(noSpace(path, ByteCount{blocks * fs->blocksize}));

    ext2_inode inode{};
    inode.i_mode = LINUX_S_IFREG;
    setOwnerFields(inode, owner);
    inode.i_links_count = 1;
    inode.i_atime = inode.i_ctime = inode.i_mtime = now();
    ext2_ino_t number = 0;
    if (const errcode_t code = ext2fs_new_inode(fs, parent, inode.i_mode, nullptr, &number))
        return fail(error(code, path, Message::of("allocating its inode")));
    if (ext2fs_has_feature_extents(fs->super)) {
        // Opening an extent tree over empty block pointers writes its header into the inode.
        ext2_extent_handle_t extents = nullptr;
        if (const errcode_t code = ext2fs_extent_open2(fs, number, &inode, &extents))
            return fail(error(code, path, Message::of("making its extent tree")));
        ext2fs_extent_free(extents);
    }
    if (const errcode_t code = ext2fs_write_new_inode(fs, number, &inode))
        return fail(error(code, path, Message::of("writing its inode")));
    ext2fs_inode_alloc_stats2(fs, number, +1, 0);

    if (auto filled = fillFile(fs, *this, source, path, number); !filled) {
        (void)release(number, path);
        if (filled.error().kind() == ErrorKind::NoSpace && blocks > 0)
            return fail(noSpace(path, ByteCount{(blocks + 1) * fs->blocksize}));
        return fail(std::move(filled).error());
    }
    return number;
}

Result<void> Ext4::Handle::linkName(const Ext4Place& place, ext2_ino_t inode, int fileType,
                                    std::string_view path) {
    errcode_t code = ext2fs_link(fs, place.parent, place.name.c_str(), inode, fileType);
    if (code == EXT2_ET_DIR_NO_SPACE) {
        code = ext2fs_expand_dir(fs, place.parent);
        if (code == 0)
            code = ext2fs_link(fs, place.parent, place.name.c_str(), inode, fileType);
    }
    if (code != 0)
        return fail(error(code, path, Message::of("adding it to its folder")));
    return touch(place.parent, path);
}

Result<void> Ext4::Handle::touch(ext2_ino_t folder, std::string_view path) const {
    LANDFALL_ASSIGN(ext2_inode inode, readInode(folder, path));
    inode.i_mtime = inode.i_ctime = now();
    return writeInode(folder, inode, path);
}

Result<void> Ext4::Handle::enter(const Ext4Place& place, ext2_ino_t inode, int fileType,
                                 std::string_view path) {
    if (place.inode == 0)
        return linkName(place, inode, fileType, path);
    // The name changes over in one step, and only then does the old inode go.
    Retarget wanted{place.name, inode, fileType, false};
    if (const errcode_t code =
            ext2fs_dir_iterate2(fs, place.parent, 0, nullptr, retargetEntry, &wanted))
        return fail(error(code, path, Message::of("adding it to its folder")));
    if (!wanted.done)
        return fail(ErrorKind::Internal, std::string(path),
                    Message::of("its directory entry is missing"));
    LANDFALL_TRY(touch(place.parent, path));
    return release(place.inode, path);
}

Result<void> Ext4::Handle::setOwner(ext2_ino_t number, const NodeOwner& owner,
                                    std::string_view path) {
    LANDFALL_ASSIGN(ext2_inode inode, readInode(number, path));
    setOwnerFields(inode, owner);
    inode.i_ctime = now();
    return writeInode(number, inode, path);
}

namespace {

Result<void> writeNew(Ext4::Handle& handle, std::string_view path, const NodeOwner& owner,
                      const Ext4Source& source) {
    LANDFALL_TRY(handle.writable());
    const std::string about = handle.subject(path);
    LANDFALL_ASSIGN(Ext4Place place, handle.locate(path, LastLink::Follow));
    bool isFile = false;
    if (place.inode != 0) {
        LANDFALL_ASSIGN(const ext2_inode old, handle.readInode(place.inode, path));
        if (LINUX_S_ISDIR(old.i_mode))
            return fail(ErrorKind::InvalidInput, about, Message::of("is a folder, not a file"));
        isFile = LINUX_S_ISREG(old.i_mode);
    }
    if (!isFile) {
        LANDFALL_ASSIGN(place, handle.locate(path, LastLink::Keep));
    }
    if (place.parent == 0)
        return fail(ErrorKind::NotFound, about, Message::of("its folder does not exist"));
    LANDFALL_ASSIGN(const ext2_ino_t number, handle.newFile(place.parent, path, owner, source));
    auto entered = handle.enter(place, number, EXT2_FT_REG_FILE, path);
    if (!entered && place.inode == 0)
        (void)handle.release(number, path);
    return entered;
}

}  // namespace

Result<void> Ext4::writeFile(std::string_view path, std::string_view content,
                             const NodeOwner& owner) {
    Ext4Source source;
    source.text = content;
    source.size = content.size();
    if (!content.empty())
        source.data = {{ByteOffset{0}, ByteCount{content.size()}}};
    return writeNew(*handle_, path, owner, source);
}

Result<void> Ext4::copyIn(const std::filesystem::path& from, std::string_view path,
                          const NodeOwner& owner) {
    LANDFALL_ASSIGN(UniqueFd fd, openFile(from, O_RDONLY | O_NONBLOCK));
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return fail(ErrorKind::InvalidInput, from.string(), Message::of("is not a regular file"));
    Ext4Source source;
    source.fd = fd.get();
    source.file = from;
    source.size = static_cast<std::uint64_t>(info.st_size);
    LANDFALL_ASSIGN(source.data, dataRanges(from));
    return writeNew(*handle_, path, owner, source);
}

Result<void> Ext4::Handle::makeOneFolder(std::string_view path, const NodeOwner& owner) {
    LANDFALL_ASSIGN(Ext4Place place, locate(path, LastLink::Keep));
    const std::string about = subject(path);
    if (place.inode != 0)
        return fail(ErrorKind::InvalidInput, about,
                    Message::of("is a dangling symlink, not a folder"));
    if (place.parent == 0)
        return fail(ErrorKind::InvalidInput, about,
                    Message::of("a part of its path is not a folder"));
    errcode_t code = ext2fs_mkdir(fs, place.parent, 0, place.name.c_str());
    if (code == EXT2_ET_DIR_NO_SPACE) {
        code = ext2fs_expand_dir(fs, place.parent);
        if (code == 0)
            code = ext2fs_mkdir(fs, place.parent, 0, place.name.c_str());
    }
    if (code == EXT2_ET_BLOCK_ALLOC_FAIL)
        return fail(noSpace(path, blockSize()));
    if (code != 0)
        return fail(error(code, path, Message::of("making the folder")));
    LANDFALL_TRY(touch(place.parent, path));
    LANDFALL_ASSIGN(place, require(path, LastLink::Keep));
    return setOwner(place.inode, owner, path);
}

Result<void> Ext4::makeFolder(std::string_view path, const NodeOwner& owner) {
    LANDFALL_TRY(handle_->writable());
    std::string_view whole = path;
    while (whole.size() > 1 && whole.back() == '/')
        whole.remove_suffix(1);
    for (std::size_t end = 1; end <= whole.size(); ++end) {
        if (end < whole.size() && whole[end] != '/')
            continue;
        const std::string_view part = whole.substr(0, end);
        LANDFALL_ASSIGN(const Ext4Place place, handle_->locate(part, LastLink::Follow));
        if (place.inode == 0)
            LANDFALL_TRY(handle_->makeOneFolder(part, NodeOwner{0, 0, 0755}));
    }
    LANDFALL_ASSIGN(const Ext4Place place, handle_->require(whole, LastLink::Follow));
    LANDFALL_ASSIGN(const ext2_inode inode, handle_->readInode(place.inode, whole));
    if (!LINUX_S_ISDIR(inode.i_mode))
        return fail(ErrorKind::InvalidInput, handle_->subject(path),
                    Message::of("is not a folder"));
    return handle_->setOwner(place.inode, owner, whole);
}

Result<void> Ext4::makeSymlink(std::string_view path, std::string_view target, std::uint32_t uid,
                               std::uint32_t gid) {
    LANDFALL_TRY(handle_->writable());
    const std::string about = handle_->subject(path);
    if (target.empty() || target.size() >= handle_->blockSize().value || target.size() > 4095 ||
        target.find('\0') != std::string_view::npos)
        return fail(
            ErrorKind::InvalidInput, about,
            Message::of("a symlink's target must be 1 to 4095 bytes, and less than a block"));
    LANDFALL_ASSIGN(Ext4Place place, handle_->locate(path, LastLink::Keep));
    if (place.parent == 0)
        return fail(ErrorKind::NotFound, about, Message::of("its folder does not exist"));
    if (place.inode != 0) {
        LANDFALL_ASSIGN(const ext2_inode old, handle_->readInode(place.inode, path));
        if (LINUX_S_ISDIR(old.i_mode))
            return fail(ErrorKind::InvalidInput, about, Message::of("is a folder, not a symlink"));
        LANDFALL_TRY(handle_->removeTree(place, path));
    }
    ext2_filsys fs = handle_->fs;
    const std::string text(target);
    errcode_t code = ext2fs_symlink(fs, place.parent, 0, place.name.c_str(), text.c_str());
    if (code == EXT2_ET_DIR_NO_SPACE) {
        code = ext2fs_expand_dir(fs, place.parent);
        if (code == 0)
            code = ext2fs_symlink(fs, place.parent, 0, place.name.c_str(), text.c_str());
    }
    if (code != 0)
        return fail(handle_->error(code, path, Message::of("making the symlink")));
    LANDFALL_ASSIGN(const Ext4Place made, handle_->require(path, LastLink::Keep));
    LANDFALL_TRY(handle_->setOwner(made.inode, {uid, gid, 0777}, path));
    return handle_->touch(place.parent, path);
}

Result<void> Ext4::setOwner(std::string_view path, const NodeOwner& owner) {
    LANDFALL_TRY(handle_->writable());
    LANDFALL_ASSIGN(const Ext4Place place, handle_->require(path, LastLink::Follow));
    return handle_->setOwner(place.inode, owner, path);
}

}  // namespace landfall
