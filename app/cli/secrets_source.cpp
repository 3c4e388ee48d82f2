#include "app/cli/secrets_source.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "core/base/unique_fd.h"
#include "core/join/join_content.h"
#include "core/keychain/keychain_probe.h"
#include "core/keychain/keychain_store.h"

namespace landfall::cli {
namespace {

void say(const UniqueFd& terminal, const std::string& text) {
    (void)!write(terminal.get(), text.data(), text.size());
}

/// A line typed without echo; empty when only Return was pressed.
Result<Secret> ask(const UniqueFd& terminal, const std::string& what) {
    termios seen{};
    if (tcgetattr(terminal.get(), &seen) != 0)
        return fail(errnoError(errno, "terminal", Message::of("asking for a secret")));
    termios unseen = seen;
    unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(terminal.get(), TCSAFLUSH, &unseen);
    say(terminal, what + ": ");
    std::string line;
    line.reserve(4096);  // never reallocated: no copy is left behind
    char c = 0;
    ssize_t got = 0;
    while (line.size() < 4096 && (got = read(terminal.get(), &c, 1)) == 1 && c != '\n')
        line += c;
    tcsetattr(terminal.get(), TCSAFLUSH, &seen);
    say(terminal, "\n");
    return Secret::takeFrom(line);
}

/// What the keychain holds for the preset; nothing if it is absent, locked or fails.
Secrets kept(const Command& command, const Preset& preset) {
    const SecretStore::State state = probeKeychain();
    if (state == SecretStore::State::Locked)
        command.output.note("the keychain is locked and was not read");
    if (state != SecretStore::State::Open)
        return {};
    KeychainStore store;
    auto found = recallSecrets(store, preset);
    if (found)
        return std::move(*found);
    command.output.note("the keychain could not be read: " + found.error().text());
    return {};
}

}  // namespace

Result<Secrets> obtainSecrets(const Command& command, const Preset& preset, SecretNeed need) {
    Secrets secrets;
    if (const std::string& file = command.options.secrets; !file.empty()) {
        LANDFALL_ASSIGN(secrets, loadSecrets(file));
    } else {
        secrets = kept(command, preset);
    }
    // A job without a person (CI, a pipe) is never asked.
    if (isatty(STDIN_FILENO) == 0)
        return secrets;
    const UniqueFd terminal(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!terminal)
        return secrets;
    const bool card = need == SecretNeed::Card;
    if (card && preset.wifi && preset.wifi->security != WifiSecurity::Open &&
        secrets.wifi.empty()) {
        LANDFALL_ASSIGN(secrets.wifi,
                        ask(terminal, "Passphrase of the Wi-Fi " + preset.wifi->ssid));
    }
    if (card && preset.user && preset.user->passwordLogin && secrets.password.empty()) {
        LANDFALL_ASSIGN(secrets.password, ask(terminal, "Password for " + preset.user->name));
    }
    if (!preset.join)
        return secrets;
    // A new card may take no token; what is done to one that was written does.
    const bool wantsToken =
        card ? cardsTakeTokens(preset.join->vault.approle)
             : need == SecretNeed::VaultTokenOnly || need == SecretNeed::VaultSetup;
    if (wantsToken && secrets.vaultToken.empty()) {
        LANDFALL_ASSIGN(
            secrets.vaultToken,
            ask(terminal, card ? "Vault token of the operator (Return: none, rejoin later)"
                          : need == SecretNeed::VaultSetup
                              ? "Vault token that may write policies and roles"
                              : "Vault token of the operator"));
    }
    // Where hosts need a Consul token, the catalog cannot be read without one either.
    if (need == SecretNeed::ConsulTokenOnly && preset.join->vault.aclToken &&
        secrets.consulToken.empty()) {
        LANDFALL_ASSIGN(secrets.consulToken,
                        ask(terminal, "Consul token that may read nodes (Return: none)"));
    }
    return secrets;
}

}  // namespace landfall::cli
