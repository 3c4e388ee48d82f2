#include "app/cli/secrets_source.h"

#include <optional>
#include <string>

#include "app/cli/terminal.h"
#include "core/config/no_preset.h"
#include "core/join/join_content.h"
#include "core/keychain/keychain_probe.h"

namespace landfall::cli {
namespace {

/// What the keychain holds for the preset; nothing if it is absent, locked or fails.
Secrets kept(const Command& command, const Preset& preset) {
    const SecretStore::State state = probeKeychain();
    if (state == SecretStore::State::Locked)
        command.output.note("the keychain is locked and was not read");
    if (state != SecretStore::State::Open)
        return {};
    auto found = recallSecrets(command.keychain.store(), preset);
    if (found)
        return std::move(*found);
    command.output.note("the keychain could not be read: " + found.error().text());
    return {};
}

}  // namespace

Result<Secrets> obtainSecrets(const Command& command, const Preset& preset, SecretNeed need) {
    Secrets secrets;
    if (isNone(preset))
        return secrets;
    if (const std::string& file = command.options.secrets; !file.empty()) {
        LANDFALL_ASSIGN(secrets, loadSecrets(file));
    } else {
        secrets = kept(command, preset);
    }
    const std::optional<Terminal> terminal = Terminal::ofPerson();
    if (!terminal)
        return secrets;
    const auto ask = [&](const std::string& what) {
        return terminal->ask(what, Terminal::Echo::Off, command.interruption);
    };
    const bool card = need == SecretNeed::Card;
    if (card && preset.wifi && preset.wifi->security != WifiSecurity::Open &&
        secrets.wifi.empty()) {
        LANDFALL_ASSIGN(secrets.wifi, ask("Passphrase of the Wi-Fi " + preset.wifi->ssid));
    }
    if (card && preset.user && preset.user->passwordLogin && secrets.password.empty()) {
        LANDFALL_ASSIGN(secrets.password, ask("Password for " + preset.user->name));
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
            ask(card ? "Vault token of the operator (Return: none, rejoin later)"
                : need == SecretNeed::VaultSetup ? "Vault token that may write policies and roles"
                                                 : "Vault token of the operator"));
    }
    // Where hosts need a Consul token, the catalog cannot be read without one either.
    if (need == SecretNeed::ConsulTokenOnly && preset.join->vault.aclToken &&
        secrets.consulToken.empty()) {
        LANDFALL_ASSIGN(secrets.consulToken,
                        ask("Consul token that may read nodes (Return: none)"));
    }
    return secrets;
}

Result<void> askConnectKeys(const Command& command, const Preset& preset,
                            const std::vector<CardJob>& jobs, Secrets& secrets) {
    if (!preset.user || !preset.user->raspberryPiConnect || !secrets.connectKeys.empty())
        return {};
    const std::optional<Terminal> terminal = Terminal::ofPerson();
    if (!terminal)
        return {};
    for (const CardJob& job : jobs) {
        LANDFALL_ASSIGN(Secret key, terminal->ask("Raspberry Pi Connect auth key for " + job.host,
                                                  Terminal::Echo::Off, command.interruption));
        LANDFALL_TRY(checkSecret("connectKeys", key.view()));
        secrets.connectKeys.push_back(std::move(key));
    }
    return {};
}

}  // namespace landfall::cli
