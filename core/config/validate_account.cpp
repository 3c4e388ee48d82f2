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

constexpr std::string_view kKeyBlanks = " \t";

std::string_view withoutBlanks(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(kKeyBlanks), text.size()));
    return text;
}

std::string_view firstWord(std::string_view text) {
    return text.substr(0, text.find_first_of(kKeyBlanks));
}

const KeyType* findType(std::string_view name) {
    const auto* type = std::find_if(kKeyTypes.begin(), kKeyTypes.end(),
                                    [name](const KeyType& known) { return known.name == name; });
    return type == kKeyTypes.end() ? nullptr : type;
}

/// An option of sshd(8), "AUTHORIZED_KEYS FILE FORMAT"; sshd ignores the whole line where it does
/// not know one (auth-options.c).
struct KeyOption {
    std::string_view name;
    bool hasValue;
    bool negatable;
};

constexpr std::array<KeyOption, 17> kKeyOptions{{
    {"agent-forwarding", false, true},
    {"cert-authority", false, false},
    {"command", true, false},
    {"environment", true, false},
    {"expiry-time", true, false},
    {"from", true, false},
    {"permitlisten", true, false},
    {"permitopen", true, false},
    {"port-forwarding", false, true},
    {"principals", true, false},
    {"pty", false, true},
    {"restrict", false, false},
    {"touch-required", false, true},
    {"tunnel", true, false},
    {"user-rc", false, true},
    {"verify-required", false, true},
    {"x11-forwarding", false, true},
}};

const KeyOption* findOption(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    const bool negative = name.starts_with("no-");
    const std::string_view plain = std::string_view(name).substr(negative ? 3 : 0);
    const auto* known =
        std::find_if(kKeyOptions.begin(), kKeyOptions.end(),
                     [plain](const KeyOption& option) { return option.name == plain; });
    if (known == kKeyOptions.end() || (negative && !known->negatable))
        return nullptr;
    return known;
}

/// What stands before the key's type: up to the first blank outside of quotation marks.
std::string_view optionsOf(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '"')
            ++i;
        else if (line[i] == '"')
            quoted = !quoted;
        else if (!quoted && kKeyBlanks.find(line[i]) != std::string_view::npos)
            return line.substr(0, i);
    }
    return line;
}

/// The length of a value in quotation marks, those included; 0 where it is none.
std::size_t quotedLength(std::string_view text) {
    if (!text.starts_with('"'))
        return 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '"')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return 0;
}

Result<void> validateOptions(std::string_view options, std::string_view line,
                             std::string_view subject) {
    std::string_view rest = options;
    while (!rest.empty()) {
        const std::string_view name = rest.substr(0, rest.find_first_of("=,"));
        rest.remove_prefix(name.size());
        const KeyOption* known = findOption(std::string(name));
        bool good = known != nullptr && known->hasValue == rest.starts_with('=');
        if (good && known->hasValue) {
            rest.remove_prefix(1);
            const std::size_t length = quotedLength(rest);
            good = length > 0;
            rest.remove_prefix(length);
        }
        if (good && !rest.empty()) {
            good = rest.front() == ',' && rest.size() > 1;
            rest.remove_prefix(1);
        }
        if (!good)
            return refuse(subject,
                          Message::of("%1 has an option that OpenSSH does not know or whose value "
                                      "is not in quotation marks (%2), for which it ignores the "
                                      "key",
                                      foundText(line), Quoted(name)),
                          acceptedKey());
    }
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

std::string_view sshKeyLine(std::string_view text) {
    constexpr std::string_view kAround = " \t\r\n";
    const std::size_t from = text.find_first_not_of(kAround);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(kAround) - from + 1);
}

Result<void> validateSshKey(std::string_view text, std::string_view subject) {
    const std::string_view line = sshKeyLine(text);
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
    // Between fields a tab is a blank as well.
    std::string plain(line);
    std::replace(plain.begin(), plain.end(), '\t', ' ');
    LANDFALL_TRY(validateText(plain, kLongestKeyLine, subject));
    std::string_view key = line;
    std::string_view options;
    if (findType(firstWord(key)) == nullptr) {
        options = optionsOf(line);
        key = withoutBlanks(line.substr(options.size()));
    }
    if (firstWord(line) == "ssh-dss" || firstWord(key) == "ssh-dss")
        return refuse(
            subject,
            Message::of("%1 is a DSA key, which OpenSSH no longer accepts", foundText(line)),
            acceptedKey());
    const KeyType* type = findType(firstWord(key));
    if (type == nullptr || firstWord(key).size() == key.size())
        return refuse(
            subject,
            Message::of("%1 does not begin with a known key type and a space", foundText(line)),
            acceptedKey());
    LANDFALL_TRY(validateOptions(options, line, subject));
    return validateKeyBlob(*type, firstWord(withoutBlanks(key.substr(type->name.size()))), line,
                           subject);
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
