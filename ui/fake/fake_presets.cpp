#include "ui/fake/fake_presets.h"

#include <thread>

#include "core/config/preset_json.h"

namespace landfall {

Result<Preset> FakePresets::openPreset(const std::string& file) {
    if (file == "sample")
        return state_.scene.preset;
    return loadPreset(file);
}

Result<VaultFindings> FakePresets::askVault(const Preset& preset, const Secret& token) {
    const VaultSettings& settings = preset.join->vault;
    std::this_thread::sleep_for(state_.scene.tick * 10);
    if (token.view() == "refused")
        return fail(refusedToken());
    const std::string roleId = "f3b0c442-98fc-1c14-9afb-f4c8996fb924";
    if (!settings.approle.roleId.empty() && settings.approle.roleId != roleId)
        return fail(ErrorKind::InvalidInput, "join.vault.approle.roleId",
                    Message::of("is %1; the role %2 has %3", settings.approle.roleId,
                                settings.approle.role, roleId));
    return VaultFindings{roleId,
                         {state_.scene.planWarnings.begin(), state_.scene.planWarnings.end()}};
}

}  // namespace landfall
