#pragma once

#include <mutex>
#include <set>
#include <string>

#include "core/config/secret_store.h"
#include "core/fetch/web_logins.h"

namespace landfall {

/// Logins of servers as an open keychain has them; the store outlives it.
class KeptLogins : public WebLogins {
public:
    explicit KeptLogins(SecretStore& store) : store_(store) {}
    Result<Secret> loginFor(const std::string& server, bool refused,
                            const CancelToken& /*cancel*/) override {
        const std::lock_guard lock(mutex_);
        // What netrc says may have been refused before.
        if ((refused && given_.count(server) != 0) || store_.state() != SecretStore::State::Open)
            return Secret();
        given_.insert(server);
        return store_.read(keychainNameOf(server));
    }

private:
    SecretStore& store_;
    std::mutex mutex_;
    std::set<std::string> given_;
};

}  // namespace landfall
