#pragma once

#include <cstddef>
#include <string>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace landfall {

/// An SSH host key that was made on this computer, as OpenSSH's files hold it.
struct HostKey {
    Secret privateKey;      ///< the whole file, kPrivateHostKeyLength bytes
    std::string publicKey;  ///< the whole file, kPublicHostKeyLength bytes, without its newline
};

/// An Ed25519 key has always these lengths: its comment is always the same.
inline constexpr std::size_t kPrivateHostKeyLength = 399;
inline constexpr std::size_t kPublicHostKeyLength = 89;

/// A fresh Ed25519 key without a passphrase, in the format "openssh-key-v1" (OpenSSH's
/// PROTOCOL.key). Internal where OpenSSL cannot make one.
[[nodiscard]] Result<HostKey> makeHostKey();

/// A line for known_hosts (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT") from a public key's file.
[[nodiscard]] std::string knownHostsLine(const std::string& host, const std::string& publicKey);

}  // namespace landfall
