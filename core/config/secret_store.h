#pragma once

#include <string>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/config/preset.h"
#include "core/config/secrets.h"

namespace landfall {

/// Where secrets are kept between two runs, each by a name that a person can read: the system's
/// keychain, or a fake of it. Every call blocks; any thread.
class SecretStore {
public:
    enum class State {
        Absent,  ///< there is no keychain
        Locked,  ///< the person must unlock it first
        Open,
    };

    virtual ~SecretStore() = default;
    /// Without asking the person anything.
    [[nodiscard]] virtual State state() = 0;
    /// Empty where nothing is kept by that name. A locked store may ask the person first.
    [[nodiscard]] virtual Result<Secret> read(const std::string& name) = 0;
    [[nodiscard]] virtual Result<void> write(const std::string& name, const Secret& secret) = 0;
    /// Nothing kept by that name is no error.
    [[nodiscard]] virtual Result<void> remove(const std::string& name) = 0;
    /// What is under way ends with Cancelled, and so does all that follows: the program ends.
    virtual void abandon() = 0;
};

/// What is kept for a preset: by network, by server, by user and preset. Empty where nothing is, or
/// where what is kept is not what is accepted.
[[nodiscard]] Result<Secrets> recallSecrets(SecretStore& store, const Preset& preset);
/// Keeps what is given; what is empty stays as it was.
[[nodiscard]] Result<void> keepSecrets(SecretStore& store, const Preset& preset,
                                       const Secrets& secrets);
[[nodiscard]] Result<void> forgetSecrets(SecretStore& store, const Preset& preset);

}  // namespace landfall
