#include "core/firstboot/first_boot.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/firstboot/base_settings.h"
#include "core/firstboot/connect.h"
#include "core/firstboot/locale_settings.h"
#include "core/firstboot/login_user.h"
#include "core/firstboot/resources.h"
#include "core/firstboot/root_settings.h"
#include "core/firstboot/seed.h"
#include "core/firstboot/wifi.h"

namespace landfall {
namespace {

/// Stands for the password's hash in chpasswd's file.
constexpr const char* kPasswordPlaceholder =
    "landfall-password-hash-00000000000000000000000000000000000000000000000000";
static_assert(std::string_view(kPasswordPlaceholder).size() == kPasswordHashLength);

enum class Mechanism { None, Seed, Root };

Mechanism mechanismOf(BaseKind kind) {
    switch (kind) {
        case BaseKind::RaspberryPiCloudInit:
        case BaseKind::UbuntuPi:
            return Mechanism::Seed;
        // Each has a mechanism of its own that takes less than the root does directly: it is told
        // the host name (own_file.h).
        case BaseKind::RaspberryPiFirstboot:
        case BaseKind::RaspberryPiPreseed:
        case BaseKind::DebianRaspi:
        case BaseKind::Armbian:
        case BaseKind::DietPi:
        case BaseKind::SystemdRoot:
            return Mechanism::Root;
        case BaseKind::Unknown:
            return Mechanism::None;
    }
    return Mechanism::None;
}

/// The first setting that a base without any known mechanism cannot take.
std::string firstSetting(const Preset& preset) {
    if (preset.join)
        return "join";
    if (preset.user)
        return "user";
    if (preset.wifi)
        return "wifi";
    if (!preset.ethernet.dhcp)
        return "network.ethernet";
    if (!preset.locale.timezone.empty() || !preset.locale.keyboard.empty() ||
        !preset.locale.language.empty())
        return "locale";
    if (!preset.firstBoot.packages.empty() || !preset.firstBoot.commands.empty())
        return "firstBoot";
    if (preset.host.pattern != HostPattern{}.pattern)
        return "host.pattern";
    if (preset.host.sshHostKey)
        return "host.sshHostKey";
    if (preset.host.mdns)
        return "host.mdns";
    return {};
}

Result<FirstBootContent> unknownBase(const BaseFacts& facts, const Preset& preset) {
    const std::string setting = firstSetting(preset);
    if (!setting.empty())
        return fail(ErrorKind::NotSupported, setting,
                    Message::of("this base has no known first-boot mechanism for settings (%1); "
                                "leave the setting out to write the base as it is",
                                facts.reason));
    FirstBootContent out;
    out.warnings.push_back(
        {"base", Message::of("The base has no known first-boot mechanism for settings (%1): it is "
                             "written as it is, with its own host name.",
                             facts.reason)});
    return out;
}

/// The mount point of the boot partition goes into units and scripts without quoting.
Result<void> checkBootMount(const BaseFacts& facts) {
    const std::string mount = ownFolder(facts);
    const bool plain = allOf(mount, [](char c) {
        return isLetterOrDigit(c) || std::string_view("/._-").find(c) != std::string_view::npos;
    });
    if (plain && mount.size() > 1 && mount.front() == '/')
        return {};
    if (mount.empty())
        return fail(ErrorKind::NotSupported, "base",
                    Message::of("does not mount its boot partition: a host reads its name from "
                                "there; accepted is a line for it in the base's fstab, as "
                                "/boot/firmware or /boot"));
    return fail(ErrorKind::NotSupported, "base",
                Message::of("mounts its boot partition at %1: a host reads its name from there; "
                            "accepted is a line for it in the base's fstab, as /boot/firmware or "
                            "/boot",
                            Quoted(mount)));
}

Result<AddressWriter> addressWriter(const BaseFacts& facts, const EthernetSettings& ethernet) {
    if (ethernet.dhcp)
        return AddressWriter::None;
    if (facts.hasNetworkManager)
        return AddressWriter::NetworkManager;
    if (facts.hasNetworkd)
        return AddressWriter::Networkd;
    if (facts.hasIfupdown)
        return AddressWriter::Ifupdown;
    return fail(
        ErrorKind::NotSupported, "network.ethernet",
        Message::of("this base has neither NetworkManager nor systemd-networkd nor ifupdown to "
                    "give it a static address; use dhcp, and reserve the address there"));
}

Result<void> checkPassword(const BaseFacts& facts, const Preset& preset) {
    if (preset.user && preset.user->passwordLogin && !facts.hasYescrypt)
        return fail(ErrorKind::NotSupported, "user.passwordLogin",
                    Message::of("this base is too old for yescrypt, the only password hash that "
                                "is supported; use SSH keys"));
    return {};
}

// Whoever removes keys makes them; and a host whose first boot was cut short makes them later.
void addHostKeyUnits(CardContent& content, const BaseFacts& facts) {
    addUnit(content, "landfall-hostkeys.service",
            std::string(firstbootResource("units/landfall-hostkeys.service")));
    if (facts.hasDropbear)
        addUnit(content, "landfall-dropbear-keys.service",
                std::string(firstbootResource("units/landfall-dropbear-keys.service")));
}

Result<void> checkHostKey(const BaseFacts& facts, const Preset& preset) {
    const std::vector<std::string>& packages = preset.firstBoot.packages;
    const bool installsOpenSsh =
        std::find(packages.begin(), packages.end(), "openssh-server") != packages.end();
    if (preset.host.sshHostKey && facts.hasDropbear && !facts.hasOpenSsh && !installsOpenSsh)
        return fail(ErrorKind::NotSupported, "host.sshHostKey",
                    Message::of("the SSH server of this base is dropbear, which reads no key of "
                                "OpenSSH's: hosts would answer with another; leave it out, or "
                                "install openssh-server in the base"));
    return {};
}

/// The account is made by cloud-init; its password's hash must not pass through it.
CardContent laterPassword(const LoginUser& user) {
    CardContent content;
    const std::string path = "/etc/landfall/password";
    content.files.push_back({Place::Root,
                             path,
                             user.name + ":" + kPasswordPlaceholder + "\n",
                             {},
                             0600,
                             ContentOrigin::FirstBoot});
    content.placeholders.push_back({path, kPasswordPlaceholder, PlaceholderValue::PasswordHash});
    addUnit(content, "landfall-password.service",
            std::string(firstbootResource("units/landfall-password.service")));
    return content;
}

Result<void> addSeedKind(FirstBootContent& out, const BaseFacts& facts, const Preset& preset,
                         RootGrowth growth) {
    CardContent& content = out.content;
    // Stops Ubuntu's initramfs and cloud-init's growpart alike.
    if (growth == RootGrowth::HeldOff && facts.growth == GrowthTrigger::InitramfsGrowroot)
        content.files.push_back({Place::Root,
                                 "/etc/growroot-disabled",
                                 std::string(),
                                 {},
                                 0644,
                                 ContentOrigin::FirstBoot});
    if (std::optional<ContentFile> hosts = hostsContent(facts))
        content.files.push_back(std::move(*hosts));
    if (!seedTakesTimezone(facts))
        content.append(timezoneContent(preset.locale.timezone));
    if (preset.user && accountIsInRoot(facts, *preset.user))
        content.append(loginUserContent(facts, *preset.user));
    else if (preset.user && preset.user->passwordLogin)
        content.append(laterPassword(*preset.user));
    AddressWriter writer = AddressWriter::None;
    if (!preset.ethernet.dhcp && !seedTakesAddress(facts)) {
        LANDFALL_ASSIGN(writer, addressWriter(facts, preset.ethernet));
        // Without it cloud-init describes the first card itself, by DHCP.
        content.files.push_back(rootFile("/etc/cloud/cloud.cfg.d/99-landfall-network.cfg",
                                         "network: {config: disabled}\n"));
    }
    if (preset.wifi || writer != AddressWriter::None)
        content.append(firstBootService(
            facts, {HostNameSource::BaseMechanism, writer, preset.wifi.has_value()}));
    return {};
}

Result<void> addRootKind(FirstBootContent& out, const BaseFacts& facts, const Preset& preset) {
    CardContent& content = out.content;
    LANDFALL_ASSIGN(const AddressWriter writer, addressWriter(facts, preset.ethernet));
    content.append(
        firstBootService(facts, {HostNameSource::Card, writer, preset.wifi.has_value()}));
    content.append(timezoneContent(preset.locale.timezone));
    if (preset.user)
        content.append(loginUserContent(facts, *preset.user));
    return {};
}

}  // namespace

Result<FirstBootContent> firstBootContent(const BaseFacts& facts, const Preset& preset,
                                          RootGrowth growth) {
    const Mechanism mechanism = mechanismOf(facts.kind);
    if (mechanism == Mechanism::None)
        return unknownBase(facts, preset);
    LANDFALL_TRY(checkBootMount(facts));
    LANDFALL_TRY(checkPassword(facts, preset));
    LANDFALL_TRY(checkHostKey(facts, preset));

    FirstBootContent out = generalisation(facts);
    addHostKeyUnits(out.content, facts);
    // Its side effect, a fresh disk id, each card has already.
    if (growth == RootGrowth::HeldOff && facts.growth == GrowthTrigger::ResizeWord)
        out.content.commandLine.remove.push_back("resize");
    LANDFALL_ASSIGN(FirstBootContent locale, localeContent(facts, preset.locale));
    out.content.append(std::move(locale.content));
    out.warnings.insert(out.warnings.end(), locale.warnings.begin(), locale.warnings.end());
    if (preset.wifi) {
        LANDFALL_ASSIGN(FirstBootContent wifi, wifiContent(facts, *preset.wifi));
        out.content.append(std::move(wifi.content));
        out.warnings.insert(out.warnings.end(), wifi.warnings.begin(), wifi.warnings.end());
    }
    if (mechanism == Mechanism::Seed)
        LANDFALL_TRY(addSeedKind(out, facts, preset, growth));
    else
        LANDFALL_TRY(addRootKind(out, facts, preset));
    if (preset.user && isRaspberryPiOs(facts))
        out.content.append(sshEnabled());
    if (preset.user) {
        out.content.append(sudoContent(facts, *preset.user));
        std::vector<PlanWarning> stay = accountsThatStay(facts, *preset.user);
        out.warnings.insert(out.warnings.end(), stay.begin(), stay.end());
        LANDFALL_ASSIGN(FirstBootContent connect, connectContent(facts, *preset.user));
        out.content.append(std::move(connect.content));
        out.warnings.insert(out.warnings.end(), connect.warnings.begin(), connect.warnings.end());
    }
    if (preset.host.sshHostKey)
        out.content.append(hostKeyContent(facts));
    LANDFALL_ASSIGN(FirstBootContent setup, setupContent(facts, preset));
    out.content.append(std::move(setup.content));
    out.warnings.insert(out.warnings.end(), setup.warnings.begin(), setup.warnings.end());
    for (PlanWarning& warning : replacedSettings(facts, preset, growth))
        out.warnings.push_back(std::move(warning));
    return out;
}

}  // namespace landfall
