#include "ui/fake/fake_keychain.h"

namespace landfall {

SecretStore::State FakeKeychain::state() {
    const std::lock_guard lock(mutex_);
    return state_;
}

Result<Secret> FakeKeychain::read(const std::string& name) {
    const std::lock_guard lock(mutex_);
    if (state_ == State::Absent)
        return fail(ErrorKind::NotSupported, name,
                    Message::of("there is no keychain in this session"));
    state_ = State::Open;
    const auto kept = kept_.find(name);
    return kept == kept_.end() ? Secret() : kept->second.duplicate();
}

Result<void> FakeKeychain::write(const std::string& name, const Secret& secret) {
    const std::lock_guard lock(mutex_);
    if (state_ != State::Open)
        return fail(ErrorKind::NotSupported, name,
                    Message::of("there is no keychain in this session"));
    kept_.insert_or_assign(name, secret.duplicate());
    return {};
}

Result<void> FakeKeychain::remove(const std::string& name) {
    const std::lock_guard lock(mutex_);
    kept_.erase(name);
    return {};
}

}  // namespace landfall
