#include <algorithm>

#include "core/disk/ext4_handle.h"

namespace landfall {
namespace {

// A folder of a real root has some thousand names; a damaged one could go on for hours.
constexpr std::size_t kMostEntries = 4'000'000;
constexpr ByteCount kMostMemory{64 * kMiB};

struct Listing {
    std::vector<std::string> names;
    std::size_t most = 0;  ///< then it ends
    ByteCount memory;
    std::size_t seen = 0;
    bool tooMany = false;
};

int collectName(ext2_ino_t, int, ext2_dir_entry* dirent, int, int, char*, void* context) {
    auto& listing = *static_cast<Listing*>(context);
    listing.tooMany = ++listing.seen > kMostEntries || listing.memory > kMostMemory;
    if (listing.tooMany || listing.names.size() == listing.most)
        return DIRENT_ABORT;
    // By name, for in a folder of inline data the library calls "." and ".." other files.
    const std::string_view name(dirent->name,
                                static_cast<std::size_t>(ext2fs_dirent_name_len(dirent)));
    if (dirent->inode == 0 || name.empty() || name == "." || name == "..")
        return 0;
    listing.names.emplace_back(name);
    listing.memory += ByteCount{2 * sizeof(std::string) + name.size()};
    return 0;
}

NodeInfo describe(const ext2_inode& inode) {
    NodeInfo info;
    if (LINUX_S_ISREG(inode.i_mode))
        info.type = NodeType::File;
    else if (LINUX_S_ISDIR(inode.i_mode))
        info.type = NodeType::Folder;
    else if (LINUX_S_ISLNK(inode.i_mode))
        info.type = NodeType::Symlink;
    else
        info.type = NodeType::Other;
    info.mode = inode.i_mode & 07777u;
    info.uid = inode_uid(inode);
    info.gid = inode_gid(inode);
    info.size = ByteCount{EXT2_I_SIZE(&inode)};
    return info;
}

}  // namespace

Result<std::string> Ext4::Handle::readBytes(ext2_ino_t number, std::string_view path,
                                            std::uint64_t size) const {
    ext2_file_t open = nullptr;
    if (const errcode_t code = ext2fs_file_open(fs, number, 0, &open))
        return fail(error(code, path, Message::of("opening it")));
    std::string out(size, '\0');
    std::size_t done = 0;
    errcode_t code = 0;
    while (done < size) {
        const auto chunk = static_cast<unsigned>(std::min<std::uint64_t>(size - done, kMiB));
        unsigned got = 0;
        code = ext2fs_file_read(open, out.data() + done, chunk, &got);
        if (code != 0 || got == 0)
            break;
        done += got;
    }
    ext2fs_file_close(open);
    if (code != 0)
        return fail(error(code, path, Message::of("reading it")));
    out.resize(done);
    return out;
}

Result<std::vector<std::string>> Ext4::Handle::names(ext2_ino_t folder, std::string_view path,
                                                     std::size_t most) const {
    Listing listing;
    listing.most = most;
    // Empty entries are asked for too: they count towards the limit that ends a damaged folder.
    if (const errcode_t code = ext2fs_dir_iterate2(fs, folder, DIRENT_FLAG_INCLUDE_EMPTY, nullptr,
                                                   collectName, &listing))
        return fail(error(code, path, Message::of("listing it")));
    if (listing.tooMany)
        return fail(ErrorKind::InvalidInput, subject(path),
                    Message::of("the folder has more than %1 entries, or names of more than %2",
                                kMostEntries, ExactSize(kMostMemory)));
    std::sort(listing.names.begin(), listing.names.end());
    return std::move(listing.names);
}

Result<std::optional<NodeInfo>> Ext4::stat(std::string_view path) const {
    LANDFALL_ASSIGN(const Ext4Place place, handle_->locate(path, LastLink::Follow));
    if (place.inode == 0)
        return std::optional<NodeInfo>();
    LANDFALL_ASSIGN(const ext2_inode inode, handle_->readInode(place.inode, path));
    return std::optional<NodeInfo>(describe(inode));
}

Result<std::optional<NodeInfo>> Ext4::statLink(std::string_view path) const {
    LANDFALL_ASSIGN(const Ext4Place place, handle_->locate(path, LastLink::Keep));
    if (place.inode == 0)
        return std::optional<NodeInfo>();
    LANDFALL_ASSIGN(const ext2_inode inode, handle_->readInode(place.inode, path));
    return std::optional<NodeInfo>(describe(inode));
}

Result<std::string> Ext4::readLink(std::string_view path) const {
    LANDFALL_ASSIGN(const Ext4Place place, handle_->require(path, LastLink::Keep));
    LANDFALL_ASSIGN(const ext2_inode inode, handle_->readInode(place.inode, path));
    if (!LINUX_S_ISLNK(inode.i_mode))
        return fail(ErrorKind::InvalidInput, handle_->subject(path),
                    Message::of("is not a symlink"));
    return handle_->linkTarget(place.inode, path);
}

Result<std::string> Ext4::readFile(std::string_view path, ByteCount limit) const {
    LANDFALL_ASSIGN(const Ext4Place place, handle_->require(path, LastLink::Follow));
    LANDFALL_ASSIGN(ext2_inode inode, handle_->readInode(place.inode, path));
    const std::string about = handle_->subject(path);
    if (!LINUX_S_ISREG(inode.i_mode))
        return fail(ErrorKind::InvalidInput, about, Message::of("is not a regular file"));
    const std::uint64_t size = EXT2_I_SIZE(&inode);
    if (size > limit.value)
        return fail(ErrorKind::InvalidInput, about,
                    Message::of("is %1 long; at most %2 are read", ByteCount{size}, limit));
    LANDFALL_ASSIGN(std::string out, handle_->readBytes(place.inode, path, size));
    if (out.size() != size)
        return fail(ErrorKind::InvalidInput, about,
                    Message::of("ends before the size in its inode"));
    return out;
}

Result<std::vector<std::string>> Ext4::list(std::string_view folder, std::size_t most) const {
    LANDFALL_ASSIGN(const Ext4Place place, handle_->require(folder, LastLink::Follow));
    LANDFALL_ASSIGN(const ext2_inode inode, handle_->readInode(place.inode, folder));
    if (!LINUX_S_ISDIR(inode.i_mode))
        return fail(ErrorKind::InvalidInput, handle_->subject(folder),
                    Message::of("is not a folder"));
    return handle_->names(place.inode, folder, most);
}

}  // namespace landfall
