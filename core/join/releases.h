#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/config/network_settings.h"
#include "core/fetch/cache.h"
#include "core/fetch/transfer.h"

namespace landfall {

/// Where releases come from unless network.json names a mirror, and whose signature they carry
/// (core/join/JOIN.md, "Programs"; the key as its owner published it,
/// https://www.hashicorp.com/security).
inline constexpr const char* kPublisherAddress = "https://releases.hashicorp.com";
inline constexpr const char* kPublisherFingerprint = "C874011F0AB405110D02105534365D9472D7468F";

/// Where programs by version come from.
struct ReleaseSources {
    FetchSettings fetch;
    NetworkSettings network;
};

/// A program of the join by its version.
struct ReleaseWanted {
    std::string product;  ///< "consul", "vault", "openbao", "consul-template"
    std::string program;  ///< the file in the zip, which also names the files: "consul", "bao"
    std::string version;
    /// What it may be called in the release's files, the best one first: "arm64", "arm", "amd64".
    std::vector<std::string> architectures;
    std::string subject;  ///< "join.consul"
};

/// A program whose release was signed and whole.
struct Release {
    std::filesystem::path program;
    std::string architecture;  ///< which of the wanted ones it is for
    std::string address;       ///< where it came from
    std::string fingerprint;   ///< of the key that signed it
    std::string keyring;       ///< the user's, where that key is not the publisher's
    std::string license;       ///< "Business Source License 1.1", or empty where the zip has none
    std::string sha256;        ///< of the zip
    ByteCount size;            ///< of the program
    std::shared_ptr<const CacheLease> lease;  ///< keeps it in the cache
};

/// Brings `<program>_<version>_linux_<architecture>.zip` with SHA256SUMS and SHA256SUMS.sig from
/// the publisher or the user's mirror, checks signature (gpgv) and hash, and keeps the program in
/// the cache; the next time it is there without the network. InvalidInput where the signature
/// cannot be verified or the hash differs (with both hashes), where the release has no zip for the
/// architectures (naming those there are), and for OpenBao without a mirror of the user's: its
/// releases carry another key.
[[nodiscard]] Result<Release> obtainRelease(const Cache& cache, const ReleaseSources& sources,
                                            const ReleaseWanted& wanted, const CancelToken& cancel);

}  // namespace landfall
