#include "core/flash/batch.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <thread>

#include "core/config/letter_case.h"
#include "core/config/no_preset.h"
#include "core/config/validate.h"
#include "core/flash/card_writer.h"
#include "core/flash/connect_key.h"
#include "core/flash/keeping_awake.h"

namespace landfall {
namespace {

/// The same physical card is the same, whatever path it was named by.
std::string targetKey(const CardJob& job) {
    if (job.identity)
        return std::to_string(job.identity->major) + ":" + std::to_string(job.identity->minor);
    std::error_code ignored;
    return std::filesystem::weakly_canonical(std::filesystem::absolute(job.target, ignored),
                                             ignored)
        .string();
}

Result<void> requireSecrets(const Preset& preset, const Secrets& secrets) {
    if (preset.wifi && preset.wifi->security != WifiSecurity::Open) {
        if (secrets.wifi.empty())
            return fail(ErrorKind::InvalidInput, "secrets.wifi",
                        Message::of("the preset joins the Wi-Fi %1, whose passphrase was not given",
                                    Quoted(preset.wifi->ssid)));
        LANDFALL_TRY(
            validatePassphrase(secrets.wifi.view(), preset.wifi->security, "secrets.wifi"));
    }
    if (preset.user && preset.user->passwordLogin && secrets.password.empty())
        return fail(ErrorKind::InvalidInput, "secrets.password",
                    Message::of("the preset lets %1 log in by password, and none was given",
                                preset.user->name));
    return {};
}

/// The pattern's number that makes `host`, looked for among the first thousand.
std::optional<std::uint32_t> numberOfHost(const HostPattern& pattern, const std::string& host) {
    if (host.empty() || pattern.pattern.find("{n") == std::string::npos)
        return std::nullopt;
    for (std::uint32_t number = pattern.first; number < pattern.first + 1000; ++number)
        if (const auto name = expandHostPattern(pattern, number); name && *name == host)
            return number;
    return std::nullopt;
}

Result<void> checkTargets(const std::vector<CardJob>& jobs) {
    std::set<std::string> targets;
    std::set<std::string> hosts;
    for (const CardJob& job : jobs) {
        if (!targets.insert(targetKey(job)).second)
            return fail(ErrorKind::Usage, job.target, Message::of("is named twice in this batch"));
        if (job.host.empty())
            continue;
        LANDFALL_TRY(validateHostName(job.host, "host of " + job.target));
        if (!hosts.insert(lowerCase(job.host)).second)
            return fail(ErrorKind::Usage, job.target,
                        Message::of("would be the second card of the host %1 in this batch; give "
                                    "it another name (TARGET=HOST)",
                                    job.host));
    }
    return {};
}

/// Without a preset a card is the base alone: it has the base's host name.
Result<void> checkUnnamed(const std::vector<CardJob>& jobs) {
    for (const CardJob& job : jobs)
        if (!job.host.empty())
            return fail(ErrorKind::Usage, job.target,
                        Message::of("the host name %1 was given, and without a preset the image is "
                                    "written as it is, with its own; leave the name out",
                                    job.host));
    return checkTargets(jobs);
}

ByteCount sizeOf(const CardJob& job) {
    return job.identity ? job.identity->size : job.fileSize;
}

using Plans = std::vector<std::shared_ptr<const CardPlan>>;

/// One for each size of card, in the order of the jobs.
Result<Plans> plansOf(const Preparation& preparation, const std::vector<CardJob>& jobs) {
    Plans plans;
    std::set<ByteCount> sizes;
    for (const CardJob& job : jobs) {
        if (!sizes.insert(sizeOf(job)).second)
            continue;
        auto plan = planFor(preparation, sizeOf(job));
        if (!plan)
            return fail(
                std::move(plan).error().during(Message::of("planning %1", Path(job.target))));
        plans.push_back(std::move(*plan));
    }
    return plans;
}

/// The card was not touched.
CardOutcome notBegun(const CardJob& job, const Error& error, const EventSink& events) {
    events({CardEvent::Kind::Failed,
            job.target,
            Phase::Compose,
            {},
            {},
            error.asMessage(),
            {},
            error});
    CardOutcome outcome;
    outcome.target = job.target;
    outcome.host = job.host;
    outcome.result = CardResult::Failed;
    outcome.error = error;
    return outcome;
}

}  // namespace

Result<Batch> Batch::prepare(const BatchServices& services, BaseImage base, Preset preset,
                             const NetworkSettings& network, const CancelToken& cancel) {
    LANDFALL_ASSIGN(Preparation prepared, landfall::prepare(services.cache, std::move(base),
                                                            std::move(preset), network, cancel));
    return Batch(std::move(prepared), services);
}

Result<std::vector<PlanWarning>> Batch::check(const BatchOrder& order) const {
    LANDFALL_TRY(requireSecrets(preparation_.preset, order.secrets));
    LANDFALL_TRY(requireConnectKeys(preparation_.preset, order));
    LANDFALL_ASSIGN(const Plans plans, plansOf(preparation_, order.jobs));
    LANDFALL_TRY(requireSources());
    std::vector<PlanWarning> warnings = warningsOf(plans);
    const IssuerFactory issuers = services_.issuers(preparation_.preset, order.secrets.vaultToken);
    if (const auto issuer = issuers()) {
        std::vector<std::string> hosts;
        for (const CardJob& job : order.jobs)
            hosts.push_back(job.host);
        LANDFALL_ASSIGN(const auto found, issuer->preflight(hosts));
        warnings.insert(warnings.end(), found.begin(), found.end());
    }
    return warnings;
}

Result<void> Batch::requireSources() const {
    const BaseImage& base = preparation_.base;
    struct stat info {};
    if (stat(base.file.c_str(), &info) != 0)
        return fail(errnoError(errno, base.file.string(), Message::of("opening it")));
    if (static_cast<std::uint64_t>(info.st_size) != base.size.value)
        return fail(fileChanged(base.file));
    return requireUnchanged(services_.cache, preparation_.files.files);
}

std::vector<CardOutcome> Batch::write(const BatchOrder& order, const EventSink& events) const {
    const UniqueFd awake = keepAwake(order.jobs, events);
    const IssuerFactory issuers = services_.issuers(preparation_.preset, order.secrets.vaultToken);
    const CardSetting setting{preparation_, order, services_, issuers};
    const Result<void> sources = requireSources();
    std::vector<CardOutcome> outcomes(order.jobs.size());
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < order.jobs.size(); ++i) {
        const CardJob& job = order.jobs[i];
        const auto planned = plan(sizeOf(job));
        if (!sources || !planned) {
            outcomes[i] = notBegun(job, !sources ? sources.error() : planned.error(), events);
            continue;
        }
        workers.emplace_back(
            [&setting, &job, &events, &outcome = outcomes[i], cardPlan = *planned] {
                outcome = writeCard(job, *cardPlan, setting, events);
            });
    }
    workers.clear();  // joins
    return outcomes;
}

Result<void> assignHosts(std::vector<CardJob>& jobs, const Preset& preset,
                         const ReceiptStore& receipts) {
    if (isNone(preset))
        return checkUnnamed(jobs);
    LANDFALL_ASSIGN(std::uint32_t next, receipts.nextNumber(preset.host));
    for (CardJob& job : jobs) {
        // A name given by hand that the pattern could have made takes the pattern's number with it.
        if (const auto number = numberOfHost(preset.host, job.host)) {
            job.number = *number;
            continue;
        }
        job.number = next;
        if (job.host.empty()) {
            LANDFALL_ASSIGN(job.host, expandHostPattern(preset.host, next));
        }
        ++next;
    }
    return checkTargets(jobs);
}

}  // namespace landfall
