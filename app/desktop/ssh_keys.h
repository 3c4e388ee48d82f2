#pragma once

#include <filesystem>
#include <vector>

#include "ui/models/preset_backend.h"

namespace landfall {

/// The public keys of `home`/.ssh: every *.pub file that holds one line with a key, by name. Other
/// files are skipped.
[[nodiscard]] std::vector<SshKey> sshKeysBelow(const std::filesystem::path& home);

}  // namespace landfall
