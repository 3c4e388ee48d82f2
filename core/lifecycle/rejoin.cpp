#include "core/lifecycle/rejoin.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/utc_time.h"
#include "core/card/file_target.h"
#include "core/config/validate.h"
#include "core/join/join_content.h"
#include "core/lifecycle/written_boot.h"

namespace landfall {
namespace {

struct CardRecord {
    CardIdentity identity;
    std::string creationPath;
};

Result<CardRecord> readRecord(const WrittenBoot& boot, const std::string& card) {
    LANDFALL_ASSIGN(const auto text, boot.readFile(kCardPath));
    if (!text)
        return fail(ErrorKind::InvalidInput, card,
                    Message::of("has no %1: it was not written by Landfall", Path(kCardPath)));
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
    CardRecord record;
    record.identity.host = object["node"].toString().toStdString();
    record.identity.receiptId = object["receipt"].toString().toStdString();
    record.creationPath = object["creationPath"].toString().toStdString();
    if (record.identity.host.empty() || record.creationPath.empty())
        return fail(
            ErrorKind::InvalidInput, card,
            Message::of("its %1 does not name a node and a creation path", Path(kCardPath)));
    return record;
}

/// The token that a fresh one replaces is of no use to its card, and should be of none to a thief.
Message endOldToken(const Receipt& receipt, TokenIssuer& issuer) {
    if (receipt.tokenAccessor.empty() || !receipt.tokenRevoked.empty())
        return {};
    const auto revoked = issuer.revoke(receipt.tokenAccessor);
    // Both times are RFC 3339 in UTC, which sort as texts.
    if (revoked || receipt.tokenExpires <= utcNow())
        return {};
    return Message::of(
        "the token that this one replaces was not revoked, and is valid until %1 unless it was "
        "used: %2",
        receipt.tokenExpires, revoked.error().asMessage());
}

/// Whatever the preset says of new cards: this one is to have a token.
Result<std::unique_ptr<TokenIssuer>> issuerFor(Preset& preset, const Secret& operatorToken) {
    if (preset.join && preset.join->vault.approle.identity == IdentityMode::Later)
        preset.join->vault.approle.identity = IdentityMode::Durable;
    if (preset.join && preset.join->vault.approle.allowWithoutSecretId)
        return fail(ErrorKind::InvalidInput, "join.vault.approle.allowWithoutSecretId",
                    Message::of("hosts of this preset log in with the role-id alone: their cards "
                                "take no token"));
    auto issuer = vaultIssuers(preset, operatorToken)();
    if (!issuer)
        return fail(
            ErrorKind::InvalidInput, "secrets.vaultToken",
            Message::of("a fresh token needs an operator's Vault token, and a preset that joins "
                        "with one; none was given"));
    return issuer;
}

}  // namespace

Result<RejoinOutcome> rejoinCard(CardDevice& card, const Preset& preset, TokenIssuer& issuer,
                                 const ReceiptStore& receipts, const CancelToken& cancel,
                                 const std::string& host) {
    LANDFALL_TRY(requireJoin(preset));
    LANDFALL_ASSIGN(WrittenBoot boot, WrittenBoot::read(card));
    LANDFALL_ASSIGN(const CardRecord record, readRecord(boot, card.name()));
    if (!host.empty() && record.identity.host != host)
        return fail(ErrorKind::InvalidInput, card.name(),
                    Message::of("is the card of %1, not of %2", Quoted(record.identity.host),
                                Quoted(host)));
    const std::string expected = creationPath(preset.join->vault.approle);
    if (record.creationPath != expected)
        return fail(ErrorKind::InvalidInput, "join.vault.approle",
                    Message::of("the card takes tokens of %1, the preset mints %2; use the preset "
                                "that the card was written with",
                                Path(record.creationPath), Path(expected)));

    LANDFALL_ASSIGN(const WrappedToken token, issuer.mint(record.identity));
    std::string text = tokenFileText(token.token.view(), token.expires);
    auto placed = boot.writeSecretFile(kTokenPath, text);
    wipe(text);
    auto written = placed ? boot.putBack(card, cancel) : fail(std::move(placed).error());
    if (!written) {
        (void)issuer.revoke(token.accessor);
        return fail(std::move(written).error());
    }
    LANDFALL_TRY(card.finish());

    RejoinOutcome outcome{
        record.identity.host, record.identity.receiptId, token.expires, *written, {}};
    if (auto receipt = receipts.load(record.identity.receiptId)) {
        outcome.oldToken = endOldToken(*receipt, issuer);
        receipt->tokenAccessor = token.accessor;
        receipt->tokenExpires = token.expires;
        receipt->vault = preset.join->vault.address;
        receipt->creationPath = expected;
        receipt->tokenRevoked = "";
        receipt->note = {};
        LANDFALL_TRY(receipts.save(*receipt));
    }
    return outcome;
}

Result<std::vector<PlanWarning>> checkRejoin(Preset preset, const Secret& operatorToken) {
    LANDFALL_ASSIGN(const auto issuer, issuerFor(preset, operatorToken));
    // Any of the preset's: which card it is, is not known yet.
    LANDFALL_ASSIGN(const std::string host, expandHostPattern(preset.host, preset.host.first));
    return issuer->preflight({host});
}

Result<RejoinOutcome> rejoinCard(const CardJob& job, CardOpener& opener, Preset preset,
                                 const Secret& operatorToken, const ReceiptStore& receipts) {
    LANDFALL_ASSIGN(const auto issuer, issuerFor(preset, operatorToken));
    LANDFALL_ASSIGN(const auto card, job.identity
                                         ? opener.open(job.target, *job.identity, job.authorisation)
                                         : FileTarget::openExisting(job.target));
    return rejoinCard(*card, preset, *issuer, receipts, job.cancel, job.host);
}

}  // namespace landfall
