#include <algorithm>
#include <array>
#include <optional>

#include "core/base/byte_codec.h"
#include "core/base/text.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

constexpr std::size_t kLongestKeyLine = 16 * 1024;  // a 16384-bit RSA key's has less than 4 KiB

/// A public key's fields behind its type, RFC 4253 section 6.6, RFC 5656, RFC 8709 and OpenSSH's
/// PROTOCOL.u2f.
struct KeyType {
    std::string_view name;
    std::string_view curve;  ///< what the first field must say, where it names a curve
    unsigned fields;
    std::size_t keySize;  ///< of the field that holds the key, where it is fixed; else 0
};

constexpr std::array<KeyType, 7> kKeyTypes{{
    {"ssh-ed25519", "", 1, 32},
    {"ssh-rsa", "", 2, 0},
    {"ecdsa-sha2-nistp256", "nistp256", 2, 65},
    {"ecdsa-sha2-nistp384", "nistp384", 2, 97},
    {"ecdsa-sha2-nistp521", "nistp521", 2, 133},
    {"sk-ssh-ed25519@openssh.com", "", 2, 32},
    {"sk-ecdsa-sha2-nistp256@openssh.com", "nistp256", 3, 65},
}};

Message acceptedKey() {
    return Message::of("one line of a .pub file, for example \"ssh-ed25519 AAAA... name\"");
}

int base64Value(char c) {
    if (isUpper(c))
        return c - 'A';
    if (isLower(c))
        return c - 'a' + 26;
    if (isDigit(c))
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/// RFC 4648 to the letter: whole groups of four, padding at the end only, spare bits clear.
std::optional<std::string> decodeBase64(std::string_view text) {
    if (text.empty() || text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.back() != '=' ? 0 : text[text.size() - 2] != '=' ? 1 : 2;
    std::string out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text.substr(0, text.size() - padding)) {
        const int value = base64Value(c);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<char>((bits >> count) & 0xff));
        }
    }
    if ((bits & ((1u << count) - 1)) != 0)
        return std::nullopt;
    return out;
}

/// Takes one length-prefixed field (RFC 4251's string) off the front.
std::optional<std::string_view> takeField(std::string_view& blob) {
    if (blob.size() < sizeof(std::uint32_t))
        return std::nullopt;
    const auto length = loadBigEndian<std::uint32_t>(blob.data());
    blob.remove_prefix(sizeof length);
    if (length > blob.size())
        return std::nullopt;
    const std::string_view field = blob.substr(0, length);
    blob.remove_prefix(length);
    return field;
}

bool hasWholeFields(const KeyType& type, std::string_view blob) {
    bool sized = type.keySize == 0;
    for (unsigned i = 0; i < type.fields; ++i) {
        const auto field = takeField(blob);
        if (!field || field->empty())
            return false;
        const bool curve = i == 0 && !type.curve.empty();
        if (curve && *field != type.curve)
            return false;
        const bool key = type.curve.empty() ? i == 0 : i == 1;
        if (key && field->size() == type.keySize)
            sized = true;
    }
    return sized && blob.empty();
}

bool isPrivateKey(std::string_view text) {
    return text.find("PRIVATE KEY") != std::string_view::npos ||
           text.find("PuTTY-User-Key-File") != std::string_view::npos;
}

Result<void> validateKeyBlob(const KeyType& type, std::string_view encoded, std::string_view line,
                             std::string_view subject) {
    const auto blob = decodeBase64(encoded);
    if (!blob)
        return refuse(
            subject,
            Message::of("%1 has a key that is not valid base64 (cut off?)", foundText(line)),
            acceptedKey());
    std::string_view rest = *blob;
    const auto inner = takeField(rest);
    if (!inner || *inner != type.name)
        return refuse(subject,
                      Message::of("%1 says \"%2\", but the key in it is of type %3",
                                  foundText(line), type.name, Quoted(inner.value_or(""))),
                      acceptedKey());
    if (!hasWholeFields(type, rest))
        return refuse(subject,
                      Message::of("%1 has a key that is damaged or cut off", foundText(line)),
                      acceptedKey());
    return {};
}

// Debian's base-passwd and the accounts that its services of every installation make.
constexpr std::array<std::string_view, 32> kSystemAccounts{"root",
                                                           "daemon",
                                                           "bin",
                                                           "sys",
                                                           "sync",
                                                           "games",
                                                           "man",
                                                           "lp",
                                                           "mail",
                                                           "news",
                                                           "uucp",
                                                           "proxy",
                                                           "www-data",
                                                           "backup",
                                                           "list",
                                                           "irc",
                                                           "gnats",
                                                           "nobody",
                                                           "_apt",
                                                           "messagebus",
                                                           "sshd",
                                                           "avahi",
                                                           "polkitd",
                                                           "systemd-network",
                                                           "systemd-resolve",
                                                           "systemd-timesync",
                                                           "systemd-coredump",
                                                           "_rpc",
                                                           "statd",
                                                           "usbmux",
                                                           "rtkit",
                                                           "tss"};

}  // namespace

Result<void> validateSshKey(std::string_view line, std::string_view subject) {
    if (isPrivateKey(line))
        return fail(ErrorKind::InvalidInput, std::string(subject),
                    Message::of("is a private key, which must never leave its owner; accepted is "
                                "the public key, %1",
                                acceptedKey()));
    if (line.size() > kLongestKeyLine)
        return refuse(subject, Message::of("%1 is too long", foundText(line)), acceptedKey());
    if (line.find_first_of("\r\n") != std::string_view::npos)
        return refuse(subject, Message::of("%1 has more than one line", foundText(line)),
                      acceptedKey());
    LANDFALL_TRY(validateText(line, kLongestKeyLine, subject));
    const std::size_t space = line.find(' ');
    const std::string_view name = line.substr(0, space);
    if (name == "ssh-dss")
        return refuse(
            subject,
            Message::of("%1 is a DSA key, which OpenSSH no longer accepts", foundText(line)),
            acceptedKey());
    const auto* type = std::find_if(kKeyTypes.begin(), kKeyTypes.end(),
                                    [name](const KeyType& known) { return known.name == name; });
    if (type == kKeyTypes.end() || space == std::string_view::npos)
        return refuse(
            subject,
            Message::of("%1 does not begin with a known key type and a space", foundText(line)),
            acceptedKey());
    const std::string_view rest = line.substr(space + 1);
    return validateKeyBlob(*type, rest.substr(0, rest.find(' ')), line, subject);
}

Result<void> validateUserName(std::string_view name, std::string_view subject) {
    const Message accepted = Message::of(
        "1 to 32 lower-case letters, digits, '-' and '_', beginning with a letter or '_'");
    if (name.empty() || name.size() > 32 || (!isLower(name.front()) && name.front() != '_'))
        return refuse(subject, Message::of("%1 is not a user's name", foundText(name)), accepted);
    if (!allOf(name, [](char c) { return isLower(c) || isDigit(c) || c == '-' || c == '_'; }))
        return refuse(
            subject,
            Message::of("%1 has characters that a user's name cannot have", foundText(name)),
            accepted);
    if (std::find(kSystemAccounts.begin(), kSystemAccounts.end(), name) != kSystemAccounts.end())
        return refuse(subject, Message::of("%1 is an account of the system", foundText(name)),
                      Message::of("another name"));
    return {};
}

}  // namespace landfall
