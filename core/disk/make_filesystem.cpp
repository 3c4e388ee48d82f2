#include "core/disk/make_filesystem.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "core/base/subprocess.h"
#include "core/disk/btrfs.h"
#include "core/disk/ext4.h"
#include "core/disk/f2fs.h"
#include "core/disk/fat.h"
#include "core/disk/file_access.h"
#include "core/disk/range_list.h"
#include "core/disk/tool.h"
#include "core/disk/xfs_superblock.h"

namespace landfall {
namespace {

// Features of XFS that Linux 5.10 mounts without a warning: finobt and reflink; ftype and sparse
// inodes (fs/xfs/libxfs/xfs_format.h). A newer mkfs.xfs may add some that we cannot name today.
constexpr std::uint32_t kXfsRoCompat = 0x1 | 0x4;
constexpr std::uint32_t kXfsIncompat = 0x1 | 0x2;

constexpr const char* kExt4Features =
    "none,has_journal,ext_attr,resize_inode,dir_index,filetype,extent,64bit,flex_bg,sparse_super,"
    "large_file,huge_file,dir_nlink,extra_isize,metadata_csum";

Result<ByteCount> lengthOf(const std::filesystem::path& file) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(file, O_RDONLY));
    return fileLength(fd.get(), file);
}

bool isUuid(const std::string& text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char c = text[i];
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

Result<void> checkSpec(const std::filesystem::path& file, const FilesystemSpec& spec) {
    if (!isUuid(spec.uuid))
        return fail(
            ErrorKind::InvalidInput, file.string(),
            Message::of("%1 is not a UUID of 36 characters in lower case", Quoted(spec.uuid)));
    const std::size_t longest = longestLabel(spec.kind);
    if (spec.label.size() > longest)
        return fail(
            ErrorKind::InvalidInput, spec.label,
            Message::of("is too long for this filesystem's label; accepted are at most %1 bytes",
                        longest));
    for (const char c : spec.label)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '/' || c == '\\')
            return fail(ErrorKind::InvalidInput, spec.label,
                        Message::of("a label must not have control characters or slashes"));
    return {};
}

// mkfs and resize2fs zero by FALLOC_FL_ZERO_RANGE, which keeps the room: it is given back here.
Result<void> releaseHoles(const std::filesystem::path& file) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(file, O_RDWR));
    LANDFALL_ASSIGN(const ByteCount length, fileLength(fd.get(), file));
    LANDFALL_ASSIGN(RangeList data, dataRanges(file));
    data.push_back({ByteOffset{length.value}, ByteCount{0}});
    ByteOffset hole;
    for (const ByteRange& range : data) {
        const ByteCount between = range.start - hole;
        // A filesystem of this computer that cannot do it only costs room.
        if (between.value > 0)
            (void)!::fallocate(fd.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                               static_cast<off_t>(hole.value), static_cast<off_t>(between.value));
        hole = range.start + range.length;
    }
    return {};
}

// The inode tables are made now, as holes of our sparse file that reach the card as zeros: a card
// that zeroed them itself would do so in the background of its first hours (lazy_itable_init).
// Hence fewer inodes where there is much room, and a journal that stays small.
Result<void> makeExt4(const std::filesystem::path& file, const FilesystemSpec& spec,
                      ByteCount size) {
    const char* perInode = size.value >= 4 * kGiB     ? "32768"
                           : size.value >= 512 * kMiB ? "16384"
                                                      : "4096";
    const char* journal = size.value >= 2 * kGiB     ? "size=64"
                          : size.value >= 256 * kMiB ? "size=16"
                                                     : "size=4";
    Subprocess process;
    process.program = "mke2fs";
    process.arguments = {
        "-q", "-F",
        "-t", "ext4",
        "-b", "4096",
        "-I", "256",
        "-i", perInode,
        "-m", "5",
        "-J", journal,
        "-G", "16",
        "-e", "continue",
        "-O", kExt4Features,
        "-U", spec.uuid,
        "-E", "nodiscard,lazy_itable_init=0,lazy_journal_init=0,hash_seed=" + spec.uuid,
        "-L", spec.label};
    LANDFALL_TRY(runMaker(file, std::move(process)));
    LANDFALL_ASSIGN(Ext4 made, Ext4::open({file, ByteOffset{0}, size}, Ext4::Access::ReadWrite));
    LANDFALL_TRY(made.setOwner("/", NodeOwner{spec.uid, spec.gid, spec.mode}));
    return made.close();
}

// mkfs.xfs sets owner and mode of the root from a "prototype" (mkfs.xfs(8)), which must be a file.
Result<UniqueFd> xfsPrototype(const FilesystemSpec& spec) {
    char text[128];
    const int length = std::snprintf(
        text, sizeof text, "/\n0 0\nd%c%c%03o %u %u\n$\n", (spec.mode & 04000u) != 0 ? 'u' : '-',
        (spec.mode & 02000u) != 0 ? 'g' : '-', spec.mode & 0777u, spec.uid, spec.gid);
    UniqueFd fd(::memfd_create("prototype", MFD_CLOEXEC));
    if (!fd)
        return fail(errnoError(errno, "", Message::of("making a prototype for mkfs.xfs")));
    const auto* bytes = reinterpret_cast<const unsigned char*>(text);
    LANDFALL_TRY(writeAt(fd.get(), "prototype", ByteOffset{0},
                         std::span(bytes, static_cast<std::size_t>(length))));
    return fd;
}

Result<void> makeXfs(const std::filesystem::path& file, const FilesystemSpec& spec) {
    LANDFALL_ASSIGN(const UniqueFd prototype, xfsPrototype(spec));
    Subprocess process;
    process.program = "mkfs.xfs";
    process.inherit = {prototype.get()};
    process.arguments = {
        "-f",
        "-q",
        "-K",
        "-b",
        "size=4096",
        "-s",
        "size=512",
        "-m",
        "crc=1,finobt=1,rmapbt=0,reflink=1,bigtime=0,inobtcount=0,uuid=" + spec.uuid,
        "-i",
        "size=512,sparse=1,nrext64=0",
        "-n",
        "ftype=1,size=4096",
        "-d",
        "noalign",
        "-l",
        "internal=1,version=2",
        "-p",
        "/proc/self/fd/" + std::to_string(prototype.get())};
    if (!spec.label.empty())
        process.arguments.insert(process.arguments.end(), {"-L", spec.label});
    LANDFALL_TRY(runMaker(file, std::move(process)));
    LANDFALL_ASSIGN(const XfsSuperblock made, readXfsSuperblock(file));
    if ((made.roCompatFeatures & ~kXfsRoCompat) != 0 ||
        (made.incompatFeatures & ~kXfsIncompat) != 0)
        return fail(
            ErrorKind::NotSupported, file.string(),
            Message::of("this computer's %1 enables features that a card's kernel may not support",
                        "mkfs.xfs"));
    if ((spec.mode & 01000u) == 0)
        return {};
    // The prototype has no letter for the sticky bit.
    char mode[16];
    std::snprintf(mode, sizeof mode, "0%o", 040000u | (spec.mode & 07777u));
    Subprocess debugger;
    debugger.program = "xfs_db";
    debugger.arguments = {"-x", "-c", "inode " + std::to_string(made.rootInode), "-c",
                          std::string("write core.mode ") + mode};
    return runMaker(file, std::move(debugger));
}

Result<void> makeVfat(const std::filesystem::path& file, const FilesystemSpec& spec,
                      ByteCount size) {
    Subprocess process;
    process.program = "mkfs.vfat";
    // 64 MiB is the least that gives FAT32 its 65525 clusters with one sector each, and some.
    process.arguments = {"-F", size.value >= 64 * kMiB ? "32" : "16",
                         "-S", "512",
                         "-f", "2",
                         "-M", "0xf8",
                         "-i", spec.uuid.substr(0, 8)};
    if (!spec.label.empty())
        process.arguments.insert(process.arguments.end(), {"-n", spec.label});
    return runMaker(file, std::move(process));
}

Result<void> makeSwap(const std::filesystem::path& file, const FilesystemSpec& spec) {
    Subprocess process;
    process.program = "mkswap";
    process.arguments = {"-q", "-f", "--pagesize", "4096", "-U", spec.uuid};
    if (!spec.label.empty())
        process.arguments.insert(process.arguments.end(), {"-L", spec.label});
    return runMaker(file, std::move(process));
}

}  // namespace

Result<void> makeFilesystem(const std::filesystem::path& file, const FilesystemSpec& spec) {
    LANDFALL_TRY(checkSpec(file, spec));
    LANDFALL_ASSIGN(const ByteCount size, lengthOf(file));
    switch (spec.kind) {
        case Filesystem::Ext4:
            LANDFALL_TRY(makeExt4(file, spec, size));
            break;
        case Filesystem::Xfs:
            LANDFALL_TRY(makeXfs(file, spec));
            break;
        case Filesystem::Vfat:
            LANDFALL_TRY(makeVfat(file, spec, size));
            break;
        case Filesystem::Swap:
            LANDFALL_TRY(makeSwap(file, spec));
            break;
        case Filesystem::Btrfs:
            LANDFALL_TRY(makeBtrfs(file, spec));
            break;
        case Filesystem::F2fs:
            LANDFALL_TRY(makeF2fs(file, spec));
            break;
        case Filesystem::None:
            return fail(ErrorKind::Internal, file.string(),
                        Message::of("a raw partition has no filesystem"));
    }
    return releaseHoles(file);
}

Result<RangeList> rangesOfMade(const std::filesystem::path& file, Filesystem kind) {
    LANDFALL_ASSIGN(const ByteCount size, lengthOf(file));
    const VolumeLocation whole{file, ByteOffset{0}, size};
    switch (kind) {
        case Filesystem::Ext4: {
            LANDFALL_ASSIGN(const Ext4 volume, Ext4::open(whole, Ext4::Access::ReadOnly));
            return volume.usedRanges();
        }
        case Filesystem::Vfat: {
            LANDFALL_ASSIGN(const Fat volume, Fat::open(whole));
            return volume.usedRanges();
        }
        case Filesystem::Xfs: {
            LANDFALL_ASSIGN(const XfsSuperblock super, readXfsSuperblock(file));
            LANDFALL_ASSIGN(RangeList ranges, dataRanges(file));
            ranges.push_back(super.log);
            return normalized(std::move(ranges));
        }
        case Filesystem::Swap:
            return RangeList{{ByteOffset{0}, ByteCount{4096}}};
        case Filesystem::Btrfs: {
            // Copy on write: nothing is read that its own trees do not lead to.
            LANDFALL_ASSIGN(RangeList ranges, dataRanges(file));
            ranges.push_back({ByteOffset{0}, ByteCount{kMiB}});
            return normalized(std::move(ranges));
        }
        case Filesystem::F2fs:
            return f2fsRanges(file);
        case Filesystem::None:
            break;
    }
    return fail(ErrorKind::Internal, file.string(),
                Message::of("a raw partition has no filesystem"));
}

Result<void> growExt4(const std::filesystem::path& file) {
    LANDFALL_ASSIGN(const ByteCount size, lengthOf(file));
    // For its message: e2fsck's about a file that is cut short is hard to read.
    LANDFALL_TRY(Ext4::open({file, ByteOffset{0}, size}, Ext4::Access::ReadOnly));
    Subprocess check;
    check.program = "e2fsck";
    // -p puts harmless things right (1) and stops at what would lose files (4): a base that needs
    // such a repair is not for us to guess at.
    check.arguments = {"-f", "-p"};
    if (auto checked = runOn(file, FileUse::Change, check, {0, 1}); !checked)
        return fail(
            std::move(checked).error().during(Message::of("checking the ext4 in %1", file)));
    Subprocess grow;
    grow.program = "resize2fs";
    if (auto grown = runOn(file, FileUse::Change, grow); !grown)
        return fail(std::move(grown).error().during(Message::of("growing the ext4 in %1", file)));
    return releaseHoles(file);
}

}  // namespace landfall
