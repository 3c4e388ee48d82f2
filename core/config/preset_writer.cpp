#include "core/config/json_writer.h"
#include "core/config/preset_json.h"
#include "core/config/preset_rules.h"
#include "core/config/quantities.h"

namespace landfall {
namespace {

using std::filesystem::path;

/// Relative where the file lies below the preset's folder, so that both can be moved together.
std::string pathText(const path& file, const path& folder) {
    if (file.empty())
        return {};
    const path relative = file.lexically_relative(folder);
    const bool below = !relative.empty() && *relative.begin() != ".." && *relative.begin() != ".";
    return below ? relative.string() : file.string();
}

/// The value, or nothing where it is the default and left out.
std::string unlessDefault(const std::string& value, const std::string& standard) {
    return value == standard ? std::string() : value;
}

JsonObjectText baseText(const BaseReference& base, const path& folder) {
    JsonObjectText out;
    out.text("url", base.url);
    out.text("file", pathText(base.file, folder));
    out.text("id", base.id);
    out.text("sha256", base.sha256);
    return out;
}

JsonObjectText hostText(const HostPattern& host) {
    const HostPattern standard;
    JsonObjectText out;
    out.text("pattern", unlessDefault(host.pattern, standard.pattern));
    if (host.first != standard.first)
        out.number("first", host.first);
    if (host.sshHostKey)
        out.flag("sshHostKey", true);
    if (host.mdns)
        out.flag("mdns", true);
    return out;
}

JsonObjectText userText(const LoginUser& user) {
    JsonObjectText out;
    out.text("name", user.name);
    out.texts("sshKeys", user.sshKeys);
    out.flag("passwordLogin", user.passwordLogin);
    out.flag("passwordlessSudo", user.passwordlessSudo);
    if (user.raspberryPiConnect)
        out.flag("raspberryPiConnect", true);
    return out;
}

JsonObjectText wifiText(const Wifi& wifi) {
    JsonObjectText out;
    if (wifi.ssid.empty()) {
        out.text("country", wifi.country);
        return out;
    }
    out.text("ssid", wifi.ssid);
    out.text("security", wifi.security == WifiSecurity::Open   ? "open"
                         : wifi.security == WifiSecurity::Wpa3 ? "wpa3"
                                                               : "wpa2");
    out.text("country", wifi.country);
    out.flag("hidden", wifi.hidden);
    return out;
}

JsonObjectText networkText(const EthernetSettings& ethernet) {
    JsonObjectText inner;
    if (!ethernet.dhcp)
        inner.text("method", "static");
    inner.text("address", ethernet.address);
    inner.text("gateway", ethernet.gateway);
    inner.texts("dns", ethernet.dns);
    JsonObjectText out;
    out.object("ethernet", inner);
    return out;
}

JsonObjectText localeText(const Locale& locale) {
    JsonObjectText out;
    out.text("timezone", locale.timezone);
    out.text("keyboard", locale.keyboard);
    out.text("language", locale.language);
    return out;
}

void addSize(JsonObjectText& out, const SizeSpec& size) {
    out.text("size", sizeText(size));
    if (size.kind == SizeSpec::Kind::Rest && size.bytes.value > 0)
        out.text("min", byteCountText(size.bytes));
}

void addOwner(JsonObjectText& out, const std::string& owner, const std::string& group) {
    out.text("owner", unlessDefault(owner + ":" + group, "root:root"));
}

JsonObjectText partitionText(const PartitionSpec& partition) {
    JsonObjectText out;
    out.text("label", partition.label);
    addSize(out, partition.size);
    out.text("filesystem", filesystemName(partition.filesystem));
    out.text("mount", partition.mount);
    out.texts("options", partition.options);
    addOwner(out, partition.owner, partition.group);
    out.text("mode", unlessDefault(modeText(partition.mode), modeText(PartitionSpec{}.mode)));
    out.flag("copy", partition.copy);
    return out;
}

JsonObjectText layoutText(const Layout& layout) {
    JsonObjectText out;
    if (layout.table == TableKind::Gpt)
        out.text("table", "gpt");
    if (layout.rootSize) {
        JsonObjectText root;
        addSize(root, *layout.rootSize);
        out.object("root", root);
    }
    std::vector<JsonObjectText> partitions;
    for (const PartitionSpec& partition : layout.partitions)
        partitions.push_back(partitionText(partition));
    out.objects("partitions", partitions);
    return out;
}

void addProgram(JsonObjectText& out, const ProgramSpec& program, const path& folder) {
    out.text("version", program.version);
    out.text("file", pathText(program.file, folder));
    out.flag("inBase", program.inBase);
}

JsonObjectText referenceText(const SecretReference& reference) {
    JsonObjectText out;
    out.text("path", reference.path);
    out.text("key", reference.key);
    return out;
}

JsonObjectText approleText(const AppRole& role) {
    const AppRole standard;
    JsonObjectText out;
    out.text("mount", unlessDefault(role.mount, standard.mount));
    out.text("role", unlessDefault(role.role, standard.role));
    out.text("roleId", role.roleId);
    if (role.identity != standard.identity)
        out.text("identity", role.identity == IdentityMode::Strict ? "strict" : "later");
    if (role.wrapTtlSeconds != standard.wrapTtlSeconds)
        out.text("wrapTtl", durationText(role.wrapTtlSeconds));
    out.texts("boundCidrs", role.boundCidrs);
    out.flag("allowWithoutSecretId", role.allowWithoutSecretId);
    return out;
}

JsonObjectText certificateText(const AgentCertificate& certificate) {
    const AgentCertificate standard;
    JsonObjectText out;
    out.text("mount", certificate.mount);
    out.text("role", certificate.role);
    out.text("ttl", unlessDefault(certificate.ttl, standard.ttl));
    out.text("commonName", unlessDefault(certificate.commonName, standard.commonName));
    out.texts("altNames", certificate.altNames);
    out.texts("ipSans", certificate.ipSans);
    return out;
}

JsonObjectText vaultText(const VaultSettings& vault, const path& folder) {
    const VaultSettings standard;
    JsonObjectText out;
    out.text("address", vault.address);
    out.flag("insecureHttp", vault.insecureHttp);
    out.text("caFile", pathText(vault.caFile, folder));
    out.text("namespace", vault.nameSpace);
    out.object("approle", approleText(vault.approle));
    if (vault.gossip != standard.gossip)
        out.object("gossip", referenceText(vault.gossip));
    if (vault.ca != standard.ca)
        out.object("ca", referenceText(vault.ca));
    if (vault.agentCertificate)
        out.object("agentCertificate", certificateText(*vault.agentCertificate));
    if (vault.aclToken)
        out.object("aclToken", referenceText(*vault.aclToken));
    JsonObjectText agent;
    if (vault.product == AgentProduct::OpenBao)
        agent.text("product", "openbao");
    addProgram(agent, vault.agent, folder);
    out.object("agent", agent);
    return out;
}

JsonObjectText bindText(const BindSpec& bind) {
    JsonObjectText out;
    if (bind.kind != BindSpec::Kind::DefaultInterface)
        out.text(bind.kind == BindSpec::Kind::Subnet ? "subnet" : "interface", bind.value);
    return out;
}

JsonObjectText consulText(const ConsulSettings& consul, const path& folder) {
    JsonObjectText out;
    out.text("datacenter", unlessDefault(consul.datacenter, ConsulSettings{}.datacenter));
    out.texts("retryJoin", consul.retryJoin);
    out.object("bind", bindText(consul.bind));
    JsonObjectText http;
    http.text("address", consul.httpAddress);
    http.text("caFile", pathText(consul.httpCaFile, folder));
    out.object("http", http);
    out.flag("autoEncrypt", consul.autoEncrypt);
    if (!consul.verifyServerHostname)
        out.flagOrFalse("verifyServerHostname", false);
    out.flag("dnsForward", consul.dnsForward);
    JsonObjectText meta;
    for (const auto& [key, value] : consul.nodeMeta)
        meta.textOrEmpty(key, value);
    out.object("nodeMeta", meta);
    addProgram(out, consul.program, folder);
    return out;
}

JsonObjectText joinText(const JoinSettings& join, const path& folder) {
    JsonObjectText out;
    out.object("vault", vaultText(join.vault, folder));
    out.object("consul", consulText(join.consul, folder));
    if (join.consulTemplate) {
        JsonObjectText extra;
        addProgram(extra, *join.consulTemplate, folder);
        out.object("consulTemplate", extra);
    }
    return out;
}

JsonObjectText fileText(const ExtraFile& file, const path& folder) {
    JsonObjectText out;
    out.text("source", pathText(file.source, folder));
    out.text("path", file.path);
    addOwner(out, file.owner, file.group);
    out.text("mode", unlessDefault(modeText(file.mode), modeText(ExtraFile{}.mode)));
    return out;
}

}  // namespace

std::string writePreset(const Preset& preset, const path& folder) {
    std::error_code failed;
    path absolute = std::filesystem::absolute(folder.empty() ? path(".") : folder, failed);
    absolute = failed ? path() : absolute.lexically_normal();
    // "/presets/" has an empty last part, which lexically_relative() would count as a folder.
    if (!absolute.has_filename() && absolute.has_relative_path())
        absolute = absolute.parent_path();
    JsonObjectText out;
    out.number("schema", 1);
    out.text("name", preset.name);
    out.text("parent", preset.parent);
    if (preset.base)
        out.object("base", baseText(*preset.base, absolute));
    out.object("host", hostText(preset.host));
    if (preset.user)
        out.object("user", userText(*preset.user));
    if (preset.wifi)
        out.object("wifi", wifiText(*preset.wifi));
    out.object("network", networkText(preset.ethernet));
    out.object("locale", localeText(preset.locale));
    out.object("layout", layoutText(preset.layout));
    if (preset.join)
        out.object("join", joinText(*preset.join, absolute));
    std::vector<JsonObjectText> files;
    for (const ExtraFile& file : preset.files)
        files.push_back(fileText(file, absolute));
    out.objects("files", files);
    JsonObjectText firstBoot;
    firstBoot.texts("packages", preset.firstBoot.packages);
    firstBoot.texts("commands", preset.firstBoot.commands);
    out.object("firstBoot", firstBoot);
    return out.str() + "\n";
}

}  // namespace landfall
