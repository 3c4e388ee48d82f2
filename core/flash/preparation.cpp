#include "core/flash/preparation.h"

#include <algorithm>
#include <utility>

#include "core/compose/composer.h"
#include "core/image/base_store.h"
#include "core/image/catalog.h"
#include "core/image/remote_base.h"
#include "core/join/programs.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

/// What a word or a preset names, opened.
class Opening {
public:
    Opening(const Cache& cache, const NetworkSettings& network, const DecodeProgress& progress,
            const CancelToken& cancel)
        : cache_(cache), network_(network), progress_(progress), cancel_(cancel) {}

    [[nodiscard]] Result<BaseImage> ofPreset(const Preset* preset) const {
        if (preset == nullptr || !preset->base)
            return fail(ErrorKind::Usage, "base",
                        Message::of("no base image was named; give --base FILE, --base sample, or "
                                    "a preset with a base"));
        return of(*preset->base, "base.url");
    }

    /// `subject` names the address in an error.
    [[nodiscard]] Result<BaseImage> of(const BaseReference& base,
                                       const std::string& subject) const {
        if (!base.url.empty())
            return ofAddress(subject, base.url, base.sha256);
        if (!base.file.empty())
            return importBase(cache_, base.file, base.sha256, progress_, cancel_);
        return ofId(base.id);
    }

private:
    /// A copy that turns out to be damaged is fetched again, where it came from an address.
    [[nodiscard]] Result<BaseImage> ofId(const std::string& id) const {
        const std::optional<BaseRecord> record = recordOf(id);
        Result<BaseImage> base = openBase(cache_, id, progress_, cancel_);
        if (base || base.error().kind() != ErrorKind::Mismatch || !record || record->url.empty())
            return base;
        return ofAddress("base", record->url, record->sourceSha256);
    }

    [[nodiscard]] std::optional<BaseRecord> recordOf(const std::string& id) const {
        const auto lease = isBaseId(id) ? cache_.find(kBaseSection, id)
                                        : Result<std::optional<CacheLease>>(std::nullopt);
        if (!lease || !*lease)
            return std::nullopt;
        const Result<BaseRecord> record = readBaseRecord((*lease)->folder);
        return record ? std::optional(*record) : std::nullopt;
    }

    [[nodiscard]] Result<BaseImage> ofAddress(const std::string& subject, const std::string& url,
                                              const std::string& sha256) const {
        const FetchSettings settings = fetchSettings(network_);
        RemoteBase remote;
        remote.url = url;
        remote.subject = subject;
        remote.sha256 = sha256;
        remote.claim = claimOf(cache_, settings, catalogAddresses(network_), url);
        return fetchBase(cache_, settings, remote, progress_, cancel_);
    }

    const Cache& cache_;
    const NetworkSettings& network_;
    const DecodeProgress& progress_;
    const CancelToken& cancel_;
};

ProgramTarget targetOf(const BaseFacts& facts) {
    return {std::string(architectureName(facts.architecture)), facts.arm.least, facts.arm.most};
}

Result<CardPlan> makePlan(const Preparation& preparation, ByteCount cardSize) {
    LANDFALL_ASSIGN(CardPlan plan, planCard(preparation.base.facts, preparation.preset,
                                            preparation.programs, preparation.files, cardSize));
    LANDFALL_TRY(checkAgainstBase(preparation.base, plan));
    for (const auto& remark : preparation.base.remarks)
        plan.warnings.push_back({"base", remark});
    // Who signed a program is the person's to see before it is on a card.
    if (preparation.programs)
        for (const ProgramOrigin& origin : preparation.programs->origins)
            if (!origin.keyring.empty())
                plan.warnings.push_back(
                    {"join", Message::of("Not from its publisher: %1", originText(origin))});
    return plan;
}

}  // namespace

std::vector<std::string> catalogAddresses(const NetworkSettings& network) {
    std::vector<std::string> addresses = network.catalogs;
    if (network.officialCatalog)
        addresses.insert(addresses.begin(), kOfficialCatalog);
    return addresses;
}

FetchSettings fetchSettings(const NetworkSettings& network) {
    FetchSettings settings;
    settings.caFile = network.caFile;
    return settings;
}

BaseReference baseReferenceOf(const std::string& word, const std::string& sha256) {
    BaseReference base;
    base.sha256 = sha256;
    if (looksLikeAddress(word))
        base.url = word;
    else if (word.find('/') != std::string::npos)
        base.file = fs::absolute(word);
    else
        base.id = word;
    return base;
}

BaseReference baseNamedBy(const std::string& word, const std::string& sha256) {
    std::error_code ignored;
    BaseReference base = baseReferenceOf(word, sha256);
    if (const auto path = localPathOf(word, "--base"); path && !path->empty()) {
        base.url.clear();
        base.id.clear();
        base.file = *path;
        return base;
    }
    // The hash is that of a file.
    if (!base.id.empty() && (!sha256.empty() || fs::exists(word, ignored)))
        base.file = fs::absolute(std::exchange(base.id, {}));
    return base;
}

Result<BaseImage> openReference(const Cache& cache, const BaseReference& base,
                                const NetworkSettings& network, const DecodeProgress& progress,
                                const CancelToken& cancel) {
    return Opening(cache, network, progress, cancel).of(base, "--base");
}

Result<BaseImage> resolveBase(const Cache& cache, const std::string& word, const Preset* preset,
                              const NetworkSettings& network, const DecodeProgress& progress,
                              const CancelToken& cancel) {
    return word.empty() ? Opening(cache, network, progress, cancel).ofPreset(preset)
                        : openReference(cache, baseNamedBy(word, {}), network, progress, cancel);
}

Result<Preparation> prepare(const Cache& cache, BaseImage base, Preset preset,
                            const NetworkSettings& network, const CancelToken& cancel) {
    std::optional<JoinPrograms> programs;
    // A base that takes no settings is refused by the plan, in words of its own.
    if (preset.join && base.facts.kind != BaseKind::Unknown) {
        LANDFALL_ASSIGN(programs, resolvePrograms(cache, *preset.join, targetOf(base.facts),
                                                  {fetchSettings(network), network}, cancel));
    }
    LANDFALL_ASSIGN(LocalFiles files, readLocalFiles(cache, preset, programs, cancel));
    return Preparation{std::move(base), std::move(preset), std::move(programs), std::move(files)};
}

Result<std::shared_ptr<const CardPlan>> PlansBySize::planned(const Preparation& preparation,
                                                             ByteCount cardSize) {
    const std::lock_guard lock(mutex_);
    if (const auto made = plans_.find(cardSize); made != plans_.end())
        return made->second;
    LANDFALL_ASSIGN(CardPlan plan, makePlan(preparation, cardSize));
    return plans_.emplace(cardSize, std::make_shared<const CardPlan>(std::move(plan)))
        .first->second;
}

Result<std::shared_ptr<const CardPlan>> planFor(const Preparation& preparation,
                                                ByteCount cardSize) {
    return preparation.plans->planned(preparation, cardSize);
}

std::vector<PlanWarning> warningsOf(const std::vector<std::shared_ptr<const CardPlan>>& plans) {
    const auto has = [](const CardPlan& plan, const PlanWarning& warning) {
        return std::find(plan.warnings.begin(), plan.warnings.end(), warning) !=
               plan.warnings.end();
    };
    std::vector<PlanWarning> warnings;
    for (const auto& plan : plans)
        for (PlanWarning warning : plan->warnings) {
            const bool everywhere = std::all_of(
                plans.begin(), plans.end(), [&](const auto& each) { return has(*each, warning); });
            if (everywhere && plan != plans.front())
                continue;
            if (!everywhere)
                warning.cardSize = plan->cardSize;
            warnings.push_back(std::move(warning));
        }
    return warnings;
}

}  // namespace landfall
