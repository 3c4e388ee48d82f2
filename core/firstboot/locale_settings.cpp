#include "core/firstboot/locale_settings.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/config/preset_keys.h"
#include "core/config/validate.h"
#include "core/firstboot/root_settings.h"

namespace landfall {
namespace {

std::string lower(std::string text) {
    for (char& c : text)
        if (isUpper(c))
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// The zone that was meant, by tzdata's own links or by a near spelling; "UTC" where none is near.
std::string zoneInstead(const BaseFacts& facts, const std::string& name) {
    const auto known = [&](const std::string& zone) {
        return std::binary_search(facts.timeZones.begin(), facts.timeZones.end(), zone);
    };
    const auto link = facts.timeZoneLinks.find(name);
    if (link != facts.timeZoneLinks.end() && known(link->second))
        return link->second;
    const std::vector<std::string_view> names(facts.timeZones.begin(), facts.timeZones.end());
    const std::string_view near = nearestKey(name, names);
    if (!near.empty())
        return std::string(near);
    return known("UTC") ? "UTC" : facts.timeZones.front();
}

Result<void> checkTimezone(const BaseFacts& facts, const std::string& name,
                           std::vector<PlanWarning>& warnings) {
    const bool utc = name == "UTC" || name == "Etc/UTC";
    if (facts.timeZones.empty()) {
        if (!name.empty() && !utc)
            warnings.push_back(
                {"locale.timezone",
                 Message::of("The base has no time zones (Debian's package tzdata): until it has "
                             "them, its clock shows UTC.")});
        return {};
    }
    if (name.empty() || std::binary_search(facts.timeZones.begin(), facts.timeZones.end(), name))
        return {};
    return fail(
        ErrorKind::NotSupported, "locale.timezone",
        Message::of("the base's tzdata has no time zone %1; accepted is one of the %2 that "
                    "it has, such as %3",
                    Quoted(name), facts.timeZones.size(), Quoted(zoneInstead(facts, name))));
}

const KeyboardLayout* findLayout(const BaseFacts& facts, std::string_view name) {
    const auto found =
        std::find_if(facts.keyboards.begin(), facts.keyboards.end(),
                     [name](const KeyboardLayout& layout) { return layout.name == name; });
    return found == facts.keyboards.end() ? nullptr : &*found;
}

bool hasVariant(const KeyboardLayout& layout, std::string_view name) {
    return std::find(layout.variants.begin(), layout.variants.end(), name) != layout.variants.end();
}

/// Whether a title has the word: "uk" is in "English (UK)", "german" in "German".
bool hasWord(const std::string& title, std::string_view word) {
    const std::string text = lower(title);
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isLower(text[at - 1])) && (end == text.size() || !isLower(text[end])))
            return true;
    }
    return false;
}

/// The layout that was meant: "gb" for uk, "us(intl)" for us-intl; empty where none is near.
std::string layoutInstead(const BaseFacts& facts, const std::string& name) {
    const std::size_t joint = name.find_first_of("-_");
    if (joint != std::string::npos) {
        const KeyboardLayout* layout = findLayout(facts, name.substr(0, joint));
        const std::string variant = name.substr(joint + 1);
        if (layout != nullptr && hasVariant(*layout, variant))
            return layout->name + "(" + variant + ")";
    }
    for (const KeyboardLayout& layout : facts.keyboards)
        if (hasWord(layout.title, name))
            return layout.name;
    return {};
}

std::string joined(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

Result<void> checkLayout(const BaseFacts& facts, const KeyboardName& wanted) {
    const KeyboardLayout* layout = findLayout(facts, wanted.layout);
    const auto refused = [](Message why) {
        return fail(ErrorKind::NotSupported, "locale.keyboard", std::move(why));
    };
    if (layout == nullptr) {
        std::vector<std::string> names;
        for (const KeyboardLayout& known : facts.keyboards)
            names.push_back(known.name);
        const std::string instead = layoutInstead(facts, wanted.layout);
        if (instead.empty())
            return refused(Message::of("the base has no keyboard layout %1; accepted are %2",
                                       Quoted(wanted.layout), joined(std::move(names))));
        return refused(
            Message::of("the base has no keyboard layout %1, perhaps %2 is meant; "
                        "accepted are %3",
                        Quoted(wanted.layout), Quoted(instead), joined(std::move(names))));
    }
    if (wanted.variant.empty() || hasVariant(*layout, wanted.variant))
        return {};
    if (layout->variants.empty())
        return refused(Message::of(
            "the base's keyboard layout %1 has no variants; accepted is the layout alone",
            Quoted(wanted.layout)));
    return refused(Message::of("the base's keyboard layout %1 has no variant %2; accepted are %3",
                               Quoted(wanted.layout), Quoted(wanted.variant),
                               joined(layout->variants)));
}

/// keyboard(5); of several layouts each has its place in both lists.
CardContent keyboardContent(const BaseFacts& facts, const std::vector<KeyboardName>& names) {
    std::string layouts;
    std::string variants;
    for (const KeyboardName& name : names) {
        const char* comma = &name == &names.front() ? "" : ",";
        layouts += comma + name.layout;
        variants += comma + name.variant;
    }
    if (variants.find_first_not_of(',') == std::string::npos)
        variants.clear();
    CardContent content;
    content.files.push_back(
        rootFile("/etc/default/keyboard", "XKBMODEL=\"pc105\"\nXKBLAYOUT=\"" + layouts +
                                              "\"\nXKBVARIANT=\"" + variants +
                                              "\"\nXKBOPTIONS=\"\"\n\nBACKSPACE=\"guess\"\n"));
    // The former keyboard, which would be set instead.
    if (facts.hasKeyboardCache)
        content.removals.emplace_back(kKeyboardCache);
    return content;
}

Result<void> addKeyboard(const BaseFacts& facts, const std::string& keyboard,
                         FirstBootContent& out) {
    if (keyboard.empty())
        return {};
    const std::vector<KeyboardName> names = keyboardNames(keyboard);
    if (facts.keyboards.empty())
        out.warnings.push_back(
            {"locale.keyboard",
             Message::of("The base has no keyboard layouts (Debian's packages xkb-data and "
                         "keyboard-configuration): until it has them, the keyboard is the "
                         "kernel's, as in the United States.")});
    else
        for (const KeyboardName& name : names)
            LANDFALL_TRY(checkLayout(facts, name));
    out.content.append(keyboardContent(facts, names));
    return {};
}

void addLanguage(const BaseFacts& facts, const std::string& language, FirstBootContent& out) {
    if (language.empty())
        return;
    const std::string text = "LANG=" + language + "\n";
    out.content.files.push_back(rootFile("/etc/default/locale", text));
    out.content.files.push_back(rootFile("/etc/locale.conf", text));
    if (!facts.hasLocaleGen && !isBuiltInLocale(language))
        out.warnings.push_back(
            {"locale.language",
             Message::of("%1 is set, but the base has no locale-gen to generate it: unless the "
                         "base has that locale already, programs speak English.",
                         language)});
}

}  // namespace

Result<FirstBootContent> localeContent(const BaseFacts& facts, const Locale& locale) {
    FirstBootContent out;
    LANDFALL_TRY(checkTimezone(facts, locale.timezone, out.warnings));
    LANDFALL_TRY(addKeyboard(facts, locale.keyboard, out));
    addLanguage(facts, locale.language, out);
    return out;
}

CardContent timezoneContent(const std::string& timezone) {
    CardContent content;
    if (timezone.empty())
        return content;
    content.symlinks.push_back({"/etc/localtime", "/usr/share/zoneinfo/" + timezone});
    content.files.push_back(rootFile("/etc/timezone", timezone + "\n"));
    return content;
}

bool isBuiltInLocale(const std::string& language) {
    return language.empty() || language == "C.UTF-8" || language == "C" || language == "POSIX";
}

}  // namespace landfall
