#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/content/identity.h"
#include "core/fetch/cache.h"

namespace landfall {

/// What the join needs to know of the base it is put on.
struct JoinBase {
    std::string architecture;  ///< "arm64", "arm", "amd64"
    std::string bootMount;     ///< "/boot/firmware"
    bool hasResolved = false;
    bool hasCurl = false;
    std::vector<std::string> programs = {};      ///< of the join, in the base: "/usr/bin/consul"
    std::vector<std::string> consulConfig = {};  ///< files of its own in /etc/consul.d
    bool rejoinReaches = true;  ///< a later token is put on the card by rejoin, else on the host
};

/// The processors that the base's programs are for.
struct ProgramTarget {
    std::string architecture;  ///< "arm64", "arm", "amd64"
    /// Of "arm": the versions of the architecture, 6 for ARMv6, that the base starts on; 0: not
    /// known.
    unsigned leastArm = 0;
    unsigned mostArm = 0;
};

/// A program that came by its version: what a person is shown before it is used.
struct ProgramOrigin {
    std::string name;  ///< "consul"
    std::string version;
    std::string architecture;  ///< as its publisher calls it: "arm64", "armhfv6"
    std::string address;       ///< where it came from
    std::string fingerprint;   ///< of the key that signed the release
    std::string keyring;       ///< the user's, where that is not the publisher's key
    std::string license;       ///< empty: the release names none
    ByteCount size;
};
/// "consul 1.22.6 for arm64, 170 MB, Business Source License 1.1, from https://…, signed by …".
[[nodiscard]] Message originText(const ProgramOrigin& origin);

/// The programs of the join as files of this computer, checked and unpacked (see programs.h); empty
/// where the preset takes the base's own.
struct JoinPrograms {
    std::filesystem::path agent;  ///< `vault` or `bao`
    std::filesystem::path consul;
    std::filesystem::path consulTemplate;  ///< empty also where it is not asked for
    /// Of those that came by their version, in that order.
    std::vector<ProgramOrigin> origins = {};
    /// Of those that do not start wherever the base does.
    std::vector<PlanWarning> warnings = {};
    /// Keep them in the cache while a copy of this lives.
    std::vector<std::shared_ptr<const CacheLease>> leases = {};
};

/// InvalidInput for a preset without a join.
[[nodiscard]] Result<void> requireJoin(const Preset& preset);

struct JoinContent {
    CardContent content;  ///< the same for all cards of a preset: the root's files and units
    std::vector<PlanWarning> warnings;
};

/// The text of a preset's join.vault.caFile: PEM with a certificate and no private key, at most
/// 1 MiB. Errors name the field.
[[nodiscard]] Result<std::string> readVaultCa(const std::filesystem::path& file);

/// Everything that the root holds for the join: agent and Consul configuration (JSON), templates,
/// units, bootstrap, users, directories. `vaultCa` is what readVaultCa() gave; empty without a CA
/// file. Pure. core/join/JOIN.md is the contract.
[[nodiscard]] Result<JoinContent> joinContent(const JoinSettings& settings, const JoinBase& base,
                                              const JoinPrograms& programs,
                                              const std::string& vaultCa);

/// The boot partition's files of one card: `/landfall/card.json`, and the token's placeholder
/// where cardsTakeTokens().
[[nodiscard]] std::vector<ContentFile> cardFiles(const Preset& preset,
                                                 const CardIdentity& identity);

inline constexpr const char* kTokenPath = "/landfall/wrapped-token";
inline constexpr const char* kCardPath = "/landfall/card.json";
inline constexpr const char* kStatusPath = "/landfall/STATUS.txt";
inline constexpr std::size_t kTokenFileSize = 4096;

/// Whether a card of this role is written with a wrapped token: not where its SecretID comes later,
/// nor where the role wants none and the host logs in with the role-id alone.
[[nodiscard]] bool cardsTakeTokens(const AppRole& role);

/// "auth/<mount>/role/<role>": where Vault keeps the role.
[[nodiscard]] std::string rolePath(const AppRole& role);

/// "auth/<mount>/role/<role>/secret-id": what the wrapped token's creation path must be, to the
/// letter.
[[nodiscard]] std::string creationPath(const AppRole& role);

/// The 4096 bytes of the token's file: line 1 the token, line 2 "expires <RFC 3339, UTC>", then
/// newlines. With an empty token it is the placeholder.
[[nodiscard]] std::string tokenFileText(std::string_view token, std::string_view expires);

}  // namespace landfall
