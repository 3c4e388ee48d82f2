#include "core/flash/batch.h"

#include <filesystem>
#include <set>
#include <thread>

#include "core/config/validate.h"
#include "core/flash/card_writer.h"

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

}  // namespace

Result<void> checkTargets(const std::vector<CardJob>& jobs) {
    std::set<std::string> targets;
    std::set<std::string> hosts;
    for (const CardJob& job : jobs) {
        if (!targets.insert(targetKey(job)).second)
            return fail(ErrorKind::Usage, job.target, Message::of("is named twice in this batch"));
        LANDFALL_TRY(validateHostName(job.host, "host of " + job.target));
        if (!hosts.insert(job.host).second)
            return fail(ErrorKind::Usage, job.target,
                        Message::of("would be the second card of the host %1 in this batch; give "
                                    "it another name (TARGET=HOST)",
                                    job.host));
    }
    return {};
}

Result<std::vector<PlanWarning>> checkBatch(const BatchRequest& request,
                                            const BatchServices& services) {
    const Preset& preset = request.preparation.preset;
    LANDFALL_TRY(requireSecrets(preset, request.secrets));
    LANDFALL_TRY(checkTargets(request.jobs));

    std::vector<PlanWarning> warnings;
    std::set<ByteCount> sizes;
    for (const CardJob& job : request.jobs) {
        const ByteCount size = job.identity ? job.identity->size : job.fileSize;
        if (!sizes.insert(size).second)
            continue;
        auto plan = planFor(request.preparation, size);
        if (!plan)
            return fail(
                std::move(plan).error().during(Message::of("planning %1", Path(job.target))));
        if (warnings.empty())
            warnings = plan->warnings;
    }
    if (const auto issuer = services.issuers()) {
        LANDFALL_ASSIGN(const auto found, issuer->preflight());
        warnings.insert(warnings.end(), found.begin(), found.end());
    }
    return warnings;
}

std::vector<CardOutcome> runBatch(const BatchRequest& request, const BatchServices& services,
                                  const EventSink& events) {
    std::vector<CardOutcome> outcomes(request.jobs.size());
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < request.jobs.size(); ++i)
        workers.emplace_back([&request, &services, &events, &outcomes, i] {
            outcomes[i] = writeCard(request.jobs[i], request, services, events);
        });
    workers.clear();  // joins
    return outcomes;
}

Result<void> assignHosts(std::vector<CardJob>& jobs, const Preset& preset,
                         const ReceiptStore& receipts) {
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
    return {};
}

}  // namespace landfall
