#include "core/disk/gpt_shape.h"

#include <fcntl.h>

#include <array>
#include <cstdint>

#include "core/base/byte_codec.h"
#include "core/disk/file_access.h"

namespace landfall {
namespace {

// Offsets in an MBR, and in a GPT's header.
constexpr std::size_t kMbrEntries = 446;
constexpr std::size_t kMbrEntrySize = 16;
constexpr std::size_t kMbrType = 4;
constexpr std::size_t kEntriesPlace = 72;
constexpr std::size_t kEntries = 80;
constexpr std::size_t kEntrySize = 84;

}  // namespace

Result<GptShape> readGptShape(const std::filesystem::path& image) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(image, O_RDONLY));
    std::array<unsigned char, 2 * kSector.value> head{};
    LANDFALL_TRY(readAt(fd.get(), image, ByteOffset{0}, head));
    GptShape shape;
    int described = 0;
    for (std::size_t i = 0; i < 4; ++i)
        if (head[kMbrEntries + i * kMbrEntrySize + kMbrType] != 0)
            ++described;
    shape.hybridMbr = described > 1;
    const unsigned char* header = head.data() + kSector.value;
    shape.usual = loadLittleEndian<std::uint64_t>(header + kEntriesPlace) == 2 &&
                  loadLittleEndian<std::uint32_t>(header + kEntries) == 128 &&
                  loadLittleEndian<std::uint32_t>(header + kEntrySize) == 128;
    return shape;
}

}  // namespace landfall
