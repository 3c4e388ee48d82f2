#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/config/validate.h"

namespace landfall {
namespace {

constexpr const char* kZoneinfo = "/usr/share/zoneinfo/";

bool isZonePart(std::string_view part) {
    return !part.empty() && part.size() <= 32 && isLetter(part.front()) && allOf(part, [](char c) {
        return isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
    });
}

/// "UTC", "Europe/Rome", "America/Argentina/Buenos_Aires", "Etc/GMT+1".
bool looksLikeZone(std::string_view name) {
    for (int parts = 1; parts <= 3; ++parts) {
        const std::size_t slash = name.find('/');
        if (!isZonePart(name.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        name.remove_prefix(slash + 1);
    }
    return false;
}

constexpr std::size_t kLongestKeyboard = 128;
constexpr std::size_t kMostKeyboards = 4;  // XkbNumKbdGroups

bool isVariant(std::string_view name) {
    return !name.empty() &&
           allOf(name, [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; });
}

/// "us", "us(intl)", as XKB writes a symbols file and its section.
bool isKeyboardPart(std::string_view part) {
    const std::string_view layout = part.substr(0, part.find('('));
    const std::string_view variant = part.substr(layout.size());
    const bool plain =
        allOf(layout, [](char c) { return isLower(c) || isDigit(c) || c == '_' || c == '-'; });
    return !layout.empty() && plain && isLower(layout.front()) &&
           (variant.empty() ||
            (variant.back() == ')' && isVariant(variant.substr(1, variant.size() - 2))));
}

bool isZoneFile(const std::string& file) {
    const UniqueFd fd(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    char magic[4] = {};
    return fd.valid() && read(fd.get(), magic, sizeof magic) == sizeof magic &&
           std::string_view(magic, sizeof magic) == "TZif";  // RFC 8536, section 3.1
}

}  // namespace

Result<void> validateTimezone(std::string_view name, std::string_view subject) {
    const Message accepted =
        Message::of("a name of the tz database, such as \"Europe/Rome\" or \"UTC\"");
    if (!looksLikeZone(name))
        return refuse(subject, Message::of("%1 is not a time zone's name", foundText(name)),
                      accepted);
    // "right/" counts leap seconds and "posix/" repeats the tree: neither is a zone's name.
    const std::string file = kZoneinfo + std::string(name);
    // A zoneinfo without old names (Debian's tzdata without tzdata-legacy) tells nothing: a base
    // may have them.
    if (isZoneFile(std::string(kZoneinfo) + "US/Eastern") && !isZoneFile(file))
        return refuse(subject, Message::of("%1 is not in the tz database", foundText(name)),
                      accepted);
    return {};
}

Result<void> validateKeyboard(std::string_view layout, std::string_view subject) {
    bool fits = !layout.empty() && layout.size() <= kLongestKeyboard;
    std::size_t count = 0;
    for (std::string_view rest = layout; fits;) {
        const std::size_t comma = rest.find(',');
        fits = isKeyboardPart(rest.substr(0, comma)) && ++count <= kMostKeyboards;
        if (comma == std::string_view::npos)
            break;
        rest.remove_prefix(comma + 1);
    }
    if (!fits)
        return refuse(
            subject, Message::of("%1 is not a keyboard layout", foundText(layout)),
            Message::of("an XKB layout such as \"it\", with a variant \"us(intl)\", or up "
                        "to four, \"us,ru(phonetic)\""));
    return {};
}

std::vector<KeyboardName> keyboardNames(std::string_view keyboard) {
    std::vector<KeyboardName> names;
    while (!keyboard.empty()) {
        const std::string_view part = keyboard.substr(0, keyboard.find(','));
        keyboard.remove_prefix(std::min(keyboard.size(), part.size() + 1));
        const std::size_t bracket = part.find('(');
        KeyboardName name{std::string(part.substr(0, bracket)), {}};
        if (bracket != std::string_view::npos)
            name.variant = part.substr(bracket + 1, part.size() - bracket - 2);
        names.push_back(std::move(name));
    }
    return names;
}

Result<void> validateLanguage(std::string_view locale, std::string_view subject) {
    const Message accepted =
        Message::of("a locale such as \"en_GB.UTF-8\", \"de_DE.UTF-8\" or \"C.UTF-8\"");
    if (locale == "C" || locale == "C.UTF-8" || locale == "POSIX")
        return {};
    const std::string_view name = locale.substr(0, locale.find_first_of(".@"));
    const std::string_view rest = locale.substr(name.size());
    const std::string_view charset = rest.substr(0, rest.find('@'));
    const std::string_view modifier = rest.substr(charset.size());
    const std::string_view language = name.substr(0, name.find('_'));
    const std::string_view territory = name.substr(language.size());
    const bool languageFits =
        language.size() >= 2 && language.size() <= 3 && allOf(language, isLower);
    const bool territoryFits =
        territory.empty() || (territory.size() == 3 && allOf(territory.substr(1), isUpper));
    const bool charsetFits = charset.empty() || charset == ".UTF-8" || charset == ".utf8";
    const bool modifierFits = modifier.empty() || (modifier.size() > 1 && modifier.size() <= 16 &&
                                                   allOf(modifier.substr(1), isLower));
    if (!languageFits || !territoryFits || !charsetFits || !modifierFits)
        return refuse(subject, Message::of("%1 is not a locale's name", foundText(locale)),
                      accepted);
    return {};
}

}  // namespace landfall
