#pragma once

#include "ui/fake/fake_state.h"
#include "ui/models/batch_backend.h"

namespace landfall {

/// Cards that are written at their speed and end as their fate says.
class FakeBatch : public BatchBackend {
public:
    explicit FakeBatch(FakeState& state) : state_(state) {}

    Result<Preparation> prepare(const BaseImage& base, const Preset& preset,
                                const CancelToken& cancel) override;
    Result<std::shared_ptr<const CardPlan>> plan(const Preparation& preparation,
                                                 ByteCount cardSize) override;
    Result<std::vector<CardJob>> nameHosts(std::vector<CardJob> jobs,
                                           const Preset& preset) override;
    Result<std::vector<PlanWarning>> check(const Preparation& preparation,
                                           const BatchOrder& order) override;
    std::vector<CardOutcome> write(const Preparation& preparation, const BatchOrder& order,
                                   const EventSink& events) override;

private:
    void keepReceipt(const std::string& preset, const BatchOrder& order, const CardJob& job,
                     CardOutcome& outcome);

    FakeState& state_;
};

}  // namespace landfall
