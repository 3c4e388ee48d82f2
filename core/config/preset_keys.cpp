#include "core/config/preset_keys.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/config/letter_case.h"

namespace landfall {
namespace {

template <std::size_t N>
using Keys = std::array<std::string_view, N>;

constexpr Keys<13> kPreset{"schema",  "name",   "parent", "base", "host",  "user",     "wifi",
                           "network", "locale", "layout", "join", "files", "firstBoot"};
constexpr Keys<4> kBase{"url", "file", "id", "sha256"};
constexpr Keys<4> kHost{"pattern", "first", "sshHostKey", "mdns"};
constexpr Keys<5> kUser{"name", "sshKeys", "passwordLogin", "passwordlessSudo",
                        "raspberryPiConnect"};
constexpr Keys<4> kWifi{"ssid", "security", "country", "hidden"};
constexpr Keys<1> kNetwork{"ethernet"};
constexpr Keys<4> kEthernet{"method", "address", "gateway", "dns"};
constexpr Keys<3> kLocale{"timezone", "keyboard", "language"};
constexpr Keys<3> kLayout{"table", "root", "partitions"};
constexpr Keys<2> kRoot{"size", "min"};
constexpr Keys<9> kPartition{"label",   "size",  "min",  "filesystem", "mount",
                             "options", "owner", "mode", "copy"};
constexpr Keys<3> kJoin{"vault", "consul", "consulTemplate"};
constexpr Keys<10> kVault{"address", "insecureHttp", "caFile",           "namespace", "approle",
                          "gossip",  "ca",           "agentCertificate", "aclToken",  "agent"};
constexpr Keys<7> kAppRole{
    "mount", "role", "roleId", "identity", "wrapTtl", "boundCidrs", "allowWithoutSecretId"};
constexpr Keys<2> kReference{"path", "key"};
constexpr Keys<6> kCertificate{"mount", "role", "ttl", "commonName", "altNames", "ipSans"};
constexpr Keys<4> kAgent{"product", "version", "file", "inBase"};
constexpr Keys<11> kConsul{
    "datacenter", "retryJoin", "bind",    "http", "autoEncrypt", "verifyServerHostname",
    "dnsForward", "nodeMeta",  "version", "file", "inBase"};
constexpr Keys<2> kBind{"interface", "subnet"};
constexpr Keys<2> kHttp{"address", "caFile"};
constexpr Keys<3> kProgram{"version", "file", "inBase"};
constexpr Keys<4> kFile{"source", "path", "owner", "mode"};
constexpr Keys<2> kFirstBoot{"packages", "commands"};

constexpr std::array<PresetSection, 25> kSections{{
    {"", kPreset},
    {"base", kBase},
    {"host", kHost},
    {"user", kUser},
    {"wifi", kWifi},
    {"network", kNetwork},
    {"network.ethernet", kEthernet},
    {"locale", kLocale},
    {"layout", kLayout},
    {"layout.root", kRoot},
    {"layout.partitions[]", kPartition},
    {"join", kJoin},
    {"join.vault", kVault},
    {"join.vault.approle", kAppRole},
    {"join.vault.gossip", kReference},
    {"join.vault.ca", kReference},
    {"join.vault.agentCertificate", kCertificate},
    {"join.vault.aclToken", kReference},
    {"join.vault.agent", kAgent},
    {"join.consul", kConsul},
    {"join.consul.bind", kBind},
    {"join.consul.http", kHttp},
    {"join.consulTemplate", kProgram},
    {"files[]", kFile},
    {"firstBoot", kFirstBoot},
}};

/// Optimal string alignment: Levenshtein's distance with swaps of neighbours as one step.
std::size_t distance(std::string_view a, std::string_view b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::size_t> cost((a.size() + 1) * width);
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            std::size_t& here = cost[i * width + j];
            if (i == 0 || j == 0) {
                here = i + j;
                continue;
            }
            const bool same = lowerCase(a[i - 1]) == lowerCase(b[j - 1]);
            here = std::min({cost[(i - 1) * width + j] + 1, cost[i * width + j - 1] + 1,
                             cost[(i - 1) * width + j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && lowerCase(a[i - 1]) == lowerCase(b[j - 2]) &&
                                 lowerCase(a[i - 2]) == lowerCase(b[j - 1]);
            if (swapped)
                here = std::min(here, cost[(i - 2) * width + j - 2] + 1);
        }
    }
    return cost.back();
}

}  // namespace

std::span<const PresetSection> presetSections() {
    return kSections;
}

KeyList presetKeys(std::string_view section) {
    const auto* found =
        std::find_if(kSections.begin(), kSections.end(),
                     [section](const PresetSection& known) { return known.path == section; });
    return found == kSections.end() ? KeyList{} : found->keys;
}

std::string_view nearestKey(std::string_view key, KeyList known) {
    constexpr std::size_t longest = 40;  // a longer one is no slip of the finger
    if (key.size() > longest)
        return {};
    std::string_view nearest;
    std::size_t least = key.size() < 5 ? 2 : 3;
    for (const std::string_view candidate : known) {
        const std::size_t steps = distance(key, candidate);
        // A key that begins another ("language" for "lang") is meant as often as a slip.
        const bool begins = key.size() >= 3 && candidate.substr(0, key.size()) == key;
        if (steps < least || (begins && nearest.empty())) {
            nearest = candidate;
            least = std::min(steps, least);
        }
    }
    return nearest;
}

Message unknownKey(Message found, std::string_view key, KeyList known) {
    if (const std::string_view nearest = nearestKey(key, known); !nearest.empty())
        return Message::of("%1; did you mean %2?", std::move(found), Quoted(nearest));
    std::vector<MessageArgument> keys;
    for (const std::string_view one : known)
        keys.emplace_back(std::string(one));
    return Message::of("%1; accepted here are %2", std::move(found),
                       listWithCommas(std::move(keys)));
}

}  // namespace landfall
