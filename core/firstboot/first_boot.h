#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/content/identity.h"
#include "core/firstboot/seed.h"
#include "core/image/base_facts.h"

namespace landfall {

/// What a kind of base wants on its card for host name, user, Wi-Fi and the rest
/// (core/image/BASES.md).
struct FirstBootContent {
    CardContent content;  ///< shared by all cards of a preset
    std::vector<PlanWarning> warnings;
};

/// The root's part (users, NetworkManager keyfiles, timezone, landfall-firstboot.service,
/// generalisation) and the boot partition's shared part. NotSupported, naming the field and the
/// reason, for a setting that this base cannot take.
[[nodiscard]] Result<FirstBootContent> firstBootContent(const BaseFacts& facts,
                                                        const Preset& preset,
                                                        RootGrowth growth = RootGrowth::HeldOff);

/// The boot partition's files of one card: the NoCloud seed or the file of another first boot,
/// where the base reads one.
[[nodiscard]] Result<std::vector<ContentFile>> firstBootCardFiles(
    const BaseFacts& facts, const Preset& preset, const CardIdentity& identity,
    RootGrowth growth = RootGrowth::HeldOff);

/// Words of one card's own on its kernel command line: the NoCloud instance, where the base reads
/// a seed. Carried out behind firstBootContent()'s own edits.
[[nodiscard]] CommandLineEdit firstBootCardCommandLine(const BaseFacts& facts,
                                                       const CardIdentity& identity);

}  // namespace landfall
