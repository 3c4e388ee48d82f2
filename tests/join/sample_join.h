#pragma once

#include "core/config/preset.h"
#include "core/join/join_content.h"

namespace landfall {

/// joinContent() with the CA file of the settings, where there is one.
inline Result<JoinContent> contentOf(const JoinSettings& settings, const JoinBase& base,
                                     const JoinPrograms& programs) {
    std::string vaultCa;
    if (!settings.vault.caFile.empty()) {
        LANDFALL_ASSIGN(vaultCa, readVaultCa(settings.vault.caFile));
    }
    return joinContent(settings, base, programs, vaultCa);
}

/// A join with every field in use, for goldens.
inline JoinSettings fullJoin(const std::filesystem::path& caFile) {
    JoinSettings join;
    join.vault.address = "https://vault.example:8200";
    join.vault.caFile = caFile;
    join.vault.nameSpace = "team/lab";
    join.vault.approle.mount = "pi/approle";
    join.vault.approle.roleId = "6a8e0001-0000-4000-8000-000000000001";
    join.vault.gossip = {"kv/data/consul/join", "gossip_key"};
    join.vault.ca = {"kv/data/consul/join", "ca_cert"};
    join.vault.agentCertificate = AgentCertificate{"pki_int", "consul-agent", "24h"};
    join.vault.aclToken = SecretReference{"consul/creds/agent", "token"};
    join.consul.retryJoin = {"consul.example", "10.0.0.2"};
    join.consul.autoEncrypt = true;
    join.consul.dnsForward = true;
    join.consul.nodeMeta = {{"rack", "shelf \"2\""}};
    join.consulTemplate = ProgramSpec{};
    return join;
}

inline JoinBase sampleBase() {
    return {"arm64", "/boot/firmware", true, true};
}

inline JoinPrograms samplePrograms() {
    return {"/downloads/agent", "/downloads/consul", "/downloads/consul-template"};
}

}  // namespace landfall
