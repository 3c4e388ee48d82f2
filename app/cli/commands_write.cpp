#include "app/cli/commands.h"
#include "app/cli/confirmation.h"
#include "app/cli/preset_source.h"
#include "app/cli/progress_view.h"
#include "app/cli/secrets_source.h"
#include "app/cli/targets.h"
#include "app/cli/transfer_view.h"
#include "app/cli/write_summary.h"
#include "core/config/no_preset.h"
#include "core/config/quantities.h"
#include "core/flash/batch.h"
#include "core/helper/helper_client.h"

namespace landfall::cli {
namespace {

/// The targets that would be erased, one per line.
std::string whatIsErased(const std::vector<CardJob>& jobs) {
    std::string what;
    for (const CardJob& job : jobs) {
        std::error_code ignored;
        if (!job.identity && !std::filesystem::exists(job.target, ignored))
            continue;
        what += "  " + job.target + (job.drive.empty() ? "" : ", " + job.drive) +
                (job.host.empty() ? "" : " -> " + job.host) + "\n";
    }
    return what;
}

Result<std::vector<CardJob>> readJobs(const Command& command) {
    const Options& options = command.options;
    ByteCount size;
    if (!options.cardSize.empty()) {
        LANDFALL_ASSIGN(size, parseByteCount(options.cardSize, "--card-size"));
    }
    const FixedDrives fixed = options.fixed ? FixedDrives::Allow : FixedDrives::Refuse;
    std::vector<CardJob> jobs;
    for (const std::string& word : options.targets) {
        LANDFALL_ASSIGN(CardJob job, readTarget(word, fixed, size));
        job.cancel = command.cancel;
        jobs.push_back(std::move(job));
    }
    return jobs;
}

}  // namespace

Result<int> writeCards(const Command& command) {
    const Options& options = command.options;
    HelperOptions helperOptions = askingAtTheTerminal();
    if (!options.stallTimeout.empty()) {
        LANDFALL_ASSIGN(const std::uint32_t seconds,
                        parseDuration(options.stallTimeout, "--stall-timeout"));
        helperOptions.stallTimeout = std::chrono::seconds(seconds);
    }
    LANDFALL_ASSIGN(Preset preset, presetOrNone(options));
    LANDFALL_ASSIGN(std::vector<CardJob> jobs, readJobs(command));
    LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
    LANDFALL_TRY(assignHosts(jobs, preset, receipts));
    if (isNone(preset))
        command.output.note("no preset was given: the image is written as it is");
    LANDFALL_ASSIGN(Secrets secrets, obtainSecrets(command, preset, SecretNeed::Card));
    LANDFALL_TRY(askConnectKeys(command, preset, jobs, secrets));
    LANDFALL_ASSIGN(const Cache cache, Cache::openDefault());

    LANDFALL_ASSIGN(const NetworkSettings network, loadNetworkSettings());
    ProgressView view(command.output);
    const auto decoding = [&view](const DecodeState& state) { view.decode(state); };
    LANDFALL_ASSIGN(BaseImage base,
                    resolveBase(cache, options.base, &preset, network, decoding, command.cancel));
    HelperClient helper(helperOptions);
    LANDFALL_ASSIGN(const Batch batch, Batch::prepare({cache, receipts, helper}, std::move(base),
                                                      std::move(preset), network, command.cancel));
    BatchOrder order{secrets, jobs};
    if (options.rewrite)
        order.rewriting = Rewriting::Everything;
    if (options.blank)
        order.unused = UnusedSpace::Blank;
    LANDFALL_ASSIGN(const std::vector<PlanWarning> warnings, batch.check(order));
    for (const PlanWarning& warning : warnings)
        view.warn(warning);
    LANDFALL_TRY(confirmErasing(options, whatIsErased(jobs)));
    const auto outcomes = batch.write(order, [&view](const CardEvent& event) { view.show(event); });
    keepCacheSmall(command.output, cache, network);
    // Last: what is still to be done is where a person looks.
    printSummary(command.output, order.id, outcomes, options);
    return batchExit(outcomes);
}

}  // namespace landfall::cli
