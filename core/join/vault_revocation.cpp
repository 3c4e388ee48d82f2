#include "core/join/vault_revocation.h"

#include <QJsonArray>
#include <QJsonObject>

#include "core/join/join_content.h"
#include "core/join/vault_http.h"

namespace landfall {
namespace {

constexpr const char* kPolicyAdvice =
    "the operator's token lacks the permission; `plan` prints the policy that it needs";

/// One card's token and what came of it, asked for step by step.
class Revoker {
public:
    Revoker(VaultHttp& vault, const CardToken& card, std::chrono::milliseconds most)
        : vault_(vault),
          card_(card),
          most_(most),
          role_("auth/" + card.role.mount + "/role/" + card.role.role) {}

    Result<Revocation> run() {
        LANDFALL_TRY(revokeWrapped());
        LANDFALL_ASSIGN(const QJsonArray accessors, listSecretIds());
        for (const QJsonValue& accessor : accessors)
            LANDFALL_TRY(destroyIfOurs(accessor.toString()));
        if (!found_.wrappedToken && found_.secretIds == 0 && !found_.blind.empty())
            return fail(ErrorKind::Vault, role_ + "/secret-id",
                        "the wrapped token was used already or has expired, and whether the "
                        "SecretID that it held still lives cannot be seen: " +
                            found_.blind);
        return found_;
    }

private:
    Result<VaultAnswer> ask(const VaultCall& call) {
        vault_.startDeadline(most_);
        LANDFALL_ASSIGN(VaultAnswer answer, vault_.call(call));
        if (answer.status >= 500)
            return vault_.refusal(call, answer, "check that Vault is well and unsealed");
        return answer;
    }

    Result<void> revokeWrapped() {
        VaultCall call;
        call.method = "POST";
        call.path = "auth/token/revoke-accessor";
        call.body = {{"accessor", QString::fromStdString(card_.accessor)}};
        call.purpose = "revoking the wrapped token";
        LANDFALL_ASSIGN(const VaultAnswer answer, ask(call));
        if (answer.status == 403 && answer.errors.find("accessor") == std::string::npos)
            return vault_.refusal(call, answer, kPolicyAdvice);
        // An accessor that is not known is a no, or a yes with a warning.
        found_.wrappedToken = answer.good() && answer.body["warnings"].toArray().isEmpty();
        return {};
    }

    Result<QJsonArray> listSecretIds() {
        VaultCall call;
        call.method = "LIST";
        call.path = role_ + "/secret-id";
        call.purpose = "listing the SecretIDs";
        LANDFALL_ASSIGN(const VaultAnswer answer, ask(call));
        if (answer.good())
            return answer.body["data"].toObject()["keys"].toArray();
        if (answer.status == 404)  // how Vault says that there is none
            return QJsonArray();
        found_.blind = vault_.refusal(call, answer, kPolicyAdvice).value().text();
        return QJsonArray();
    }

    Result<void> destroyIfOurs(const QString& accessor) {
        VaultCall call;
        call.method = "POST";
        call.path = role_ + "/secret-id-accessor/lookup";
        call.body = {{"secret_id_accessor", accessor}};
        call.purpose = "looking up a SecretID";
        LANDFALL_ASSIGN(const VaultAnswer looked, ask(call));
        if (looked.status == 403) {
            found_.blind = vault_.refusal(call, looked, kPolicyAdvice).value().text();
            return {};
        }
        const QJsonObject metadata = looked.body["data"].toObject()["metadata"].toObject();
        // Not good: it expired since it was listed.
        if (!looked.good() || metadata["receipt"].toString().toStdString() != card_.receiptId)
            return {};
        call.path = role_ + "/secret-id-accessor/destroy";
        call.purpose = "destroying the card's SecretID";
        LANDFALL_ASSIGN(const VaultAnswer destroyed, ask(call));
        if (!destroyed.good())
            return vault_.refusal(call, destroyed, kPolicyAdvice);
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

std::string revocationText(const Revocation& revocation, const std::string& receiptId) {
    const std::string blind =
        revocation.blind.empty()
            ? ""
            : " SecretIDs of earlier tokens of this card were not looked for: " + revocation.blind;
    if (revocation.wrappedToken)
        return "the wrapped token was unused, and nobody can use it any more." + blind;
    if (revocation.secretIds == 0)
        return "nothing is left to revoke: the wrapped token was used or has expired, and no "
               "SecretID of this card lives.";
    return "the wrapped token was used already or has expired; its SecretID is destroyed (" +
           std::to_string(revocation.secretIds) +
           " in all): nobody can log in with it again. Vault tokens that were issued with it live "
           "until their TTL; to end them at once, revoke those whose metadata names the receipt " +
           receiptId + " (list auth/token/accessors, look each up, revoke by accessor)." + blind;
}

}  // namespace landfall
