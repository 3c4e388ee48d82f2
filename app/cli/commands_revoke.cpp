#include "app/cli/commands.h"
#include "app/cli/preset_source.h"
#include "app/cli/secrets_source.h"
#include "core/lifecycle/revoke.h"

namespace landfall::cli {
namespace {

Result<Preset> presetOf(const Receipt& receipt, const std::string& word) {
    if (!word.empty())
        return findPreset(word);
    auto preset = findPreset(receipt.preset);
    if (!preset && preset.error().kind() == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, "--preset",
                    Message::of("the card was written with the preset %1, which is not stored "
                                "here; give the preset's file",
                                Quoted(receipt.preset)));
    return preset;
}

}  // namespace

Result<int> revokeToken(const Command& command) {
    const Options& options = command.options;
    LANDFALL_ASSIGN(const ReceiptStore receipts, ReceiptStore::openDefault());
    LANDFALL_ASSIGN(const Receipt receipt, receipts.load(options.argument));
    LANDFALL_ASSIGN(Preset preset, presetOf(receipt, options.preset));
    LANDFALL_TRY(checkRevocable(receipt, preset));
    // This card has a token, whatever the preset says of new cards.
    preset.join->vault.approle.identity = IdentityMode::Durable;
    preset.join->vault.approle.allowWithoutSecretId = false;
    LANDFALL_ASSIGN(const Secrets secrets,
                    obtainSecrets(command, preset, SecretNeed::VaultTokenOnly));
    LANDFALL_ASSIGN(const Revocation revocation,
                    revokeReceipt(receipt, preset, secrets.vaultToken, receipts));
    command.output.answer(
        receipt.id + " (" + receipt.host + "): " + revocationText(revocation, receipt.id).english(),
        {{"receipt", qt(receipt.id)},
         {"host", qt(receipt.host)},
         {"wrappedToken", revocation.wrappedToken ? "revoked" : "used-or-expired"},
         {"secretIdsDestroyed", static_cast<qint64>(revocation.secretIds)},
         {"notLookedFor", qt(revocation.blind.english())}});
    return 0;
}

}  // namespace landfall::cli
