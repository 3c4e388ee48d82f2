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

/// A refusal that does not show what was refused.
tl::unexpected<Error> refuseHidden(std::string_view subject, std::string_view why,
                                   std::string_view accepted) {
    std::string message = "the passphrase ";
    message.append(why).append("; accepted is ").append(accepted);
    return fail(ErrorKind::InvalidInput, std::string(subject), std::move(message));
}

}  // namespace

Result<void> validateSsid(std::string_view ssid, std::string_view subject) {
    if (ssid.size() > 32)
        return refuse(subject, ssid, "has " + std::to_string(ssid.size()) + " bytes",
                      "1 to 32 bytes (a letter outside of ASCII has two to four)");
    return validateText(ssid, 32, subject);
}

Result<void> validatePassphrase(std::string_view passphrase, WifiSecurity security,
                                std::string_view subject) {
    constexpr std::string_view wpa2 = "8 to 63 printable ASCII characters or 64 hexadecimal digits";
    constexpr std::string_view wpa3 = "8 to 63 printable ASCII characters";
    if (security == WifiSecurity::Open) {
        if (!passphrase.empty())
            return refuseHidden(subject, "is given for an open network",
                                "none, or another wifi.security");
        return {};
    }
    const std::string_view accepted = security == WifiSecurity::Wpa2 ? wpa2 : wpa3;
    if (passphrase.empty())
        return refuseHidden(subject, "is empty", accepted);
    const bool key = passphrase.size() == 64 && allOf(passphrase, isHexDigit);
    if (key && security == WifiSecurity::Wpa2)
        return {};
    if (key)
        return refuseHidden(subject, "is a key of 64 digits, from which WPA3 cannot start",
                            accepted);
    if (passphrase.size() < 8 || passphrase.size() > 63)
        return refuseHidden(subject, "has " + std::to_string(passphrase.size()) + " bytes",
                            accepted);
    if (!allOf(passphrase, isPrintableAscii))
        return refuseHidden(subject, "has characters that are not printable ASCII", accepted);
    return {};
}

Result<void> validateCountry(std::string_view code, std::string_view subject) {
    constexpr std::string_view accepted = "two capital letters of ISO 3166-1, such as \"IT\"";
    if (code == "UK")
        return refuse(subject, code, "is not in ISO 3166-1", "\"GB\" for the United Kingdom");
    if (code.size() != 2 || !isCountry(code))
        return refuse(subject, code, "is not a country's code", accepted);
    return {};
}

}  // namespace landfall
