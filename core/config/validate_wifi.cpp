#include "core/base/text.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

// ISO 3166-1 alpha-2, two letters each.
constexpr std::string_view kCountries =
    "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCD"
    "CFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGF"
    "GGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKN"
    "KPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNA"
    "NCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSI"
    "SJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVI"
    "VNVUWFWSYEYTZAZMZW";

bool isCountry(std::string_view code) {
    for (std::size_t i = 0; i < kCountries.size(); i += 2) {
        if (kCountries.substr(i, 2) == code)
            return true;
    }
    return false;
}

}  // namespace

Result<void> validateSsid(std::string_view ssid, std::string_view subject) {
    if (ssid.size() > 32)
        return refuse(subject, Message::of("%1 has %2 bytes", foundText(ssid), ssid.size()),
                      Message::of("1 to 32 bytes (a letter outside of ASCII has two to four)"));
    return validateText(ssid, 32, subject);
}

Result<void> validatePassphrase(std::string_view passphrase, WifiSecurity security,
                                std::string_view subject) {
    const Message wpa2 = Message::of("8 to 63 printable ASCII characters or 64 hexadecimal digits");
    const Message wpa3 = Message::of("8 to 63 printable ASCII characters");
    if (security == WifiSecurity::Open) {
        if (!passphrase.empty())
            return refuse(subject, Message::of("the passphrase is given for an open network"),
                          Message::of("none, or another wifi.security"));
        return {};
    }
    const Message& accepted = security == WifiSecurity::Wpa2 ? wpa2 : wpa3;
    if (passphrase.empty())
        return refuse(subject, Message::of("the passphrase is empty"), accepted);
    const bool key = passphrase.size() == 64 && allOf(passphrase, isHexDigit);
    if (key && security == WifiSecurity::Wpa2)
        return {};
    if (key)
        return refuse(subject,
                      Message::of("the passphrase is a key of 64 digits, which WPA3 cannot use"),
                      accepted);
    if (passphrase.size() < 8 || passphrase.size() > 63)
        return refuse(subject, Message::of("the passphrase has %1 bytes", passphrase.size()),
                      accepted);
    if (!allOf(passphrase, isPrintableAscii))
        return refuse(subject,
                      Message::of("the passphrase has characters that are not printable ASCII"),
                      accepted);
    return {};
}

Result<void> validateCountry(std::string_view code, std::string_view subject) {
    const Message accepted = Message::of("two capital letters of ISO 3166-1, such as \"IT\"");
    if (code == "UK")
        return refuse(subject, Message::of("%1 is not in ISO 3166-1", foundText(code)),
                      Message::of("\"GB\" for the United Kingdom"));
    if (code.size() != 2 || !isCountry(code))
        return refuse(subject, Message::of("%1 is not a country's code", foundText(code)),
                      accepted);
    return {};
}

}  // namespace landfall
