#include "core/join/agent_config.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include "core/config/validate_join.h"
#include "core/join/certificate_names.h"
#include "core/join/join_content.h"

namespace landfall {
namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

std::string withCommas(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ",") + word;
    return out;
}

QJsonObject approleConfig(const AppRole& role) {
    QJsonObject config{{"role_id_file_path", kRoleIdPath}};
    // Without a file for it the agent logs in with the role-id alone.
    if (role.allowWithoutSecretId)
        return config;
    config["secret_id_file_path"] = text(loginFile(role));
    // True is the default, and would leave nothing to log in with after a restart.
    config["remove_secret_id_file_after_reading"] = role.identity == IdentityMode::Strict;
    // Read by the agent only beside secret_id_file_path; compared to the letter.
    if (role.identity == IdentityMode::Strict)
        config["secret_id_response_wrapping_path"] = text(creationPath(role));
    return config;
}

QJsonObject autoAuth(const AppRole& role) {
    const QJsonObject method{
        {"type", "approle"},
        {"mount_path", text("auth/" + role.mount)},
        {"config", approleConfig(role)},
        // A host that waits for its Vault should not be minutes late when it comes.
        {"max_backoff", "1m"},
    };
    const QJsonObject sink{
        {"type", "file"},
        {"config", QJsonObject{{"path", kSinkPath}, {"mode", 0600}}},
    };
    return {{"method", method}, {"sinks", QJsonArray{QJsonObject{{"sink", sink}}}}};
}

}  // namespace

std::vector<RenderedFile> renderedFiles(const VaultSettings& settings) {
    std::vector<RenderedFile> files{
        {"gossip.ctmpl", "/etc/consul.d/rendered/20-gossip.json"},
        {"ca.ctmpl", "/etc/consul.d/tls/ca.pem"},
    };
    if (settings.aclToken)
        files.push_back({"acl.ctmpl", "/etc/consul.d/rendered/30-acl.json"});
    if (settings.agentCertificate)
        files.push_back({"certificate.ctmpl", "/etc/consul.d/tls/agent.pem"});
    return files;
}

std::string agentPath(AgentProduct product) {
    return product == AgentProduct::OpenBao ? "/usr/local/bin/bao" : "/usr/local/bin/vault";
}

std::string agentStart(const VaultSettings& settings) {
    const std::string start =
        agentPath(settings.product) + " agent -config=" + kAgentFolder + "/agent.json";
    if (!settings.agentCertificate || !namesHost(*settings.agentCertificate))
        return start;
    // The name by which Consul knows its node; a unit's %H would be what it was when it was loaded.
    return "/bin/sh -c 'export LANDFALL_HOST=\"$$(uname -n)\" && exec " + start + "'";
}

std::string loginFile(const AppRole& role) {
    if (role.allowWithoutSecretId)
        return kRoleIdPath;
    return role.identity == IdentityMode::Strict ? kStrictTokenPath : kSecretIdPath;
}

std::string agentJson(const VaultSettings& settings) {
    QJsonObject vault{{"address", text(settings.address)}};
    if (!settings.caFile.empty())
        vault["ca_cert"] = kVaultCaPath;

    QJsonArray templates;
    for (const RenderedFile& file : renderedFiles(settings)) {
        templates.append(QJsonObject{
            {"source", text(std::string(kAgentFolder) + "/templates/" + file.templateName)},
            {"destination", text(file.path)},
            {"perms", "0640"},
            {"create_dest_dirs", false},
        });
    }
    const QJsonObject config{
        {"vault", vault},
        {"auto_auth", autoAuth(settings.approle)},
        {"template", templates},
        {"template_config",
         QJsonObject{{"exit_on_retry_failure", false}, {"static_secret_render_interval", "5m"}}},
    };
    return QJsonDocument(config).toJson(QJsonDocument::Indented).toStdString();
}

std::string agentEnvironment(const VaultSettings& settings, const std::string& datacenter) {
    std::string out;
    const auto add = [&out](const char* name, const std::string& value) {
        out += std::string(name) + "=" + value + "\n";
    };
    if (!settings.nameSpace.empty())
        add("VAULT_NAMESPACE", settings.nameSpace);
    add("LANDFALL_GOSSIP_PATH", settings.gossip.path);
    add("LANDFALL_GOSSIP_KEY", settings.gossip.key);
    add("LANDFALL_CA_PATH", settings.ca.path);
    add("LANDFALL_CA_KEY", settings.ca.key);
    if (settings.aclToken) {
        add("LANDFALL_ACL_PATH", settings.aclToken->path);
        add("LANDFALL_ACL_KEY", settings.aclToken->key);
    }
    if (settings.agentCertificate) {
        add("LANDFALL_PKI_PATH",
            settings.agentCertificate->mount + "/issue/" + settings.agentCertificate->role);
        add("LANDFALL_PKI_TTL", settings.agentCertificate->ttl);
        const CertificateNames names =
            certificateNames(*settings.agentCertificate, datacenter, kHostPlaceholder);
        add("LANDFALL_PKI_NAME", names.commonName);
        if (!names.altNames.empty())
            add("LANDFALL_PKI_ALT_NAMES", withCommas(names.altNames));
        if (!names.ipSans.empty())
            add("LANDFALL_PKI_IP_SANS", withCommas(names.ipSans));
    }
    return out;
}

}  // namespace landfall
