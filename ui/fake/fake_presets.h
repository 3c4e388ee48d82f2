#pragma once

#include "ui/fake/fake_keychain.h"
#include "ui/fake/fake_state.h"
#include "ui/models/preset_backend.h"

namespace landfall {

/// "sample" names the scene's own preset; the file of any other is read.
class FakePresets : public PresetBackend {
public:
    explicit FakePresets(FakeState& state) : state_(state), keychain_(state.scene.keychain) {}

    Result<Preset> openPreset(const std::string& file) override;
    PresetStore presets() const override { return PresetStore(state_.scene.presetFolder); }
    FakeKeychain& secretStore() override { return keychain_; }
    std::vector<SshKey> listSshKeys() override { return state_.scene.sshKeys; }
    std::vector<std::string> listNetworks() override { return state_.scene.networks; }
    Result<VaultFindings> askVault(const Preset& preset, const Secret& token) override;

private:
    FakeState& state_;
    FakeKeychain keychain_;
};

}  // namespace landfall
