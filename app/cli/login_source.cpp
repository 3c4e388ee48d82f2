#include "app/cli/login_source.h"

#include <utility>

#include "app/cli/terminal.h"
#include "core/keychain/keychain_probe.h"

namespace landfall::cli {

Secret LoginSource::kept(const std::string& server) const {
    if (!command_.options.secrets.empty() || probeKeychain() != SecretStore::State::Open)
        return {};
    Result<Secret> found = command_.keychain.store().read(keychainNameOf(server));
    if (found)
        return std::move(*found);
    command_.output.note("the keychain could not be read: " + found.error().text());
    return {};
}

Result<Secret> LoginSource::asked(const std::string& server, bool refused) const {
    const std::optional<Terminal> terminal = Terminal::ofPerson();
    if (!terminal)
        return Secret();
    const std::string what = (refused ? "Refused. User for " : "User for ") + server;
    LANDFALL_ASSIGN(const Secret user, terminal->ask(what + " (Return: none)", Terminal::Echo::On,
                                                     command_.interruption));
    if (user.empty())
        return Secret();
    LANDFALL_ASSIGN(const Secret password,
                    terminal->ask("Password", Terminal::Echo::Off, command_.interruption));
    std::string login;
    login.reserve(user.view().size() + 1 + password.view().size());
    login.append(user.view()).append(":").append(password.view());
    return Secret::takeFrom(login);
}

Result<Secret> LoginSource::loginFor(const std::string& server, bool refused,
                                     const CancelToken& /*cancel*/) {
    const std::lock_guard lock(mutex_);
    if (refused)
        known_.erase(server);
    else if (const auto known = known_.find(server); known != known_.end())
        return known->second.duplicate();
    Secret login = looked_.insert(server).second ? kept(server) : Secret();
    if (login.empty()) {
        LANDFALL_ASSIGN(login, asked(server, refused));
    }
    known_[server] = login.duplicate();
    return login;
}

}  // namespace landfall::cli
