#pragma once

#include "core/config/secret_store.h"

namespace landfall {

/// Whether this session has a keychain and whether it is open, by looking on the session's bus:
/// nobody is asked anything. QtKeychain cannot tell a locked keychain from one that holds nothing
/// where no prompt can be shown.
[[nodiscard]] SecretStore::State probeKeychain();

}  // namespace landfall
