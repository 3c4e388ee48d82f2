#include "core/join/join_summary.h"

#include <algorithm>

#include "core/config/addresses.h"
#include "core/config/validate.h"
#include "core/config/validate_join.h"
#include "core/join/agent_config.h"
#include "core/join/certificate_names.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

Message joined(const std::vector<std::string>& words) {
    return listWithCommas({words.begin(), words.end()});
}

Message askedOf(const VaultSettings& vault) {
    return Message::of("%1", vault.address);
}

JoinStep identityStep(const VaultSettings& vault) {
    if (vault.approle.allowWithoutSecretId)
        return {Message::of("the card"),
                Message::of("holds no token: the host logs in with the role-id alone")};
    const std::string path = creationPath(vault.approle);
    switch (vault.approle.identity) {
        case IdentityMode::Durable:
            return {askedOf(vault), Message::of("unwraps the card's token (only one made at %1), "
                                                "once, and keeps the SecretID at %2",
                                                path, Path(kSecretIdPath))};
        case IdentityMode::Strict:
            return {askedOf(vault),
                    Message::of("Vault Agent unwraps the card's token (only one made at %1), once, "
                                "and keeps the SecretID in memory only",
                                path)};
        case IdentityMode::Later:
            break;
    }
    return {
        Message::of("the card"),
        Message::of("waits until its SecretID is put at %1 by other means", Path(kSecretIdPath))};
}

Message bindText(const BindSpec& bind) {
    switch (bind.kind) {
        case BindSpec::Kind::DefaultInterface:
            return Message::of("the interface of the default route");
        case BindSpec::Kind::Interface:
            return Message::of("the interface %1", bind.value);
        case BindSpec::Kind::Subnet:
            return Message::of("its address in %1", bind.value);
    }
    return {};
}

Message loginText(const VaultSettings& vault) {
    const std::string& mount = vault.approle.mount;
    const std::string& role = vault.approle.role;
    return Message::of(
        "%1; %2",
        vault.nameSpace.empty()
            ? Message::of("logs in at auth/%1/login by the role %2", mount, role)
            : Message::of("logs in at auth/%1/login by the role %2, in the namespace %3", mount,
                          role, vault.nameSpace),
        isPlainElsewhere(vault.address)
            ? Message::of("by plain http, which nothing but the tunnel protects")
            : Message::of("its certificate is checked by %1",
                          vault.caFile.empty() ? Message::of("the system's CAs")
                                               : Message::of("the CA of %1", vault.caFile)));
}

Message certificateText(const AgentCertificate& certificate, const std::string& datacenter) {
    const CertificateNames names = certificateNames(certificate, datacenter, kHostPlaceholder);
    std::vector<std::string> all{names.commonName};
    all.insert(all.end(), names.altNames.begin(), names.altNames.end());
    all.insert(all.end(), names.ipSans.begin(), names.ipSans.end());
    return Message::of(
        "%1; %2",
        Message::of("is issued a certificate by %1 for %2, and again before it expires",
                    certificate.mount + "/issue/" + certificate.role, certificate.ttl),
        Message::of("the names in it are %1", joined(all)));
}

JoinStep consulStep(const JoinSettings& settings) {
    const ConsulSettings& consul = settings.consul;
    Message what = Message::of("joins the datacenter %1 from %2, with encrypted gossip and TLS",
                               consul.datacenter, bindText(consul.bind));
    if (consul.autoEncrypt)
        what = Message::of("%1; %2", std::move(what),
                           Message::of("the servers give it its certificate (auto_encrypt)"));
    if (!consul.verifyServerHostname)
        what = Message::of("%1; %2", std::move(what),
                           Message::of("the names in the servers' certificates are not checked"));
    return {joined(consul.retryJoin), std::move(what)};
}

}  // namespace

std::vector<JoinStep> joinSteps(const JoinSettings& settings) {
    const VaultSettings& vault = settings.vault;
    std::vector<JoinStep> steps{identityStep(vault)};
    const auto ask = [&](Message what) { steps.push_back({askedOf(vault), std::move(what)}); };
    ask(loginText(vault));
    ask(Message::of("reads the gossip key: %1 of %2", vault.gossip.key, vault.gossip.path));
    ask(Message::of("reads Consul's CA: %1 of %2", vault.ca.key, vault.ca.path));
    if (vault.aclToken)
        ask(Message::of("reads Consul's token: %1 of %2", vault.aclToken->key,
                        vault.aclToken->path));
    if (vault.agentCertificate)
        ask(certificateText(*vault.agentCertificate, settings.consul.datacenter));
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
             Message::of("The host's own address %1 is outside of %2: Vault refuses its login "
                         "there, unless it reaches Vault from another one.",
                         *address, joined(networks))}};
}

}  // namespace landfall
