#pragma once

#include "ui/fake/fake_state.h"
#include "ui/models/arrivals_backend.h"

namespace landfall {

/// What becomes of simulated cards after they were written.
class FakeArrivals : public ArrivalsBackend {
public:
    explicit FakeArrivals(FakeState& state) : state_(state) {}

    Result<std::vector<Receipt>> receipts() override;
    Result<std::string> report() override;
    Result<void> watch(const Preset& preset, std::vector<HostSighting> hosts,
                       const Secret& consulToken, const ArrivalSink& sink, int stopping) override;
    Result<Revocation> revoke(const Receipt& receipt, const Preset& preset,
                              const Secret& vaultToken) override;
    Result<std::vector<PlanWarning>> checkRejoin(const Preset& preset,
                                                 const Secret& vaultToken) override;
    Result<RejoinOutcome> rejoin(const CardJob& job, const Preset& preset,
                                 const Secret& vaultToken) override;

private:
    void note(const HostSighting& host);

    FakeState& state_;
};

}  // namespace landfall
