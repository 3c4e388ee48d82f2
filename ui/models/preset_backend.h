#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/config/preset_store.h"
#include "core/config/secret_store.h"
#include "core/content/card_content.h"

namespace landfall {

/// A public key of the person at the computer.
struct SshKey {
    std::string file;  ///< "id_ed25519.pub"
    std::string line;  ///< one that validateSshKey() accepts
    bool operator==(const SshKey&) const = default;
};

/// What a Vault says about the role that cards are to log in with.
struct VaultFindings {
    std::string roleId;
    std::vector<PlanWarning> warnings;
};

/// Presets, the secrets that they need, and what helps to fill them in: the user's keys, the
/// networks nearby, Vault.
class PresetBackend {
public:
    virtual ~PresetBackend() = default;

    /// A preset by its file.
    [[nodiscard]] virtual Result<Preset> openPreset(const std::string& file) = 0;
    /// The user's presets; whoever uses it does so in a worker thread. Never fails, nor blocks.
    [[nodiscard]] virtual PresetStore presets() const = 0;
    /// Where secrets are kept between two runs. As long-lived as the backend.
    [[nodiscard]] virtual SecretStore& secretStore() = 0;
    /// The keys of ~/.ssh; none where there are none.
    [[nodiscard]] virtual std::vector<SshKey> listSshKeys() = 0;
    /// The wireless networks that this computer is in now; none where nobody can say.
    [[nodiscard]] virtual std::vector<std::string> listNetworks() = 0;
    /// Everything that is asked of Vault before cards are written, and the role-id: the preset,
    /// which joins, need not name it.
    [[nodiscard]] virtual Result<VaultFindings> askVault(const Preset& preset,
                                                         const Secret& token) = 0;
};

}  // namespace landfall
