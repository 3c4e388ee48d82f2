#pragma once

#include <vector>

#include "app/cli/commands.h"
#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/config/secrets.h"
#include "core/flash/batch.h"

namespace landfall::cli {

/// Which secrets a command asks for when they are missing.
enum class SecretNeed { Card, VaultTokenOnly, ConsulTokenOnly, VaultSetup };

/// From `--secrets FILE`, or without it from the keychain if it is unlocked. What is still missing
/// is asked for on the terminal without echo, if there is one.
[[nodiscard]] Result<Secrets> obtainSecrets(const Command& command, const Preset& preset,
                                            SecretNeed need);

/// Raspberry Pi Connect's auth keys of these cards, where the preset wants them and they are not
/// there: asked for on the terminal, one by one, unseen. Never from the keychain: a key works once.
[[nodiscard]] Result<void> askConnectKeys(const Command& command, const Preset& preset,
                                          const std::vector<CardJob>& jobs, Secrets& secrets);

}  // namespace landfall::cli
