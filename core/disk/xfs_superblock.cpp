#include "core/disk/xfs_superblock.h"

#include <fcntl.h>

#include <array>

#include "core/base/byte_codec.h"
#include "core/disk/file_access.h"

namespace landfall {

Result<XfsSuperblock> readXfsSuperblock(const std::filesystem::path& file) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(file, O_RDONLY));
    LANDFALL_ASSIGN(const ByteCount length, fileLength(fd.get(), file));
    std::array<unsigned char, 512> raw{};
    LANDFALL_TRY(readAt(fd.get(), file, ByteOffset{0}, raw));
    if (loadBigEndian<std::uint32_t>(raw.data()) != 0x58465342)  // "XFSB"
        return fail(ErrorKind::InvalidInput, file.string(), Message::of("has no XFS filesystem"));

    XfsSuperblock out;
    out.blockSize = loadBigEndian<std::uint32_t>(raw.data() + 4);
    const std::uint64_t logStart = loadBigEndian<std::uint64_t>(raw.data() + 48);
    out.rootInode = loadBigEndian<std::uint64_t>(raw.data() + 56);
    const std::uint64_t groupBlocks = loadBigEndian<std::uint32_t>(raw.data() + 84);
    const std::uint64_t logBlocks = loadBigEndian<std::uint32_t>(raw.data() + 96);
    const unsigned groupShift = raw[124];
    out.roCompatFeatures = loadBigEndian<std::uint32_t>(raw.data() + 212);
    out.incompatFeatures = loadBigEndian<std::uint32_t>(raw.data() + 216);
    const bool sane = out.blockSize >= 512 && out.blockSize <= 65536 &&
                      (out.blockSize & (out.blockSize - 1)) == 0 && groupShift < 32;
    if (!sane || logStart == 0)
        return fail(ErrorKind::InvalidInput, file.string(),
                    Message::of("its XFS superblock is damaged, or its log is external"));
    // A filesystem block number is the group's number above sb_agblklog bits, then the block in it.
    const std::uint64_t group = logStart >> groupShift;
    const std::uint64_t inGroup = logStart & ((std::uint64_t{1} << groupShift) - 1);
    const std::uint64_t blocks = length.value / out.blockSize;
    if (group > 0xFFFFFFFFu || groupBlocks > blocks || inGroup > blocks ||
        group * groupBlocks + inGroup > blocks ||
        logBlocks > blocks - (group * groupBlocks + inGroup))
        return fail(ErrorKind::InvalidInput, file.string(),
                    Message::of("its XFS log lies beyond the end of the file"));
    out.log = {ByteOffset{(group * groupBlocks + inGroup) * out.blockSize},
               ByteCount{logBlocks * out.blockSize}};
    return out;
}

}  // namespace landfall
