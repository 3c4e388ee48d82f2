#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/content/identity.h"
#include "core/image/base_facts.h"

namespace landfall {

// cloud-init's NoCloud seed on the boot partition, as texts; all pure. JSON throughout: nothing in
// it can be mistaken for YAML's syntax.

/// New for each card: cloud-init does its work once for an id.
[[nodiscard]] std::string instanceId(const CardIdentity& identity);

[[nodiscard]] std::string metaData(const CardIdentity& identity);
/// Host name, user, keys, timezone. Never a password: cloud-init keeps a copy of it all.
[[nodiscard]] std::string userData(const BaseFacts& facts, const Preset& preset,
                                   const CardIdentity& identity);
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
