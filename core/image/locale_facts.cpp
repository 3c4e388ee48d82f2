#include "core/image/locale_facts.h"

#include <algorithm>

#include "core/image/root_reader.h"
#include "core/image/root_texts.h"

namespace landfall {

namespace {

constexpr const char* kZoneinfo = "/usr/share/zoneinfo";
constexpr int kDeepestZone = 3;  // "America/Argentina/Ushuaia"
constexpr std::size_t kMostZones = 4000;
constexpr std::size_t kMostLayouts = 1000;
constexpr ByteCount kLargestZone{64 * kKiB};

std::string_view takeLine(std::string_view& text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

/// Walks the tree as tzset(3) looks into it: what there is is what a name can say.
class ZoneWalk {
public:
    explicit ZoneWalk(const Ext4& volume) : volume_(volume), root_(volume) {}

    void folder(const std::string& name, int depth) {
        for (const std::string& entry :
             root_.names(std::string(kZoneinfo) + (name.empty() ? "" : "/") + name)) {
            // The same once more, and with leap seconds: neither is a zone's name.
            if (name.empty() && (entry == "posix" || entry == "right"))
                continue;
            if (++seen_ > kMostZones)
                return;
            look(name.empty() ? entry : name + "/" + entry, depth);
        }
    }

    [[nodiscard]] std::vector<std::string> take() {
        std::sort(zones_.begin(), zones_.end());
        return std::move(zones_);
    }

private:
    void look(const std::string& name, int depth) {
        const std::string path = std::string(kZoneinfo) + "/" + name;
        const auto info = volume_.stat(path);
        if (!info || !*info)
            return;
        if ((*info)->type == NodeType::Folder && depth < kDeepestZone)
            folder(name, depth + 1);
        // RFC 8536, section 3.1.
        else if ((*info)->type == NodeType::File &&
                 root_.text(path, kLargestZone).starts_with("TZif"))
            zones_.push_back(name);
    }

    const Ext4& volume_;
    RootReader root_;
    std::vector<std::string> zones_;
    std::size_t seen_ = 0;
};

}  // namespace

std::map<std::string, std::string> parseZoneLinks(std::string_view text) {
    std::map<std::string, std::string> links;
    while (!text.empty() && links.size() < kMostZones) {
        std::vector<std::string> words = wordsOf(takeLine(text));
        if (words.size() == 3 && (words[0] == "L" || words[0] == "Link"))
            links[words[2]] = words[1];
    }
    return links;
}

std::vector<KeyboardLayout> parseKeyboards(std::string_view text) {
    std::vector<KeyboardLayout> layouts;
    std::string section;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const std::vector<std::string> words = wordsOf(line);
        if (words.size() < 2)
            continue;
        if (words[0] == "!") {
            section = words[1];
            continue;
        }
        if (section == "layout" && layouts.size() < kMostLayouts) {
            const std::size_t title = line.find(words[1], line.find(words[0]) + words[0].size());
            layouts.push_back({words[0], std::string(line.substr(title)), {}});
        }
        // "  intl            us: English (US, intl., with dead keys)"
        if (section == "variant" && words[1].ends_with(':'))
            for (KeyboardLayout& layout : layouts)
                if (words[1] == layout.name + ":")
                    layout.variants.push_back(words[0]);
    }
    return layouts;
}

void readLocaleFacts(const Ext4& volume, BaseFacts& facts) {
    const RootReader root(volume);
    ZoneWalk walk(volume);
    walk.folder({}, 1);
    facts.timeZones = walk.take();
    facts.timeZoneLinks = parseZoneLinks(root.text(std::string(kZoneinfo) + "/tzdata.zi"));
    for (const char* list : {"evdev.lst", "base.lst"})
        if (facts.keyboards.empty())
            facts.keyboards =
                parseKeyboards(root.text(std::string("/usr/share/X11/xkb/rules/") + list));
    facts.hasKeyboardCache = root.has(kKeyboardCache);
}

}  // namespace landfall
