#include "core/firstboot/base_settings.h"

#include <QJsonDocument>
#include <algorithm>

#include "core/base/text.h"
#include "core/firstboot/seed.h"
#include "core/firstboot/yaml_json.h"

namespace landfall {
namespace {

constexpr const char* kHeader = "#cloud-config";

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        lines.emplace_back(line);
    }
    return lines;
}

std::string trimmed(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string() : std::string(line.substr(begin));
}

bool saysNothing(const std::string& line) {
    const std::string text = trimmed(line);
    return text.empty() || text.front() == '#';
}

/// A password does not go into a plan, which is kept and printed.
std::string shown(const std::string& line) {
    const std::string text = trimmed(line);
    const std::size_t colon = text.find(':');
    const bool secret = text.find("pass") != std::string::npos && colon != std::string::npos &&
                        colon + 1 < text.size();
    return secret ? text.substr(0, colon + 1) + " …" : text;
}

std::string allShown(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
        if (!saysNothing(line))
            out += (out.empty() ? "" : "; ") + shown(line);
    return out;
}

/// A key of the document's mapping, with its lines.
struct Block {
    std::string key;  ///< empty: what is before the first
    std::vector<std::string> lines;
    int first = 0;  ///< the number of its first line
};

/// "runcmd" of "runcmd:" or "runcmd: [ls]"; empty where the line begins no plain key.
std::string keyOf(const std::string& line) {
    const std::size_t colon = line.find(':');
    const std::string key = line.substr(0, colon);
    const bool plain = !key.empty() && allOf(key, [](char c) {
        return isLetterOrDigit(c) || c == '_' || c == '-';
    });
    const bool ends =
        colon != std::string::npos &&
        (colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t');
    return plain && ends ? key : std::string();
}

/// A text in quotes that goes on in the next line may look like a key there.
bool leavesQuoteOpen(const std::string& line) {
    const std::string value = trimmed(std::string_view(line).substr(line.find(':') + 1));
    return !value.empty() && (value[0] == '"' || value[0] == '\'') &&
           value.find(value[0], 1) == std::string::npos;
}

/// The blocks of a document whose first line is the header; none where a line at the margin is
/// something else, which `unlike` then is.
std::vector<Block> blocksOf(const std::vector<std::string>& lines, int& unlike) {
    std::vector<Block> blocks(1);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string& line = lines[i];
        // YAML's lists may stand at the margin of their key.
        const bool item = line == "-" || line.starts_with("- ");
        if (saysNothing(line) || (blocks.size() > 1 && (line[0] == ' ' || item))) {
            blocks.back().lines.push_back(line);
            continue;
        }
        if (line == "---" && blocks.size() == 1)
            continue;
        std::string key = keyOf(line);
        if (key.empty() || leavesQuoteOpen(line)) {
            unlike = static_cast<int>(i) + 1;
            return {};
        }
        blocks.push_back({std::move(key), {line}, static_cast<int>(i) + 1});
    }
    return blocks;
}

/// The members of a JSON object as lines of block YAML: keys at the margin, values as they are.
std::string asBlocks(const QJsonObject& own) {
    std::string out;
    for (std::string& line : linesOf(yamlJson(own))) {
        if (line.size() < 5 || !line.starts_with("    "))
            continue;
        const bool member = line[4] != ' ';
        if (member && line.back() == ',')
            line.pop_back();
        out += (member && line[4] == '"' ? line.substr(4) : line) + "\n";
    }
    return out;
}

bool isAmong(const std::vector<std::string_view>& keys, std::string_view key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// An anchor of a block that goes may be what another stands on.
bool hasAnchors(const std::vector<std::string>& lines) {
    return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
        const std::size_t at = line.find(" &");
        return !saysNothing(line) && at != std::string::npos && at + 2 < line.size() &&
               isLetterOrDigit(line[at + 2]);
    });
}

MergedUserData replacedWhole(const std::vector<std::string>& lines, const std::string& plain,
                             int line) {
    return {plain, {}, {allShown(lines)}, line};
}

MergedUserData mergeJson(QJsonObject base, const QJsonObject& own,
                         const std::vector<std::string_view>& gone) {
    MergedUserData merged;
    for (const QString& key : base.keys()) {
        if (!own.contains(key) && !isAmong(gone, key.toStdString())) {
            merged.kept.push_back(key.toStdString());
            continue;
        }
        merged.replaced.push_back(allShown(linesOf(asBlocks(QJsonObject{{key, base[key]}}))));
        base.remove(key);
    }
    for (auto member = own.begin(); member != own.end(); ++member)
        base[member.key()] = member.value();
    merged.text = std::string(kHeader) + "\n" + yamlJson(base);
    return merged;
}

/// Lines of a file of the seed, but for keys that each card has anew or that say nothing of it.
std::vector<std::string> otherLines(const std::string& text,
                                    const std::vector<std::string_view>& known) {
    std::vector<std::string> lines = linesOf(text);
    std::erase_if(lines, [&](const std::string& line) {
        return saysNothing(line) || isAmong(known, keyOf(line));
    });
    return lines;
}

void addSeedWarnings(const BaseFacts& facts, const Preset& preset, RootGrowth growth,
                     std::vector<PlanWarning>& warnings) {
    const MergedUserData merged = mergedUserData(facts, preset, CardIdentity{}, growth);
    if (!merged.kept.empty())
        warnings.push_back(
            {"base", Message::of("The base's own user-data goes on beside the preset: %1.",
                                 listWithCommas({merged.kept.begin(), merged.kept.end()}))});
    for (const std::string& lines : merged.replaced)
        warnings.push_back(
            {"base",
             merged.unlike == 0
                 ? Message::of("Of the base's user-data this goes, and the card's stands there: %1",
                               lines)
                 : Message::of("The base's user-data cannot be merged with the card's, for its "
                               "line %1, and is replaced. It said: %2",
                               merged.unlike, lines)});
    const std::string meta = allShown(
        otherLines(facts.seedMetaData, {"instance-id", "instance_id", "dsmode", "local-hostname"}));
    if (!meta.empty())
        warnings.push_back(
            {"base", Message::of("Of the base's meta-data this goes, and the card's stands there: "
                                 "%1",
                                 meta)});
    const std::string network = allShown(linesOf(facts.seedNetworkConfig));
    if (!network.empty() && !preset.ethernet.dhcp && seedTakesAddress(facts))
        warnings.push_back(
            {"network.ethernet",
             Message::of("The base's network-config goes, and the static address stands there. It "
                         "said: %1",
                         network)});
}

/// Type and comment of a line of authorized_keys: what a person knows a key by.
std::string shownKey(const std::string& line) {
    std::string type;
    std::string comment;
    std::string_view rest = line;
    bool behindKey = false;
    while (!rest.empty()) {
        const std::string word(rest.substr(0, rest.find(' ')));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (type.empty() &&
            (word.starts_with("ssh-") || word.starts_with("ecdsa-") || word.starts_with("sk-")))
            type = word;
        else if (!type.empty() && !behindKey)
            behindKey = true;
        else if (behindKey)
            comment += " " + word;
    }
    return type.empty() ? line : type + comment;
}

void addAccountWarnings(const BaseFacts& facts, const LoginUser& user, bool byCloudInit,
                        std::vector<PlanWarning>& warnings) {
    const auto login = std::find_if(facts.logins.begin(), facts.logins.end(),
                                    [&](const LoginFacts& one) { return one.name == user.name; });
    if (login == facts.logins.end())
        return;
    if (login->hasPassword)
        warnings.push_back(
            {"user", user.passwordLogin
                         ? Message::of("The base's account %1 gets the preset's password in place "
                                       "of its own.",
                                       user.name)
                         : Message::of("The base's account %1 has a password, which is locked: the "
                                       "preset lets it in by SSH keys only.",
                                       user.name)});
    // cloud-init adds keys (cloudinit/ssh_util.py, update_authorized_keys), as does a preset
    // without any.
    const bool stay = byCloudInit || user.sshKeys.empty();
    for (const std::string& key : login->sshKeys) {
        if (std::find(user.sshKeys.begin(), user.sshKeys.end(), key) != user.sshKeys.end())
            continue;
        warnings.push_back(
            {"user", stay
                         ? Message::of("The base's account %1 keeps an SSH key that is not the "
                                       "preset's: %2",
                                       user.name, shownKey(key))
                         : Message::of("The base's account %1 loses an SSH key, for the preset has "
                                       "keys of its own: %2",
                                       user.name, shownKey(key))});
    }
}

}  // namespace

MergedUserData mergeUserData(std::string_view base, const QJsonObject& own,
                             const std::vector<std::string_view>& gone) {
    const std::string plain = std::string(kHeader) + "\n" + yamlJson(own);
    const std::vector<std::string> lines = linesOf(base);
    const auto first = std::find_if_not(
        lines.begin(), lines.end(), [](const std::string& line) { return trimmed(line).empty(); });
    // 1. What says nothing is not merged: cloud-init warns of an empty #cloud-config.
    const bool script = first != lines.end() && first->starts_with("#!");
    if (!script && std::all_of(lines.begin(), lines.end(), saysNothing))
        return {plain, {}, {}, 0};
    if (*first != kHeader)
        return replacedWhole(lines, plain, static_cast<int>(first - lines.begin()) + 1);

    // 2. JSON by its members.
    const std::string_view rest =
        base.substr(base.find(kHeader) + std::string_view(kHeader).size());
    const QJsonDocument json =
        QJsonDocument::fromJson(QByteArray(rest.data(), static_cast<qsizetype>(rest.size())));
    if (json.isObject())
        return mergeJson(json.object(), own, gone);

    // 3. Block YAML by its lines.
    int unlike = 0;
    const std::vector<std::string> document(first, lines.end());
    const std::vector<Block> blocks = blocksOf(document, unlike);
    if (unlike != 0)
        return replacedWhole(lines, plain, unlike + static_cast<int>(first - lines.begin()));
    MergedUserData merged;
    merged.text = std::string(kHeader) + "\n";
    for (const Block& block : blocks) {
        if (own.contains(QString::fromStdString(block.key)) || isAmong(gone, block.key)) {
            if (hasAnchors(block.lines))
                return replacedWhole(lines, plain,
                                     block.first + static_cast<int>(first - lines.begin()));
            merged.replaced.push_back(allShown(block.lines));
            continue;
        }
        if (!block.key.empty())
            merged.kept.push_back(block.key);
        for (const std::string& line : block.lines)
            merged.text += line + "\n";
    }
    merged.text += asBlocks(own);
    return merged;
}

std::vector<std::string_view> contradictingKeys(const Preset& preset) {
    std::vector<std::string_view> keys{"fqdn", "preserve_hostname", "prefer_fqdn_over_hostname",
                                       "create_hostname_file"};
    if (preset.user)
        keys.insert(keys.end(),
                    {"user", "password", "chpasswd", "ssh_authorized_keys", "ssh_import_id"});
    if (!preset.locale.timezone.empty())
        keys.emplace_back("timezone");
    if (!preset.locale.keyboard.empty())
        keys.emplace_back("keyboard");
    return keys;
}

std::vector<PlanWarning> replacedSettings(const BaseFacts& facts, const Preset& preset,
                                          RootGrowth growth) {
    std::vector<PlanWarning> warnings;
    const bool seed =
        facts.kind == BaseKind::RaspberryPiCloudInit || facts.kind == BaseKind::UbuntuPi;
    if (seed)
        addSeedWarnings(facts, preset, growth, warnings);
    if (preset.user)
        addAccountWarnings(facts, *preset.user, seed, warnings);
    return warnings;
}

}  // namespace landfall
