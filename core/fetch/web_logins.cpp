#include "core/fetch/web_logins.h"

#include <QByteArray>
#include <mutex>
#include <utility>

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

Secret basicAuthorization(std::string_view login) {
    std::string value =
        "Basic " + QByteArray::fromRawData(login.data(), static_cast<qsizetype>(login.size()))
                       .toBase64()
                       .toStdString();
    return Secret::takeFrom(value);
}

}  // namespace landfall
