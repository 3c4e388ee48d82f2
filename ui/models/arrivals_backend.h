#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/flash/batch.h"
#include "core/lifecycle/arrivals.h"
#include "core/lifecycle/rejoin.h"

namespace landfall {

/// Cards that were written: their receipts, their hosts' arrival in Consul, their tokens.
class ArrivalsBackend {
public:
    virtual ~ArrivalsBackend() = default;

    /// What was written on this computer, newest first.
    [[nodiscard]] virtual Result<std::vector<Receipt>> receipts() = 0;
    /// A text about the last runs, without a secret.
    [[nodiscard]] virtual Result<std::string> report() = 0;
    /// Waits for hosts in the preset's Consul and notes in the receipts how far they come. Returns
    /// when all have joined, or once the descriptor `stopping` is readable.
    [[nodiscard]] virtual Result<void> watch(const Preset& preset, std::vector<HostSighting> hosts,
                                             const Secret& consulToken, const ArrivalSink& sink,
                                             int stopping) = 0;
    /// Ends a card's token and what was issued with it.
    [[nodiscard]] virtual Result<Revocation> revoke(const Receipt& receipt, const Preset& preset,
                                                    const Secret& vaultToken) = 0;
    /// What Vault says about fresh tokens, before a card gets one.
    [[nodiscard]] virtual Result<std::vector<PlanWarning>> checkRejoin(
        const Preset& preset, const Secret& vaultToken) = 0;
    /// A fresh token for a card that was written before: the job's, and of its host.
    [[nodiscard]] virtual Result<RejoinOutcome> rejoin(const CardJob& job, const Preset& preset,
                                                       const Secret& vaultToken) = 0;
};

}  // namespace landfall
