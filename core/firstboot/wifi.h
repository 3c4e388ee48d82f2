#pragma once

#include <string>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/firstboot/first_boot.h"
#include "core/image/base_facts.h"

namespace landfall {

/// Stands for the WPA2 key: 64 characters, replaced per card from memory.
inline constexpr const char* kWifiKeyPlaceholder =
    "landfall-wifi-key-0000000000000000000000000000000000000000000000";
/// Stands for WPA3's passphrase as the file's format writes it, and is kWifiPassphraseLength long.
[[nodiscard]] std::string wifiPassphrasePlaceholder();

inline constexpr const char* kWifiKeyfile =
    "/etc/NetworkManager/system-connections/landfall-wifi.nmconnection";
/// wlan0: what each Raspberry Pi's kernel calls its own. The name is what
/// wpa_supplicant@wlan0.service reads.
inline constexpr const char* kWifiSupplicant = "/etc/wpa_supplicant/wpa_supplicant-wlan0.conf";

// The texts, with placeholders for what is secret.

/// NetworkManager's keyfile, nm-settings-keyfile(5).
[[nodiscard]] std::string wifiKeyfile(const Wifi& wifi);
/// wpa_supplicant.conf(5).
[[nodiscard]] std::string wifiSupplicant(const Wifi& wifi);

/// Wi-Fi in the root, by what the base has: NetworkManager, or wpa_supplicant with systemd-networkd
/// (netplan's backend as well, whose own description knows WPA3 in recent releases only) or
/// ifupdown; with the country, and placeholders for what is secret.
/// NotSupported where it has none of them. Of a country without a network, the country alone.
[[nodiscard]] Result<FirstBootContent> wifiContent(const BaseFacts& facts, const Wifi& wifi);

}  // namespace landfall
