#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/firstboot/first_boot.h"
#include "core/image/base_facts.h"

namespace landfall {

// Raspberry Pi Connect: each host signs in by an auth key of its own, which works once.

/// What rpi-connect reads at the first boot, in the user's home, as Raspberry Pi Imager 2 puts it
/// there (customization_generator.cpp): the auth key, the user's units switched on, and that they
/// run while he is not logged in. The home must be the root's to make: see accountIsInRoot().
/// NotSupported where the base is no Raspberry Pi OS that has, or can have, rpi-connect; a warning
/// where it is still to be installed.
[[nodiscard]] Result<FirstBootContent> connectContent(const BaseFacts& facts,
                                                      const LoginUser& user);

/// What is installed, and run afterwards, where the base has no rpi-connect.
void addConnectPackage(const BaseFacts& facts, const Preset& preset, FirstBootSettings& settings);

}  // namespace landfall
