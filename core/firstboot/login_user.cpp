#include "core/firstboot/login_user.h"

#include <algorithm>
#include <utility>

#include "core/firstboot/root_settings.h"
#include "core/firstboot/seed.h"
#include "core/image/root_texts.h"

namespace landfall {
namespace {

constexpr const char* kAutologin = "/etc/systemd/system/getty@tty1.service.d/autologin.conf";

/// raspi-config, do_boot_behaviour B3 and B4: its sed over /etc/lightdm/lightdm.conf.
std::string withAutologin(std::string_view text, const std::string& user) {
    constexpr std::string_view kKey = "autologin-user=";
    std::string out;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        std::string_view bare = line;
        if (bare.starts_with('#') && !user.empty())
            bare.remove_prefix(1);
        if (!bare.starts_with(kKey))
            out += line;
        else
            out += (user.empty() ? "#" : "") + std::string(kKey) + user;
        out += '\n';
    }
    return out;
}

/// cancel-rename of userconf-pi 0.9, by which userconf ends.
CardContent wizardEnded(const UserWizardFacts& wizard, const LoginUser& user) {
    CardContent content;
    content.removals.emplace_back("/etc/ssh/sshd_config.d/rename_user.conf");
    content.removals.emplace_back("/etc/systemd/system/multi-user.target.wants/userconfig.service");
    content.symlinks.push_back({"/etc/systemd/system/getty.target.wants/getty@tty1.service",
                                "/usr/lib/systemd/system/getty@.service"});
    if (wizard.autologin) {
        content.files.push_back(
            rootFile(kAutologin, "[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin " +
                                     user.name + " --noclear %I $TERM\n"));
        content.removals.emplace_back("/var/lib/userconf-pi/autologin");
    } else {
        content.removals.emplace_back(kAutologin);
    }
    if (wizard.lightdm.empty())
        return content;
    // Its user goes now; deluser.desktop, which would take him away at the first login, needs sudo
    // without a password.
    content.removals.emplace_back("/etc/xdg/autostart/piwiz.desktop");
    content.removals.emplace_back("/etc/sudoers.d/010_wiz-nopasswd");
    content.files.push_back(
        rootFile("/etc/lightdm/lightdm.conf",
                 withAutologin(wizard.lightdm, wizard.autologin ? user.name : std::string())));
    return content;
}

/// sshd_config(5): the first value counts, and Debian's file reads the folder at its beginning.
bool readsFolderFirst(std::string_view text) {
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::vector<std::string> words = wordsOf(line);
        if (words.empty() || words[0].starts_with('#'))
            continue;
        if (words.size() > 1 && words[0] == "Include" &&
            words[1] == "/etc/ssh/sshd_config.d/*.conf")
            return true;
        if (words[0] == "PasswordAuthentication" || words[0] == "Match")
            return false;
    }
    return false;
}

/// raspberrypi-sys-mods' imager_custom says it in sshd_config itself (enable_ssh -k and -p).
CardContent passwordsBySsh(const BaseFacts& facts, const LoginUser& user) {
    CardContent content;
    if (facts.sshdConfig.empty())
        return content;
    const std::string line =
        std::string("PasswordAuthentication ") + (user.passwordLogin ? "yes" : "no") + "\n";
    if (readsFolderFirst(facts.sshdConfig))
        content.files.push_back(rootFile("/etc/ssh/sshd_config.d/00-landfall.conf", line));
    else
        content.files.push_back(rootFile("/etc/ssh/sshd_config", line + facts.sshdConfig));
    return content;
}

}  // namespace

bool accountIsInRoot(const BaseFacts& facts, const LoginUser& user) {
    const bool wizardWaits = facts.userWizard && !facts.userWizard->account.empty();
    return user.raspberryPiConnect || (facts.isRaspberryPiOs && !wizardWaits);
}

CardContent loginUserContent(const BaseFacts& facts, const LoginUser& user) {
    CardContent content;
    ContentLoginUser account{user.name, user.sshKeys, user.passwordlessSudo, user.passwordLogin,
                             loginGroups(facts)};
    account.raspberryPiConnect = user.raspberryPiConnect;
    if (facts.userWizard) {
        account.renames = facts.userWizard->account;
        if (!facts.userWizard->lightdm.empty())
            account.replaces.emplace_back("rpi-first-boot-wizard");
        content.append(wizardEnded(*facts.userWizard, user));
    }
    content.loginUsers.push_back(std::move(account));
    content.append(passwordsBySsh(facts, user));
    return content;
}

std::vector<PlanWarning> accountsThatStay(const BaseFacts& facts, const LoginUser& user) {
    std::vector<MessageArgument> names;
    for (const AccountFacts& person : facts.people)
        if (person.name != user.name)
            names.emplace_back(person.name);
    std::vector<PlanWarning> warnings;
    if (!names.empty())
        warnings.push_back(
            {"base", Message::of("The base has accounts of its own: %1. They stay as they are, "
                                 "with their passwords and keys, and %2 is made beside them.",
                                 listWithCommas(std::move(names)), user.name)});
    return warnings;
}

}  // namespace landfall
