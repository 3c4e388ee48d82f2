#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/content/identity.h"
#include "core/image/base_facts.h"

namespace landfall {

// cloud-init's NoCloud seed on the boot partition, as texts; all pure. What is ours is JSON:
// nothing in it can be mistaken for YAML's syntax.

/// New for each card: cloud-init does its work once for an id.
[[nodiscard]] std::string instanceId(const CardIdentity& identity);

[[nodiscard]] std::string metaData(const CardIdentity& identity);

/// The base's user-data with the card's keys in place of its own.
struct MergedUserData {
    std::string text;
    std::vector<std::string> kept;      ///< keys of the base that stay: "runcmd"
    std::vector<std::string> replaced;  ///< what goes, a key with its lines in one text
    int unlike = 0;  ///< the line for which it cannot be merged, and all of it goes
};

/// Who says whether the root takes the rest of the card.
enum class RootGrowth {
    HeldOff,         ///< the card's layout: what the base has for it is switched off
    AsTheBaseWants,  ///< the base, whose table stays
};

/// Host name, user, keys, timezone, beside what the base's own says of other things. Never a
/// password: cloud-init keeps a copy of it all.
[[nodiscard]] MergedUserData mergedUserData(const BaseFacts& facts, const Preset& preset,
                                            const CardIdentity& identity,
                                            RootGrowth growth = RootGrowth::HeldOff);
/// The text of that.
[[nodiscard]] std::string userData(const BaseFacts& facts, const Preset& preset,
                                   const CardIdentity& identity,
                                   RootGrowth growth = RootGrowth::HeldOff);
/// Whether the time zone goes by user-data: without tzdata cc_timezone fails (cloudinit/distros,
/// _find_tz_file), and cloud-init with it.
[[nodiscard]] bool seedTakesTimezone(const BaseFacts& facts);
/// Whether the address goes by network-config: netplan finds a card by a pattern of its name, which
/// cloud-init's own renderers take for the name itself. Elsewhere landfall-firstboot.service writes
/// it.
[[nodiscard]] bool seedTakesAddress(const BaseFacts& facts);
/// Version 2, for a static address of any Ethernet card, whatever the kernel calls it.
[[nodiscard]] Result<std::string> networkConfig(const EthernetSettings& ethernet,
                                                std::uint32_t number);

/// Of the groups that a person's account has on such systems, those that this base has.
[[nodiscard]] std::vector<std::string> loginGroups(const BaseFacts& facts);

}  // namespace landfall
