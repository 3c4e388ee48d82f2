#pragma once

#include <map>
#include <mutex>

#include "core/config/secret_store.h"

namespace landfall {

/// A keychain that forgets when the program ends.
class FakeKeychain : public SecretStore {
public:
    explicit FakeKeychain(State state) : state_(state) {}

    State state() override;
    /// Opens a locked one, as a person would.
    Result<Secret> read(const std::string& name) override;
    Result<void> write(const std::string& name, const Secret& secret) override;
    Result<void> remove(const std::string& name) override;
    void abandon() override {}

private:
    std::mutex mutex_;
    State state_;
    std::map<std::string, Secret> kept_;
};

}  // namespace landfall
