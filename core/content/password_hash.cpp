#include "core/content/password_hash.h"

#include <crypt.h>
#include <sys/random.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <string>

#include "core/base/text.h"
#include "core/content/card_content.h"

namespace landfall {
namespace {

constexpr std::string_view kSubject = "password";
// What yescrypt takes of it: 22 characters of base 64 stand for 16 bytes of salt.
constexpr std::size_t kSaltBytes = 16;

struct WipingDelete {
    void operator()(crypt_data* data) const {
        explicit_bzero(data, sizeof *data);
        delete data;
    }
};

Result<void> checkPassword(std::string_view password) {
    if (password.empty() || password.size() >= CRYPT_MAX_PASSPHRASE_SIZE)
        return refuse(kSubject, Message::of("has %1 bytes", password.size()),
                      Message::of("1 to %1 bytes", CRYPT_MAX_PASSPHRASE_SIZE - 1));
    for (const char c : password) {
        if (c == '\0' || c == '\n' || c == '\r')
            return refuse(kSubject, Message::of("has a line break or a NUL in it"),
                          Message::of("one line"));
    }
    return {};
}

Result<std::string> freshSetting() {
    std::array<char, kSaltBytes> salt{};
    const ssize_t count = getrandom(salt.data(), salt.size(), 0);
    if (count != static_cast<ssize_t>(salt.size()))
        return fail(errnoError(count < 0 ? errno : EIO, std::string(kSubject),
                               Message::of("making a salt")));
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting{};
    const char* made = crypt_gensalt_rn("$y$", 0, salt.data(), static_cast<int>(salt.size()),
                                        setting.data(), static_cast<int>(setting.size()));
    if (made == nullptr)
        return fail(errnoError(errno, std::string(kSubject), Message::of("preparing yescrypt")));
    return std::string(made);
}

}  // namespace

Result<Secret> hashPassword(std::string_view password) {
    LANDFALL_TRY(checkPassword(password));
    LANDFALL_ASSIGN(const std::string setting, freshSetting());
    const std::unique_ptr<crypt_data, WipingDelete> data(new crypt_data());
    // A copy with a terminator, in pages of its own: the view need not have one.
    std::string terminated;
    terminated.reserve(password.size() + 1);
    terminated.append(password).push_back('\0');
    const Secret phrase = Secret::takeFrom(terminated);
    const char* hash =
        crypt_rn(phrase.view().data(), setting.c_str(), data.get(), static_cast<int>(sizeof *data));
    if (hash == nullptr)
        return fail(errnoError(errno, std::string(kSubject), Message::of("hashing with yescrypt")));
    const std::string_view text(hash);
    if (text.size() != kPasswordHashLength)
        return fail(ErrorKind::Internal, std::string(kSubject),
                    Message::of("libxcrypt made a hash of %1 characters where %2 were expected",
                                text.size(), kPasswordHashLength));
    return Secret(text);
}

}  // namespace landfall
