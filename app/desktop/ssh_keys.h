#pragma once

#include <filesystem>
#include <vector>

#include "ui/models/preset_backend.h"

namespace landfall {

/// The public keys of `home`/.ssh: every *.pub file of one line that is a key, by name. What is
/// none is left out.
[[nodiscard]] std::vector<SshKey> sshKeysBelow(const std::filesystem::path& home);

}  // namespace landfall
