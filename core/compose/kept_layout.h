#pragma once

#include "core/base/result.h"
#include "core/compose/layout.h"

namespace landfall {

// Bases whose partition table is on the card as it is.

/// Empty where settings go into the root; else the reason why this base is written as it is: of
/// unknown kind, no partition table, no ext4 root.
[[nodiscard]] Message whyAsItIs(const BaseFacts& facts);

/// Empty where partitions can be placed anew; else why the table stays the base's: an extended
/// partition, a hybrid MBR, a GPT whose entries are not where they usually are.
[[nodiscard]] Message whyTableStays(const BaseFacts& facts);

/// Whether the table is the base's, where the content fits into its root: a base that has it not as
/// Raspberry Pi OS has (an MBR with boot partition and root), and a layout that asks for nothing
/// else than what is there.
[[nodiscard]] bool mayTableStay(const BaseFacts& facts, const Layout& layout);

/// A partition of the base in the plan.
[[nodiscard]] PlannedPartition keptPartition(const BaseFacts& facts, const PartitionFacts& old);

/// The base's own partitions where they are, on a card that is large enough (0: as large as the
/// base). NoSpace says needed and present.
[[nodiscard]] Result<ResolvedLayout> layoutAsItIs(const BaseFacts& facts, ByteCount cardSize);

/// The same for a root that takes the payload; NotSupported for a layout that would change the
/// table, NoSpace for a payload that the root has no room for.
[[nodiscard]] Result<ResolvedLayout> layoutWithTable(const BaseFacts& facts, const Layout& layout,
                                                     const LayoutRequest& request);

}  // namespace landfall
