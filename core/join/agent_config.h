#pragma once

#include <string>
#include <vector>

#include "core/config/preset.h"

namespace landfall {

// What Vault Agent (or `bao agent`) is given, as texts; all pure.

/// A file that the agent renders for Consul.
struct RenderedFile {
    std::string templateName;  ///< "gossip.ctmpl", below resources/join/templates
    std::string path;          ///< where it is rendered to, on the card
};

/// In the order of their templates: gossip key, CA, then the optional ones.
[[nodiscard]] std::vector<RenderedFile> renderedFiles(const VaultSettings& settings);

/// "/usr/local/bin/vault", "/usr/local/bin/bao".
[[nodiscard]] std::string agentPath(AgentProduct product);

/// The unit's ExecStart: the agent, with the host's name in LANDFALL_HOST where its certificate has
/// it.
[[nodiscard]] std::string agentStart(const VaultSettings& settings);

/// What the agent logs in with: the kept SecretID, in strict mode the copied token, and where the
/// role wants no SecretID the role-id, which is there from the start.
[[nodiscard]] std::string loginFile(const AppRole& role);

/// agent.json.
[[nodiscard]] std::string agentJson(const VaultSettings& settings);

/// The unit's environment file: paths and keys for the templates, the namespace.
[[nodiscard]] std::string agentEnvironment(const VaultSettings& settings,
                                           const std::string& datacenter);

inline constexpr const char* kAgentFolder = "/etc/vault-agent.d";
inline constexpr const char* kVaultCaPath = "/etc/vault-agent.d/vault-ca.pem";
inline constexpr const char* kRoleIdPath = "/etc/vault-agent.d/role-id";
inline constexpr const char* kSecretIdPath = "/var/lib/vault-agent/secret-id";
inline constexpr const char* kStrictTokenPath = "/run/vault-agent/wrapped-token";
inline constexpr const char* kSinkPath = "/run/vault-agent/token";

}  // namespace landfall
