#include "core/firstboot/seed.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/config/validate.h"
#include "core/firstboot/base_settings.h"
#include "core/firstboot/login_user.h"
#include "core/firstboot/yaml_json.h"

namespace landfall {
namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

bool hasGroup(const BaseFacts& facts, std::string_view name) {
    return std::any_of(facts.groups.begin(), facts.groups.end(),
                       [name](const AccountFacts& one) { return one.name == name; });
}

QJsonObject userEntry(const BaseFacts& facts, const LoginUser& user) {
    QJsonArray keys;
    for (const std::string& key : user.sshKeys)
        keys.append(text(key));
    QJsonArray groups;
    for (const std::string& group : loginGroups(facts))
        groups.append(text(group));
    QJsonObject entry{
        {"name", text(user.name)},
        {"shell", "/bin/bash"},
        // Also where a password is to come: landfall-password.service sets it afterwards, and
        // "false" without a password is a warning by which cloud-init 24.3 and later end as
        // degraded (cloudinit/distros/__init__.py, create_user).
        {"lock_passwd", true},
    };
    if (!groups.isEmpty())
        entry["groups"] = groups;
    // useradd(8) makes a group of the user's name, and fails where there is one: "operator",
    // "staff".
    if (hasGroup(facts, user.name))
        entry["primary_group"] = text(user.name);
    if (!keys.isEmpty())
        entry["ssh_authorized_keys"] = keys;
    if (user.passwordlessSudo)
        entry["sudo"] = "ALL=(ALL) NOPASSWD:ALL";
    return entry;
}

}  // namespace

std::string instanceId(const CardIdentity& identity) {
    std::string id = "landfall-";
    for (const char c : identity.receiptId)
        id += isLetterOrDigit(c) ? c : '-';
    return id + "-" + identity.host;
}

std::string metaData(const CardIdentity& identity) {
    return yamlJson(
        {{"instance-id", text(instanceId(identity))}, {"local-hostname", text(identity.host)}});
}

std::vector<std::string> loginGroups(const BaseFacts& facts) {
    std::vector<std::string> groups;
    for (const char* name : {"adm", "dialout", "cdrom", "sudo", "audio", "video", "plugdev",
                             "games", "users", "input", "render", "netdev", "gpio", "i2c", "spi"}) {
        if (hasGroup(facts, name))
            groups.emplace_back(name);
    }
    return groups;
}

MergedUserData mergedUserData(const BaseFacts& facts, const Preset& preset,
                              const CardIdentity& identity, RootGrowth growth) {
    QJsonObject data{
        {"hostname", text(identity.host)},
        {"manage_etc_hosts", "localhost"},
    };
    // A text: bare `off` is a boolean to YAML. The filesystem may still fill its partition.
    if (growth == RootGrowth::HeldOff)
        data["growpart"] = QJsonObject{{"mode", "off"}};
    // cc_ssh makes keys anew for each new instance.
    if (preset.host.sshHostKey)
        data["ssh_deletekeys"] = false;
    if (preset.user) {
        // An empty list keeps cloud-init's default user away as well (cc_users_groups).
        data["users"] = accountIsInRoot(facts, *preset.user)
                            ? QJsonArray()
                            : QJsonArray{userEntry(facts, *preset.user)};
        data["ssh_pwauth"] = preset.user->passwordLogin;
    }
    // cc_locale would write the distribution's default over the language that is set and made.
    if (!preset.locale.language.empty())
        data["locale"] = "off";
    if (!preset.locale.timezone.empty() && seedTakesTimezone(facts))
        data["timezone"] = text(preset.locale.timezone);
    // A card of ours says what its preset said, which this one's takes the place of.
    return mergeUserData(facts.formerCard.empty() ? facts.seedUserData : std::string(), data,
                         contradictingKeys(preset));
}

std::string userData(const BaseFacts& facts, const Preset& preset, const CardIdentity& identity,
                     RootGrowth growth) {
    return mergedUserData(facts, preset, identity, growth).text;
}

bool seedTakesTimezone(const BaseFacts& facts) {
    return !facts.timeZones.empty();
}

bool seedTakesAddress(const BaseFacts& facts) {
    return facts.hasNetplan;
}

Result<std::string> networkConfig(const EthernetSettings& ethernet, std::uint32_t number) {
    LANDFALL_ASSIGN(const std::string address, expandAddress(ethernet, number));
    const bool six = address.find(':') != std::string::npos;
    QJsonObject card{
        // The name is the kernel's and the board's affair: eth0, end0, enxdca632010203, enp1s0.
        {"match", QJsonObject{{"name", "e*"}}},
        {"dhcp4", false},
        {"addresses", QJsonArray{text(address)}},
        // A boot without the cable does not wait for it.
        {"optional", true},
    };
    if (!ethernet.gateway.empty())
        card["routes"] = QJsonArray{QJsonObject{
            {"to", six ? "::/0" : "0.0.0.0/0"},
            {"via", text(ethernet.gateway)},
        }};
    QJsonArray servers;
    for (const std::string& server : ethernet.dns)
        servers.append(text(server));
    if (!servers.isEmpty())
        card["nameservers"] = QJsonObject{{"addresses", servers}};
    return yamlJson({{"version", 2}, {"ethernets", QJsonObject{{"ethernet", card}}}});
}

}  // namespace landfall
