#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/compose/card_plan.h"
#include "core/compose/local_files.h"
#include "core/config/network_settings.h"
#include "core/config/preset.h"
#include "core/fetch/cache.h"
#include "core/fetch/transfer.h"
#include "core/image/base_image.h"
#include "core/join/join_content.h"

namespace landfall {

struct Preparation;

/// The plans of one preparation. Any thread.
class PlansBySize {
public:
    /// Made when a size is asked for first.
    [[nodiscard]] Result<std::shared_ptr<const CardPlan>> planned(const Preparation& preparation,
                                                                  ByteCount cardSize);

private:
    std::mutex mutex_;
    std::map<ByteCount, std::shared_ptr<const CardPlan>> plans_;
};

/// Everything that the cards of a batch share, resolved: from here on only sizes and identities
/// differ. Copies share their plans.
struct Preparation {
    BaseImage base;
    Preset preset;
    std::optional<JoinPrograms> programs;  ///< none without a join
    LocalFiles files = {};                 ///< as they were when this was made
    std::shared_ptr<PlansBySize> plans = std::make_shared<PlansBySize>();
};

/// The lists that are asked: Raspberry Pi's own unless it was switched off, and the user's.
[[nodiscard]] std::vector<std::string> catalogAddresses(const NetworkSettings& network);
[[nodiscard]] FetchSettings fetchSettings(const NetworkSettings& network);

/// What a word names, by its form alone: an address, a path (with a '/' in it), or else an id of
/// the cache or "sample". `sha256` is the file's, empty where it is not known.
[[nodiscard]] BaseReference baseReferenceOf(const std::string& word, const std::string& sha256);

/// What a word of the command line names: as baseReferenceOf(), but a file of that name in the
/// current folder comes before an id.
[[nodiscard]] BaseReference baseNamedBy(const std::string& word, const std::string& sha256);

/// Opens a base: fetched and unpacked where it is not in the cache. What a list of the cache says
/// of an address is compared with what comes from there.
[[nodiscard]] Result<BaseImage> openReference(const Cache& cache, const BaseReference& base,
                                              const NetworkSettings& network,
                                              const DecodeProgress& progress,
                                              const CancelToken& cancel);

/// Opens what a word of the command line names; an empty word means the preset's own base.
[[nodiscard]] Result<BaseImage> resolveBase(const Cache& cache, const std::string& word,
                                            const Preset* preset, const NetworkSettings& network,
                                            const DecodeProgress& progress,
                                            const CancelToken& cancel);

/// Brings the programs of the join here, and reads what the preset takes from this computer.
[[nodiscard]] Result<Preparation> prepare(const Cache& cache, BaseImage base, Preset preset,
                                          const NetworkSettings& network,
                                          const CancelToken& cancel);

/// The plan for one size of card; 0: as small as it can be. Made once for each size, so that what
/// is reviewed is what is written.
[[nodiscard]] Result<std::shared_ptr<const CardPlan>> planFor(const Preparation& preparation,
                                                              ByteCount cardSize);

/// The warnings of plans for several sizes, each once; with a size where another size's plan lacks
/// it.
[[nodiscard]] std::vector<PlanWarning> warningsOf(
    const std::vector<std::shared_ptr<const CardPlan>>& plans);

}  // namespace landfall
