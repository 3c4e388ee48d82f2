#include "core/image/firmware_config.h"

#include <algorithm>

namespace landfall {
namespace {

constexpr int kDeepestInclude = 8;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r";
    const std::size_t from = text.find_first_not_of(kBlanks);
    if (from == text.npos)
        return {};
    return text.substr(from, text.find_last_not_of(kBlanks) - from + 1);
}

/// What a setting is under any condition, and where none holds.
struct Setting {
    std::string always;
    std::vector<std::string> sometimes;
};

struct Reading {
    Setting prefix;
    Setting upstream;  ///< the prefix where no other is said
    Setting file{"cmdline.txt", {}};
    bool conditional = false;  ///< below a filter other than [all]
    bool never = false;        ///< below [none]
};

void put(Reading& reading, Setting& setting, std::string_view value) {
    if (reading.conditional)
        setting.sometimes.emplace_back(value);
    else
        setting.always = value;
}

void read(const BootText& text, const std::string& path, int depth, Reading& reading) {
    if (depth > kDeepestInclude)
        return;
    const std::string config = text(path);
    std::string_view rest = config;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.starts_with('[')) {
            reading.conditional = line != "[all]";
            reading.never = line == "[none]";
            continue;
        }
        if (reading.never || line.starts_with('#'))
            continue;
        if (line.starts_with("include ")) {
            read(text, "/" + std::string(trimmed(line.substr(8))), depth + 1, reading);
            continue;
        }
        const std::size_t equals = line.find('=');
        if (equals == line.npos)
            continue;
        const std::string_view key = trimmed(line.substr(0, equals));
        const std::string_view value = trimmed(line.substr(equals + 1));
        if (key == "os_prefix")
            put(reading, reading.prefix, value);
        if (key == "upstream_kernel")
            put(reading, reading.upstream, value == "1" ? "upstream/" : "");
        if (key == "cmdline")
            put(reading, reading.file, value);
    }
}

}  // namespace

std::vector<std::string> commandLineFiles(const BootText& text, const BootHas& has) {
    Reading reading;
    read(text, "/config.txt", 0, reading);
    const Setting& usual = reading.prefix.always.empty() ? reading.upstream : reading.prefix;
    std::vector<std::string> prefixes{usual.always};
    for (const Setting* setting : {&reading.prefix, &reading.upstream})
        prefixes.insert(prefixes.end(), setting->sometimes.begin(), setting->sometimes.end());
    // The firmware leaves out a prefix under which it finds no kernel.
    prefixes.emplace_back();
    std::vector<std::string> files{reading.file.always};
    files.insert(files.end(), reading.file.sometimes.begin(), reading.file.sometimes.end());

    std::vector<std::string> found;
    for (const std::string& prefix : prefixes)
        for (const std::string& file : files) {
            // One from the partition's top takes no prefix.
            const std::string path = file.starts_with('/') ? file : "/" + prefix + file;
            if (!file.empty() && std::find(found.begin(), found.end(), path) == found.end() &&
                has(path))
                found.push_back(path);
        }
    return found;
}

}  // namespace landfall
