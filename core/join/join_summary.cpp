#include "core/join/join_summary.h"

#include <algorithm>

#include "core/config/addresses.h"
#include "core/config/validate.h"
#include "core/join/agent_config.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

JoinStep identityStep(const VaultSettings& vault) {
    const std::string path = creationPath(vault.approle);
    switch (vault.approle.identity) {
        case IdentityMode::Durable:
            return {vault.address, "unwraps the card's token (only one made at " + path +
                                       "), once, and keeps the SecretID at " + kSecretIdPath};
        case IdentityMode::Strict:
            return {vault.address, "Vault Agent unwraps the card's token (only one made at " +
                                       path + "), once, and keeps the SecretID in memory only"};
        case IdentityMode::Later:
            break;
    }
    return {"the card",
            std::string("waits until its SecretID is put at ") + kSecretIdPath + " by your means"};
}

std::string bindText(const BindSpec& bind) {
    switch (bind.kind) {
        case BindSpec::Kind::DefaultInterface:
            return "the interface of the default route";
        case BindSpec::Kind::Interface:
            return "the interface " + bind.value;
        case BindSpec::Kind::Subnet:
            return "its address in " + bind.value;
    }
    return {};
}

JoinStep consulStep(const JoinSettings& settings) {
    const ConsulSettings& consul = settings.consul;
    std::string what = "joins the datacenter " + consul.datacenter + " from " +
                       bindText(consul.bind) + ", with encrypted gossip and TLS";
    if (consul.autoEncrypt)
        what += "; the servers give it its certificate (auto_encrypt)";
    return {joined(consul.retryJoin), what};
}

}  // namespace

std::vector<JoinStep> joinSteps(const JoinSettings& settings) {
    const VaultSettings& vault = settings.vault;
    const std::string trust =
        vault.caFile.empty() ? "the system's CAs" : "the CA of " + vault.caFile.string();
    std::vector<JoinStep> steps{identityStep(vault)};
    steps.push_back(
        {vault.address,
         "logs in at auth/" + vault.approle.mount + "/login by the role " + vault.approle.role +
             (vault.nameSpace.empty() ? std::string() : ", in the namespace " + vault.nameSpace) +
             "; its certificate is checked by " + trust});
    steps.push_back(
        {vault.address, "reads the gossip key: " + vault.gossip.key + " of " + vault.gossip.path});
    steps.push_back({vault.address, "reads Consul's CA: " + vault.ca.key + " of " + vault.ca.path});
    if (vault.aclToken)
        steps.push_back({vault.address, "reads Consul's token: " + vault.aclToken->key + " of " +
                                            vault.aclToken->path});
    if (vault.agentCertificate)
        steps.push_back({vault.address, "is issued a certificate by " +
                                            vault.agentCertificate->mount + "/issue/" +
                                            vault.agentCertificate->role + " for " +
                                            vault.agentCertificate->ttl + ", again and again"});
    steps.push_back(consulStep(settings));
    return steps;
}

std::vector<PlanWarning> joinNetworkWarnings(const Preset& preset) {
    if (!preset.join || preset.ethernet.dhcp)
        return {};
    const std::vector<std::string>& networks = preset.join->vault.approle.boundCidrs;
    const auto address = expandAddress(preset.ethernet, preset.host.first);
    const auto own = address ? parseIpNetwork(*address) : std::nullopt;
    if (networks.empty() || !own)
        return {};
    const bool inside =
        std::any_of(networks.begin(), networks.end(), [&own](const std::string& text) {
            const auto network = parseIpNetwork(text);
            return network && isInside(own->address, *network);
        });
    if (inside)
        return {};
    return {{"join.vault.approle.boundCidrs",
             "The host's own address " + *address + " is outside of " + joined(networks) +
                 ": Vault refuses its login there, unless it reaches Vault from another one."}};
}

}  // namespace landfall
