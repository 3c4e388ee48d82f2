#pragma once

#include <memory>
#include <mutex>

#include "core/keychain/keychain_store.h"

namespace landfall::cli {

/// The keychain from its first use on: there may be one in a process. Any thread.
class Keychain {
public:
    [[nodiscard]] SecretStore& store() {
        std::call_once(made_, [this] { store_ = std::make_unique<KeychainStore>(); });
        return *store_;
    }

private:
    std::once_flag made_;
    std::unique_ptr<KeychainStore> store_;
};

}  // namespace landfall::cli
