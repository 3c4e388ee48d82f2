#include "core/flash/root_mark.h"

#include <algorithm>

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

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

}  // namespace

std::optional<MountMemory> mountMemoryOf(std::string_view superblock) {
    if (superblock.size() != kSuperblockSize.value || number(superblock, kMagic, 2) != 0xEF53)
        return std::nullopt;
    MountMemory memory;
    memory.mounts = static_cast<std::uint32_t>(number(superblock, kMounts, 2));
    memory.lastMount = number(superblock, kLastMount, 4) | number(superblock, kLastMountHigh, 1)
                                                               << 32;
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
