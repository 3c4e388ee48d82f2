#include "core/image/root_facts.h"
#include "core/image/root_reader.h"
#include "core/image/root_texts.h"

namespace landfall {

namespace {

constexpr std::uint32_t kFirstPerson = 1000;
constexpr const char* kUnits = "/etc/systemd/system/";

/// Where a symlink leads, by its last name: "graphical.target".
std::string linkName(const Ext4& root, const std::string& path) {
    const std::string target = root.readLink(path).value_or(std::string());
    return target.substr(target.rfind('/') + 1);
}

/// rename-user leaves both behind, and cancel-rename takes both away.
bool awaitsWizard(const RootReader& root) {
    return root.has("/etc/ssh/sshd_config.d/rename_user.conf") ||
           root.hasLink(std::string(kUnits) + "multi-user.target.wants/userconfig.service");
}

/// raspi-config, get_boot_cli: a graphical target, and lightdm enabled.
bool startsDesktop(const Ext4& volume) {
    return linkName(volume, std::string(kUnits) + "default.target") == "graphical.target" &&
           RootReader(volume).hasLink(std::string(kUnits) + "display-manager.service");
}

/// The account of number 1000, `getent passwd 1000` of userconf. One with a password, in a root
/// that has run, is somebody's: a wizard that was called later would ask whom to rename.
std::string accountToRename(const Ext4& volume, const BaseFacts& facts) {
    const std::string shadow = RootReader(volume).text("/etc/shadow");
    for (const AccountFacts& user : facts.users) {
        if (user.id != kFirstPerson)
            continue;
        return !hasPassword(shadow, user.name) || !hasRun(volume) ? user.name : std::string();
    }
    return {};
}

}  // namespace

// userconf-pi 0.9 (rename-user, cancel-rename, userconf), called as pi-gen's last step but the
// finish (export-image/01-user-rename/01-run.sh).
void readPeople(const Ext4& volume, BaseFacts& facts) {
    const RootReader root(volume);
    facts.people = parsePeople(root.text("/etc/passwd"));
    // Armbian's and DietPi's root has one that their documentation names.
    const std::vector<std::string> fields = accountFields(root.text("/etc/shadow"), "root");
    if (fields.size() > 1 && fields[1].starts_with('$'))
        facts.people.insert(facts.people.begin(), AccountFacts{"root", 0});
    facts.sshdConfig = root.text("/etc/ssh/sshd_config");
    if (!facts.isRaspberryPiOs || !awaitsWizard(root))
        return;
    UserWizardFacts wizard;
    wizard.account = accountToRename(volume, facts);
    wizard.autologin = root.has("/var/lib/userconf-pi/autologin");
    if (startsDesktop(volume))
        wizard.lightdm = root.text("/etc/lightdm/lightdm.conf");
    std::erase_if(facts.people, [&](const AccountFacts& person) {
        return person.name == wizard.account || person.name == "rpi-first-boot-wizard";
    });
    facts.userWizard = std::move(wizard);
}

}  // namespace landfall
