#include "core/join/vault_revocation.h"

#include <QJsonArray>
#include <QJsonObject>

#include "core/join/join_content.h"
#include "core/join/vault_calls.h"
#include "core/join/vault_http.h"

namespace landfall {
namespace {

/// One card's token and what came of it, asked for step by step.
class Revoker {
public:
    Revoker(VaultHttp& vault, const CardToken& card, std::chrono::milliseconds most)
        : vault_(vault), card_(card), most_(most), role_(rolePath(card.role)) {}

    Result<Revocation> run() {
        LANDFALL_TRY(revokeWrapped());
        LANDFALL_ASSIGN(const QJsonArray accessors, listSecretIds());
        for (const QJsonValue& accessor : accessors)
            LANDFALL_TRY(destroyIfOurs(accessor.toString()));
        if (!found_.wrappedToken && found_.secretIds == 0 && !found_.blind.empty())
            return fail(ErrorKind::Vault, role_ + "/secret-id",
                        Message::of("the wrapped token was used already or has expired, and "
                                    "whether the SecretID that it held is still valid cannot be "
                                    "seen: %1",
                                    found_.blind));
        return found_;
    }

private:
    Result<VaultAnswer> ask(const VaultCall& call) {
        vault_.startDeadline(most_);
        LANDFALL_ASSIGN(VaultAnswer answer, vault_.call(call));
        if (answer.status >= 500)
            return vault_.refusal(call, answer,
                                  Message::of("check that Vault is healthy and unsealed"));
        return answer;
    }

    Result<void> revokeWrapped() {
        const VaultCall call = revokeAccessorCall(card_.accessor);
        LANDFALL_ASSIGN(const VaultAnswer answer, ask(call));
        if (answer.status == 403 && answer.errors.find("accessor") == std::string::npos)
            return vault_.refusal(call, answer, policyAdvice());
        // An accessor that is not known gets an error status, or 200 and a warning.
        found_.wrappedToken = answer.good() && answer.body["warnings"].toArray().isEmpty();
        return {};
    }

    Result<QJsonArray> listSecretIds() {
        VaultCall call;
        call.method = "LIST";
        call.path = role_ + "/secret-id";
        call.purpose = Message::of("listing the SecretIDs");
        LANDFALL_ASSIGN(const VaultAnswer answer, ask(call));
        if (answer.good())
            return answer.body["data"].toObject()["keys"].toArray();
        if (answer.status == 404)  // there are none
            return QJsonArray();
        found_.blind = vault_.refusal(call, answer, policyAdvice()).value().asMessage();
        return QJsonArray();
    }

    Result<void> destroyIfOurs(const QString& accessor) {
        VaultCall call;
        call.method = "POST";
        call.path = role_ + "/secret-id-accessor/lookup";
        call.body = {{"secret_id_accessor", accessor}};
        call.purpose = Message::of("looking up a SecretID");
        LANDFALL_ASSIGN(const VaultAnswer looked, ask(call));
        if (looked.status == 403) {
            found_.blind = vault_.refusal(call, looked, policyAdvice()).value().asMessage();
            return {};
        }
        const QJsonObject metadata = looked.body["data"].toObject()["metadata"].toObject();
        // It may have expired since it was listed.
        if (!looked.good() || metadata["receipt"].toString().toStdString() != card_.receiptId)
            return {};
        call.path = role_ + "/secret-id-accessor/destroy";
        call.purpose = Message::of("destroying the card's SecretID");
        LANDFALL_ASSIGN(const VaultAnswer destroyed, ask(call));
        if (!destroyed.good())
            return vault_.refusal(call, destroyed, policyAdvice());
        ++found_.secretIds;
        return {};
    }

    VaultHttp& vault_;
    const CardToken card_;
    const std::chrono::milliseconds most_;
    const std::string role_;
    Revocation found_;
};

}  // namespace

Result<Revocation> revokeEverything(VaultHttp& vault, const CardToken& card,
                                    std::chrono::milliseconds most) {
    return Revoker(vault, card, most).run();
}

Message revocationText(const Revocation& revocation, const std::string& receiptId) {
    const Message done =
        revocation.wrappedToken
            ? Message::of("the wrapped token was unused, and nobody can use it any more.")
        : revocation.secretIds == 0
            ? Message::of(
                  "nothing is left to revoke: the wrapped token was used or has expired, "
                  "and this card has no SecretID.")
            : Message::of(
                  "the wrapped token was used already or has expired; its SecretID is destroyed "
                  "(%1 in all): nobody can log in with it again. Vault tokens that were issued "
                  "with it are valid until their TTL ends; to end them at once, revoke those whose "
                  "metadata names the receipt %2 (list auth/token/accessors, look each up, revoke "
                  "by accessor).",
                  revocation.secretIds, receiptId);
    if (revocation.blind.empty())
        return done;
    return Message::of("%1 %2", done,
                       Message::of("SecretIDs of earlier tokens of this card were not looked for: "
                                   "%1",
                                   revocation.blind));
}

}  // namespace landfall
