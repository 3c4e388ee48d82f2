#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/disk/ext4.h"
#include "core/image/base_facts.h"

namespace landfall {

/// Time zones and keyboard layouts that a root has, and what keeps its console from reading
/// /etc/default/keyboard. What cannot be read is not there.
void readLocaleFacts(const Ext4& root, BaseFacts& facts);

/// The links of tzdata.zi (zic(8), "L TARGET NAME"), by name: "US/Eastern" to "America/New_York".
[[nodiscard]] std::map<std::string, std::string> parseZoneLinks(std::string_view text);

/// Layouts and their variants of an XKB list of rules (evdev.lst of xkb-data), in its order.
[[nodiscard]] std::vector<KeyboardLayout> parseKeyboards(std::string_view text);

}  // namespace landfall
