#include "core/fetch/netrc.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include "core/base/file_io.h"
#include "core/base/unique_fd.h"
#include "core/fetch/web_logins.h"

namespace landfall {

namespace {

constexpr ByteCount kLargestFile{1024 * 1024};

std::string placeOfFile() {
    if (const char* named = std::getenv("NETRC"); named != nullptr && *named != '\0')
        return named;
    const char* home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? std::string(home) + "/.netrc" : std::string();
}

/// The file's words: apart by blanks, whole in quotation marks, none in a line that begins with
/// "#".
class Words {
public:
    explicit Words(std::string_view text) : rest_(text) {}

    /// Empty at the end.
    std::string_view next() {
        skipBlanks();
        if (rest_.empty())
            return {};
        if (rest_.front() == '"') {
            rest_.remove_prefix(1);
            return take(rest_.find('"'), 1);
        }
        return take(rest_.find_first_of(" \t\r\n"), 0);
    }
    /// A macro's body ends with an empty line.
    void skipMacro() {
        const std::size_t end = rest_.find("\n\n");
        rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end + 2);
    }

private:
    void skipBlanks() {
        for (;;) {
            const std::size_t begin = std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size());
            atLineStart_ =
                atLineStart_ || rest_.substr(0, begin).find('\n') != std::string_view::npos;
            rest_ = rest_.substr(begin);
            if (rest_.empty() || rest_.front() != '#' || !atLineStart_)
                break;
            const std::size_t line = rest_.find('\n');
            rest_ = line == std::string_view::npos ? std::string_view() : rest_.substr(line);
        }
        atLineStart_ = false;
    }
    std::string_view take(std::size_t end, std::size_t behind) {
        const std::string_view word = rest_.substr(0, end);
        rest_ = end == std::string_view::npos ? std::string_view() : rest_.substr(end + behind);
        return word;
    }

    std::string_view rest_;
    bool atLineStart_ = true;
};

}  // namespace

Secret authorizationIn(std::string_view netrc, std::string_view host) {
    Words words(netrc);
    bool wanted = false;
    std::string_view login;
    std::string_view password;
    for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
        if (word == "machine" || word == "default") {
            if (wanted)
                break;  // the first of that host counts
            wanted = word == "machine" && words.next() == host;
        } else if (word == "login" || word == "password" || word == "account") {
            const std::string_view value = words.next();
            if (wanted && word == "login")
                login = value;
            else if (wanted && word == "password")
                password = value;
        } else if (word == "macdef") {
            words.skipMacro();
        }
    }
    if (!wanted || (login.empty() && password.empty()))
        return {};
    std::string pair = std::string(login) + ":" + std::string(password);
    Secret authorization = basicAuthorization(pair);
    wipe(pair);
    return authorization;
}

Result<Secret> authorizationFor(const std::string& host) {
    const std::string place = placeOfFile();
    const UniqueFd fd(::open(place.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (place.empty() || (!fd && (errno == ENOENT || errno == ENOTDIR)))
        return Secret();
    struct stat info {};
    if (!fd || ::fstat(fd.get(), &info) != 0)
        return fail(errnoError(errno, place, Message::of("opening it")));
    if (!S_ISREG(info.st_mode) || info.st_uid != ::geteuid() || (info.st_mode & 077U) != 0)
        return fail(ErrorKind::NotPermitted, place,
                    Message::of("is not read, for it is not only yours: accepted is a file of your "
                                "own that nobody else may read (chmod 600)"));
    LANDFALL_ASSIGN(std::string text, readToEnd(fd.get(), kLargestFile, place));
    Secret found = authorizationIn(text, host);
    wipe(text);
    return found;
}

}  // namespace landfall
