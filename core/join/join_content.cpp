#include "core/join/join_content.h"

#include <algorithm>

#include "core/config/ordinary_file.h"
#include "core/join/agent_config.h"
#include "core/join/certificate_names.h"
#include "core/join/consul_config.h"
#include "core/join/join_warnings.h"
#include "core/join/texts.h"

namespace landfall {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kCaLimit = 1024 * 1024;
constexpr const char* kUnitFolder = "/etc/systemd/system/";

/// Collects what goes onto the card, each file marked as of the join.
class Builder {
public:
    void file(std::string path, FileContent content, Ownership owner, std::uint32_t mode) {
        content_.files.push_back({Place::Root, std::move(path), std::move(content),
                                  std::move(owner), mode, ContentOrigin::Join});
    }
    void folder(std::string path, Ownership owner, std::uint32_t mode) {
        content_.directories.push_back({std::move(path), std::move(owner), mode});
    }
    void link(std::string path, std::string target) {
        content_.symlinks.push_back({std::move(path), std::move(target)});
    }
    void unit(const std::string& name, std::string text) {
        file(kUnitFolder + name, std::move(text), {}, 0644);
    }
    void enable(const std::string& name) {
        link(std::string(kUnitFolder) + "multi-user.target.wants/" + name, kUnitFolder + name);
    }
    CardContent& content() { return content_; }

private:
    CardContent content_;
};

const Ownership kForAgent{"root", "vault-agent"};
const Ownership kForConsul{"root", "consul"};

Result<void> checkNames(const CertificateNames& names) {
    LANDFALL_TRY(requireNarrow(names.commonName, "join.vault.agentCertificate.commonName"));
    for (const std::string& name : names.altNames)
        LANDFALL_TRY(requireNarrow(name, "join.vault.agentCertificate.altNames"));
    for (const std::string& address : names.ipSans)
        LANDFALL_TRY(requireNarrow(address, "join.vault.agentCertificate.ipSans"));
    return {};
}

/// What reaches templates, units and scripts without quoting.
Result<void> checkSettings(const JoinSettings& settings, const JoinBase& base) {
    const VaultSettings& vault = settings.vault;
    LANDFALL_TRY(requireNarrow(vault.approle.mount, "join.vault.approle.mount"));
    LANDFALL_TRY(requireNarrow(vault.approle.role, "join.vault.approle.role"));
    LANDFALL_TRY(requireNarrow(vault.gossip.path, "join.vault.gossip.path"));
    LANDFALL_TRY(requireNarrow(vault.gossip.key, "join.vault.gossip.key"));
    LANDFALL_TRY(requireNarrow(vault.ca.path, "join.vault.ca.path"));
    LANDFALL_TRY(requireNarrow(vault.ca.key, "join.vault.ca.key"));
    if (vault.aclToken) {
        LANDFALL_TRY(requireNarrow(vault.aclToken->path, "join.vault.aclToken.path"));
        LANDFALL_TRY(requireNarrow(vault.aclToken->key, "join.vault.aclToken.key"));
    }
    if (vault.agentCertificate) {
        LANDFALL_TRY(requireNarrow(vault.agentCertificate->mount, "join.vault.agentCertificate"));
        LANDFALL_TRY(requireNarrow(vault.agentCertificate->role, "join.vault.agentCertificate"));
        LANDFALL_TRY(requireNarrow(vault.agentCertificate->ttl, "join.vault.agentCertificate"));
        LANDFALL_TRY(checkNames(
            certificateNames(*vault.agentCertificate, settings.consul.datacenter, "host")));
    }
    if (!vault.nameSpace.empty())
        LANDFALL_TRY(requireNarrow(vault.nameSpace, "join.vault.namespace"));
    if (settings.consul.bind.kind != BindSpec::Kind::DefaultInterface)
        LANDFALL_TRY(requireNarrow(settings.consul.bind.value, "join.consul.bind"));
    if (vault.approle.roleId.empty())
        return fail(ErrorKind::InvalidInput, "join.vault.approle.roleId",
                    Message::of("is missing; accepted is what `vault read auth/%1/role/%2/role-id` "
                                "prints",
                                vault.approle.mount, vault.approle.role));
    if (base.bootMount.empty() || base.bootMount.front() != '/')
        return fail(ErrorKind::NotSupported, "base",
                    Message::of("does not mount its boot partition (no line for it in its "
                                "fstab): the token could not be read from there"));
    return requireNarrow(base.bootMount, "base's fstab, boot partition");
}

void addFolders(Builder& card) {
    // Nobody but root makes files in /etc/consul.d. What Vault Agent renders lies in two folders of
    // its own, setgid so that Consul can read it although the agent is not in Consul's group.
    card.folder("/etc/consul.d", kForConsul, 02755);
    card.folder("/etc/consul.d/rendered", {"vault-agent", "consul"}, 02750);
    card.folder("/etc/consul.d/tls", {"vault-agent", "consul"}, 02750);
    card.folder(kAgentFolder, kForAgent, 0750);
    card.folder(std::string(kAgentFolder) + "/templates", {}, 0755);
    // The agent reads its SecretID and makes nothing here: root's bootstrap writes in a folder
    // where no name can be a link of somebody else's.
    card.folder("/var/lib/vault-agent", kForAgent, 0750);
    card.folder("/var/lib/consul", {"consul", "consul"}, 0700);
    card.folder("/etc/landfall", {}, 0755);
}

void addAgent(Builder& card, const JoinSettings& settings) {
    const VaultSettings& vault = settings.vault;
    const std::string folder = kAgentFolder;
    card.file(folder + "/agent.json", agentJson(vault), kForAgent, 0640);
    card.file(folder + "/environment", agentEnvironment(vault, settings.consul.datacenter),
              kForAgent, 0640);
    card.file(kRoleIdPath, vault.approle.roleId + "\n", kForAgent, 0640);
    for (const RenderedFile& file : renderedFiles(vault)) {
        card.file(folder + "/templates/" + file.templateName,
                  std::string(joinResource("templates/" + file.templateName)), {}, 0644);
        // Consul reads one folder; JSON in a subfolder is shown to it by a link.
        if (file.path.ends_with(".json")) {
            const std::string name = file.path.substr(file.path.rfind('/') + 1);
            card.link("/etc/consul.d/" + name, "rendered/" + name);
        }
    }
}

std::string joinConf(const JoinSettings& settings, const JoinBase& base) {
    const VaultSettings& vault = settings.vault;
    const char* identity = vault.approle.allowWithoutSecretId                ? "role-id"
                           : vault.approle.identity == IdentityMode::Durable ? "durable"
                           : vault.approle.identity == IdentityMode::Strict  ? "strict"
                                                                             : "later";
    std::string rendered;
    for (const RenderedFile& file : renderedFiles(vault))
        rendered += (rendered.empty() ? "" : " ") + file.path;
    const std::string laterToken =
        base.rejoinReaches ? "" : shellAssignment("TOKEN_FILE", base.bootMount + kTokenPath);
    return "# Read by the scripts in /usr/local/lib/landfall.\n" +
           shellAssignment("BOOT", base.bootMount) + laterToken +
           shellAssignment("AGENT", agentPath(vault.product)) +
           shellAssignment("VAULT_ADDRESS", vault.address) +
           shellAssignment("VAULT_CA", vault.caFile.empty() ? "" : kVaultCaPath) +
           shellAssignment("VAULT_NAMESPACE", vault.nameSpace) +
           shellAssignment("CREATION_PATH", creationPath(vault.approle)) +
           shellAssignment("IDENTITY", identity) +
           shellAssignment("OWNER", "vault-agent:vault-agent") +
           shellAssignment("RENDERED", rendered);
}

void addUnits(Builder& card, const JoinSettings& settings, const JoinBase& base) {
    for (const char* name : {"bootstrap", "status", "rendered", "joined", "whole"})
        card.file(std::string("/usr/local/lib/landfall/") + name, std::string(joinResource(name)),
                  {}, 0755);

    std::string conditions;
    for (const RenderedFile& file : renderedFiles(settings.vault))
        conditions += (conditions.empty() ? "" : "\n") + ("ConditionFileNotEmpty=" + file.path);
    const std::string login = loginFile(settings.vault.approle);
    for (const char* name :
         {"landfall-bootstrap.service", "landfall-bootstrap.path", "vault-agent.service",
          "vault-agent.path", "landfall-rendered.service", "landfall-rendered.path",
          "landfall-joined.service", "consul.service"}) {
        card.unit(name, filled(joinResource(std::string("units/") + name),
                               {{"BOOT", base.bootMount},
                                {"AGENT_START", agentStart(settings.vault)},
                                {"LOGIN_FILE", login},
                                {"CONDITIONS", conditions}}));
    }
    for (const char* name :
         {"landfall-bootstrap.service", "landfall-bootstrap.path", "vault-agent.path",
          "landfall-rendered.service", "landfall-rendered.path"})
        card.enable(name);
    card.file("/usr/lib/tmpfiles.d/landfall.conf", std::string(joinResource("tmpfiles.conf")), {},
              0644);
}

/// Where the units look for it: what was brought, or a link to what the base has.
Result<void> addProgram(Builder& card, const JoinBase& base, const std::string& path,
                        const fs::path& brought, const std::string& subject) {
    if (!brought.empty()) {
        card.file(path, brought, {}, 0755);
        return {};
    }
    const std::string name = path.substr(path.rfind('/'));
    const auto own =
        std::find_if(base.programs.begin(), base.programs.end(),
                     [&name](const std::string& each) { return each.ends_with(name); });
    if (own == base.programs.end())
        return fail(ErrorKind::InvalidInput, subject + ".inBase",
                    Message::of("the base has no program %1 in /usr/local/bin, /usr/bin, "
                                "/usr/sbin or /opt/bin; accepted is a base that has it, or a "
                                "\"version\" or \"file\"",
                                name.substr(1)));
    if (*own != path)
        card.link(path, *own);
    return {};
}

Result<void> addPrograms(Builder& card, const JoinSettings& settings, const JoinBase& base,
                         const JoinPrograms& programs) {
    LANDFALL_TRY(addProgram(card, base, agentPath(settings.vault.product), programs.agent,
                            "join.vault.agent"));
    LANDFALL_TRY(addProgram(card, base, "/usr/local/bin/consul", programs.consul, "join.consul"));
    if (!settings.consulTemplate)
        return {};
    LANDFALL_TRY(addProgram(card, base, "/usr/local/bin/consul-template", programs.consulTemplate,
                            "join.consulTemplate"));
    card.folder("/etc/consul-template.d", {}, 0755);
    // Not enabled: what it is to render is the operator's to say.
    card.unit("consul-template.service",
              std::string(joinResource("units/consul-template.service")));
    return {};
}

}  // namespace

Result<std::string> readVaultCa(const fs::path& path) {
    const Result<std::string> read = readOrdinaryFile(path, ByteCount{kCaLimit});
    if (!read && read.error().kind() == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, "join.vault.caFile",
                    Message::of("%1 cannot be read", path));
    if (!read)
        return fail(Error(read.error()).during(Message::of("%1", "join.vault.caFile")));
    const std::string& text = *read;
    if (text.find("-----BEGIN CERTIFICATE-----") == std::string::npos)
        return fail(ErrorKind::InvalidInput, "join.vault.caFile",
                    Message::of("%1 contains no certificate; accepted is a PEM file with the CA "
                                "that signed Vault's certificate, of at most 1 MiB",
                                path));
    if (text.find("PRIVATE KEY-----") != std::string::npos)
        return fail(ErrorKind::InvalidInput, "join.vault.caFile",
                    Message::of("%1 contains a private key, which must not be on a card; accepted "
                                "is the CA's certificate alone",
                                path));
    return text;
}

Result<JoinContent> joinContent(const JoinSettings& settings, const JoinBase& base,
                                const JoinPrograms& programs, const std::string& vaultCa) {
    LANDFALL_TRY(checkSettings(settings, base));
    Builder card;
    card.content().systemUsers = {
        {"consul", "consul", "/var/lib/consul", "Consul agent"},
        {"vault-agent", "vault-agent", "/var/lib/vault-agent", "Vault Agent"},
    };
    addFolders(card);
    addAgent(card, settings);
    if (!settings.vault.caFile.empty())
        card.file(kVaultCaPath, vaultCa, kForAgent, 0640);
    card.file("/etc/consul.d/10-static.json", consulJson(settings), kForConsul, 0640);
    card.file("/etc/landfall/join.conf", joinConf(settings, base), {}, 0644);
    addUnits(card, settings, base);
    if (settings.consul.dnsForward && base.hasResolved)
        card.file("/etc/systemd/resolved.conf.d/landfall-consul.conf",
                  std::string(joinResource("resolved.conf")), {}, 0644);
    LANDFALL_TRY(addPrograms(card, settings, base, programs));
    // The FAT knows no owners: whoever mounts it decides who may read the token.
    card.content().bootMountOptions = {"umask=0077"};
    JoinContent content{std::move(card.content()), joinWarnings(settings, base)};
    content.warnings.insert(content.warnings.begin(), programs.warnings.begin(),
                            programs.warnings.end());
    return content;
}

}  // namespace landfall
