#pragma once

#include "app/cli/commands.h"
#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/config/secrets.h"

namespace landfall::cli {

/// Which secrets a command needs asked for when they were not given.
enum class SecretNeed { Card, VaultTokenOnly, ConsulTokenOnly, VaultSetup };

/// From `--secrets FILE`; without it from the keychain, where it is open; and for what is missing
/// there from the terminal, unseen, where there is one.
[[nodiscard]] Result<Secrets> obtainSecrets(const Command& command, const Preset& preset,
                                            SecretNeed need);

}  // namespace landfall::cli
