#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string>

#include "app/cli/commands.h"
#include "core/fetch/web_logins.h"

namespace landfall::cli {

/// Logins of servers: from the keychain if it is unlocked (not beside `--secrets FILE`), else asked
/// for on the terminal, if there is one. What a server took is remembered while the program runs.
class LoginSource : public WebLogins {
public:
    explicit LoginSource(const Command& command) : command_(command) {}
    Result<Secret> loginFor(const std::string& server, bool refused,
                            const CancelToken& cancel) override;

private:
    [[nodiscard]] Secret kept(const std::string& server) const;
    [[nodiscard]] Result<Secret> asked(const std::string& server, bool refused) const;

    const Command& command_;
    std::mutex mutex_;  ///< held while a person is asked: one question at a time
    std::map<std::string, Secret> known_;
    std::set<std::string> looked_;  ///< for these the keychain was asked
};

}  // namespace landfall::cli
