#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/config/preset.h"
#include "core/config/preset_rules.h"
#include "core/image/base_facts.h"

namespace landfall {

/// What is asked of the resolver beside the base and the preset's layout.
struct LayoutRequest {
    /// Room that the card's own files take in the root: whole blocks, margin included.
    ByteCount rootPayload;
    /// Of the card; 0: as small as the layout needs.
    ByteCount cardSize;
};

/// Where each partition goes. `partitions` is sorted by number.
struct ResolvedLayout {
    TableFormat table = TableFormat::Mbr;
    ByteCount cardSize;
    ByteCount smallestCard;
    std::vector<PlannedPartition> partitions;
    bool tableStays = false;  ///< the base's, as kept_layout.h has it
};

/// New partitions begin on this boundary (an SD card's erase unit), as Raspberry Pi OS does.
inline constexpr ByteCount kPartitionAlignment{8 * kMiB};
/// Kept free before each logical partition for its EBR.
inline constexpr ByteCount kLogicalGap{1 * kMiB};
/// MBR type of a guard: "Non-FS data", which no installer and no growth script touches.
inline constexpr std::uint8_t kGuardType = 0xda;

/// "8 GiB (8.6 GB)": exact and as a person reads a card's size.
[[nodiscard]] Message exactAndRounded(ByteCount size);

/// The least size of the root partition that holds what the base uses and `payload` more.
[[nodiscard]] ByteCount leastRoot(const BaseFacts& facts, ByteCount payload);

/// Places partitions for one size of card. Pure. The base's partitions keep their starts; the root
/// gets its chosen size, or the base's grown as the payload needs; new ones follow on 8 MiB
/// boundaries; beyond four of an MBR the fourth is extended (0x05) and logicals begin
/// at 5. Where the base
/// would grow its root by itself and nothing follows it, a guard partition takes what is left
/// (core/image/BASES.md, "Layout"). A base of another table is kept where nothing else is asked for
/// (kept_layout.h). NoSpace says needed and present; InvalidInput and NotSupported
/// name the preset's field.
[[nodiscard]] Result<ResolvedLayout> resolveLayout(const BaseFacts& facts, const Layout& layout,
                                                   const LayoutRequest& request);

}  // namespace landfall
