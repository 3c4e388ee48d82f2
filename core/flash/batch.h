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
    std::string target;  ///< "/dev/sdb", or a regular file's path
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

/// Which cards are written, and how.
struct BatchOrder {
    const Secrets& secrets;
    std::vector<CardJob> jobs;  ///< as assignHosts() left them
    Rewriting rewriting = Rewriting::DifferencesOnly;
    UnusedSpace unused = UnusedSpace::Skip;
    std::string id = ReceiptStore::newId();  ///< in every receipt of the batch
};

/// What a batch works with; all outlive it.
struct BatchServices {
    const Cache& cache;
    const ReceiptStore& receipts;
    CardOpener& opener;
    /// By whom cards get their tokens, for a preset and an operator's Vault token.
    std::function<IssuerFactory(const Preset& preset, const Secret& operatorToken)> issuers =
        vaultIssuers;
};

/// Cards of one preset on their way: prepared, planned, checked, written. What is planned for a
/// size of card is planned once, and what was planned is written, or nothing. Any thread.
class Batch {
public:
    /// prepare(), for a batch.
    [[nodiscard]] static Result<Batch> prepare(const BatchServices& services, BaseImage base,
                                               Preset preset, const NetworkSettings& network,
                                               const CancelToken& cancel);
    Batch(Preparation preparation, BatchServices services)
        : preparation_(std::move(preparation)), services_(std::move(services)) {}

    [[nodiscard]] const Preparation& preparation() const { return preparation_; }
    /// planFor().
    [[nodiscard]] Result<std::shared_ptr<const CardPlan>> plan(ByteCount cardSize) const {
        return planFor(preparation_, cardSize);
    }
    /// Refuses what would go wrong for a whole batch before a card is touched: a secret that is
    /// missing, a layout that does not fit one of the cards, a file that has changed since it was
    /// planned with (Reason::FileChanged), Vault's preflight. Gives back the warnings of all sizes
    /// of card, each once; with its size where it does not hold for all.
    [[nodiscard]] Result<std::vector<PlanWarning>> check(const BatchOrder& order) const;
    /// Writes all cards, each in a thread of its own, at its own pace, with its own outcome (in the
    /// order of the jobs), and keeps this computer awake meanwhile. No card is touched where a file
    /// has changed since it was planned with. Blocks until every card is done, failed or cancelled.
    [[nodiscard]] std::vector<CardOutcome> write(const BatchOrder& order,
                                                 const EventSink& events) const;

private:
    /// The base and the files of this computer are there, and as they were when they were read.
    [[nodiscard]] Result<void> requireSources() const;

    Preparation preparation_;
    BatchServices services_;
};

/// Fills in host names and numbers: a job with an empty host gets the next of the preset's pattern,
/// from the receipts; without a preset (noPreset()) no card has one. Refuses (Usage) a target or a
/// host that is named twice, in whatever case, and host names that are not valid: what can be told
/// before the base is decoded.
[[nodiscard]] Result<void> assignHosts(std::vector<CardJob>& jobs, const Preset& preset,
                                       const ReceiptStore& receipts);

}  // namespace landfall
