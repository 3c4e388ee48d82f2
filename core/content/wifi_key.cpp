#include "core/content/wifi_key.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <string>

#include "core/base/byte_codec.h"
#include "core/config/letter_case.h"
#include "core/config/validate.h"
#include "core/content/card_content.h"

namespace landfall {
namespace {

constexpr int kRounds = 4096;
constexpr std::size_t kKeyBytes = kWifiKeyLength / 2;

/// A keyfile's value loses blanks at its begin, and knows "\\" and "\s" (GLib's GKeyFile).
void appendForKeyfile(std::string& out, char c) {
    if (c == '\\')
        out.append("\\\\");
    else if (c == ' ')
        out.append("\\s");
    else
        out.push_back(c);
}

}  // namespace

Result<Secret> writtenPassphrase(std::string_view passphrase, PlaceholderValue form) {
    LANDFALL_TRY(validatePassphrase(passphrase, WifiSecurity::Wpa3, "wifi passphrase"));
    std::string text;
    text.reserve(kWifiPassphraseLength);
    switch (form) {
        case PlaceholderValue::KeyfilePassphrase:
            for (const char c : passphrase)
                appendForKeyfile(text, c);
            break;
        case PlaceholderValue::SupplicantPassphrase: {
            // In quotes nothing can be escaped, and `" #` would begin a comment.
            std::string hex = hexText(passphrase);
            text.append(hex);
            wipe(hex);
            break;
        }
        default:
            return fail(ErrorKind::Internal, "wifi passphrase",
                        Message::of("unknown form of a passphrase"));
    }
    text.append("\n#");
    text.append(kWifiPassphraseLength - text.size(), '-');
    return Secret::takeFrom(text);
}

Result<Secret> derivePsk(std::string_view passphrase, std::string_view ssid) {
    LANDFALL_TRY(validateSsid(ssid, "wifi.ssid"));
    LANDFALL_TRY(validatePassphrase(passphrase, WifiSecurity::Wpa2, "wifi passphrase"));
    if (passphrase.size() == kWifiKeyLength) {
        std::string hex = lowerCase(passphrase);
        return Secret::takeFrom(hex);
    }
    std::array<unsigned char, kKeyBytes> key{};
    const int done = PKCS5_PBKDF2_HMAC_SHA1(passphrase.data(), static_cast<int>(passphrase.size()),
                                            reinterpret_cast<const unsigned char*>(ssid.data()),
                                            static_cast<int>(ssid.size()), kRounds,
                                            static_cast<int>(key.size()), key.data());
    if (done != 1)
        return fail(ErrorKind::Internal, "wifi passphrase",
                    Message::of("OpenSSL could not derive a key from it (PBKDF2 with SHA-1)"));
    std::string hex = hexText(key);
    OPENSSL_cleanse(key.data(), key.size());
    return Secret::takeFrom(hex);
}

}  // namespace landfall
