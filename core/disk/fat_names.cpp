#include "core/disk/fat_names.h"

#include <algorithm>
#include <cstdint>

#include "core/base/byte_codec.h"
#include "core/base/text.h"

namespace landfall {
namespace {

constexpr unsigned kLongNameAttributes = 0x0F;
constexpr unsigned kVolumeLabel = 0x08;
constexpr unsigned kFolder = 0x10;
constexpr std::size_t kPartCharacters = 13;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string utf8(const std::vector<std::uint16_t>& units) {
    std::string out;
    for (std::size_t i = 0; i < units.size() && units[i] != 0; ++i) {
        const std::uint32_t unit = units[i];
        const bool high = unit >= 0xD800 && unit < 0xDC00;
        if (high && i + 1 < units.size() && units[i + 1] >= 0xDC00 && units[i + 1] < 0xE000)
            appendUtf8(out, char32_t{0x10000 + ((unit - 0xD800) << 10) + (units[++i] - 0xDC00u)});
        else
            appendUtf8(out, char32_t{unit >= 0xD800 && unit < 0xE000 ? 0xFFFDu : unit});
    }
    return out;
}

// The parts of a long name come last first, each with the short name's checksum.
struct LongName {
    std::vector<std::uint16_t> units;
    unsigned expected = 0;  // the next part's number; 0: none awaited
    unsigned checksum = 0;

    void clear() { *this = LongName(); }

    void take(std::span<const unsigned char> entry) {
        const unsigned number = entry[0] & 0x1Fu;
        if ((entry[0] & 0x40) != 0) {
            clear();
            if (number == 0 || number > 20)
                return;
            expected = number;
            checksum = entry[13];
            units.assign(number * kPartCharacters, 0);
        } else if (number == 0 || number != expected || entry[13] != checksum) {
            clear();
            return;
        }
        std::size_t at = (number - 1) * kPartCharacters;
        for (const auto& [from, count] : {std::pair<std::size_t, int>{1, 5}, {14, 6}, {28, 2}})
            for (int i = 0; i < count; ++i)
                units[at++] = loadLittleEndian<std::uint16_t>(entry.data() + from +
                                                              2 * static_cast<std::size_t>(i));
        expected = number - 1;
        complete = expected == 0;
    }

    [[nodiscard]] std::string nameFor(std::span<const unsigned char> entry) const {
        unsigned sum = 0;
        for (std::size_t i = 0; i < 11; ++i)
            sum = (((sum & 1) << 7) + (sum >> 1) + entry[i]) & 0xFF;
        if (!complete || sum != checksum)
            return {};
        std::string name = utf8(units);
        return name.find('/') == std::string::npos ? name : std::string();
    }

    bool complete = false;
};

// Byte 12 says which half of an 8.3 name is shown in lower case (Windows NT's way).
std::string shortNameOf(std::span<const unsigned char> entry) {
    const auto text = [&entry](std::size_t from, std::size_t length, unsigned lowerBit) {
        std::string out;
        for (std::size_t i = from; i < from + length; ++i) {
            unsigned char c = entry[i];
            if (i == 0 && c == 0x05)
                c = 0xE5;
            // Beyond ASCII the code page is anyone's guess; a slash would be a lie.
            const char shown = c < 0x20 || c > 0x7E || c == '/' ? '_' : static_cast<char>(c);
            out += (entry[12] & lowerBit) != 0 ? lower(shown) : shown;
        }
        while (!out.empty() && out.back() == ' ')
            out.pop_back();
        return out;
    };
    std::string name = text(0, 8, 0x08);
    const std::string extension = text(8, 3, 0x10);
    return extension.empty() ? name : name + "." + extension;
}

}  // namespace

std::vector<FatEntry> parseFatFolder(std::span<const unsigned char> bytes) {
    std::vector<FatEntry> out;
    LongName longName;
    for (std::size_t at = 0; at + 32 <= bytes.size() && bytes[at] != 0; at += 32) {
        const auto raw = bytes.subspan(at, 32);
        const unsigned attributes = raw[11] & 0x3Fu;
        if (raw[0] == 0xE5) {
            longName.clear();
            continue;
        }
        if (attributes == kLongNameAttributes) {
            longName.take(raw);
            continue;
        }
        FatEntry entry;
        entry.shortName = shortNameOf(raw);
        entry.name = longName.nameFor(raw);
        longName.clear();
        if ((attributes & kVolumeLabel) != 0 || raw[0] == '.')
            continue;
        if (entry.name.empty())
            entry.name = entry.shortName;
        entry.isFolder = (attributes & kFolder) != 0;
        entry.size = ByteCount{loadLittleEndian<std::uint32_t>(raw.data() + 28)};
        entry.firstCluster = loadLittleEndian<std::uint16_t>(raw.data() + 26) |
                             std::uint32_t{loadLittleEndian<std::uint16_t>(raw.data() + 20)} << 16;
        out.push_back(std::move(entry));
    }
    return out;
}

bool sameFatName(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

Result<void> checkFatPath(std::string_view path) {
    const auto refuse = [path](Message why) {
        return fail(ErrorKind::InvalidInput, std::string(path), std::move(why));
    };
    if (path.size() < 2 || path.front() != '/' || path.back() == '/')
        return refuse(Message::of("a path on the boot partition must be absolute and name a file"));
    std::string_view left = path.substr(1);
    while (!left.empty()) {
        const auto slash = left.find('/');
        const std::string_view part = left.substr(0, slash);
        left = slash == std::string_view::npos ? std::string_view() : left.substr(slash + 1);
        if (part.empty() || part == "." || part == "..")
            return refuse(
                Message::of("a path on the boot partition must not have \"//\", \".\" or \"..\""));
        if (part.size() > 255)
            return refuse(
                Message::of("a name on the boot partition must not be longer than 255 bytes"));
        if (part.back() == '.' || part.back() == ' ')
            return refuse(
                Message::of("a name on the boot partition must not end in a dot or a space"));
        for (const char c : part)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F ||
                std::string_view("\"*:<>?\\|[]").find(c) != std::string_view::npos)
                return refuse(Message::of(
                    "a name on the boot partition must not have control characters or any of "
                    "\" * : < > ? \\ | [ ]"));
    }
    return {};
}

}  // namespace landfall
