#include "core/lifecycle/revoke.h"

#include "core/base/utc_time.h"
#include "core/join/join_content.h"

namespace landfall {

Result<void> checkRevocable(const Receipt& receipt, const Preset& preset) {
    if (receipt.tokenAccessor.empty())
        return fail(ErrorKind::InvalidInput, receipt.id,
                    Message::of("the card of this receipt (%1) was given no wrapped token: there "
                                "is nothing to revoke",
                                receipt.host));
    if (!preset.join)
        return fail(ErrorKind::InvalidInput, "join",
                    Message::of("the preset %1 joins no datacenter; accepted is the preset that "
                                "the card was written with (%2)",
                                Quoted(preset.name), Quoted(receipt.preset)));
    const VaultSettings& vault = preset.join->vault;
    const std::string path = creationPath(vault.approle);
    // Receipts of before these were kept say nothing of them.
    const bool sameVault = receipt.vault.empty() || receipt.vault == vault.address;
    const bool samePath = receipt.creationPath.empty() || receipt.creationPath == path;
    if (!sameVault || !samePath)
        return fail(ErrorKind::InvalidInput, "join.vault",
                    Message::of("the token was made by %1 at %2, and the preset %3 names %4 and "
                                "%5; give the preset that the card was written with",
                                receipt.vault, receipt.creationPath, Quoted(preset.name),
                                vault.address, path));
    return {};
}

Result<Revocation> revokeReceipt(Receipt receipt, TokenIssuer& issuer,
                                 const ReceiptStore& receipts) {
    LANDFALL_ASSIGN(const Revocation revocation,
                    issuer.revokeCard(receipt.tokenAccessor, receipt.id));
    receipt.tokenRevoked = utcNow();
    LANDFALL_TRY(receipts.save(receipt));
    return revocation;
}

Result<Revocation> revokeReceipt(const Receipt& receipt, Preset preset, const Secret& operatorToken,
                                 const ReceiptStore& receipts) {
    LANDFALL_TRY(checkRevocable(receipt, preset));
    // Whatever the preset now says of new cards: this one has a token.
    preset.join->vault.approle.identity = IdentityMode::Durable;
    preset.join->vault.approle.allowWithoutSecretId = false;
    const auto issuer = vaultIssuers(preset, operatorToken)();
    if (!issuer)
        return fail(ErrorKind::InvalidInput, "secrets.vaultToken",
                    Message::of("revoking needs an operator's Vault token, and none was given"));
    return revokeReceipt(receipt, *issuer, receipts);
}

}  // namespace landfall
