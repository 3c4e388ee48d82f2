#include "core/join/join_warnings.h"

#include "core/config/addresses.h"
#include "core/config/validate_join.h"

namespace landfall {
namespace {

/// Paths of dynamic secrets are named so by convention of the engines.
bool isLeased(const SecretReference& secret) {
    return secret.path.find("/creds/") != std::string::npos;
}

Message leasedTokenMessage(const AppRole& role) {
    if (role.allowWithoutSecretId)
        return Message::of(
            "Consul's token is leased: it is revoked with the Vault token that made it. The host "
            "gets a new one at each login; it loses it when it reboots and Vault is unavailable "
            "for longer than the lease.");
    if (role.identity == IdentityMode::Strict)
        return Message::of(
            "Consul's token is leased: it is revoked with the Vault token that made it. In strict "
            "mode the host cannot log in again after a reboot: from then on it loses the token "
            "when its lease ends, and with it its membership in a datacenter that denies by "
            "default.");
    return Message::of(
        "Consul's token is leased: it is revoked with the Vault token that made it. The host gets "
        "a new one at each login; it loses it when the SecretID's TTL has ended, or when it "
        "reboots and Vault is unavailable for longer than the lease. `preflight` computes the "
        "dates from the role.");
}

}  // namespace

std::vector<PlanWarning> joinWarnings(const JoinSettings& settings, const JoinBase& base) {
    std::vector<PlanWarning> warnings;
    const auto warn = [&warnings](std::string subject, Message message) {
        warnings.push_back({std::move(subject), std::move(message)});
    };
    const VaultSettings& vault = settings.vault;
    if (isPlainElsewhere(vault.address))
        warn("join.vault.insecureHttp",
             Message::of("Vault is reached by plain http: whoever is on the way, and whoever can "
                         "take %1, reads the operator's token, the SecretIDs and Consul's secrets, "
                         "and can answer in Vault's place. Nothing but the tunnel protects them.",
                         vault.address));
    if (vault.aclToken && isLeased(*vault.aclToken))
        warn("join.vault.aclToken", leasedTokenMessage(vault.approle));
    if (settings.consul.dnsForward && !base.hasResolved)
        warn("join.consul.dnsForward",
             Message::of("The base has no systemd-resolved: names below .consul are not "
                         "forwarded. Consul answers them on 127.0.0.1, port 8600."));
    if (!settings.consul.verifyServerHostname)
        warn("join.consul.verifyServerHostname",
             Message::of("The names in the certificates of Consul's servers are not checked: any "
                         "host with a certificate of Consul's CA, each client among them, can pose "
                         "as a server and read and change what this host sends to one."));
    const bool bare = vault.approle.allowWithoutSecretId;
    if (!bare && vault.approle.identity == IdentityMode::Later)
        warn("join.vault.approle.identity",
             base.rejoinReaches
                 ? Message::of(
                       "No token goes onto the card: the host waits until its SecretID is put at "
                       "/var/lib/vault-agent/secret-id (as root; the host makes its agent the "
                       "owner). `rejoin` gives the card a token later.")
                 : Message::of(
                       "No token goes onto the card: the host waits until its SecretID is put at "
                       "/var/lib/vault-agent/secret-id (as root; the host makes its agent the "
                       "owner)."));
    if (!bare && vault.approle.identity == IdentityMode::Strict)
        warn("join.vault.approle.identity",
             Message::of("After a reboot the host joins with the files that were rendered before; "
                         "new keys and certificates reach it only with a new token."));
    if (bare)
        warn("join.vault.approle",
             Message::of("The role needs no SecretID: anyone who can reach Vault and knows the "
                         "role-id can join this datacenter."));
    for (const std::string& text : vault.approle.boundCidrs) {
        const auto network = parseIpNetwork(text);
        if (!bare && network && network->prefix == 0)
            warn("join.vault.approle.boundCidrs",
                 Message::of("%1 is every address: the SecretID works from anywhere until its TTL "
                             "ends.",
                             text));
    }
    if (!bare && vault.approle.boundCidrs.empty())
        warn("join.vault.approle.boundCidrs",
             Message::of(
                 "No network is named: the SecretID works from anywhere until its TTL ends."));
    const std::pair<const char*, const ProgramSpec*> programs[] = {
        {"join.vault.agent", &vault.agent},
        {"join.consul", &settings.consul.program},
        {"join.consulTemplate", settings.consulTemplate ? &*settings.consulTemplate : nullptr}};
    for (const auto& [subject, program] : programs) {
        if (program != nullptr && program->inBase)
            warn(subject,
                 Message::of("The base's own program is used: its version and where it came from "
                             "are not known here."));
    }
    for (const std::string& file : base.consulConfig)
        warn("join.consul", Message::of("The base's own %1 is read by Consul as well, and may "
                                        "contradict this preset.",
                                        Path(file)));
    warn("join.consul",
         Message::of("A reflashed card gets a new node id: Consul accepts its old name again once "
                     "the former node counts as failed (about ten seconds). It does not get a "
                     "name that a healthy node has: its STATUS.txt says name-taken."));
    return warnings;
}

}  // namespace landfall
