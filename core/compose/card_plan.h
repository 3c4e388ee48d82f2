#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/compose/local_files.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/image/base_facts.h"
#include "core/join/join_content.h"

namespace landfall {

/// What a partition of the card is for; one hue each in the desktop's bar.
enum class PartitionRole { Boot, Root, Data, Raw, Guard, Extended };

struct PlannedPartition {
    int number = 0;
    PartitionRole role = PartitionRole::Data;
    std::string label;
    ByteOffset start;
    ByteCount size;
    std::uint8_t type = 0x83;
    Filesystem filesystem = Filesystem::None;
    std::string mount;
    std::vector<std::string> options;
    std::string owner = "root";
    std::string group = "root";
    std::uint32_t mode = 0755;
    bool copy = false;  ///< what the base holds at the mount point moves in
};

/// What would be on a card, decided before anything is touched: a pure value. What a person
/// reviews.
struct CardPlan {
    TableFormat table = TableFormat::Mbr;
    ByteCount cardSize;
    ByteCount smallestCard;  ///< the least size on which this layout fits
    std::vector<PlannedPartition> partitions;
    CardContent content;  ///< shared by all cards of the preset
    std::vector<PlanWarning> warnings;
    /// The first of the warnings: files from outside of the preset's own folder.
    std::vector<PlanWarning> outside = {};
    std::string architecture;
    /// The card is the base, byte by byte: nothing of its own is on it, no disk id either.
    bool asItIs = false;
    /// The base's table, disk id and all partitions but root and boot, byte by byte.
    bool tableStays = false;
    /// The files of this computer that it takes in, by which they are recognised when it is carried
    /// out.
    std::vector<LocalFile> sources;

    /// Whether the card's table has an id of the card's own.
    [[nodiscard]] bool hasOwnId() const { return !asItIs && !tableStays; }
};

/// Where partitions go, for a card of `cardSize` (0: as small as the layout needs). 8 MiB aligned;
/// every message says needed and present sizes. Pure: `files` is what readLocalFiles() found.
[[nodiscard]] Result<CardPlan> planCard(const BaseFacts& facts, const Preset& preset,
                                        const std::optional<JoinPrograms>& programs,
                                        const LocalFiles& files, ByteCount cardSize);

/// A card that is the base, byte by byte, whatever that is: what planCard() makes without a preset.
[[nodiscard]] Result<CardPlan> planAsItIs(const BaseFacts& facts, ByteCount cardSize);

/// planCard() from content that is made already: the layout, the room for the content, owners,
/// drivers, fstab. NotFound for a copied file that is not among `files`.
[[nodiscard]] Result<CardPlan> planWithContent(const BaseFacts& facts, const Preset& preset,
                                               CardContent content, const LocalFiles& files,
                                               ByteCount cardSize);

/// "boot", "root", "data", "raw", "guard", "extended".
[[nodiscard]] std::string_view roleName(PartitionRole role);

/// The plan as a person reads it: partitions, files, accounts, warnings; every line ends in a
/// newline.
[[nodiscard]] std::string planText(const CardPlan& plan);

}  // namespace landfall
