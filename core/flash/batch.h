#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/device_identity.h"
#include "core/base/result.h"
#include "core/card/card_opener.h"
#include "core/config/secrets.h"
#include "core/fetch/cache.h"
#include "core/flash/events.h"
#include "core/flash/preparation.h"
#include "core/flash/token_issuer.h"
#include "core/receipt/receipt.h"

namespace landfall {

/// One card of a batch.
struct CardJob {
    std::string target;  ///< "/dev/sdb", or an ordinary file's path
    std::string drive;   ///< model and serial for people; empty for a file
    /// Set for a block device: what the person saw.
    std::optional<DeviceIdentity> identity;
    Authorisation authorisation = Authorisation::Removable;
    std::string host;
    std::uint32_t number = 0;
    ByteCount fileSize;  ///< of a card image's file; 0: as small as the plan needs
    CancelToken cancel;  ///< this card alone
};

/// What is done with a card that may hold most of its image already.
enum class Rewriting {
    DifferencesOnly,  ///< compared where that pays, written where it differs
    Everything,
};

/// What is done with what no filesystem of the card uses.
enum class UnusedSpace {
    Skip,   ///< as it is: whatever the card held before
    Blank,  ///< zeros, written and read back: no card promises that what it discards is gone
};

struct BatchRequest {
    const Preparation& preparation;
    const Secrets& secrets;
    std::vector<CardJob> jobs;
    Rewriting rewriting = Rewriting::DifferencesOnly;
    UnusedSpace unused = UnusedSpace::Skip;
    std::string id = ReceiptStore::newId();  ///< in every receipt of the batch
};

/// What a batch works with; all outlive it.
struct BatchServices {
    const Cache& cache;
    const ReceiptStore& receipts;
    CardOpener& opener;
    IssuerFactory issuers;
};

/// Refuses a target or a host that is named twice, and host names that are not valid: what can be
/// told before the base is decoded.
[[nodiscard]] Result<void> checkTargets(const std::vector<CardJob>& jobs);

/// Refuses what would go wrong for a whole batch before a card is touched: the same target or host
/// twice, host names that are not valid, a layout that does not fit one of the cards, Vault's
/// preflight. Warnings are returned.
[[nodiscard]] Result<std::vector<PlanWarning>> checkBatch(const BatchRequest& request,
                                                          const BatchServices& services);

/// Writes all cards, each in a thread of its own, at its own pace, with its own outcome (in the
/// order of the jobs). Blocks until every card is done, failed or cancelled.
[[nodiscard]] std::vector<CardOutcome> runBatch(const BatchRequest& request,
                                                const BatchServices& services,
                                                const EventSink& events);

/// Fills host names: a job with an empty host gets the next of the preset's pattern, from the
/// receipts.
[[nodiscard]] Result<void> assignHosts(std::vector<CardJob>& jobs, const Preset& preset,
                                       const ReceiptStore& receipts);

}  // namespace landfall
