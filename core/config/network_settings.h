#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace landfall {

/// Where the releases of one program of the join are taken from in place of its publisher.
struct ReleaseMirror {
    std::string product;  ///< "consul", "vault", "openbao", "consul-template"
    std::string address;  ///< https://…, or the absolute path of a folder
    /// Whose signatures are accepted in place of the publisher's; empty: the publisher's.
    std::filesystem::path keyring;
    bool operator==(const ReleaseMirror&) const = default;
};

/// What the user has said of the network: `network.json` in the configuration folder. Every key may
/// be left out.
///   {"schema": 1, "caFile": "lab-ca.pem", "officialCatalog": true, "catalogs": ["https://…"],
///    "releases": [{"product": "consul", "address": "https://…", "keyring": "our-key.gpg"}],
///    "cacheLimit": "40GiB"}
struct NetworkSettings {
    std::filesystem::path caFile;  ///< absolute; trusted besides the system's CAs
    bool officialCatalog = true;
    std::vector<std::string> catalogs;  ///< the user's own: addresses, or absolute paths
    std::vector<ReleaseMirror> releases;
    ByteCount cacheLimit{40 * kGiB};
    bool operator==(const NetworkSettings&) const = default;

    /// The mirror of a product; null where it comes from its publisher.
    [[nodiscard]] const ReleaseMirror* mirrorOf(std::string_view product) const;
};

/// `folder` is what relative paths are resolved against. InvalidInput names the key and what is
/// accepted.
[[nodiscard]] Result<NetworkSettings> parseNetworkSettings(std::string_view json,
                                                           const std::filesystem::path& folder);

/// $XDG_CONFIG_HOME/landfall/network.json, or ~/.config/landfall/network.json; the defaults where
/// there is none. Errors name the file.
[[nodiscard]] Result<NetworkSettings> loadNetworkSettings();

}  // namespace landfall
