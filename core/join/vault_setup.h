#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/preset.h"

namespace landfall {

/// One call that writes what a join needs of Vault.
struct VaultChange {
    Message what;        ///< "make the policy consul-node: what a host may do"
    std::string path;    ///< below /v1/, sent there by POST
    std::string body;    ///< the JSON that is sent, indented
    std::string before;  ///< what stands there and is changed; empty where there is nothing
};

/// Sets Vault up for the hosts of a preset, with a token that has the rights: the AppRole method,
/// the policies of the machine and of the operator, the role. What is right already is left alone,
/// and of a role that is there nothing is changed but what would keep its hosts from joining. The
/// values that the preset reads (gossip key, CA) are not written: they are Consul's. Blocking;
/// one thread.
class VaultSetup {
public:
    VaultSetup(const VaultSettings& settings, Secret token);
    ~VaultSetup();
    VaultSetup(VaultSetup&&) noexcept;
    VaultSetup& operator=(VaultSetup&&) noexcept;

    /// What apply() would have to write, in order. Empty where nothing has to be changed.
    [[nodiscard]] Result<std::vector<VaultChange>> look();
    /// Sends them. An error names the call; those before it were made.
    [[nodiscard]] Result<void> apply(const std::vector<VaultChange>& changes);
    /// The role's identifier, which the preset needs.
    [[nodiscard]] Result<std::string> roleId();

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace landfall
