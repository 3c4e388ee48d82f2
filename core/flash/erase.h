#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/card/card_device.h"
#include "core/fetch/cache.h"

namespace landfall {

struct ErasedCard {
    ByteCount partition;
    ByteCount bytesWritten;
    FinishOutcome finish = FinishOutcome::HeldSafe;
};

/// Told from the calling thread: bytes so far that were written or compared, of all.
using EraseProgress = std::function<void(ByteCount done, ByteCount total)>;

/// Makes a card one empty FAT32 partition again (FAT16 below 64 MiB), in the order of a write:
/// marked unfinished, written, verified, the table last. Not a wipe: what no filesystem uses stays
/// as it is. NotSupported below 8 MiB and beyond 2 TiB, which an MBR cannot describe.
[[nodiscard]] Result<ErasedCard> eraseCard(CardDevice& card, const Cache& cache,
                                           const EraseProgress& progress,
                                           const CancelToken& cancel);

}  // namespace landfall
