#include "app/cli/commands.h"
#include "app/cli/preset_source.h"
#include "app/cli/secrets_source.h"
#include "app/cli/targets.h"
#include "core/flash/rejoin.h"
#include "core/helper/file_target.h"
#include "core/helper/helper_client.h"

namespace landfall::cli {

Result<int> rejoinTarget(const Command& command) {
    const Options& options = command.options;
    LANDFALL_ASSIGN(Preset preset, findPreset(options.preset));
    // Whatever the preset says of new cards: this one is to have a token.
    if (preset.join && preset.join->vault.approle.identity == IdentityMode::Later)
        preset.join->vault.approle.identity = IdentityMode::Durable;
    const FixedDrives fixed = options.fixed ? FixedDrives::Allow : FixedDrives::Refuse;
    LANDFALL_ASSIGN(const CardJob job, readTarget(options.targets.front(), fixed, {}));
    LANDFALL_ASSIGN(const Secrets secrets,
                    obtainSecrets(command, preset, SecretNeed::VaultTokenOnly));
    const auto issuer = vaultIssuers(preset, secrets.vaultToken)();
    if (!issuer)
        return fail(
            ErrorKind::InvalidInput, "secrets.vaultToken",
            "a fresh token needs an operator's Vault token, and a preset that joins with one; "
            "none was given");
    LANDFALL_ASSIGN(const auto warnings, issuer->preflight());
    for (const PlanWarning& warning : warnings)
        command.output.note(warning.subject + ": " + warning.message);

    HelperClient helper(askingAtTheTerminal());
    LANDFALL_ASSIGN(const auto card, job.identity
                                         ? helper.open(job.target, *job.identity, job.authorisation)
                                         : FileTarget::openExisting(job.target));
    LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const RejoinOutcome outcome,
                    rejoinCard(*card, preset, *issuer, receipts, command.cancel));
    if (!outcome.oldToken.empty())
        command.output.note(outcome.oldToken);
    command.output.answer(job.target + " (" + outcome.host + "): a fresh token, valid until " +
                              outcome.tokenExpires + "; " + humanSize(outcome.bytesWritten) +
                              " written",
                          {{"target", qt(job.target)},
                           {"host", qt(outcome.host)},
                           {"receipt", qt(outcome.receiptId)},
                           {"tokenExpires", qt(outcome.tokenExpires)},
                           {"oldToken", qt(outcome.oldToken)},
                           {"bytesWritten", static_cast<qint64>(outcome.bytesWritten.value)}});
    return 0;
}

}  // namespace landfall::cli
