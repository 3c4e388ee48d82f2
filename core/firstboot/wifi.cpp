#include "core/firstboot/wifi.h"

#include <string_view>

#include "core/base/byte_codec.h"
#include "core/firstboot/root_settings.h"

namespace landfall {
namespace {

static_assert(std::string_view(kWifiKeyPlaceholder).size() == kWifiKeyLength);

constexpr const char* kInterfaces = "/etc/network/interfaces.d/landfall-wifi";

/// Bytes as numbers: the one form of an SSID that needs no escaping and cannot be mistaken (a text
/// of digits and semicolons is read as bytes).
std::string ssidBytes(const std::string& ssid) {
    std::string out;
    for (const char c : ssid)
        out += std::to_string(static_cast<unsigned char>(c)) + ";";
    return out;
}

/// wpa_supplicant's form without quotes, for the same reason.
std::string ssidHex(const std::string& ssid) {
    return hexText(ssid);
}

/// netplan starts networkd for what it describes.
bool runsNetworkd(const BaseFacts& facts) {
    return facts.hasNetworkd || facts.hasNetplan;
}

void addSecret(CardContent& content, const char* path, WifiSecurity security,
               PlaceholderValue passphrase) {
    if (security == WifiSecurity::Wpa2)
        content.placeholders.push_back({path, kWifiKeyPlaceholder, PlaceholderValue::WifiKey});
    if (security == WifiSecurity::Wpa3)
        content.placeholders.push_back({path, wifiPassphrasePlaceholder(), passphrase});
}

CardContent byNetworkManager(const Wifi& wifi) {
    CardContent content;
    // NetworkManager ignores a keyfile that others may read.
    content.files.push_back(rootFile(kWifiKeyfile, wifiKeyfile(wifi), 0600));
    addSecret(content, kWifiKeyfile, wifi.security, PlaceholderValue::KeyfilePassphrase);
    return content;
}

CardContent bySupplicant(const BaseFacts& facts, const Wifi& wifi) {
    CardContent content;
    content.files.push_back(rootFile(kWifiSupplicant, wifiSupplicant(wifi), 0600));
    addSecret(content, kWifiSupplicant, wifi.security, PlaceholderValue::SupplicantPassphrase);
    if (runsNetworkd(facts)) {
        content.files.push_back(rootFile("/etc/systemd/network/06-landfall-wifi.network",
                                         "[Match]\nName=wlan0\n\n[Link]\nRequiredForOnline=no\n\n"
                                         "[Network]\nDHCP=yes\n",
                                         0644));
        content.symlinks.push_back(
            {"/etc/systemd/system/multi-user.target.wants/wpa_supplicant@wlan0.service",
             "/usr/lib/systemd/system/wpa_supplicant@.service"});
    } else {
        content.files.push_back(
            rootFile(kInterfaces,
                     "allow-hotplug wlan0\niface wlan0 inet dhcp\n    wpa-conf " +
                         std::string(kWifiSupplicant) + "\n",
                     0644));
    }
    return content;
}

/// As raspi-config does it; where there is no cmdline.txt the module's own option says the same.
CardContent countryContent(const BaseFacts& facts, const std::string& country) {
    CardContent content;
    if (country.empty())
        return content;
    if (!facts.commandLine.empty()) {
        content.commandLine.remove.push_back("cfg80211.ieee80211_regdom=");
        content.commandLine.add.push_back("cfg80211.ieee80211_regdom=" + country);
    } else {
        content.files.push_back(rootFile("/etc/modprobe.d/landfall-wifi-country.conf",
                                         "options cfg80211 ieee80211_regdom=" + country + "\n",
                                         0644));
    }
    return content;
}

}  // namespace

std::string wifiPassphrasePlaceholder() {
    std::string text = "landfall-wifi-passphrase-";
    text.append(kWifiPassphraseLength - text.size(), '0');
    return text;
}

std::string wifiKeyfile(const Wifi& wifi) {
    std::string out =
        "[connection]\nid=landfall-wifi\ntype=wifi\n\n[wifi]\nmode=infrastructure\nssid=" +
        ssidBytes(wifi.ssid) + "\n";
    if (wifi.hidden)
        out += "hidden=true\n";
    if (wifi.security == WifiSecurity::Wpa2)
        out +=
            "\n[wifi-security]\nkey-mgmt=wpa-psk\npsk=" + std::string(kWifiKeyPlaceholder) + "\n";
    if (wifi.security == WifiSecurity::Wpa3)
        out += "\n[wifi-security]\nkey-mgmt=sae\npsk=" + wifiPassphrasePlaceholder() + "\n";
    return out + "\n[ipv4]\nmethod=auto\n\n[ipv6]\nmethod=auto\n";
}

std::string wifiSupplicant(const Wifi& wifi) {
    std::string out = "ctrl_interface=/run/wpa_supplicant\n";
    if (!wifi.country.empty())
        out += "country=" + wifi.country + "\n";
    out += "network={\n\tssid=" + ssidHex(wifi.ssid) + "\n";
    if (wifi.hidden)
        out += "\tscan_ssid=1\n";
    if (wifi.security == WifiSecurity::Open)
        out += "\tkey_mgmt=NONE\n";
    if (wifi.security == WifiSecurity::Wpa2)
        out += "\tkey_mgmt=WPA-PSK\n\tpsk=" + std::string(kWifiKeyPlaceholder) + "\n";
    if (wifi.security == WifiSecurity::Wpa3)
        out +=
            "\tkey_mgmt=SAE\n\tieee80211w=2\n\tsae_password=" + wifiPassphrasePlaceholder() + "\n";
    return out + "}\n";
}

Result<FirstBootContent> wifiContent(const BaseFacts& facts, const Wifi& wifi) {
    FirstBootContent out;
    if (wifi.ssid.empty()) {
        out.content = countryContent(facts, wifi.country);
        out.warnings.push_back(
            {"wifi.ssid", Message::of("Wi-Fi is switched on by the rules of %1, and joins no "
                                      "network: none is given.",
                                      wifi.country)});
        return out;
    }
    if (facts.hasNetworkManager) {
        out.content = byNetworkManager(wifi);
    } else if (facts.hasWpaSupplicant && (runsNetworkd(facts) || facts.hasIfupdown)) {
        out.content = bySupplicant(facts, wifi);
    } else {
        return fail(ErrorKind::NotSupported, "wifi",
                    Message::of("this base has neither NetworkManager nor wpa_supplicant with "
                                "systemd-networkd or ifupdown, through which Wi-Fi is set up; use "
                                "Ethernet, or a base that has"));
    }
    if (wifi.security == WifiSecurity::Wpa3)
        out.warnings.push_back(
            {"wifi.security",
             Message::of("WPA3 alone needs a radio and firmware that support it, which the one on "
                         "a Raspberry Pi does in recent releases only. A network in transition "
                         "mode accepts wpa2 as well.")});
    out.content.append(countryContent(facts, wifi.country));
    return out;
}

}  // namespace landfall
