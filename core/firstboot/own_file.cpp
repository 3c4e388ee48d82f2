#include "core/firstboot/own_file.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace landfall {
namespace {

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t from = text.find_first_not_of(kBlank);
    if (from == std::string_view::npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(kBlank) - from + 1));
}

/// What stands before the line's '=', in lower case; nothing in a comment or another line.
std::string keyOf(const std::string& line) {
    const std::size_t equals = line.find('=');
    if (equals == std::string::npos || line.find('#') < equals)
        return {};
    std::string key = trimmed(std::string_view(line).substr(0, equals));
    std::transform(key.begin(), key.end(), key.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return key;
}

/// "system" of "[system]"; nothing on another line.
std::string sectionOf(const std::string& line) {
    const std::string text = trimmed(std::string_view(line).substr(0, line.find('#')));
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return {};
    return trimmed(std::string_view(text).substr(1, text.size() - 2));
}

}  // namespace

std::string preseedText(const std::string& before, const std::string& host) {
    const std::string setting = "hostname = \"" + host + "\"";
    if (before.empty())
        return "config_version = \"1.0\"\n\n[system]\n" + setting + "\n";
    std::vector<std::string> lines = linesOf(before);
    const auto header = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
        return sectionOf(line) == "system";
    });
    if (header == lines.end())
        return joined(lines) + "\n[system]\n" + setting + "\n";
    auto next = header + 1;
    while (next != lines.end() && sectionOf(*next).empty())
        ++next;
    const auto gone = std::remove_if(
        header + 1, next, [](const std::string& line) { return keyOf(line) == "hostname"; });
    const auto place = (header - lines.begin()) + 1;
    lines.erase(gone, next);
    lines.insert(lines.begin() + place, setting);
    return joined(lines);
}

std::string sysconfText(const std::string& before, const std::string& host) {
    std::vector<std::string> lines = linesOf(before);
    std::erase_if(lines, [](const std::string& line) { return keyOf(line) == "hostname"; });
    lines.push_back("hostname=" + host);
    return joined(lines);
}

std::string dietpiText(const std::string& before, const std::string& host, const Preset& preset) {
    std::vector<std::string> lines = linesOf(before);
    // Its scripts take the first line of a name, with nothing but blanks before it.
    const auto set = [&lines](const std::string& key, const std::string& value) {
        const auto isIt = [&key](const std::string& line) {
            return trimmed(line).starts_with(key + "=");
        };
        const auto place = std::find_if(lines.begin(), lines.end(), isIt);
        if (place == lines.end())
            lines.push_back(key + "=" + value);
        else
            *place = key + "=" + value;
    };
    set("AUTO_SETUP_NET_HOSTNAME", host);
    if (!preset.locale.timezone.empty())
        set("AUTO_SETUP_TIMEZONE", preset.locale.timezone);
    if (!preset.locale.keyboard.empty())
        set("AUTO_SETUP_KEYBOARD_LAYOUT", preset.locale.keyboard);
    if (preset.locale.language.ends_with(".UTF-8"))
        set("AUTO_SETUP_LOCALE", preset.locale.language);
    if (preset.user && !preset.user->passwordLogin)
        set("SOFTWARE_DISABLE_SSH_PASSWORD_LOGINS", "1");
    // It would get this one in the place of the preset's.
    if (preset.user && preset.user->name == "dietpi")
        set("AUTO_SETUP_GLOBAL_PASSWORD", "");
    return joined(lines);
}

std::optional<OwnFile> ownFile(const BaseFacts& facts, const Preset& preset,
                               const CardIdentity& identity) {
    switch (facts.kind) {
        case BaseKind::RaspberryPiPreseed:
            return OwnFile{"/rpi-preseed.toml", preseedText(facts.ownFile, identity.host)};
        case BaseKind::DebianRaspi:
            return OwnFile{"/sysconf.txt", sysconfText(facts.ownFile, identity.host)};
        case BaseKind::DietPi:
            // A file with these lines alone would take the others' place.
            if (facts.ownFile.empty())
                return std::nullopt;
            return OwnFile{"/dietpi.txt", dietpiText(facts.ownFile, identity.host, preset)};
        default:
            return std::nullopt;
    }
}

}  // namespace landfall
