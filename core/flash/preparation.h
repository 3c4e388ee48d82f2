#pragma once

#include <optional>
#include <string>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/config/network_settings.h"
#include "core/config/preset.h"
#include "core/fetch/cache.h"
#include "core/fetch/transfer.h"
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

/// The lists that are asked: Raspberry Pi's own unless it was switched off, and the user's.
[[nodiscard]] std::vector<std::string> catalogAddresses(const NetworkSettings& network);
[[nodiscard]] FetchSettings fetchSettings(const NetworkSettings& network);

/// Opens a base by what the operator named: a file, an address, an id of the cache, "sample"; an
/// empty word means the preset's own base. What a list of the cache says of an address is compared
/// with what comes from there.
[[nodiscard]] Result<BaseImage> resolveBase(const Cache& cache, const std::string& word,
                                            const Preset* preset, const NetworkSettings& network,
                                            const DecodeProgress& progress,
                                            const CancelToken& cancel);

/// The same by a word alone, with the SHA-256 that its file must have (empty: not known).
[[nodiscard]] Result<BaseImage> resolveBase(const Cache& cache, const std::string& word,
                                            const std::string& sha256,
                                            const NetworkSettings& network,
                                            const DecodeProgress& progress,
                                            const CancelToken& cancel);

/// resolveBase() and the programs of the join.
[[nodiscard]] Result<Preparation> prepare(const Cache& cache, const std::string& baseWord,
                                          Preset preset, const NetworkSettings& network,
                                          const DecodeProgress& progress,
                                          const CancelToken& cancel);

/// The plan for one size of card; 0: as small as it can be.
[[nodiscard]] Result<CardPlan> planFor(const Preparation& preparation, ByteCount cardSize);

}  // namespace landfall
