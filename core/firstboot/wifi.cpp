#include "core/firstboot/wifi.h"

#include <string_view>

namespace landfall {
namespace {

static_assert(std::string_view(kWifiKeyPlaceholder).size() == kWifiKeyLength);

/// Bytes as numbers: the one form of an SSID that needs no escaping and cannot be mistaken (a text
/// of digits and semicolons is read as bytes).
std::string ssidBytes(const std::string& ssid) {
    std::string out;
    for (const char c : ssid)
        out += std::to_string(static_cast<unsigned char>(c)) + ";";
    return out;
}

}  // namespace

std::string wifiKeyfile(const Wifi& wifi) {
    std::string out =
        "[connection]\nid=landfall-wifi\ntype=wifi\n\n[wifi]\nmode=infrastructure\nssid=" +
        ssidBytes(wifi.ssid) + "\n";
    if (wifi.hidden)
        out += "hidden=true\n";
    if (wifi.security == WifiSecurity::Wpa2)
        out +=
            "\n[wifi-security]\nkey-mgmt=wpa-psk\npsk=" + std::string(kWifiKeyPlaceholder) + "\n";
    return out + "\n[ipv4]\nmethod=auto\n\n[ipv6]\nmethod=auto\n";
}

Result<CardContent> wifiContent(const BaseFacts& facts, const Wifi& wifi) {
    if (!facts.hasNetworkManager)
        return fail(ErrorKind::NotSupported, "wifi",
                    "this base has no NetworkManager, and Wi-Fi is set up through it alone; use "
                    "Ethernet, or a base with NetworkManager");
    if (wifi.security == WifiSecurity::Wpa3)
        return fail(ErrorKind::NotSupported, "wifi.security",
                    "wpa3 cannot be set up yet; accepted are wpa2 (which networks in transition "
                    "mode take too) and open");
    CardContent content;
    // 0600 and root's: NetworkManager ignores a keyfile that others may read.
    content.files.push_back({Place::Root, kWifiKeyfile, wifiKeyfile(wifi), {}, 0600, "first boot"});
    if (wifi.security == WifiSecurity::Wpa2)
        content.placeholders.push_back(
            {kWifiKeyfile, kWifiKeyPlaceholder, PlaceholderValue::WifiKey});
    if (wifi.country.empty())
        return content;
    // As raspi-config does it; where there is no cmdline.txt the module's own option says the same.
    if (!facts.commandLine.empty()) {
        content.commandLine.remove.push_back("cfg80211.ieee80211_regdom=");
        content.commandLine.add.push_back("cfg80211.ieee80211_regdom=" + wifi.country);
    } else {
        content.files.push_back({Place::Root,
                                 "/etc/modprobe.d/landfall-wifi-country.conf",
                                 "options cfg80211 ieee80211_regdom=" + wifi.country + "\n",
                                 {},
                                 0644,
                                 "first boot"});
    }
    return content;
}

}  // namespace landfall
