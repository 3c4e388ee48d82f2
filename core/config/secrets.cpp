#include "core/config/secrets.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/config/json_text.h"
#include "core/config/preset_keys.h"
#include "core/config/secret_rules.h"

namespace landfall {
namespace {

constexpr std::size_t kLargestFile = 64 * 1024;
constexpr std::size_t kLongestPassword = 511;  // CRYPT_MAX_PASSPHRASE_SIZE with its terminator
constexpr std::array<std::string_view, 4> kKeys{"wifi", "password", "vaultToken", "consulToken"};

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

tl::unexpected<Error> unknownKey(std::string_view key) {
    std::string message =
        "is not a key of a secrets file; accepted are wifi, password, vaultToken and consulToken";
    if (const std::string_view nearest = nearestKey(key, kKeys); !nearest.empty())
        message.append("; did you mean \"").append(nearest).append("\"?");
    return fail(ErrorKind::InvalidInput, "secrets." + sanitised(key), std::move(message));
}

/// One `"key": "value"` into its Secret.
Result<void> readPair(JsonCursor& cursor, std::size_t room, Secrets& secrets,
                      std::array<bool, kKeys.size()>& seen) {
    // A key is buffered as a value is: a file in disorder may have a secret in its place.
    WipedText key(room);
    LANDFALL_TRY(cursor.string(key.text()));
    if (!isKnownKey(key.text()))
        return unknownKey(key.text());
    for (std::size_t i = 0; i < kKeys.size(); ++i) {
        if (kKeys[i] != key.text())
            continue;
        if (seen[i])
            return fail(ErrorKind::InvalidInput, "secrets." + key.text(),
                        "is given twice; accepted is each key once");
        seen[i] = true;
    }
    if (!cursor.take(':'))
        return cursor.expected("a colon");
    if (cursor.peek() != '"')
        return fail(ErrorKind::InvalidInput, "secrets." + key.text(),
                    "is not a text; accepted is a text in quotation marks");
    WipedText value(room);
    LANDFALL_TRY(cursor.string(value.text()));
    LANDFALL_TRY(checkSecret(key.text(), value.text()));
    secretOf(secrets, key.text()) = Secret(value.text());
    return {};
}

Result<void> checkFile(int fd, const std::string& name) {
    struct stat status {};
    if (fstat(fd, &status) != 0)
        return fail(errnoError(errno, name, "looking at the secrets file"));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::InvalidInput, name,
                    "is not an ordinary file; accepted is a JSON file of your own");
    if (status.st_uid != geteuid())
        return fail(ErrorKind::InvalidInput, name,
                    "belongs to user " + std::to_string(status.st_uid) +
                        "; accepted is a file of user " + std::to_string(geteuid()) +
                        ", who runs this program");
    if ((status.st_mode & 077) != 0)
        return fail(ErrorKind::InvalidInput, name,
                    "can be used by others than its owner; accepted is mode 0600 (chmod 600)");
    if (status.st_size > static_cast<off_t>(kLargestFile))
        return fail(ErrorKind::InvalidInput, name, "is larger than 64 KiB; accepted is less");
    return {};
}

}  // namespace

Result<void> checkSecret(std::string_view key, std::string_view value) {
    const std::string subject = "secrets." + std::string(key);
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7f;
    };
    for (const char c : value) {
        if (isControl(c))
            return fail(ErrorKind::InvalidInput, subject,
                        "has a line break or another control character in it; accepted is one "
                        "line");
    }
    if (key == "password" && value.size() > kLongestPassword)
        return fail(ErrorKind::InvalidInput, subject,
                    "has " + std::to_string(value.size()) + " bytes; accepted are at most " +
                        std::to_string(kLongestPassword));
    const bool token = key == "vaultToken" || key == "consulToken";
    if (token && !allOf(value, [](char c) { return isPrintableAscii(c) && c != ' '; }))
        return fail(ErrorKind::InvalidInput, subject,
                    "has a space or a character outside of printable ASCII in it; accepted is a "
                    "token as the server gave it");
    return {};
}

Result<Secrets> parseSecrets(std::string_view json, std::string_view subject) {
    Secrets secrets;
    std::array<bool, kKeys.size()> seen{};
    JsonCursor cursor(json, subject);
    if (!cursor.take('{'))
        return cursor.expected("an object in braces");
    if (!cursor.take('}')) {
        do {
            LANDFALL_TRY(readPair(cursor, json.size(), secrets, seen));
        } while (cursor.take(','));
        if (!cursor.take('}'))
            return cursor.expected("a comma or a closing brace");
    }
    if (!cursor.atEnd())
        return cursor.expected("nothing after the closing brace");
    return secrets;
}

Result<Secrets> loadSecrets(const std::filesystem::path& file) {
    const std::string name = shownPath(file.string());
    // Checks are made on the descriptor: a link may be followed, what it leads to must be private.
    const UniqueFd fd(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd)
        return fail(errnoError(errno, name, "opening the secrets file"));
    LANDFALL_TRY(checkFile(fd.get(), name));
    WipedText content(kLargestFile + 1);
    content.text().resize(kLargestFile + 1);
    std::size_t size = 0;
    while (size < content.text().size()) {
        const ssize_t count =
            read(fd.get(), content.text().data() + size, content.text().size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(errnoError(errno, name, "reading the secrets file"));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size > kLargestFile)
        return fail(ErrorKind::InvalidInput, name, "is larger than 64 KiB; accepted is less");
    return parseSecrets(std::string_view(content.text()).substr(0, size), name);
}

}  // namespace landfall
