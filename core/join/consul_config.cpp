#include "core/join/consul_config.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace landfall {
namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QJsonObject tlsSettings(const JoinSettings& settings) {
    QJsonObject defaults{
        {"ca_file", "/etc/consul.d/tls/ca.pem"},
        {"verify_outgoing", true},
    };
    if (settings.vault.agentCertificate) {
        // One file holds key, certificate and issuers, so that they always belong together.
        defaults["cert_file"] = "/etc/consul.d/tls/agent.pem";
        defaults["key_file"] = "/etc/consul.d/tls/agent.pem";
    }
    return {{"defaults", defaults},
            {"internal_rpc",
             QJsonObject{{"verify_server_hostname", settings.consul.verifyServerHostname}}}};
}

/// The regular expression that matches this name alone.
std::string exactly(const std::string& name) {
    std::string out = "^";
    for (const char c : name)
        out += c == '.' ? std::string("[.]") : std::string(1, c);
    return out + "$";
}

}  // namespace

std::string bindTemplate(const BindSpec& bind) {
    const std::string first = " | limit 1 | attr \"address\" }}";
    switch (bind.kind) {
        case BindSpec::Kind::DefaultInterface:
            return "{{ GetDefaultInterfaces | include \"type\" \"IPv4\"" + first;
        case BindSpec::Kind::Interface:
            return "{{ GetAllInterfaces | include \"name\" \"" + exactly(bind.value) +
                   "\" | include \"type\" \"IPv4\"" + first;
        case BindSpec::Kind::Subnet:
            return "{{ GetAllInterfaces | include \"network\" \"" + bind.value + "\"" + first;
    }
    return {};
}

std::string consulJson(const JoinSettings& settings) {
    const ConsulSettings& consul = settings.consul;
    QJsonArray retryJoin;
    for (const std::string& address : consul.retryJoin)
        retryJoin.append(text(address));
    QJsonObject config{
        {"datacenter", text(consul.datacenter)},
        {"server", false},
        {"data_dir", "/var/lib/consul"},
        {"bind_addr", text(bindTemplate(consul.bind))},
        {"retry_join", retryJoin},
        {"retry_interval", "15s"},
        // A reboot is a brief failure, not a departure.
        {"leave_on_terminate", false},
        {"skip_leave_on_interrupt", true},
        {"disable_update_check", true},
        {"ports", QJsonObject{{"dns", 8600}}},
        {"tls", tlsSettings(settings)},
    };
    if (consul.autoEncrypt)
        config["auto_encrypt"] = QJsonObject{{"tls", true}};
    if (settings.vault.aclToken)
        config["acl"] = QJsonObject{{"enabled", true}};
    QJsonObject meta;
    for (const auto& [key, value] : consul.nodeMeta)
        meta[text(key)] = text(value);
    if (!meta.isEmpty())
        config["node_meta"] = meta;
    return QJsonDocument(config).toJson(QJsonDocument::Indented).toStdString();
}

}  // namespace landfall
