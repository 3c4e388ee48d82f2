#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/config/preset.h"
#include "core/content/card_content.h"
#include "core/firstboot/first_boot.h"
#include "core/image/base_facts.h"

namespace landfall {

// What goes into the root directly, whatever the base's own mechanism.

/// How landfall-firstboot.service gets the card's static address to the system.
enum class AddressWriter { None, Networkd, NetworkManager, Ifupdown };
/// Whose task the host name is.
enum class HostNameSource { Card, BaseMechanism };

struct FirstBootTasks {
    HostNameSource hostName = HostNameSource::Card;
    AddressWriter address = AddressWriter::None;
    bool switchWifiOn = false;
};

/// A Raspberry Pi OS that has run has none of the marks of its first boot any more, and is still
/// one.
[[nodiscard]] bool isRaspberryPiOs(const BaseFacts& facts);

/// The script and unit that apply what is the card's own, and its configuration.
[[nodiscard]] CardContent firstBootService(const BaseFacts& facts, const FirstBootTasks& tasks);

/// Packages, commands and the language's locale, once and after the join's start; avahi-daemon
/// among them where the host is to answer as NAME.local and the base has none, and rpi-connect-lite
/// where it is to sign in to Raspberry Pi Connect.
[[nodiscard]] Result<FirstBootContent> setupContent(const BaseFacts& facts, const Preset& preset);

/// Removes what belongs to the host that the base was booted as (keys, ids, leases, its networks,
/// what Landfall wrote there), and warns of it.
[[nodiscard]] FirstBootContent generalisation(const BaseFacts& facts);

/// That the user is asked for his password by sudo, where the preset says so and the base has a
/// group sudo; the other way round is the account's own (cloud-init, core/compose).
[[nodiscard]] CardContent sudoContent(const BaseFacts& facts, const LoginUser& user);

/// /etc/hosts without the former host's name (127.0.1.1), beside which cloud-init puts the card's
/// (cloudinit/distros/__init__.py, update_etc_hosts); none where the base names none.
[[nodiscard]] std::optional<ContentFile> hostsContent(const BaseFacts& facts);

/// The card's own SSH host key in place of one that the host makes, with placeholders for both of
/// its files. Others that the base holds are generalisation()'s to take away.
[[nodiscard]] CardContent hostKeyContent(const BaseFacts& facts);

/// sshd's unit is enabled: Raspberry Pi OS comes with it off.
[[nodiscard]] CardContent sshEnabled();

/// A file of root's own.
[[nodiscard]] ContentFile rootFile(std::string path, std::string text, std::uint32_t mode = 0644);

/// A unit of ours in /etc/systemd/system, started with the system.
void addUnit(CardContent& content, const std::string& name, std::string text);

}  // namespace landfall
