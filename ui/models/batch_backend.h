#pragma once

#include <memory>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/config/preset.h"
#include "core/flash/batch.h"
#include "core/flash/events.h"
#include "core/flash/preparation.h"
#include "core/image/base_image.h"

namespace landfall {

/// Planning and writing a batch of cards.
class BatchBackend {
public:
    virtual ~BatchBackend() = default;

    [[nodiscard]] virtual Result<Preparation> prepare(const BaseImage& base, const Preset& preset,
                                                      const CancelToken& cancel) = 0;
    /// 0: as small as the plan can be.
    [[nodiscard]] virtual Result<std::shared_ptr<const CardPlan>> plan(
        const Preparation& preparation, ByteCount cardSize) = 0;
    /// The jobs with their host names and numbers filled in.
    [[nodiscard]] virtual Result<std::vector<CardJob>> nameHosts(std::vector<CardJob> jobs,
                                                                 const Preset& preset) = 0;
    /// What would go wrong for all cards, before one is touched; asks Vault where a token is given.
    [[nodiscard]] virtual Result<std::vector<PlanWarning>> check(const Preparation& preparation,
                                                                 const BatchOrder& order) = 0;
    /// Returns when every card is done, failed or cancelled.
    [[nodiscard]] virtual std::vector<CardOutcome> write(const Preparation& preparation,
                                                         const BatchOrder& order,
                                                         const EventSink& events) = 0;
};

}  // namespace landfall
