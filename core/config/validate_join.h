#pragma once

#include <string_view>

#include "core/base/result.h"

namespace landfall {

inline constexpr std::string_view kHostPlaceholder = "{host}";

// The input rules of the join's fields. They are narrow on purpose: paths and keys reach Vault
// Agent's templates through the environment, addresses and names reach JSON and URLs.

/// "https://host[:port]", http for loopback addresses only; no path, user or query.
[[nodiscard]] Result<void> validateServerAddress(std::string_view url, std::string_view subject);
/// The same for Vault's, whose refusal says what takes the other one.
[[nodiscard]] Result<void> validateVaultAddress(std::string_view url, std::string_view subject);
/// The same, and http for any host: something else keeps others from it.
[[nodiscard]] Result<void> validateTunnelledAddress(std::string_view url, std::string_view subject);
/// Whether it is plain http, and to another host than this one.
[[nodiscard]] bool isPlainElsewhere(std::string_view url);
/// Where an engine or auth method is mounted: "approle", "pki_int", "team/kv"; without "auth/".
[[nodiscard]] Result<void> validateVaultMount(std::string_view mount, std::string_view subject);
/// A role's name as Vault's routes take it.
[[nodiscard]] Result<void> validateVaultRole(std::string_view role, std::string_view subject);
/// An API path below /v1/: "kv/data/consul/join".
[[nodiscard]] Result<void> validateVaultPath(std::string_view path, std::string_view subject);
/// A key in a secret's data.
[[nodiscard]] Result<void> validateVaultKey(std::string_view key, std::string_view subject);
/// Empty, or names separated by '/'.
[[nodiscard]] Result<void> validateNamespace(std::string_view name, std::string_view subject);
/// 1-128 printable ASCII characters without a space.
[[nodiscard]] Result<void> validateRoleId(std::string_view id, std::string_view subject);

/// A certificate's name with each `{host}` and `{datacenter}` replaced.
[[nodiscard]] std::string expandCertificateName(std::string_view name, std::string_view host,
                                                std::string_view datacenter);
/// A DNS name once `{host}` and `{datacenter}` are replaced.
[[nodiscard]] Result<void> validateCertificateName(std::string_view name, std::string_view subject);

/// Consul's: lower-case letters, digits, '-' and '_', 1-63.
[[nodiscard]] Result<void> validateDatacenter(std::string_view name, std::string_view subject);
/// A DNS name or address, with a port or without, or a cloud auto-join text that holds no secret
/// ("provider=aws tag_key=consul tag_value=server").
[[nodiscard]] Result<void> validateRetryJoin(std::string_view entry, std::string_view subject);
/// A Linux interface, or "default".
[[nodiscard]] Result<void> validateInterface(std::string_view name, std::string_view subject);
/// Consul's limits (structs.ValidateNodeMetadata): 1-128 of `[A-Za-z0-9_-]`, not "consul-...".
[[nodiscard]] Result<void> validateMetaKey(std::string_view key, std::string_view subject);
/// At most 512 bytes of visible text; may be empty.
[[nodiscard]] Result<void> validateMetaValue(std::string_view value, std::string_view subject);
/// A release's version: "1.22.6", "1.21.0+ent", "2.0.0-rc1".
[[nodiscard]] Result<void> validateVersion(std::string_view version, std::string_view subject);

}  // namespace landfall
