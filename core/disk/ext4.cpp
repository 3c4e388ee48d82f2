#include "core/disk/ext4.h"

#include <fcntl.h>
// These headers have no guard for C++.
extern "C" {
#include <e2p/e2p.h>
#include <et/com_err.h>
}

#include <algorithm>
#include <cstring>
#include <ctime>
#include <mutex>

#include "core/base/byte_codec.h"
#include "core/disk/ext4_handle.h"
#include "core/disk/file_access.h"

namespace landfall {
namespace {

constexpr std::size_t kSuperblockOffset = 1024;

// What is kept in memory of a filesystem: a bit for each block and each inode, 64 bytes (1024 at
// most) for each group. A card of 1 TiB as mke2fs makes it has 2^28 blocks, 2^26 inodes and 8192
// groups.
constexpr std::uint64_t kMostBits = std::uint64_t{1} << 30U;
constexpr std::uint64_t kMostGroups = std::uint64_t{1} << 17U;

// What the kernel or e2fsck would have to repair first, and what our changes would break.
constexpr std::uint32_t kReadOnlyBars = EXT3_FEATURE_INCOMPAT_JOURNAL_DEV;
constexpr std::uint32_t kQuotaBars = EXT4_FEATURE_RO_COMPAT_QUOTA | EXT4_FEATURE_RO_COMPAT_PROJECT;

struct FeatureWord {
    int kind;
    std::uint32_t present;
    std::uint32_t known;
};

std::string unknownFeatures(const std::vector<FeatureWord>& words) {
    std::string out;
    for (const FeatureWord& word : words)
        for (std::uint32_t bit = 1; bit != 0; bit <<= 1)
            if ((word.present & ~word.known & bit) != 0)
                out += (out.empty() ? "" : ", ") + std::string(e2p_feature2string(word.kind, bit));
    return out;
}

std::uint32_t word32(const std::vector<unsigned char>& raw, std::size_t offset) {
    return loadLittleEndian<std::uint32_t>(raw.data() + offset);
}

std::uint64_t blocksCount(const std::vector<unsigned char>& raw, std::uint32_t incompat) {
    const std::uint64_t high =
        (incompat & EXT4_FEATURE_INCOMPAT_64BIT) != 0 ? word32(raw, 0x150) : 0;
    return word32(raw, 4) | high << 32;
}

// e2fsck opens what these fields name, whatever the features say (e2fsck/journal.c,
// e2fsck_get_journal()): a device by its UUID or number, read and written.
Result<void> checkJournal(const std::vector<unsigned char>& raw, const std::string& subject) {
    constexpr std::size_t kUuid = 0xD0;
    constexpr std::size_t kInode = 0xE0;
    constexpr std::size_t kDevice = 0xE4;
    const auto refuse = [&subject](Message where) {
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("its ext4 has its journal in %1; accepted is a journal in inode 8, "
                                "or none",
                                std::move(where)));
    };
    const auto uuid = std::span(raw).subspan(kUuid).first<16>();
    if (std::any_of(uuid.begin(), uuid.end(), [](unsigned char byte) { return byte != 0; }))
        return refuse(Message::of("another device, by UUID (%1)", uuidText(uuid)));
    if (word32(raw, kDevice) != 0)
        return refuse(Message::of("another device, by number (%1)", word32(raw, kDevice)));
    const bool has = (word32(raw, 0x5C) & EXT3_FEATURE_COMPAT_HAS_JOURNAL) != 0;
    const std::uint32_t inode = word32(raw, kInode);
    if (inode != EXT2_JOURNAL_INO && (has || inode != 0))
        return refuse(Message::of("inode %1", inode));
    return {};
}

Result<void> checkCounts(const std::vector<unsigned char>& raw, std::uint64_t blocks,
                         const std::string& subject) {
    const std::uint64_t inodes = word32(raw, 0);
    const std::uint64_t perGroup = word32(raw, 0x20);
    const std::uint64_t groups = perGroup == 0 ? 0 : blocks / perGroup;
    if (blocks + inodes <= kMostBits && groups <= kMostGroups)
        return {};
    return fail(ErrorKind::InvalidInput, subject,
                Message::of("its ext4 claims %1 blocks, %2 inodes and %3 groups; at most %4 blocks "
                            "and inodes together, and %5 groups, are accepted",
                            blocks, inodes, groups, kMostBits, kMostGroups));
}

// Field offsets: https://docs.kernel.org/filesystems/ext4/globals.html#super-block
Result<void> checkSuperblock(const VolumeLocation& where, Ext4::Access access) {
    const std::string subject = where.file.string();
    LANDFALL_ASSIGN(UniqueFd fd, openFile(where.file, O_RDONLY));
    LANDFALL_ASSIGN(const ByteCount length, fileLength(fd.get(), where.file));
    const auto refuse = [&subject](Message why) {
        return fail(ErrorKind::InvalidInput, subject, std::move(why));
    };
    if (where.start.value > length.value || where.size.value > length.value - where.start.value)
        return refuse(Message::of("is cut short: it ends before the partition does"));
    std::vector<unsigned char> raw(1024);
    if (where.size.value < kSuperblockOffset + raw.size())
        return refuse(Message::of("is too small to hold an ext4 filesystem"));
    LANDFALL_TRY(readAt(fd.get(), where.file, where.start + ByteCount{kSuperblockOffset}, raw));
    if (loadLittleEndian<std::uint16_t>(raw.data() + 0x38) != EXT2_SUPER_MAGIC)
        return refuse(Message::of("has no ext4 filesystem at byte %1", where.start.value));

    const std::uint32_t compat = word32(raw, 0x5C);
    const std::uint32_t incompat = word32(raw, 0x60);
    const std::uint32_t roCompat = word32(raw, 0x64);
    const std::string unknown =
        unknownFeatures({{E2P_FEATURE_COMPAT, compat, EXT2_LIB_FEATURE_COMPAT_SUPP},
                         {E2P_FEATURE_INCOMPAT, incompat, EXT2_LIB_FEATURE_INCOMPAT_SUPP},
                         {E2P_FEATURE_RO_INCOMPAT, roCompat, EXT2_LIB_FEATURE_RO_COMPAT_SUPP}});
    if (!unknown.empty())
        return refuse(Message::of("its ext4 has features that are not supported: %1", unknown));
    if ((incompat & kReadOnlyBars) != 0)
        return refuse(Message::of("is an external journal, not a filesystem"));
    LANDFALL_TRY(checkJournal(raw, subject));
    if ((incompat & EXT3_FEATURE_INCOMPAT_RECOVER) != 0 ||
        (roCompat & EXT4_FEATURE_RO_COMPAT_ORPHAN_PRESENT) != 0)
        return refuse(Message::of(
            "its ext4 was not unmounted cleanly (needs_recovery); run e2fsck on it, or take an "
            "image that was shut down properly"));
    const std::uint16_t state = loadLittleEndian<std::uint16_t>(raw.data() + 0x3A);
    if ((state & EXT2_ERROR_FS) != 0)
        return refuse(Message::of("its ext4 is marked as having errors; run e2fsck on it first"));
    if (access == Ext4::Access::ReadWrite && (roCompat & kQuotaBars) != 0)
        return fail(
            ErrorKind::NotSupported, subject,
            Message::of(
                "its ext4 has the feature quota or project, with which it cannot be changed"));
    if (access == Ext4::Access::ReadWrite && (roCompat & EXT4_FEATURE_RO_COMPAT_BIGALLOC) != 0)
        return fail(
            ErrorKind::NotSupported, subject,
            Message::of("its ext4 has the feature bigalloc, with which it cannot be changed"));

    const std::uint32_t shift = word32(raw, 0x18);
    if (shift > 6)
        return refuse(
            Message::of("its ext4 superblock is damaged: a block size of 2^%1 bytes", shift + 10));
    const std::uint64_t blocks = blocksCount(raw, incompat);
    if (blocks > where.size.value >> (shift + 10))
        return refuse(
            Message::of("is cut short: its ext4 claims %1 blocks of %2 bytes, and the "
                        "partition has only %3",
                        blocks, 1024u << shift, ExactSize(where.size)));
    return checkCounts(raw, blocks, subject);
}

void knowErrorTable() {
    static std::once_flag once;
    std::call_once(once, [] { initialize_ext2_error_table(); });
}

}  // namespace

std::string Ext4::Handle::subject(std::string_view path) const {
    return file.string() + " (" + std::string(path) + ")";
}

Error Ext4::Handle::error(errcode_t code, std::string_view path, Message doing) const {
    const std::string about = path.empty() ? file.string() : subject(path);
    if (code > 0 && code < 1024)
        return errnoError(static_cast<int>(code), about, std::move(doing));
    ErrorKind kind = ErrorKind::InvalidInput;
    if (code == EXT2_ET_BLOCK_ALLOC_FAIL || code == EXT2_ET_INODE_ALLOC_FAIL)
        kind = ErrorKind::NoSpace;
    else if (code == EXT2_ET_NO_MEMORY)
        kind = ErrorKind::Internal;
    return Error(kind, about, Message::of("%1: %2", std::move(doing), error_message(code)));
}

Result<void> Ext4::Handle::writable() const {
    if (access == Access::ReadWrite)
        return {};
    return fail(ErrorKind::Internal, file.string(), Message::of("was opened for reading only"));
}

ByteCount Ext4::Handle::freeSpace() const {
    return ByteCount{ext2fs_free_blocks_count(fs->super) * fs->blocksize};
}

Error Ext4::Handle::noSpace(std::string_view path, ByteCount needed) const {
    return Error(ErrorKind::NoSpace, subject(path),
                 Message::of("needs %1 and the filesystem has %2 free", needed, freeSpace()));
}

__u32 Ext4::Handle::now() const {
    return static_cast<__u32>(fs->now != 0 ? fs->now : ::time(nullptr));
}

Result<ext2_inode> Ext4::Handle::readInode(ext2_ino_t number, std::string_view path) const {
    ext2_inode inode{};
    if (const errcode_t code = ext2fs_read_inode(fs, number, &inode))
        return fail(error(code, path, Message::of("reading inode %1", number)));
    return inode;
}

Result<void> Ext4::Handle::writeInode(ext2_ino_t number, ext2_inode& inode,
                                      std::string_view path) const {
    if (const errcode_t code = ext2fs_write_inode(fs, number, &inode))
        return fail(error(code, path, Message::of("writing inode %1", number)));
    return {};
}

Ext4::Ext4(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
Ext4::Ext4(Ext4&&) noexcept = default;
Ext4& Ext4::operator=(Ext4&&) noexcept = default;
Ext4::~Ext4() = default;

Result<Ext4> Ext4::open(const VolumeLocation& where, Access access) {
    knowErrorTable();
    LANDFALL_TRY(checkSuperblock(where, access));
    auto handle = std::make_unique<Handle>();
    handle->file = where.file;
    handle->access = access;
    const int flags =
        EXT2_FLAG_64BITS | EXT2_FLAG_SKIP_MMP | (access == Access::ReadWrite ? EXT2_FLAG_RW : 0);
    // Named here, they keep libext2fs from looking for options behind a "?" in the path.
    const std::string options = "offset=" + std::to_string(where.start.value);
    if (const errcode_t code = ext2fs_open2(where.file.c_str(), options.c_str(), flags, 0, 0,
                                            unix_io_manager, &handle->fs))
        return fail(handle->error(code, "", Message::of("opening its ext4")));
    // A bit a block, whatever the bitmaps hold: the library's trees take 48 bytes for each change.
    handle->fs->default_bitmap_type = EXT2FS_BMAP64_BITARRAY;
    if (const errcode_t code = ext2fs_read_bitmaps(handle->fs))
        return fail(handle->error(code, "", Message::of("reading the bitmaps of its ext4")));
    return Ext4(std::move(handle));
}

ByteCount Ext4::blockSize() const {
    return handle_->blockSize();
}

ByteCount Ext4::freeSpace() const {
    return handle_->freeSpace();
}

ByteCount Ext4::filesystemSize() const {
    return ByteCount{ext2fs_blocks_count(handle_->fs->super) * handle_->fs->blocksize};
}

std::string Ext4::label() const {
    const auto& name = handle_->fs->super->s_volume_name;
    return std::string(reinterpret_cast<const char*>(name),
                       strnlen(reinterpret_cast<const char*>(name), sizeof name));
}

std::string Ext4::uuid() const {
    return uuidText(std::span<const __u8, 16>(handle_->fs->super->s_uuid));
}

std::vector<std::string> Ext4::features() const {
    const ext2_super_block& super = *handle_->fs->super;
    std::vector<std::string> out;
    const auto add = [&out](int kind, std::uint32_t word) {
        for (std::uint32_t bit = 1; bit != 0; bit <<= 1)
            if ((word & bit) != 0)
                out.emplace_back(e2p_feature2string(kind, bit));
    };
    add(E2P_FEATURE_COMPAT, super.s_feature_compat);
    add(E2P_FEATURE_INCOMPAT, super.s_feature_incompat);
    add(E2P_FEATURE_RO_INCOMPAT, super.s_feature_ro_compat);
    return out;
}

void Ext4::setClock(std::int64_t seconds) {
    handle_->fs->now = static_cast<time_t>(seconds);
}

Result<void> Ext4::close() {
    if (handle_->fs == nullptr)
        return {};
    if (const errcode_t code = ext2fs_close2(handle_->fs, EXT2_FLAG_FLUSH_NO_SYNC))
        return fail(handle_->error(code, "", Message::of("writing its ext4")));
    handle_->fs = nullptr;
    return {};
}

}  // namespace landfall
