#include "core/firstboot/connect.h"

#include <algorithm>
#include <array>

#include "core/config/secrets.h"
#include "core/firstboot/root_settings.h"

namespace landfall {
namespace {

constexpr const char* kField = "user.raspberryPiConnect";
constexpr const char* kPackage = "rpi-connect-lite";

/// Raspberry Pi's documentation of Connect: "Bookworm or later".
bool isTooOld(const BaseFacts& facts) {
    static constexpr std::array<std::string_view, 4> kBefore{"jessie", "stretch", "buster",
                                                             "bullseye"};
    return std::find(kBefore.begin(), kBefore.end(), facts.codename) != kBefore.end();
}

Result<void> checkBase(const BaseFacts& facts) {
    if (facts.hasRpiConnect || (isRaspberryPiOs(facts) && !isTooOld(facts)))
        return {};
    const Message accepted =
        Message::of("Raspberry Pi OS from bookworm on, or a base with rpi-connect in it");
    return fail(ErrorKind::NotSupported, kField,
                facts.prettyName.empty()
                    ? Message::of("this base has no rpi-connect and cannot have it; accepted is %1",
                                  accepted)
                    : Message::of("%1 has no rpi-connect and cannot have it; accepted is %2",
                                  facts.prettyName, accepted));
}

std::string keyPlaceholder() {
    std::string text = "landfall-connect-key-";
    text.resize(kConnectKeyLength, '0');
    return text;
}

}  // namespace

Result<FirstBootContent> connectContent(const BaseFacts& facts, const LoginUser& user) {
    FirstBootContent out;
    if (!user.raspberryPiConnect)
        return out;
    LANDFALL_TRY(checkBase(facts));
    CardContent& content = out.content;
    const Ownership his{user.name, user.name};
    const std::string settings = "/home/" + user.name + "/.config";
    const std::string ours = settings + "/com.raspberrypi.connect";
    const std::string units = settings + "/systemd/user";
    const std::string started = units + "/default.target.wants";
    const std::string watched = units + "/paths.target.wants";
    for (const std::string& folder :
         {settings, ours, settings + "/systemd", units, started, watched})
        content.directories.push_back({folder, his, 0700});
    const std::string key = ours + "/auth.key";
    content.files.push_back(
        {Place::Root, key, keyPlaceholder() + "\n", his, 0600, ContentOrigin::FirstBoot});
    content.placeholders.push_back({key, keyPlaceholder(), PlaceholderValue::ConnectKey});
    // rpi-connect-lite has no unit for the screen: a link that leads nowhere is passed over.
    for (const auto& [folder, unit] : {std::pair{started, "rpi-connect.service"},
                                       std::pair{started, "rpi-connect-wayvnc.service"},
                                       std::pair{watched, "rpi-connect-signin.path"}})
        content.symlinks.push_back(
            {folder + "/" + unit, std::string("/usr/lib/systemd/user/") + unit, his});
    // loginctl(1), enable-linger.
    content.files.push_back(rootFile("/var/lib/systemd/linger/" + user.name, ""));
    if (!facts.hasRpiConnect)
        out.warnings.push_back(
            {kField, Message::of("The base has no rpi-connect: %1 is installed at the first boot, "
                                 "which needs the network, and the host signs in afterwards.",
                                 kPackage)});
    return out;
}

void addConnectPackage(const BaseFacts& facts, const Preset& preset, FirstBootSettings& settings) {
    if (!preset.user || !preset.user->raspberryPiConnect || facts.hasRpiConnect)
        return;
    std::vector<std::string>& packages = settings.packages;
    const auto has = [&](const char* name) {
        return std::find(packages.begin(), packages.end(), name) != packages.end();
    };
    if (!has(kPackage) && !has("rpi-connect"))
        packages.emplace_back(kPackage);
    // The user's own manager runs since the boot, and has not seen the units.
    settings.commands.insert(settings.commands.begin(),
                             "systemctl restart user@$(id -u " + preset.user->name + ").service");
}

}  // namespace landfall
