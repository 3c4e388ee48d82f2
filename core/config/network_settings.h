#pragma once

#include <filesystem>
#include <span>
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

/// The programs that may have a mirror.
[[nodiscard]] std::span<const std::string_view> mirrorProducts();

/// `folder` is what relative paths are resolved against. InvalidInput names the key and what is
/// accepted.
[[nodiscard]] Result<NetworkSettings> parseNetworkSettings(std::string_view json,
                                                           const std::filesystem::path& folder);

/// configurationFolder() / "network.json"; empty where there is no such folder.
[[nodiscard]] std::filesystem::path networkSettingsFile();

/// What that file says; the defaults where there is none. Errors name the file.
[[nodiscard]] Result<NetworkSettings> loadNetworkSettings();

/// The file that says this; what is as by default is left out.
[[nodiscard]] std::string networkSettingsText(const NetworkSettings& settings);

/// The settings as they would be read back, paths resolved against the configuration folder.
/// InvalidInput names the key and what is accepted.
[[nodiscard]] Result<NetworkSettings> checkedNetworkSettings(const NetworkSettings& settings);

/// Writes the file, the old one or the new one whole whatever happens. InvalidInput for what would
/// not be read back.
[[nodiscard]] Result<void> saveNetworkSettings(const NetworkSettings& settings);

}  // namespace landfall
