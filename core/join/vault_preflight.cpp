#include "core/join/vault_preflight.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include <functional>

#include "core/config/addresses.h"
#include "core/join/join_content.h"
#include "core/join/pki_role.h"
#include "core/join/token_uses.h"
#include "core/join/vault_calls.h"

namespace landfall {
namespace {

std::string utcText(qint64 secondsSinceEpoch) {
    return QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC)
        .toString("yyyy-MM-dd HH:mm 'UTC'")
        .toStdString();
}

Result<void> checkHealth(VaultHttp& vault) {
    VaultCall call;
    call.path = "sys/health";
    call.scope = VaultScope::RootNamespace;
    call.purpose = Message::of("asking for Vault's health");
    LANDFALL_ASSIGN(const VaultAnswer answer, vault.call(call));
    switch (answer.status) {
        case 200:
        case 429:  // standby
        case 472:  // disaster recovery secondary
        case 473:  // performance standby
            return {};
        case 474:
            return vault.refusal(call, answer,
                                 Message::of("it is a standby that does not reach its cluster's "
                                             "active node: look after the cluster, or name "
                                             "another node in join.vault.address"));
        case 530:
            return vault.refusal(call, answer,
                                 Message::of("it was removed from its cluster: name another node "
                                             "in join.vault.address"));
        case 501:
            return vault.refusal(call, answer, Message::of("it is not initialised"));
        case 503:
            return vault.refusal(call, answer, Message::of("it is sealed: unseal it"));
        default:
            return vault.refusal(call, answer, Message::of("is this a Vault server?"));
    }
}

/// Gives back how many calls it is still good for, 0 where they are not counted.
Result<qint64> checkToken(VaultHttp& vault, std::vector<PlanWarning>& warnings) {
    VaultCall call;
    call.path = "auth/token/lookup-self";
    call.purpose = Message::of("looking up the operator's token");
    LANDFALL_ASSIGN(
        const QJsonObject body,
        vault.require(call, Message::of("the token is wrong, has expired, has no calls left, or "
                                        "belongs to another namespace")));
    const QJsonObject data = body["data"].toObject();
    const qint64 ttl = data["ttl"].toInteger();
    if (ttl > 0 && ttl < 600)
        warnings.push_back({"vaultToken", Message::of("The operator's token expires in %1: cards "
                                                      "that finish later get no token.",
                                                      Seconds{ttl})});
    for (const QJsonValue& policy : data["policies"].toArray()) {
        if (policy.toString() == "root")
            warnings.push_back(
                {"vaultToken", Message::of("The operator's token is a root token; a token with "
                                           "the policy that `plan` prints is enough.")});
    }
    return data["num_uses"].toInteger();
}

bool hasCapability(const QJsonObject& capabilities, const std::string& path,
                   std::initializer_list<const char*> wanted) {
    for (const QJsonValue& value : capabilities[QString::fromStdString(path)].toArray()) {
        if (value.toString() == "root")
            return true;
        for (const char* one : wanted) {
            if (value.toString() == one)
                return true;
        }
    }
    return false;
}

Result<void> checkCapabilities(VaultHttp& vault, const AppRole& role,
                               std::vector<PlanWarning>& warnings) {
    const std::string minting = creationPath(role);
    const std::string roleId = roleIdCall(role).path;
    const std::string revoking = kRevokeAccessorPath;
    QJsonArray paths;
    for (const std::string& path : {minting, roleId, revoking})
        paths.append(QString::fromStdString(path));
    VaultCall call;
    call.method = "POST";
    call.path = "sys/capabilities-self";
    call.body = {{"paths", paths}};
    call.purpose = Message::of("asking what the operator's token may do");
    LANDFALL_ASSIGN(const QJsonObject body, vault.require(call, policyAdvice()));
    const QJsonObject capabilities = body["data"].toObject();

    if (cardsTakeTokens(role) && !hasCapability(capabilities, minting, {"update", "create"}))
        return fail(ErrorKind::Vault, minting,
                    Message::of("%1; %2",
                                Message::of("the operator's token may not mint SecretIDs there (it "
                                            "lacks `update`)"),
                                policyAdvice()));
    if (!hasCapability(capabilities, roleId, {"read"}))
        return fail(ErrorKind::Vault, roleId,
                    Message::of("%1; %2",
                                Message::of("the operator's token may not read it (it lacks "
                                            "`read`)"),
                                policyAdvice()));
    if (cardsTakeTokens(role) && !hasCapability(capabilities, revoking, {"update", "sudo"}))
        warnings.push_back(
            {"vaultToken", Message::of("The operator's token may not revoke by accessor: the "
                                       "token of a card that fails, or is lost, stays valid "
                                       "until it expires.")});
    return {};
}

Result<void> checkRoleId(VaultHttp& vault, const AppRole& role) {
    LANDFALL_ASSIGN(const std::string found, readRoleId(vault, role));
    if (found != role.roleId)
        return fail(ErrorKind::InvalidInput, "join.vault.approle.roleId",
                    role.roleId.empty()
                        ? Message::of("is missing; the role %1 has %2", role.role, found)
                        : Message::of("is %1; the role %2 has %3", role.roleId, role.role, found));
    return {};
}

Result<void> checkRole(VaultHttp& vault, const VaultSettings& settings,
                       std::vector<PlanWarning>& warnings) {
    const AppRole& role = settings.approle;
    const VaultCall call = roleCall(role);
    LANDFALL_ASSIGN(const VaultAnswer answer, vault.call(call));
    if (answer.status == 403) {
        warnings.push_back({"join.vault.approle",
                            Message::of("The role itself could not be read with the operator's "
                                        "token, so its TTLs and limits were not checked.")});
        return {};
    }
    if (!answer.good())
        return vault.refusal(call, answer, Message::of("is there a role %1?", role.role));
    LANDFALL_ASSIGN(
        const std::vector<PlanWarning> more,
        judgeRole(answer.body["data"].toObject(), settings, QDateTime::currentSecsSinceEpoch()));
    warnings.insert(warnings.end(), more.begin(), more.end());
    return {};
}

/// How long a SecretID of this role lives, seen from the card.
Message lifetimeMessage(qint64 ttl, const AppRole& role, qint64 now) {
    if (ttl == 0)
        return Message::of(
            "SecretIDs of this role never expire: whoever copies one from a host "
            "can use it forever. Set secret_id_ttl.");
    if (ttl < static_cast<qint64>(role.wrapTtlSeconds))
        return Message::of(
            "A SecretID is valid for %1 from its minting on, the wrapped token for "
            "%2: a card that boots later than %3 after it was written finds an "
            "expired SecretID.",
            Seconds{ttl}, Seconds{role.wrapTtlSeconds}, Seconds{ttl});
    if (role.identity == IdentityMode::Durable)
        return Message::of(
            "A host that gets its SecretID now can log in until %1 (secret_id_ttl "
            "is %2); afterwards it needs a fresh token for changed keys and "
            "certificates.",
            utcText(now + ttl), Seconds{ttl});
    return {};
}

Message leaseMessage(const Message& life, qint64 ttl, const AppRole& role, qint64 now) {
    if (ttl == 0 || role.identity != IdentityMode::Durable || role.allowWithoutSecretId)
        return Message::of(
            "The agent's token lives %1; a leased Consul token ends with it, and "
            "the host gets a new one at its next login.",
            life);
    return Message::of(
        "The agent's token lives %1; a leased Consul token ends with it, and the "
        "host gets a new one at its next login, which must be before %2 "
        "(secret_id_ttl): after that the Consul token ends with the last Vault "
        "token.",
        life, utcText(now + ttl));
}

void warnOfTheSecretId(const QJsonObject& role, const AppRole& wanted, qint64 now,
                       const std::function<void(Message)>& warn) {
    warn(lifetimeMessage(role["secret_id_ttl"].toInteger(), wanted, now));
    if (const qint64 uses = role["secret_id_num_uses"].toInteger(); uses != 0)
        warn(
            Message::of("A SecretID of this role works for %1 logins only: after that many the "
                        "host cannot log in again, not even after a reboot. Set "
                        "secret_id_num_uses to 0.",
                        uses));
}

std::string wordsAt(const QJsonObject& role, const char* key) {
    QStringList words;
    for (const QJsonValue& value : role[key].toArray())
        words.append(value.toString());
    return words.join(", ").toStdString();
}

/// "0.0.0.0/0" or "::/0" is in the list, which then binds to nothing.
bool namesEveryAddress(const QJsonObject& role, const char* key) {
    const QJsonArray networks = role[key].toArray();
    return std::any_of(networks.begin(), networks.end(), [](const QJsonValue& value) {
        const auto network = parseIpNetwork(value.toString().toStdString());
        return network && network->prefix == 0;
    });
}

bool isWithin(const IpNetwork& inner, const IpNetwork& outer) {
    return inner.prefix >= outer.prefix && isInside(inner.address, outer);
}

/// Vault mints no SecretID for a network that reaches beyond the role's.
Result<void> checkNetworks(const QJsonObject& role, const AppRole& wanted) {
    std::vector<IpNetwork> networks;
    for (const QJsonValue& value : role["secret_id_bound_cidrs"].toArray()) {
        const auto network = parseIpNetwork(value.toString().toStdString());
        if (!network)  // one address alone, or a spelling that only Vault can judge
            return {};
        networks.push_back(*network);
    }
    for (const std::string& text : wanted.boundCidrs) {
        const auto own = parseIpNetwork(text);
        const auto takes = [&own](const IpNetwork& each) { return isWithin(*own, each); };
        if (networks.empty() || !own || std::any_of(networks.begin(), networks.end(), takes))
            continue;
        return fail(ErrorKind::InvalidInput, "join.vault.approle.boundCidrs",
                    Message::of("%1 reaches beyond the role's own networks, for which alone Vault "
                                "mints SecretIDs; accepted are networks within %2 "
                                "(secret_id_bound_cidrs)",
                                text, wordsAt(role, "secret_id_bound_cidrs")));
    }
    return {};
}

/// token_max_ttl, and what it is where the role says nothing.
Message longestLife(qint64 seconds) {
    return seconds > 0 ? Message::of("%1 at most (token_max_ttl)", Seconds{seconds})
                       : Message::of(
                             "as long as Vault's own limit lets it (max_lease_ttl: 32 d "
                             "unless configured)");
}

/// For how long hosts keep what they were given, where the agent's token is not periodic.
void warnOfTheTokensEnd(const QJsonObject& role, const VaultSettings& settings, qint64 now,
                        const std::function<void(Message)>& warn) {
    if (role["token_period"].toInteger() != 0)
        return;
    const Message life = longestLife(role["token_max_ttl"].toInteger());
    const AppRole& wanted = settings.approle;
    if (wanted.identity == IdentityMode::Strict && !wanted.allowWithoutSecretId)
        warn(
            Message::of("In strict mode the agent cannot log in again: its token lives %1, and "
                        "cannot be renewed after that. With token_period it can be renewed "
                        "without end.",
                        life));
    if (settings.aclToken)
        warn(leaseMessage(life, role["secret_id_ttl"].toInteger(), wanted, now));
}

}  // namespace

Result<std::string> readRoleId(VaultHttp& vault, const AppRole& role) {
    LANDFALL_ASSIGN(const QJsonObject body,
                    vault.require(roleIdCall(role),
                                  Message::of("is there an AppRole method mounted at %1/ with a "
                                              "role %2?",
                                              role.mount, role.role)));
    return roleIdIn(body);
}

Result<std::vector<PlanWarning>> judgeRole(const QJsonObject& role, const VaultSettings& settings,
                                           qint64 secondsSinceEpoch) {
    std::vector<PlanWarning> warnings;
    const auto warn = [&warnings](Message message) {
        if (!message.empty())
            warnings.push_back({"join.vault.approle", std::move(message)});
    };
    const AppRole& wanted = settings.approle;
    const bool bare = !role["bind_secret_id"].toBool(true);
    if (!bare && wanted.allowWithoutSecretId)
        return fail(ErrorKind::InvalidInput, "join.vault.approle.allowWithoutSecretId",
                    Message::of("the role %1 has bind_secret_id=true, and hosts of this preset log "
                                "in with the role-id alone; leave it out, or set the role's to "
                                "false",
                                wanted.role));
    if (bare && !wanted.allowWithoutSecretId)
        return fail(ErrorKind::Refused, "join.vault.approle",
                    Message::of("the role %1 has bind_secret_id=false: anyone on that network who "
                                "knows the role-id could join; set it to true, or confirm with "
                                "\"allowWithoutSecretId\": true",
                                wanted.role));
    if (!bare) {
        LANDFALL_TRY(checkNetworks(role, wanted));
        warnOfTheSecretId(role, wanted, secondsSinceEpoch, warn);
    }
    if (const qint64 uses = role["token_num_uses"].toInteger(); uses != 0)
        warn(
            Message::of("Tokens of this role work for %1 calls only; Vault Agent makes one for "
                        "each secret and each renewal. Set token_num_uses to 0.",
                        uses));
    warnOfTheTokensEnd(role, settings, secondsSinceEpoch, warn);
    for (const char* key : {"secret_id_bound_cidrs", "token_bound_cidrs"}) {
        if (namesEveryAddress(role, key))
            continue;
        const std::string networks = wordsAt(role, key);
        if (!networks.empty())
            warn(
                Message::of("Vault accepts this role's hosts from %1 only (%2): a host that "
                            "reaches it from another address cannot join.",
                            networks, key));
    }
    return warnings;
}

Result<std::vector<PlanWarning>> askBeforehand(VaultHttp& vault, const VaultSettings& settings,
                                               std::size_t cards,
                                               const std::vector<CertificateNames>& certificates) {
    std::vector<PlanWarning> warnings;
    LANDFALL_TRY(checkHealth(vault));
    LANDFALL_ASSIGN(const qint64 left, checkToken(vault, warnings));
    TokenUses uses(left, cardsTakeTokens(settings.approle) ? cards : 0);
    LANDFALL_TRY(uses.requireEnough());
    // First what makes every card useless.
    if (uses.spendOn(Message::of("what the token may do")))
        LANDFALL_TRY(checkCapabilities(vault, settings.approle, warnings));
    if (uses.spendOn(Message::of("the role-id")))
        LANDFALL_TRY(checkRoleId(vault, settings.approle));
    if (uses.spendOn(Message::of("the role's TTLs and limits")))
        LANDFALL_TRY(checkRole(vault, settings, warnings));
    if (!certificates.empty() && settings.agentCertificate &&
        uses.spendOn(Message::of("the PKI role"))) {
        LANDFALL_ASSIGN(const std::vector<PlanWarning> found,
                        askForPkiRole(vault, *settings.agentCertificate, certificates));
        warnings.insert(warnings.end(), found.begin(), found.end());
    }
    const std::vector<PlanWarning> counted = uses.warnings();
    warnings.insert(warnings.begin(), counted.begin(), counted.end());
    return warnings;
}

}  // namespace landfall
