#pragma once

#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/firstboot/first_boot.h"
#include "core/image/base_facts.h"

namespace landfall {

// The preset's user, made in the root.

/// Whether a seed's cloud-init does not make him, for the root has him: where his home holds
/// something before the first boot, and where cloud-init must not. That of Raspberry Pi OS calls
/// userconf, which renames whoever has the number 1000 (cloudinit/distros/raspberry_pi_os.py,
/// add_user): right while the image's wizard waits for it, and somebody's own account afterwards.
[[nodiscard]] bool accountIsInRoot(const BaseFacts& facts, const LoginUser& user);

/// The account and what belongs to it: on Raspberry Pi OS all that userconf-pi does, and whether
/// SSH takes passwords, which a seed says by ssh_pwauth.
[[nodiscard]] CardContent loginUserContent(const BaseFacts& facts, const LoginUser& user);

/// Of the base's own accounts, which stay.
[[nodiscard]] std::vector<PlanWarning> accountsThatStay(const BaseFacts& facts,
                                                        const LoginUser& user);

}  // namespace landfall
