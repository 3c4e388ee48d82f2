#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/receipt/receipt.h"

namespace landfall {

struct CardImage;
struct CardPlan;

/// Where an ext4's superblock lies in its volume, and how long it is (Documentation/filesystems/
/// ext4: "Super Block").
inline constexpr ByteCount kSuperblockPlace{1024};
inline constexpr ByteCount kSuperblockSize{1024};

/// What an ext4 remembers of its mounts.
struct MountMemory {
    std::uint32_t mounts = 0;
    std::uint64_t lastMount = 0;  ///< seconds since 1970
    std::string lastPlace;        ///< where it was mounted last, "/" on a system of its own
};

/// Nothing where `superblock` (kSuperblockSize bytes) is not an ext4's.
[[nodiscard]] std::optional<MountMemory> mountMemoryOf(std::string_view superblock);

/// The root of a card that is to be written; nothing where it has no ext4 root of ours.
[[nodiscard]] Result<std::optional<RootMark>> rootMarkOf(const CardImage& image,
                                                         const CardPlan& plan);

}  // namespace landfall
