#pragma once

#include <optional>
#include <string>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/config/preset.h"
#include "core/fetch/cache.h"
#include "core/image/base_image.h"
#include "core/join/join_content.h"

namespace landfall {

/// Everything that the cards of a batch share, resolved: from here on only sizes and identities
/// differ.
struct Preparation {
    BaseImage base;
    Preset preset;
    std::optional<JoinPrograms> programs;  ///< none without a join
};

/// Opens a base by what the operator named: a file, an id of the cache, "sample"; an empty word
/// means the preset's own base.
[[nodiscard]] Result<BaseImage> resolveBase(const Cache& cache, const std::string& word,
                                            const Preset* preset, const DecodeProgress& progress,
                                            const CancelToken& cancel);

/// resolveBase() and the programs of the join.
[[nodiscard]] Result<Preparation> prepare(const Cache& cache, const std::string& baseWord,
                                          Preset preset, const DecodeProgress& progress,
                                          const CancelToken& cancel);

/// The plan for one size of card; 0: as small as it can be.
[[nodiscard]] Result<CardPlan> planFor(const Preparation& preparation, ByteCount cardSize);

}  // namespace landfall
