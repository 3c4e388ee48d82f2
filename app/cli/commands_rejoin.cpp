#include "app/cli/commands.h"
#include "app/cli/preset_source.h"
#include "app/cli/secrets_source.h"
#include "app/cli/targets.h"
#include "core/helper/helper_client.h"
#include "core/lifecycle/rejoin.h"

namespace landfall::cli {

Result<int> rejoinTarget(const Command& command) {
    const Options& options = command.options;
    LANDFALL_ASSIGN(const Preset preset, findPreset(options.preset));
    const FixedDrives fixed = options.fixed ? FixedDrives::Allow : FixedDrives::Refuse;
    LANDFALL_ASSIGN(CardJob job, readTarget(options.targets.front(), fixed, {}));
    job.cancel = command.cancel;
    LANDFALL_ASSIGN(const Secrets secrets,
                    obtainSecrets(command, preset, SecretNeed::VaultTokenOnly));
    LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
    HelperClient helper(askingAtTheTerminal());
    LANDFALL_ASSIGN(const std::vector<PlanWarning> warnings,
                    checkRejoin(preset, secrets.vaultToken));
    for (const PlanWarning& warning : warnings)
        command.output.note(warning.subject + ": " + warning.message.english());
    LANDFALL_ASSIGN(const RejoinOutcome outcome,
                    rejoinCard(job, helper, preset, secrets.vaultToken, receipts));
    if (!outcome.oldToken.empty())
        command.output.note(outcome.oldToken.english());
    command.output.answer(job.target + " (" + outcome.host + "): new token, valid until " +
                              outcome.tokenExpires + "; " + humanSize(outcome.bytesWritten) +
                              " written",
                          {{"target", qt(job.target)},
                           {"host", qt(outcome.host)},
                           {"receipt", qt(outcome.receiptId)},
                           {"tokenExpires", qt(outcome.tokenExpires)},
                           {"oldToken", qt(outcome.oldToken.english())},
                           {"bytesWritten", static_cast<qint64>(outcome.bytesWritten.value)}});
    return 0;
}

}  // namespace landfall::cli
