// Paths within the filesystem, walked here rather than by ext2fs_namei: a caller needs the folder
// and the name as well as the inode, and a missing part is an answer, not an error.

#include <deque>

#include "core/disk/ext4_handle.h"

namespace landfall {
namespace {

constexpr int kMostLinks = 40;  // as the kernel's MAXSYMLINKS
constexpr std::size_t kLongestTarget = 4095;

// "/a//b/./c" becomes a b c; put in front of what is left to walk.
void pushComponents(std::deque<std::string>& queue, std::string_view path) {
    std::vector<std::string> parts;
    while (!path.empty()) {
        const auto slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (!part.empty() && part != ".")
            parts.emplace_back(part);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    queue.insert(queue.begin(), parts.begin(), parts.end());
}

}  // namespace

Result<std::string> Ext4::Handle::linkTarget(ext2_ino_t number, std::string_view path) const {
    LANDFALL_ASSIGN(ext2_inode inode, readInode(number, path));
    const std::uint64_t size = EXT2_I_SIZE(&inode);
    if (size == 0 || size > kLongestTarget)
        return fail(ErrorKind::InvalidInput, subject(path),
                    Message::of("a symlink has the invalid length %1", size));
    if (ext2fs_is_fast_symlink(&inode)) {
        // The target lies in the block pointers themselves, 60 bytes.
        const char* text = reinterpret_cast<const char*>(inode.i_block);
        return std::string(text, std::min<std::size_t>(size, sizeof inode.i_block));
    }
    return readBytes(number, path, size);
}

Result<Ext4Place> Ext4::Handle::locate(std::string_view path, LastLink lastLink) const {
    const std::string about = subject(path);
    if (path.empty() || path.front() != '/' || path.find('\0') != std::string_view::npos)
        return fail(ErrorKind::InvalidInput, about, Message::of("a path must be absolute"));
    std::deque<std::string> left;
    pushComponents(left, path);
    Ext4Place place{EXT2_ROOT_INO, "", EXT2_ROOT_INO};
    int links = 0;
    while (!left.empty()) {
        const std::string name = std::move(left.front());
        left.pop_front();
        if (name.size() > EXT2_NAME_LEN)
            return fail(ErrorKind::InvalidInput, about,
                        Message::of("a name is longer than 255 bytes"));
        const ext2_ino_t folder = place.inode;
        ext2_ino_t found = 0;
        const errcode_t code =
            ext2fs_lookup(fs, folder, name.data(), static_cast<int>(name.size()), nullptr, &found);
        if (code == EXT2_ET_FILE_NOT_FOUND)
            return left.empty() ? Ext4Place{folder, name, 0} : Ext4Place{};
        if (code == EXT2_ET_NO_DIRECTORY)
            return Ext4Place{};
        if (code != 0)
            return fail(error(code, path, Message::of("looking it up")));
        LANDFALL_ASSIGN(const ext2_inode inode, readInode(found, path));
        if (!LINUX_S_ISLNK(inode.i_mode) || (left.empty() && lastLink == LastLink::Keep)) {
            place = Ext4Place{folder, name, found};
            continue;
        }
        if (++links > kMostLinks)
            return fail(ErrorKind::InvalidInput, about, Message::of("too many levels of symlinks"));
        LANDFALL_ASSIGN(const std::string target, linkTarget(found, path));
        pushComponents(left, target);
        place = Ext4Place{folder, "", target.front() == '/' ? EXT2_ROOT_INO : folder};
    }
    return place;
}

Result<Ext4Place> Ext4::Handle::require(std::string_view path, LastLink lastLink) const {
    LANDFALL_ASSIGN(Ext4Place place, locate(path, lastLink));
    if (place.inode == 0)
        return fail(ErrorKind::NotFound, subject(path),
                    Message::of("there is no such file in this filesystem"));
    return place;
}

}  // namespace landfall
