#include "core/join/vault_preflight.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include <functional>

#include "core/config/addresses.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

constexpr const char* kPolicyAdvice = "`plan` prints the policy that the operator's token needs";

std::string durationWords(qint64 seconds) {
    if (seconds % 86400 == 0)
        return std::to_string(seconds / 86400) + " d";
    if (seconds % 3600 == 0)
        return std::to_string(seconds / 3600) + " h";
    if (seconds % 60 == 0)
        return std::to_string(seconds / 60) + " min";
    return std::to_string(seconds) + " s";
}

std::string dateWords(qint64 secondsSinceEpoch) {
    return QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC)
        .toString("yyyy-MM-dd HH:mm 'UTC'")
        .toStdString();
}

Result<void> checkHealth(VaultHttp& vault) {
    VaultCall call;
    call.path = "sys/health";
    call.scope = VaultScope::RootNamespace;
    call.purpose = "asking for Vault's health";
    LANDFALL_ASSIGN(const VaultAnswer answer, vault.call(call));
    switch (answer.status) {
        case 200:
        case 429:  // standby
        case 472:  // disaster recovery secondary
        case 473:  // performance standby
            return {};
        case 501:
            return vault.refusal(call, answer, "it is not initialised");
        case 503:
            return vault.refusal(call, answer, "it is sealed: unseal it");
        default:
            return vault.refusal(call, answer, "is this a Vault?");
    }
}

Result<void> checkToken(VaultHttp& vault, std::vector<PlanWarning>& warnings) {
    VaultCall call;
    call.path = "auth/token/lookup-self";
    call.purpose = "looking up the operator's token";
    LANDFALL_ASSIGN(const QJsonObject body,
                    vault.require(call,
                                  "the token is wrong, has expired, or belongs to another "
                                  "namespace"));
    const QJsonObject data = body["data"].toObject();
    const qint64 ttl = data["ttl"].toInteger();
    if (ttl > 0 && ttl < 600)
        warnings.push_back({"vaultToken", "The operator's token ends in " + durationWords(ttl) +
                                              ": cards that finish later get none."});
    for (const QJsonValue& policy : data["policies"].toArray()) {
        if (policy.toString() == "root")
            warnings.push_back({"vaultToken",
                                "The operator's token is a root token; a token with the policy "
                                "that `plan` prints is enough."});
    }
    return {};
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
    const std::string roleId = "auth/" + role.mount + "/role/" + role.role + "/role-id";
    const std::string revoking = "auth/token/revoke-accessor";
    QJsonArray paths;
    for (const std::string& path : {minting, roleId, revoking})
        paths.append(QString::fromStdString(path));
    VaultCall call;
    call.method = "POST";
    call.path = "sys/capabilities-self";
    call.body = {{"paths", paths}};
    call.purpose = "asking what the operator's token may do";
    LANDFALL_ASSIGN(const QJsonObject body, vault.require(call, kPolicyAdvice));
    const QJsonObject capabilities = body["data"].toObject();

    if (!hasCapability(capabilities, minting, {"update", "create"}))
        return fail(ErrorKind::Vault, minting,
                    std::string("the operator's token may not mint SecretIDs there (it lacks "
                                "`update`); ") +
                        kPolicyAdvice);
    if (!hasCapability(capabilities, roleId, {"read"}))
        return fail(ErrorKind::Vault, roleId,
                    std::string("the operator's token may not read it (it lacks `read`); ") +
                        kPolicyAdvice);
    if (!hasCapability(capabilities, revoking, {"update", "sudo"}))
        warnings.push_back({"vaultToken",
                            "The operator's token may not revoke by accessor: the token of a card "
                            "that fails, or is lost, lives until it expires."});
    return {};
}

Result<void> checkRoleId(VaultHttp& vault, const AppRole& role) {
    LANDFALL_ASSIGN(const std::string found, readRoleId(vault, role));
    if (found != role.roleId)
        return fail(ErrorKind::InvalidInput, "join.vault.approle.roleId",
                    "is " + (role.roleId.empty() ? "missing" : role.roleId) + "; the role " +
                        role.role + " has " + found);
    return {};
}

Result<void> checkRole(VaultHttp& vault, const VaultSettings& settings,
                       std::vector<PlanWarning>& warnings) {
    const AppRole& role = settings.approle;
    VaultCall call;
    call.path = "auth/" + role.mount + "/role/" + role.role;
    call.purpose = "reading the role";
    LANDFALL_ASSIGN(const VaultAnswer answer, vault.call(call));
    if (answer.status == 403) {
        warnings.push_back({"join.vault.approle",
                            "The role itself could not be read with the operator's token, so its "
                            "TTLs and limits were not checked."});
        return {};
    }
    if (!answer.good())
        return vault.refusal(call, answer, "is there a role " + role.role + "?");
    LANDFALL_ASSIGN(
        const std::vector<PlanWarning> more,
        judgeRole(answer.body["data"].toObject(), settings, QDateTime::currentSecsSinceEpoch()));
    warnings.insert(warnings.end(), more.begin(), more.end());
    return {};
}

/// How long a SecretID of this role lives, seen from the card.
std::string lifetimeMessage(qint64 ttl, const AppRole& role, qint64 now) {
    if (ttl == 0)
        return "SecretIDs of this role never expire: who copies one from a host has it for good. "
               "Set secret_id_ttl.";
    if (ttl < static_cast<qint64>(role.wrapTtlSeconds))
        return "A SecretID lives " + durationWords(ttl) +
               " from its minting on, the wrapped token " + durationWords(role.wrapTtlSeconds) +
               ": a card that boots later than " + durationWords(ttl) +
               " after it was written finds a dead SecretID.";
    if (role.identity == IdentityMode::Durable)
        return "A host that gets its SecretID now can log in until " + dateWords(now + ttl) +
               " (secret_id_ttl is " + durationWords(ttl) +
               "); afterwards it needs a fresh token "
               "for changed keys and certificates.";
    return {};
}

/// Until when that next login can be; empty where there is no end to it.
std::string lastLogin(qint64 ttl, const AppRole& role, qint64 now) {
    if (ttl == 0 || role.identity != IdentityMode::Durable)
        return {};
    return ", which must be before " + dateWords(now + ttl) +
           " (secret_id_ttl): the Consul token dies with the last Vault token after that";
}

std::string wordsAt(const QJsonObject& role, const char* key) {
    QStringList words;
    for (const QJsonValue& value : role[key].toArray())
        words.append(value.toString());
    return words.join(", ").toStdString();
}

bool isWithin(const IpNetwork& inner, const IpNetwork& outer) {
    return inner.prefix >= outer.prefix && isInside(inner.address, outer);
}

/// Vault mints no SecretID for a network that reaches beyond the role's.
Result<void> checkNetworks(const QJsonObject& role, const AppRole& wanted) {
    std::vector<IpNetwork> networks;
    for (const QJsonValue& value : role["secret_id_bound_cidrs"].toArray()) {
        const auto network = parseIpNetwork(value.toString().toStdString());
        if (!network)  // one address alone, or a spelling that only Vault knows: its to judge
            return {};
        networks.push_back(*network);
    }
    for (const std::string& text : wanted.boundCidrs) {
        const auto own = parseIpNetwork(text);
        const auto takes = [&own](const IpNetwork& each) { return isWithin(*own, each); };
        if (networks.empty() || !own || std::any_of(networks.begin(), networks.end(), takes))
            continue;
        return fail(ErrorKind::InvalidInput, "join.vault.approle.boundCidrs",
                    text +
                        " reaches beyond the role's own networks, for which alone Vault mints "
                        "SecretIDs; accepted are networks within " +
                        wordsAt(role, "secret_id_bound_cidrs") + " (secret_id_bound_cidrs)");
    }
    return {};
}

/// token_max_ttl, and what it is where the role says nothing.
std::string longestLife(qint64 seconds) {
    return seconds > 0 ? durationWords(seconds) + " at most (token_max_ttl)"
                       : "as long as Vault's own limit lets it (max_lease_ttl: 32 d unless "
                         "configured)";
}

/// For how long hosts keep what they were given, where the agent's token is not periodic.
void warnOfTheTokensEnd(const QJsonObject& role, const VaultSettings& settings, qint64 now,
                        const std::function<void(std::string)>& warn) {
    if (role["token_period"].toInteger() != 0)
        return;
    const std::string life = longestLife(role["token_max_ttl"].toInteger());
    const AppRole& wanted = settings.approle;
    if (wanted.identity == IdentityMode::Strict)
        warn("In strict mode the agent cannot log in again: its token lives " + life +
             ", and ends for good then. A token_period has no such end.");
    if (settings.aclToken)
        warn("The agent's token lives " + life +
             "; a leased Consul token ends with it, and the host gets a new one at its next login" +
             lastLogin(role["secret_id_ttl"].toInteger(), wanted, now) + ".");
}

}  // namespace

Result<std::string> readRoleId(VaultHttp& vault, const AppRole& role) {
    VaultCall call;
    call.path = "auth/" + role.mount + "/role/" + role.role + "/role-id";
    call.purpose = "reading the role-id";
    LANDFALL_ASSIGN(const QJsonObject body,
                    vault.require(call, "is there an AppRole method mounted at " + role.mount +
                                            "/ with a role " + role.role + "?"));
    return body["data"].toObject()["role_id"].toString().toStdString();
}

Result<std::vector<PlanWarning>> judgeRole(const QJsonObject& role, const VaultSettings& settings,
                                           qint64 secondsSinceEpoch) {
    std::vector<PlanWarning> warnings;
    const auto warn = [&warnings](std::string message) {
        if (!message.empty())
            warnings.push_back({"join.vault.approle", std::move(message)});
    };
    const AppRole& wanted = settings.approle;
    if (!role["bind_secret_id"].toBool(true) && !wanted.allowWithoutSecretId)
        return fail(ErrorKind::Refused, "join.vault.approle",
                    "the role " + wanted.role +
                        " has bind_secret_id=false: anyone on that network who knows the role-id "
                        "would be a node; set it to true, or confirm with "
                        "\"allowWithoutSecretId\": true");
    LANDFALL_TRY(checkNetworks(role, wanted));
    warn(lifetimeMessage(role["secret_id_ttl"].toInteger(), wanted, secondsSinceEpoch));
    if (const qint64 uses = role["secret_id_num_uses"].toInteger(); uses != 0)
        warn("A SecretID of this role works for " + std::to_string(uses) +
             " logins only: after that many the host cannot log in again, not even after a reboot. "
             "Set secret_id_num_uses to 0.");
    if (const qint64 uses = role["token_num_uses"].toInteger(); uses != 0)
        warn("Tokens of this role work for " + std::to_string(uses) +
             " calls only; Vault Agent makes one for each secret and each renewal. Set "
             "token_num_uses to 0.");
    warnOfTheTokensEnd(role, settings, secondsSinceEpoch, warn);
    for (const char* key : {"secret_id_bound_cidrs", "token_bound_cidrs"}) {
        const std::string networks = wordsAt(role, key);
        if (!networks.empty())
            warn("Vault takes this role's hosts from " + networks + " only (" + key +
                 "): a host that reaches it from another address does not join.");
    }
    return warnings;
}

Result<std::vector<PlanWarning>> askBeforehand(VaultHttp& vault, const VaultSettings& settings) {
    std::vector<PlanWarning> warnings;
    LANDFALL_TRY(checkHealth(vault));
    LANDFALL_TRY(checkToken(vault, warnings));
    LANDFALL_TRY(checkCapabilities(vault, settings.approle, warnings));
    LANDFALL_TRY(checkRoleId(vault, settings.approle));
    LANDFALL_TRY(checkRole(vault, settings, warnings));
    return warnings;
}

}  // namespace landfall
