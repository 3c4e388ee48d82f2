#include "core/base/text.h"
#include "core/config/addresses.h"
#include "core/config/preset_sections.h"
#include "core/config/quantities.h"
#include "core/config/validate_join.h"

namespace landfall {
namespace {

using std::filesystem::path;

Result<ProgramSpec> readProgram(const CheckedObject& object, const path& folder) {
    ProgramSpec program;
    LANDFALL_TRY(object.text("version", program.version, validateVersion));
    LANDFALL_TRY(object.path("file", program.file, folder));
    LANDFALL_TRY(object.flag("inBase", program.inBase));
    const int given = int{object.has("version")} + int{object.has("file")} + int{program.inBase};
    if (given != 1)
        return refuse(
            object.pathOf("version"),
            given == 0 ? Message::of("is missing") : Message::of("is not the only source"),
            Message::of("one of: \"version\" of a release, a local \"file\", or "
                        "\"inBase\": true for the base's own"));
    return program;
}

Result<SecretReference> readReference(const CheckedObject& object, SecretReference reference) {
    LANDFALL_TRY(object.text("path", reference.path, validateVaultPath, Need::Required));
    LANDFALL_TRY(object.text("key", reference.key, validateVaultKey, Need::Required));
    return reference;
}

Result<AppRole> readAppRole(const CheckedObject& object) {
    static constexpr std::pair<std::string_view, IdentityMode> modes[] = {
        {"durable", IdentityMode::Durable},
        {"strict", IdentityMode::Strict},
        {"later", IdentityMode::Later},
    };
    AppRole role;
    LANDFALL_TRY(object.text("mount", role.mount, validateVaultMount));
    LANDFALL_TRY(object.text("role", role.role, validateVaultRole));
    LANDFALL_TRY(object.text("roleId", role.roleId, validateRoleId));
    LANDFALL_TRY(object.choice("identity", role.identity, modes));
    LANDFALL_TRY(object.converted("wrapTtl", role.wrapTtlSeconds, parseDuration));
    LANDFALL_TRY(object.texts("boundCidrs", role.boundCidrs, validateCidr));
    LANDFALL_TRY(object.flag("allowWithoutSecretId", role.allowWithoutSecretId));
    return role;
}

Result<AgentCertificate> readCertificate(const CheckedObject& object) {
    AgentCertificate certificate;
    LANDFALL_TRY(object.text("mount", certificate.mount, validateVaultMount, Need::Required));
    LANDFALL_TRY(object.text("role", certificate.role, validateVaultRole, Need::Required));
    LANDFALL_TRY(object.text("ttl", certificate.ttl, validateDuration));
    LANDFALL_TRY(object.text("commonName", certificate.commonName, validateCertificateName));
    LANDFALL_TRY(object.texts("altNames", certificate.altNames, validateCertificateName));
    LANDFALL_TRY(object.texts("ipSans", certificate.ipSans, validateIpAddress));
    return certificate;
}

Result<void> readAgent(const CheckedObject& object, const path& folder, VaultSettings& vault) {
    static constexpr std::pair<std::string_view, AgentProduct> products[] = {
        {"vault", AgentProduct::Vault}, {"openbao", AgentProduct::OpenBao}};
    LANDFALL_TRY(object.choice("product", vault.product, products));
    LANDFALL_ASSIGN(vault.agent, readProgram(object, folder));
    return {};
}

Result<VaultSettings> readVault(const CheckedObject& object, const path& folder) {
    VaultSettings vault;
    LANDFALL_TRY(object.flag("insecureHttp", vault.insecureHttp));
    LANDFALL_TRY(object.text("address", vault.address,
                             vault.insecureHttp ? validateTunnelledAddress : validateVaultAddress,
                             Need::Required));
    LANDFALL_TRY(object.path("caFile", vault.caFile, folder));
    LANDFALL_TRY(object.text("namespace", vault.nameSpace, validateNamespace));
    LANDFALL_ASSIGN(const auto approle, object.section("approle"));
    if (approle) {
        LANDFALL_ASSIGN(vault.approle, readAppRole(*approle));
    }
    LANDFALL_ASSIGN(const auto gossip, object.section("gossip"));
    if (gossip) {
        LANDFALL_ASSIGN(vault.gossip, readReference(*gossip, {}));
    }
    LANDFALL_ASSIGN(const auto ca, object.section("ca"));
    if (ca) {
        LANDFALL_ASSIGN(vault.ca, readReference(*ca, {}));
    }
    LANDFALL_ASSIGN(const auto certificate, object.section("agentCertificate"));
    if (certificate) {
        LANDFALL_ASSIGN(vault.agentCertificate, readCertificate(*certificate));
    }
    LANDFALL_ASSIGN(const auto aclToken, object.section("aclToken"));
    if (aclToken) {
        LANDFALL_ASSIGN(vault.aclToken, readReference(*aclToken, {}));
    }
    LANDFALL_ASSIGN(const auto agent, object.requiredSection("agent"));
    LANDFALL_TRY(readAgent(agent, folder, vault));
    return vault;
}

Result<BindSpec> readBind(const CheckedObject& object) {
    BindSpec bind;
    if (object.has("interface") == object.has("subnet"))
        return refuse(object.pathOf("interface"),
                      Message::of("and \"subnet\" are both given or both missing"),
                      Message::of("one of them: \"default\", an interface's name, or a network"));
    if (object.has("subnet")) {
        bind.kind = BindSpec::Kind::Subnet;
        LANDFALL_TRY(object.text("subnet", bind.value, validateCidr));
        return bind;
    }
    LANDFALL_TRY(object.text("interface", bind.value, validateInterface));
    if (bind.value == "default")
        bind.value.clear();
    else
        bind.kind = BindSpec::Kind::Interface;
    return bind;
}

Result<void> readNodeMeta(const CheckedObject& object, std::map<std::string, std::string>& into) {
    constexpr std::size_t most = 64;  // Consul's, as the lengths are
    LANDFALL_ASSIGN(auto pairs, object.pairs("nodeMeta"));
    if (pairs.size() > most)
        return refuse(object.pathOf("nodeMeta"), Message::of("has %1 entries", pairs.size()),
                      Message::of("at most %1 entries", most));
    for (auto& [key, value] : pairs) {
        const std::string where = object.pathOf("nodeMeta") + "." + sanitised(key);
        LANDFALL_TRY(validateMetaKey(key, where));
        LANDFALL_TRY(validateMetaValue(value, where));
        into.emplace(std::move(key), std::move(value));
    }
    return {};
}

Result<ConsulSettings> readConsul(const CheckedObject& object, const path& folder) {
    ConsulSettings consul;
    LANDFALL_TRY(object.text("datacenter", consul.datacenter, validateDatacenter));
    LANDFALL_TRY(object.texts("retryJoin", consul.retryJoin, validateRetryJoin));
    if (consul.retryJoin.empty())
        return refuse(object.pathOf("retryJoin"), Message::of("does not name a server"),
                      Message::of("a list of at least one, such as [\"consul.example\"]"));
    LANDFALL_ASSIGN(const auto bind, object.section("bind"));
    if (bind) {
        LANDFALL_ASSIGN(consul.bind, readBind(*bind));
    }
    LANDFALL_ASSIGN(const auto http, object.section("http"));
    if (http) {
        LANDFALL_TRY(
            http->text("address", consul.httpAddress, validateServerAddress, Need::Required));
        LANDFALL_TRY(http->path("caFile", consul.httpCaFile, folder));
    }
    LANDFALL_TRY(object.flag("autoEncrypt", consul.autoEncrypt));
    LANDFALL_TRY(object.flag("verifyServerHostname", consul.verifyServerHostname));
    LANDFALL_TRY(object.flag("dnsForward", consul.dnsForward));
    LANDFALL_TRY(readNodeMeta(object, consul.nodeMeta));
    LANDFALL_ASSIGN(consul.program, readProgram(object, folder));
    return consul;
}

}  // namespace

Result<JoinSettings> readJoin(const CheckedObject& object, const path& folder) {
    JoinSettings join;
    LANDFALL_ASSIGN(const auto vault, object.requiredSection("vault"));
    LANDFALL_ASSIGN(join.vault, readVault(vault, folder));
    LANDFALL_ASSIGN(const auto consul, object.requiredSection("consul"));
    LANDFALL_ASSIGN(join.consul, readConsul(consul, folder));
    LANDFALL_ASSIGN(const auto extra, object.section("consulTemplate"));
    if (extra) {
        LANDFALL_ASSIGN(join.consulTemplate, readProgram(*extra, folder));
    }
    return join;
}

}  // namespace landfall
