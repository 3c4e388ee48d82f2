#include "core/config/secret_store.h"

#include <utility>
#include <vector>

namespace landfall {
namespace {

/// One secret that a preset may need.
struct Place {
    std::string_view key;  ///< as in a secrets file
    Secret Secrets::*member;
    std::string name;
};

std::vector<Place> placesOf(const Preset& preset) {
    std::vector<Place> places;
    if (preset.wifi && preset.wifi->security != WifiSecurity::Open)
        places.push_back({"wifi", &Secrets::wifi, "Wi-Fi " + preset.wifi->ssid});
    if (preset.user && preset.user->passwordLogin)
        places.push_back({"password", &Secrets::password,
                          "password of " + preset.user->name + ", preset " + preset.name});
    if (preset.join) {
        places.push_back(
            {"vaultToken", &Secrets::vaultToken, "Vault token for " + preset.join->vault.address});
        const ConsulSettings& consul = preset.join->consul;
        places.push_back(
            {"consulToken", &Secrets::consulToken,
             "Consul token for " + (consul.httpAddress.empty() ? "datacenter " + consul.datacenter
                                                               : consul.httpAddress)});
    }
    return places;
}

}  // namespace

Result<Secrets> recallSecrets(SecretStore& store, const Preset& preset) {
    Secrets secrets;
    for (const Place& place : placesOf(preset)) {
        LANDFALL_ASSIGN(Secret kept, store.read(place.name));
        // Whatever lies in the keychain goes through the same door as a secrets file.
        if (checkSecret(place.key, kept.view()))
            secrets.*place.member = std::move(kept);
    }
    return secrets;
}

Result<void> keepSecrets(SecretStore& store, const Preset& preset, const Secrets& secrets) {
    for (const Place& place : placesOf(preset))
        if (!(secrets.*place.member).empty())
            LANDFALL_TRY(store.write(place.name, secrets.*place.member));
    return {};
}

Result<void> forgetSecrets(SecretStore& store, const Preset& preset) {
    for (const Place& place : placesOf(preset))
        LANDFALL_TRY(store.remove(place.name));
    return {};
}

}  // namespace landfall
