#pragma once

#include "core/config/preset.h"
#include "core/image/base_facts.h"

namespace landfall {

/// A base as core/image would describe it.
inline BaseFacts sampleFacts(BaseKind kind) {
    BaseFacts facts;
    facts.kind = kind;
    facts.reason = Message::of("the test says so");
    facts.architecture = Architecture::Arm64;
    facts.prettyName = "Debian GNU/Linux 12 (bookworm)";
    facts.osId = "debian";
    facts.bootMount = "/boot/firmware";
    facts.commandLine = "console=tty1 root=PARTUUID=1a4dfa11-02 rootwait resize";
    facts.groups = {{"root", 0}, {"adm", 4}, {"sudo", 27}, {"video", 44}};
    facts.hasSystemd = true;
    facts.hasNetworkManager = true;
    // Raspberry Pi OS from trixie on and Ubuntu for Raspberry Pi have netplan.io.
    facts.hasNetplan = kind == BaseKind::RaspberryPiCloudInit || kind == BaseKind::UbuntuPi;
    facts.hasYescrypt = true;
    facts.timeZones = {"America/New_York", "Europe/Kiev", "Europe/Rome", "UTC"};
    facts.timeZoneLinks = {{"US/Eastern", "America/New_York"},
                           {"US/Pacific", "America/Los_Angeles"}};
    facts.keyboards = {{"us", "English (US)", {"intl", "dvorak-intl"}},
                       {"de", "German", {"nodeadkeys"}},
                       {"gb", "English (UK)", {"intl"}},
                       {"it", "Italian", {}}};
    facts.growth =
        kind == BaseKind::RaspberryPiCloudInit ? GrowthTrigger::ResizeWord : GrowthTrigger::None;
    if (kind == BaseKind::RaspberryPiCloudInit || kind == BaseKind::RaspberryPiFirstboot ||
        kind == BaseKind::RaspberryPiPreseed) {
        facts.isRaspberryPiOs = true;
        facts.userWizard = UserWizardFacts{"pi", false, ""};
    }
    return facts;
}

/// A preset with everything that a first boot sets.
inline Preset samplePreset() {
    Preset preset;
    preset.host.pattern = "computatom-{n:02}";
    preset.user = LoginUser{"ansible", {"ssh-ed25519 AAAAC3Nz operator"}, true, true};
    preset.wifi = Wifi{"hashi", WifiSecurity::Wpa2, "IT", true};
    preset.ethernet = {false, "192.168.1.{n+20}/24", "192.168.1.1", {"192.168.1.1", "9.9.9.9"}};
    preset.locale = {"Europe/Rome", "it", "en_GB.UTF-8"};
    preset.firstBoot.packages = {"avahi-daemon"};
    preset.firstBoot.commands = {"systemctl disable --now bluetooth"};
    return preset;
}

}  // namespace landfall
