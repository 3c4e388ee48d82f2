#include "core/flash/root_mark.h"

#include <algorithm>

#include "core/base/byte_codec.h"
#include "core/compose/card_image.h"
#include "core/compose/card_plan.h"
#include "core/flash/image_bytes.h"

namespace landfall {
namespace {

// Offsets in the superblock.
constexpr std::size_t kLastMount = 0x2C;
constexpr std::size_t kMounts = 0x34;
constexpr std::size_t kMagic = 0x38;
constexpr std::size_t kLastPlace = 0x88;
constexpr std::size_t kLastPlaceSize = 64;
constexpr std::size_t kLastMountHigh = 0x274;

}  // namespace

std::optional<MountMemory> mountMemoryOf(std::string_view superblock) {
    if (superblock.size() != kSuperblockSize.value ||
        loadLittleEndian<std::uint16_t>(&superblock[kMagic]) != 0xEF53)
        return std::nullopt;
    MountMemory memory;
    memory.mounts = loadLittleEndian<std::uint16_t>(&superblock[kMounts]);
    const std::uint64_t high = static_cast<unsigned char>(superblock[kLastMountHigh]);
    memory.lastMount = high << 32U | loadLittleEndian<std::uint32_t>(&superblock[kLastMount]);
    const std::string_view place = superblock.substr(kLastPlace, kLastPlaceSize);
    memory.lastPlace = place.substr(0, place.find('\0'));
    return memory;
}

Result<std::optional<RootMark>> rootMarkOf(const CardImage& image, const CardPlan& plan) {
    const auto root =
        std::find_if(plan.partitions.begin(), plan.partitions.end(),
                     [](const PlannedPartition& each) { return each.role == PartitionRole::Root; });
    if (root == plan.partitions.end())
        return std::nullopt;
    std::string superblock(kSuperblockSize.value, '\0');
    LANDFALL_TRY(ImageBytes(image).read(root->start + kSuperblockPlace, superblock));
    const auto memory = mountMemoryOf(superblock);
    if (!memory)
        return std::nullopt;
    return RootMark{root->start, memory->mounts, memory->lastMount};
}

}  // namespace landfall
