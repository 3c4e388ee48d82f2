#pragma once

#include <optional>
#include <string>

#include "core/config/preset.h"
#include "core/content/identity.h"
#include "core/image/base_facts.h"

namespace landfall {

// The file on the boot partition that a base's own first boot reads, as text; pure. It gets the
// card's host name, and keeps whatever else the base has in it.

/// raspberrypi/rpi-preseed, doc/rpi-preseed.5 and src/lib/toml.sh: TOML, of which it reads sections
/// and values of one line.
[[nodiscard]] std::string preseedText(const std::string& before, const std::string& host);

/// rpi-set-sysconf of Debian's image-specs: "key=value" lines, '#' begins a comment.
[[nodiscard]] std::string sysconfText(const std::string& before, const std::string& host);

/// dietpi.txt of MichaIng/DietPi, which its first boot (rootfs/var/lib/dietpi/services/
/// dietpi-firstboot.bash) lays over what is in the root already: host name, time zone, locale,
/// keyboard, whether SSH takes passwords, and the password of its users root and dietpi.
[[nodiscard]] std::string dietpiText(const std::string& before, const std::string& host,
                                     const Preset& preset);

/// The file of a card, where the kind of base reads one: "/rpi-preseed.toml", "/sysconf.txt",
/// "/dietpi.txt".
struct OwnFile {
    std::string path;
    std::string text;
};
[[nodiscard]] std::optional<OwnFile> ownFile(const BaseFacts& facts, const Preset& preset,
                                             const CardIdentity& identity);

}  // namespace landfall
