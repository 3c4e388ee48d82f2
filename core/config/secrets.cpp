#include "core/config/secrets.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

#include "core/base/file_io.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/config/json_text.h"
#include "core/config/preset_keys.h"

namespace landfall {
namespace {

constexpr std::size_t kLargestFile = 64 * 1024;
constexpr std::size_t kLongestPassword = 511;  // CRYPT_MAX_PASSPHRASE_SIZE with its terminator
constexpr std::array<std::string_view, 5> kKeys{"wifi", "password", "vaultToken", "consulToken",
                                                "connectKeys"};

/// A buffer whose content does not outlive it, and that never moves: its room is taken at once.
class WipedText {
public:
    explicit WipedText(std::size_t room) { text_.reserve(room); }
    ~WipedText() { wipe(text_); }
    WipedText(const WipedText&) = delete;
    WipedText& operator=(const WipedText&) = delete;

    std::string& text() { return text_; }

private:
    std::string text_;
};

Secret& secretOf(Secrets& secrets, std::string_view key) {
    if (key == "wifi")
        return secrets.wifi;
    if (key == "password")
        return secrets.password;
    return key == "vaultToken" ? secrets.vaultToken : secrets.consulToken;
}

bool isKnownKey(std::string_view key) {
    for (const std::string_view known : kKeys) {
        if (known == key)
            return true;
    }
    return false;
}

/// A text behind a key, into a Secret.
Result<Secret> readSecret(JsonCursor& cursor, std::size_t room, const std::string& key) {
    if (cursor.peek() != '"')
        return refuse("secrets." + key, Message::of("is not a text"),
                      Message::of("a text in quotation marks"));
    WipedText value(room);
    LANDFALL_TRY(cursor.string(value.text()));
    LANDFALL_TRY(checkSecret(key, value.text()));
    return Secret(value.text());
}

Result<void> readConnectKeys(JsonCursor& cursor, std::size_t room, std::vector<Secret>& keys) {
    const std::string key = "connectKeys";
    if (!cursor.take('['))
        return refuse("secrets." + key, Message::of("is not a list"),
                      Message::of("a list of texts in brackets, one key for each card"));
    if (cursor.take(']'))
        return {};
    do {
        LANDFALL_ASSIGN(Secret each, readSecret(cursor, room, key));
        keys.push_back(std::move(each));
    } while (cursor.take(','));
    if (!cursor.take(']'))
        return cursor.expected(Message::of("a comma or a closing bracket"));
    return checkConnectKeys(keys);
}

/// One `"key": "value"` into its Secret.
Result<void> readPair(JsonCursor& cursor, std::size_t room, Secrets& secrets,
                      std::array<bool, kKeys.size()>& seen) {
    // A key is buffered as a value is: a file in disorder may have a secret in its place.
    WipedText key(room);
    LANDFALL_TRY(cursor.string(key.text()));
    if (!isKnownKey(key.text()))
        return fail(ErrorKind::InvalidInput, "secrets." + sanitised(key.text()),
                    unknownKey(Message::of("is not a key of a secrets file"), key.text(), kKeys));
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        if (kKeys[i] != key.text())
            continue;
        if (seen[i])
            return refuse("secrets." + key.text(), Message::of("is given twice"),
                          Message::of("each key once"));
        seen[i] = true;
    }
    if (!cursor.take(':'))
        return cursor.expected(Message::of("a colon"));
    if (key.text() == "connectKeys")
        return readConnectKeys(cursor, room, secrets.connectKeys);
    LANDFALL_ASSIGN(secretOf(secrets, key.text()), readSecret(cursor, room, key.text()));
    return {};
}

tl::unexpected<Error> tooLarge(const std::string& name) {
    const ExactSize most(ByteCount{kLargestFile});
    return refuse(name, Message::of("is larger than %1", most), Message::of("at most %1", most));
}

Result<void> checkFile(int fd, const std::string& name) {
    struct stat status {};
    if (fstat(fd, &status) != 0)
        return fail(errnoError(errno, name, Message::of("reading the secrets file")));
    if (!S_ISREG(status.st_mode))
        return refuse(name, Message::of("is not a regular file"),
                      Message::of("a JSON file of your own"));
    if (status.st_uid != geteuid())
        return refuse(name, Message::of("belongs to user %1", status.st_uid),
                      Message::of("a file of user %1, who runs this program", geteuid()));
    if ((status.st_mode & 077) != 0)
        return refuse(name, Message::of("is accessible to others than its owner"),
                      Message::of("mode 0600 (chmod 600)"));
    if (status.st_size > static_cast<off_t>(kLargestFile))
        return tooLarge(name);
    return {};
}

bool isConnectKey(std::string_view value) {
    constexpr std::string_view kNotInBase58 = "0OIl";
    return value.size() == kConnectKeyLength &&
           (value.starts_with("rpuak_") || value.starts_with("rpoak_")) &&
           allOf(value.substr(6), [=](char c) {
               return isLetterOrDigit(c) && kNotInBase58.find(c) == std::string_view::npos;
           });
}

}  // namespace

Secrets Secrets::duplicate() const {
    Secrets second{wifi.duplicate(),
                   password.duplicate(),
                   vaultToken.duplicate(),
                   consulToken.duplicate(),
                   {}};
    for (const Secret& key : connectKeys)
        second.connectKeys.push_back(key.duplicate());
    return second;
}

Result<void> checkConnectKeys(const std::vector<Secret>& keys) {
    for (std::size_t i = 0; i < keys.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (keys[i].view() == keys[j].view())
                return refuse("secrets.connectKeys", Message::of("holds a key twice"),
                              Message::of("a key of its own for each card: it signs in one "
                                          "device, once"));
    return {};
}

Result<void> checkSecret(std::string_view key, std::string_view value) {
    const std::string subject = "secrets." + std::string(key);
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7f;
    };
    for (const char c : value) {
        if (isControl(c))
            return fail(ErrorKind::InvalidInput, subject,
                        Message::of("has a line break or another control character in it; "
                                    "accepted is one line"));
    }
    if (key == "password" && value.size() > kLongestPassword)
        return refuse(subject, Message::of("has %1 bytes", value.size()),
                      Message::of("at most %1 bytes", kLongestPassword));
    if (key == "connectKeys" && !isConnectKey(value))
        return refuse(subject, Message::of("holds something that is no auth key"),
                      Message::of("rpuak_ or rpoak_ and 24 letters and digits, as Raspberry Pi "
                                  "Connect shows it once"));
    const bool token = key == "vaultToken" || key == "consulToken";
    if (token && !allOf(value, [](char c) { return isPrintableAscii(c) && c != ' '; }))
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("has a space or a character outside of printable ASCII in it; "
                                "accepted is a token as the server gave it"));
    return {};
}

Result<Secrets> parseSecrets(std::string_view json, std::string_view subject) {
    Secrets secrets;
    std::array<bool, kKeys.size()> seen{};
    JsonCursor cursor(json, subject);
    if (!cursor.take('{'))
        return cursor.expected(Message::of("an object in braces"));
    if (!cursor.take('}')) {
        do {
            LANDFALL_TRY(readPair(cursor, json.size(), secrets, seen));
        } while (cursor.take(','));
        if (!cursor.take('}'))
            return cursor.expected(Message::of("a comma or a closing brace"));
    }
    if (!cursor.atEnd())
        return cursor.expected(Message::of("nothing after the closing brace"));
    return secrets;
}

Result<Secrets> loadSecrets(const std::filesystem::path& file) {
    const std::string name = shownPath(file.string());
    // Checks are made on the descriptor: a link may be followed, what it leads to must be private.
    const UniqueFd fd(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd)
        return fail(errnoError(errno, name, Message::of("opening the secrets file")));
    LANDFALL_TRY(checkFile(fd.get(), name));
    WipedText content(kLargestFile + 1);
    content.text().resize(kLargestFile + 1);
    LANDFALL_ASSIGN(const std::size_t size,
                    readAtMost(fd.get(), content.text(), ByteOffset{0}, name));

    if (size > kLargestFile)
        return tooLarge(name);
    return parseSecrets(std::string_view(content.text()).substr(0, size), name);
}

}  // namespace landfall
