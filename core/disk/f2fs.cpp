#include "core/disk/f2fs.h"

#include <fcntl.h>

#include <array>

#include "core/base/byte_codec.h"
#include "core/disk/file_access.h"
#include "core/disk/range_list.h"
#include "core/disk/tool.h"

namespace landfall {
namespace {

// Linux, include/linux/f2fs_fs.h. Blocks are 4 KiB and segments 512 blocks.
constexpr std::uint64_t kBlock = 4 * kKiB;
constexpr std::uint64_t kSegment = 512 * kBlock;
constexpr std::uint32_t kMagic = 0xF2F52010;
constexpr std::uint32_t kRootInode = 3;
constexpr std::size_t kFooter = kBlock - 24;
constexpr std::array<std::size_t, 6> kCurrentSegments{36, 40, 44, 84, 88, 92};

struct Places {
    ByteOffset main;                       ///< where segments are counted from
    std::array<std::uint64_t, 6> current;  ///< node hot, warm, cold; data hot, warm, cold

    [[nodiscard]] ByteOffset segment(std::size_t log) const {
        return main + ByteCount{current[log] * kSegment};
    }
};

Result<Places> readPlaces(int fd, const std::filesystem::path& file) {
    LANDFALL_ASSIGN(const ByteCount length, fileLength(fd, file));
    std::array<unsigned char, 512> super{};
    LANDFALL_TRY(readAt(fd, file, ByteOffset{1024}, super));
    const auto damaged = [&] {
        return fail(ErrorKind::InvalidInput, file.string(),
                    Message::of("has no f2fs filesystem, or a damaged one"));
    };
    if (loadLittleEndian<std::uint32_t>(super.data()) != kMagic ||
        loadLittleEndian<std::uint32_t>(super.data() + 20) != 9)
        return damaged();
    std::array<unsigned char, 128> checkpoint{};
    const ByteOffset place{loadLittleEndian<std::uint32_t>(super.data() + 76) * kBlock};
    LANDFALL_TRY(readAt(fd, file, place, checkpoint));
    Places places{{loadLittleEndian<std::uint32_t>(super.data() + 92) * kBlock}, {}};
    for (std::size_t log = 0; log < places.current.size(); ++log) {
        places.current[log] =
            loadLittleEndian<std::uint32_t>(checkpoint.data() + kCurrentSegments[log]);
        if (places.segment(log).value + kSegment > length.value)
            return damaged();
    }
    return places;
}

// mkfs.f2fs has an option for the owner, none for the mode. No inode of ours carries a checksum.
Result<void> setRootMode(const std::filesystem::path& file, std::uint32_t mode) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(file, O_RDWR));
    LANDFALL_ASSIGN(const Places places, readPlaces(fd.get(), file));
    std::array<unsigned char, kBlock> inode{};
    LANDFALL_TRY(readAt(fd.get(), file, places.segment(0), inode));
    if (loadLittleEndian<std::uint32_t>(inode.data() + kFooter) != kRootInode)
        return fail(ErrorKind::Internal, file.string(),
                    Message::of("its root inode is not where mkfs.f2fs puts it"));
    const std::uint32_t full = 040000u | (mode & 07777u);
    storeLittleEndian(inode.data(), static_cast<std::uint16_t>(full));
    return writeAt(fd.get(), file, places.segment(0), inode);
}

}  // namespace

Result<void> makeF2fs(const std::filesystem::path& file, const FilesystemSpec& spec) {
    Subprocess process;
    process.program = "mkfs.f2fs";
    process.arguments = {
        "-q",  "-f", "-t",      "0",  "-w",
        "512", "-U", spec.uuid, "-R", std::to_string(spec.uid) + ":" + std::to_string(spec.gid)};
    if (!spec.label.empty())
        process.arguments.insert(process.arguments.end(), {"-l", spec.label});
    LANDFALL_TRY(runMaker(file, std::move(process)));
    return setRootMode(file, spec.mode);
}

Result<RangeList> f2fsRanges(const std::filesystem::path& file) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(file, O_RDONLY));
    LANDFALL_ASSIGN(const Places places, readPlaces(fd.get(), file));
    LANDFALL_ASSIGN(RangeList ranges, dataRanges(file));
    ranges.push_back({{0}, {kMiB}});
    for (std::size_t log = 0; log < places.current.size(); ++log)
        ranges.push_back({places.segment(log), {kSegment}});
    return normalized(std::move(ranges));
}

}  // namespace landfall
