#include "core/fetch/web_logins.h"

#include <QByteArray>
#include <mutex>
#include <utility>

#include "core/fetch/web_address.h"

namespace landfall {

namespace {

std::mutex& mutex() {
    static std::mutex held;
    return held;
}

std::shared_ptr<WebLogins>& ofThisProgram() {
    static std::shared_ptr<WebLogins> logins;
    return logins;
}

}  // namespace

void setWebLogins(std::shared_ptr<WebLogins> logins) {
    const std::lock_guard lock(mutex());
    ofThisProgram() = std::move(logins);
}

std::shared_ptr<WebLogins> webLogins() {
    const std::lock_guard lock(mutex());
    return ofThisProgram();
}

std::string keychainNameOf(std::string_view server) {
    return "login for " + std::string(server);
}

Message unauthorisedMessage(const std::string& address, bool refused) {
    if (refused)
        return Message::of("%1 refuses the user and the password that it was given (401)",
                           shownAddress(address));
    return Message::of(
        "%1 asks for a user and a password (401); accepted is https with a "
        "line in ~/.netrc (machine %2 login NAME password WORD), or "
        "NAME:PASSWORD in the keychain as %3",
        shownAddress(address), hostOf(address), Quoted(keychainNameOf(serverOf(address))));
}

Secret basicAuthorization(std::string_view login) {
    std::string value =
        "Basic " + QByteArray::fromRawData(login.data(), static_cast<qsizetype>(login.size()))
                       .toBase64()
                       .toStdString();
    return Secret::takeFrom(value);
}

}  // namespace landfall
