#include "core/eligibility/system_tables.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace landfall {
namespace {

namespace fs = std::filesystem;

std::vector<std::string_view> split(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> out;
    while (true) {
        const auto from = text.find_first_not_of(separators);
        if (from == std::string_view::npos)
            return out;
        text.remove_prefix(from);
        const auto end = std::min(text.find_first_of(separators), text.size());
        out.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

/// "\040" is a space in mountinfo, swaps and fstab.
std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '\\' && i + 3 < text.size() &&
            std::from_chars(text.data() + i + 1, text.data() + i + 4, value, 8).ptr ==
                text.data() + i + 4 &&
            value < 256) {
            out += static_cast<char>(value);
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string unquoted(std::string text) {
    const auto equals = text.find('=');
    const auto from = equals == std::string::npos ? 0 : equals + 1;
    if (text.size() >= from + 2 && (text[from] == '"' || text[from] == '\'') &&
        text.back() == text[from]) {
        text.pop_back();
        text.erase(from, 1);
    }
    return text;
}

/// As udev_util_encode_string() does it: what is not in its white list becomes \xHH.
std::string encodedForUdev(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                           (c >= 'a' && c <= 'z') || byte >= 0x80 ||
                           std::string_view("#+-.:=@_").find(c) != std::string_view::npos;
        if (plain) {
            out += c;
        } else {
            char code[5];
            std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(byte));
            out += code;
        }
    }
    return out;
}

std::string lowered(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::optional<Mount> parseMount(std::string_view line) {
    const auto words = split(line, " ");
    const auto dash = std::find(words.begin(), words.end(), "-");
    if (words.size() < 7 || dash - words.begin() < 6 || words.end() - dash < 3)
        return std::nullopt;
    Mount out;
    const auto number = parseDeviceNumber(words[2]);
    const std::string_view id = words[0];
    if (!number || std::from_chars(id.data(), id.data() + id.size(), out.id).ec != std::errc())
        return std::nullopt;
    out.device = *number;
    out.point = unescaped(words[4]);
    out.type = unescaped(*(dash + 1));
    out.source = unescaped(*(dash + 2));
    return out;
}

std::vector<std::vector<std::string_view>> rows(std::string_view text) {
    std::vector<std::vector<std::string_view>> out;
    for (const auto line : split(text, "\n")) {
        auto words = split(line, " \t");
        if (!words.empty() && !words[0].starts_with('#'))
            out.push_back(std::move(words));
    }
    return out;
}

/// Where systemd.unit(5) has the units of the system, but for those that end with its run.
constexpr std::array<std::string_view, 7> kUnitFolders{
    "etc/systemd/system",         "run/systemd/system",           "run/systemd/generator.early",
    "run/systemd/generator",      "usr/local/lib/systemd/system", "usr/lib/systemd/system",
    "run/systemd/generator.late",
};

/// The `What=` lines of one unit, or of one of its drop-ins.
Result<void> addUnit(const fs::path& root, const fs::path& file, const std::string& unit,
                     std::vector<NamedDevice>& out) {
    LANDFALL_ASSIGN(const std::string text, readSmallFile(file));
    constexpr std::string_view kKey = "What";
    for (const auto line : split(text, "\n")) {
        const auto equals = line.find('=');
        const auto key = split(line.substr(0, equals), " \t");
        const auto value = split(line.substr(std::min(equals, line.size() - 1) + 1), " \t");
        if (key.size() == 1 && key[0] == kKey && !value.empty())
            out.push_back({"/" + file.lexically_relative(root).string(),
                           unquoted(std::string(value[0])), unit});
    }
    return {};
}

Result<void> addUnits(const fs::path& root, std::vector<NamedDevice>& out) {
    for (const std::string_view folder : kUnitFolders)
        for (const fs::path& entry : entriesOf(root / folder)) {
            const std::string kind = entry.extension().string();
            const std::string inner = entry.stem().extension().string();
            if (kind == ".mount" || kind == ".swap")
                LANDFALL_TRY(addUnit(root, entry, entry.filename().string(), out));
            if (kind == ".d" && (inner == ".mount" || inner == ".swap"))
                for (const fs::path& part : entriesOf(entry))
                    LANDFALL_TRY(addUnit(root, part, entry.stem().string(), out));
        }
    return {};
}

/// The lines of udev's record of a device that begin with `key`, without it.
Result<std::vector<std::string>> udevLines(const Sysroot& machine, DeviceNumber number,
                                           std::string_view key) {
    LANDFALL_ASSIGN(const std::string text,
                    readSmallFile(machine.root / "run/udev/data" / ("b" + toString(number))));
    std::vector<std::string> out;
    for (const auto line : split(text, "\n"))
        if (line.starts_with(key))
            out.emplace_back(line.substr(key.size()));
    return out;
}

}  // namespace

Result<std::vector<Mount>> readMounts(const Sysroot& machine) {
    const auto file = machine.root / "proc/self/mountinfo";
    LANDFALL_ASSIGN(const std::string text, readSmallFile(file));
    return parseMounts(text, file.string());
}

Result<std::vector<Mount>> parseMounts(std::string_view text, const std::string& file) {
    std::vector<Mount> out;
    for (const auto line : split(text, "\n")) {
        const auto mount = parseMount(line);
        if (!mount)
            return fail(ErrorKind::Internal, file, Message::of("has a line that cannot be parsed"));
        out.push_back(*mount);
    }
    // There is no system without a mount: without the list nothing can be judged.
    if (out.empty())
        return fail(ErrorKind::Io, file,
                    Message::of("lists no mounts, so it is unknown which drives are in use"));
    return out;
}

Result<std::vector<std::string>> readSwaps(const Sysroot& machine) {
    LANDFALL_ASSIGN(const std::string text, readSmallFile(machine.root / "proc/swaps"));
    std::vector<std::string> out;
    for (const auto& words : rows(text))
        if (words[0] != "Filename")
            out.push_back(unescaped(words[0]));
    return out;
}

Result<std::vector<std::string>> readRaidMembers(const Sysroot& machine) {
    LANDFALL_ASSIGN(const std::string text, readSmallFile(machine.root / "proc/mdstat"));
    std::vector<std::string> out;
    for (const auto& words : rows(text)) {
        if (words.size() < 3 || !words[0].starts_with("md") || words[1] != ":")
            continue;
        for (const auto word : words)
            if (const auto bracket = word.find('['); bracket != std::string_view::npos)
                out.emplace_back(word.substr(0, bracket));
    }
    return out;
}

Result<std::vector<NamedDevice>> readNamedDevices(const Sysroot& machine) {
    std::vector<NamedDevice> out;
    LANDFALL_ASSIGN(const std::string fstab, readSmallFile(machine.root / "etc/fstab"));
    for (const auto& words : rows(fstab))
        out.push_back({"/etc/fstab", unquoted(unescaped(words[0])),
                       words.size() > 1 ? unescaped(words[1]) : ""});
    LANDFALL_ASSIGN(const std::string crypttab, readSmallFile(machine.root / "etc/crypttab"));
    for (const auto& words : rows(crypttab)) {
        const std::string use(words[0]);
        if (words.size() > 1)
            out.push_back({"/etc/crypttab", unquoted(unescaped(words[1])), use});
        if (words.size() < 3)
            continue;
        // The key is a file, a device, or "file:device".
        const std::string_view key = words[2];
        const auto colon = key.rfind(':');
        const auto device = colon == std::string_view::npos ? key : key.substr(colon + 1);
        out.push_back({"/etc/crypttab", unquoted(unescaped(device)), use});
    }
    LANDFALL_TRY(addUnits(machine.root, out));
    return out;
}

std::string linkOf(const std::string& specification) {
    if (specification.starts_with("/dev/"))
        return specification.substr(5);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kTags{{
        {"UUID=", "disk/by-uuid/"},
        {"LABEL=", "disk/by-label/"},
        {"PARTUUID=", "disk/by-partuuid/"},
        {"PARTLABEL=", "disk/by-partlabel/"},
        {"ID=", "disk/by-id/"},
    }};
    for (const auto& [tag, folder] : kTags) {
        if (!specification.starts_with(tag))
            continue;
        std::string value = specification.substr(tag.size());
        // A table may spell hexadecimal digits large that blkid prints small. FAT's are large.
        if (tag == "PARTUUID=" || (tag == "UUID=" && value.size() == 36))
            value = lowered(std::move(value));
        return std::string(folder) + encodedForUdev(value);
    }
    return {};
}

Result<std::vector<std::string>> linksOf(const Sysroot& machine, DeviceNumber number) {
    return udevLines(machine, number, "S:");
}

Result<std::string> contentOf(const Sysroot& machine, DeviceNumber number) {
    LANDFALL_ASSIGN(const auto types, udevLines(machine, number, "E:ID_FS_TYPE="));
    return types.empty() ? std::string() : types.front();
}

}  // namespace landfall
