#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/config/preset.h"

namespace landfall {

// The input rules, one function a field, used by the preset's reader, the command line and the
// wizard alike (core/join/JOIN.md, "Input rules"). `subject` names the field in the error.

/// One RFC 1123 label, 1-63 letters, digits and hyphens, no hyphen at either end: also what Consul
/// serves by DNS. "localhost" is refused in any case. A non-ASCII name is refused with its punycode
/// as a hint.
[[nodiscard]] Result<void> validateHostName(std::string_view name, std::string_view subject);
/// `{n}`, `{n:02}`, `{n+20}`, `{n+20:03}`: the pattern with the number in place, validated.
[[nodiscard]] Result<std::string> expandHostPattern(const HostPattern& pattern,
                                                    std::uint32_t number);
/// The same placeholders in any text; the result is not validated. No other brace is accepted.
[[nodiscard]] Result<std::string> expandNumber(std::string_view pattern, std::uint32_t number,
                                               std::string_view subject);
/// A static address of a preset ("192.168.1.{n+20}/24") for one card, validated: a host's address
/// with its prefix length.
[[nodiscard]] Result<std::string> expandAddress(const EthernetSettings& ethernet,
                                                std::uint32_t number);

/// 1-32 bytes (IEEE 802.11), visible UTF-8.
[[nodiscard]] Result<void> validateSsid(std::string_view ssid, std::string_view subject);
/// WPA2: 8-63 printable ASCII or 64 hex digits; WPA3: 8-63 printable ASCII; open: none. The error
/// does not show the passphrase.
[[nodiscard]] Result<void> validatePassphrase(std::string_view passphrase, WifiSecurity security,
                                              std::string_view subject);
/// ISO 3166-1 alpha-2, upper case, one that exists.
[[nodiscard]] Result<void> validateCountry(std::string_view code, std::string_view subject);

/// A public key as authorized_keys has it (sshd(8)): options, a known type, and valid base64 that
/// holds that type and its fields whole; blanks around it and a final newline are no fault. A
/// private key is refused by name and not shown.
[[nodiscard]] Result<void> validateSshKey(std::string_view text, std::string_view subject);
/// The line without blanks and newlines around it.
[[nodiscard]] std::string_view sshKeyLine(std::string_view text);
/// As useradd(8) on Debian accepts it, and none of the system's own accounts.
[[nodiscard]] Result<void> validateUserName(std::string_view name, std::string_view subject);

/// A name of the tz database: it must be in this computer's zoneinfo, where that has all names, old
/// ones too. Whether a base has it is the plan's to ask.
[[nodiscard]] Result<void> validateTimezone(std::string_view name, std::string_view subject);
/// An XKB layout or up to four, each with a variant or none: "it", "us(intl)", "us,ru(phonetic)".
[[nodiscard]] Result<void> validateKeyboard(std::string_view layout, std::string_view subject);
struct KeyboardName {
    std::string layout;
    std::string variant;
};
/// The parts of a keyboard that validateKeyboard() accepts.
[[nodiscard]] std::vector<KeyboardName> keyboardNames(std::string_view keyboard);
/// A locale's name: "en_GB.UTF-8", "C.UTF-8".
[[nodiscard]] Result<void> validateLanguage(std::string_view locale, std::string_view subject);

/// `^/[A-Za-z0-9._/-]+$` in its shortest form, without "..", and not the base's own folders.
[[nodiscard]] Result<void> validateMountPoint(std::string_view path, std::string_view subject);
/// Whether an absolute path is `folder` or lies below it; both in their shortest form.
[[nodiscard]] bool isAtOrBelow(std::string_view path, std::string_view folder);
/// One option of mount(8): "noatime", "commit=30".
[[nodiscard]] Result<void> validateMountOption(std::string_view option, std::string_view subject);
/// Where an extra file goes in the root: absolute, shortest form, outside of the virtual
/// filesystems (/proc, /sys, /dev, /run).
[[nodiscard]] Result<void> validateFilePath(std::string_view path, std::string_view subject);
/// Letters, digits, '.', '_', '-', not first a '-'. How long it may be is the
/// filesystem's rule: longestLabel().
[[nodiscard]] Result<void> validateLabel(std::string_view label, std::string_view subject);

/// 1-100 visible characters.
[[nodiscard]] Result<void> validatePresetName(std::string_view name, std::string_view subject);
/// An http or https URL without user or fragment. (That plain http needs a sha256 is a rule of the
/// preset, see preset_rules.h.)
[[nodiscard]] Result<void> validateBaseUrl(std::string_view url, std::string_view subject);
/// 64 hex digits of either case.
[[nodiscard]] Result<void> validateSha256(std::string_view digest, std::string_view subject);
/// An id of the cache, or "sample".
[[nodiscard]] Result<void> validateBaseId(std::string_view id, std::string_view subject);
/// A Debian package: "avahi-daemon", "libc6:arm64", "foo=1.2-3".
[[nodiscard]] Result<void> validatePackage(std::string_view name, std::string_view subject);
/// One line for the shell, at most 4096 characters.
[[nodiscard]] Result<void> validateCommand(std::string_view command, std::string_view subject);

}  // namespace landfall
