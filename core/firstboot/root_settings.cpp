#include "core/firstboot/root_settings.h"

#include <algorithm>
#include <utility>

#include "core/content/host_key.h"
#include "core/firstboot/connect.h"
#include "core/firstboot/locale_settings.h"
#include "core/firstboot/resources.h"

namespace landfall {
namespace {

constexpr ContentOrigin kOrigin = ContentOrigin::FirstBoot;
constexpr const char* kScripts = "/usr/local/lib/landfall/";

std::string placeholderOf(std::string begin, std::size_t length) {
    begin.append(length - begin.size(), '0');
    return begin;
}

std::string withBootMount(std::string_view text, const std::string& bootMount) {
    std::string out(text);
    const std::string mark = "@BOOT@";
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark))
        out.replace(at, mark.size(), bootMount);
    return out;
}

std::string lines(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts)
        out += text + "\n";
    return out;
}

const char* addressWriterName(AddressWriter writer) {
    switch (writer) {
        case AddressWriter::None:
            return "none";
        case AddressWriter::Networkd:
            return "networkd";
        case AddressWriter::NetworkManager:
            return "networkmanager";
        case AddressWriter::Ifupdown:
            return "ifupdown";
    }
    return "none";
}

bool hasApt(const BaseFacts& facts) {
    return facts.osId == "debian" || facts.osId == "raspbian" || facts.osId == "ubuntu";
}

/// Raspberry Pi Imager has it installed wherever it sets a host name.
Result<void> addAvahi(const BaseFacts& facts, const HostPattern& host,
                      std::vector<std::string>& packages, std::vector<PlanWarning>& warnings) {
    constexpr const char* kPackage = "avahi-daemon";
    if (!host.mdns || facts.hasAvahi)
        return {};
    if (!hasApt(facts))
        return fail(ErrorKind::NotSupported, "host.mdns",
                    Message::of("this base has no avahi-daemon, by which a host answers as "
                                "NAME.local, and no apt to install it; install it in the base"));
    warnings.push_back(
        {"host.mdns", Message::of("The base has no avahi-daemon: it is installed at the first "
                                  "boot, which needs the network, and from then on the host "
                                  "answers as NAME.local.")});
    if (std::find(packages.begin(), packages.end(), kPackage) == packages.end())
        packages.emplace_back(kPackage);
    return {};
}

}  // namespace

bool isRaspberryPiOs(const BaseFacts& facts) {
    return facts.isRaspberryPiOs || facts.kind == BaseKind::RaspberryPiCloudInit ||
           facts.kind == BaseKind::RaspberryPiFirstboot ||
           facts.kind == BaseKind::RaspberryPiPreseed;
}

ContentFile rootFile(std::string path, std::string text, std::uint32_t mode) {
    return {Place::Root, std::move(path), std::move(text), {}, mode, kOrigin};
}

void addUnit(CardContent& content, const std::string& name, std::string text) {
    const std::string path = "/etc/systemd/system/" + name;
    content.files.push_back(rootFile(path, std::move(text)));
    content.symlinks.push_back({"/etc/systemd/system/multi-user.target.wants/" + name, path});
}

CardContent firstBootService(const BaseFacts& facts, const FirstBootTasks& tasks) {
    CardContent content;
    const char* address = addressWriterName(tasks.address);
    const std::string host = tasks.hostName == HostNameSource::Card ? "card" : "base";
    content.files.push_back(rootFile("/etc/landfall/firstboot.conf",
                                     "# Read by /usr/local/lib/landfall/firstboot.\nBOOT='" +
                                         ownFolder(facts) + "'\nHOST_NAME='" + host +
                                         "'\nETHERNET='" + address + "'\nWIFI='" +
                                         (tasks.switchWifiOn ? "on" : "base") + "'\n"));
    content.files.push_back(rootFile(std::string(kScripts) + "firstboot",
                                     std::string(firstbootResource("firstboot")), 0755));
    addUnit(content, "landfall-firstboot.service",
            withBootMount(firstbootResource("units/landfall-firstboot.service"), ownFolder(facts)));
    return content;
}

Result<FirstBootContent> setupContent(const BaseFacts& facts, const Preset& preset) {
    FirstBootContent out;
    CardContent& content = out.content;
    FirstBootSettings settings = preset.firstBoot;
    LANDFALL_TRY(addAvahi(facts, preset.host, settings.packages, out.warnings));
    addConnectPackage(facts, preset, settings);
    const std::string& language = preset.locale.language;
    const bool makesLocale = facts.hasLocaleGen && !isBuiltInLocale(language);
    if (settings.packages.empty() && settings.commands.empty() && !makesLocale)
        return out;
    if (!settings.packages.empty() && !hasApt(facts))
        return fail(ErrorKind::NotSupported, "firstBoot.packages",
                    facts.prettyName.empty()
                        ? Message::of("packages are installed by apt, which this base does not "
                                      "have; install them in the base, or by firstBoot.commands")
                        : Message::of("packages are installed by apt, which %1 does not have; "
                                      "install them in the base, or by firstBoot.commands",
                                      facts.prettyName));
    const std::string folder = "/etc/landfall/first-boot/";
    if (makesLocale)
        content.files.push_back(rootFile(folder + "locale", language + "\n"));
    if (!settings.packages.empty())
        content.files.push_back(rootFile(folder + "packages", lines(settings.packages)));
    if (!settings.commands.empty())
        content.files.push_back(rootFile(folder + "commands", lines(settings.commands), 0600));
    content.files.push_back(
        rootFile(std::string(kScripts) + "setup", std::string(firstbootResource("setup")), 0755));
    addUnit(content, "landfall-setup.service",
            withBootMount(firstbootResource("units/landfall-setup.service"), ownFolder(facts)));
    return out;
}

FirstBootContent generalisation(const BaseFacts& facts) {
    FirstBootContent out;
    std::vector<MessageArgument> removed;
    for (const std::string& trace : facts.traces) {
        if (trace.empty() || trace.front() != '/')
            continue;
        removed.emplace_back(trace);
        // Empty rather than gone or "uninitialized": a new id is made at boot, and the presets of
        // units are not applied over what the base has enabled.
        if (trace == "/etc/machine-id")
            out.content.files.push_back(rootFile(trace, "", 0444));
        else
            out.content.removals.push_back(trace);
    }
    if (!removed.empty())
        out.warnings.push_back(
            {"base", Message::of("The base has been booted before. Removed, and made anew by each "
                                 "host where it is needed: %1.",
                                 listWithCommas(std::move(removed)))});
    if (!facts.formerNetworks.empty()) {
        out.content.removals.insert(out.content.removals.end(), facts.formerNetworks.begin(),
                                    facts.formerNetworks.end());
        out.warnings.push_back(
            {"base",
             Message::of(
                 "The base knows networks of the host that ran it, some with their "
                 "passwords: %1. They are removed; a network that the cards need is to be "
                 "in the preset.",
                 listWithCommas({facts.formerNetworks.begin(), facts.formerNetworks.end()}))});
    }
    if (!facts.formerCard.empty()) {
        out.content.removals.insert(out.content.removals.end(), facts.formerCard.begin(),
                                    facts.formerCard.end());
        out.warnings.push_back(
            {"base",
             Message::of("The base is a card that Landfall wrote before. What it put there "
                         "is removed, secrets and settings of the former host included, "
                         "and made anew as this preset wants it: %1.",
                         listWithCommas({facts.formerCard.begin(), facts.formerCard.end()}))});
    }
    return out;
}

CardContent sudoContent(const BaseFacts& facts, const LoginUser& user) {
    CardContent content;
    const bool maySudo =
        std::any_of(facts.groups.begin(), facts.groups.end(),
                    [](const AccountFacts& group) { return group.name == "sudo"; });
    if (user.passwordlessSudo || !maySudo)
        return content;
    // sudoers(5): of the entries that match the last one counts, and files are read in the order of
    // their names. Whatever the base says of this user, of his group or of the account that is
    // renamed to him (userconf-pi, /usr/lib/userconf-pi/userconf), this is behind it.
    content.files.push_back(rootFile("/etc/sudoers.d/zz-landfall-user",
                                     user.name + " ALL=(ALL:ALL) PASSWD: ALL\n", 0440));
    return content;
}

std::optional<ContentFile> hostsContent(const BaseFacts& facts) {
    std::string kept;
    std::string_view rest = facts.hosts;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::size_t end = line.find_first_of(" \t");
        if (line.substr(0, end) != "127.0.1.1")
            kept.append(line) += '\n';
    }
    if (kept == facts.hosts || kept == facts.hosts + "\n")
        return std::nullopt;
    return rootFile("/etc/hosts", std::move(kept));
}

CardContent hostKeyContent(const BaseFacts& facts) {
    CardContent content;
    const std::string path = "/etc/ssh/ssh_host_ed25519_key";
    const std::string secret = placeholderOf("landfall-host-key-", kPrivateHostKeyLength);
    const std::string known = placeholderOf("landfall-public-host-key-", kPublicHostKeyLength);
    content.files.push_back(rootFile(path, secret, 0600));
    content.files.push_back(rootFile(path + ".pub", known + "\n"));
    content.placeholders.push_back({path, secret, PlaceholderValue::PrivateHostKey});
    content.placeholders.push_back({path + ".pub", known, PlaceholderValue::PublicHostKey});
    // Raspberry Pi OS makes keys anew at its first boot, by a unit and in its firstboot program,
    // which does nothing else that a card does not hold already.
    content.symlinks.push_back(
        {"/etc/systemd/system/regenerate_ssh_host_keys.service", "/dev/null"});
    if (facts.kind == BaseKind::RaspberryPiFirstboot)
        content.commandLine.remove.push_back("init=");
    // armbian/build, packages/bsp/common/usr/lib/armbian/armbian-firstrun: where its defaults say
    // so, it takes all keys away and makes others.
    if (facts.kind == BaseKind::Armbian)
        content.files.push_back(
            rootFile("/etc/systemd/system/armbian-firstrun.service.d/landfall.conf",
                     "[Service]\nUnsetEnvironment=OPENSSHD_REGENERATE_HOST_KEYS\n"));
    return content;
}

CardContent sshEnabled() {
    CardContent content;
    content.symlinks.push_back({"/etc/systemd/system/multi-user.target.wants/ssh.service",
                                "/usr/lib/systemd/system/ssh.service"});
    return content;
}

}  // namespace landfall
