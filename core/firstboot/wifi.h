#pragma once

#include <string>

#include "core/base/result.h"
#include "core/config/card_content.h"
#include "core/config/preset.h"
#include "core/image/base_facts.h"

namespace landfall {

/// Stands for the WPA2 key in the keyfile: 64 characters, replaced per card from memory.
inline constexpr const char* kWifiKeyPlaceholder =
    "landfall-wifi-key-0000000000000000000000000000000000000000000000";
inline constexpr const char* kWifiKeyfile =
    "/etc/NetworkManager/system-connections/landfall-wifi.nmconnection";

/// NetworkManager's keyfile, nm-settings-keyfile(5).
[[nodiscard]] std::string wifiKeyfile(const Wifi& wifi);

/// Wi-Fi in the root: keyfile, country, and the key's placeholder. NotSupported where the base has
/// no NetworkManager, and for WPA3, whose passphrase has no fixed length.
[[nodiscard]] Result<CardContent> wifiContent(const BaseFacts& facts, const Wifi& wifi);

}  // namespace landfall
