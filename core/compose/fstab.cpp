#include "core/compose/fstab.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdio>
#include <sstream>

#include "core/compose/layout.h"

namespace landfall {
namespace {

std::vector<std::string> wordsOf(std::string_view line) {
    std::vector<std::string> words;
    std::istringstream in{std::string(line)};
    for (std::string word; in >> word;)
        words.push_back(std::move(word));
    return words;
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::vector<std::string> splitOptions(const std::string& text) {
    std::vector<std::string> options;
    std::istringstream in(text);
    for (std::string option; std::getline(in, option, ',');)
        if (!option.empty())
            options.push_back(option);
    return options;
}

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : between) + word;
    return out;
}

std::string keyOf(const std::string& option) {
    return option.substr(0, option.find('='));
}

bool mounts(const std::vector<std::string>& words, std::string_view mountPoint) {
    return words.size() >= 4 && words[0].front() != '#' && words[1] == mountPoint;
}

void putOption(std::vector<std::string>& options, const std::string& option) {
    const auto same = std::find_if(options.begin(), options.end(), [&](const std::string& old) {
        return keyOf(old) == keyOf(option);
    });
    if (same == options.end())
        options.push_back(option);
    else
        *same = option;
}

std::string octal(std::uint32_t value) {
    char text[16];
    std::snprintf(text, sizeof text, "%04o", static_cast<unsigned>(value));
    return text;
}

}  // namespace

std::string diskIdText(std::uint32_t diskId) {
    char text[16];
    std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(diskId));
    return text;
}

std::string partUuid(std::string_view diskId, int number, TableFormat table) {
    // blkid and the kernel write the number in hex: the tenth partition is -0a.
    char text[16];
    std::snprintf(text, sizeof text, "%02x", static_cast<unsigned>(number));
    return std::string(diskId) + (table == TableFormat::Gpt ? "-4c61-4e64-a661-6c6c000000" : "-") +
           text;
}

std::string replaceDiskId(std::string_view text, std::uint32_t from, std::string_view to,
                          TableFormat table) {
    const std::string wanted = "partuuid=" + diskIdText(from) + "-";
    const auto sameLetter = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    };
    std::string out;
    while (true) {
        const auto hit =
            std::search(text.begin(), text.end(), wanted.begin(), wanted.end(), sameLetter);
        out.append(text.begin(), hit);
        if (hit == text.end())
            return out;
        text.remove_prefix(static_cast<std::size_t>(hit - text.begin()) + wanted.size());
        int number = 0;
        const char* const end = text.data() + std::min<std::size_t>(text.size(), 2);
        const auto read = std::from_chars(text.data(), end, number, 16);
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
        out += "PARTUUID=" + (number == 0 ? std::string(to) + "-" : partUuid(to, number, table));
    }
}

std::string addMountOptions(std::string_view fstab, std::string_view mountPoint,
                            const std::vector<std::string>& added) {
    std::string out;
    for (const std::string& line : linesOf(fstab)) {
        std::vector<std::string> words = wordsOf(line);
        if (added.empty() || !mounts(words, mountPoint)) {
            out += line + "\n";
            continue;
        }
        std::vector<std::string> options = splitOptions(words[3]);
        for (const std::string& option : added)
            putOption(options, option);
        words[3] = joined(options, ",");
        out += joined(words, "  ") + "\n";
    }
    return out;
}

bool mountsAt(std::string_view fstab, std::string_view mountPoint) {
    const std::vector<std::string> lines = linesOf(fstab);
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return mounts(wordsOf(line), mountPoint); });
}

std::string fstabLine(const PlannedPartition& partition, std::string_view uuid,
                      OwnerNumbers owner) {
    const bool swap = partition.filesystem == Filesystem::Swap;
    std::vector<std::string> options{swap ? "sw" : "defaults", "nofail"};
    if (partition.filesystem == Filesystem::Vfat) {
        options.push_back("uid=" + std::to_string(owner.uid));
        options.push_back("gid=" + std::to_string(owner.gid));
        options.push_back("umask=" + octal(0777 & ~partition.mode));
    }
    for (const std::string& option : partition.options)
        putOption(options, option);
    const bool checked = partition.filesystem == Filesystem::Ext4;
    return "PARTUUID=" + std::string(uuid) + "  " + (swap ? std::string("none") : partition.mount) +
           "  " + std::string(filesystemName(partition.filesystem)) + "  " + joined(options, ",") +
           "  0  " + (checked ? "2" : "0") + "\n";
}

std::string editCommandLine(std::string_view line, const CommandLineEdit& edit) {
    std::vector<std::string> words = wordsOf(line);
    for (const std::string& gone : edit.remove) {
        const bool prefix = !gone.empty() && gone.back() == '=';
        std::erase_if(words, [&](const std::string& word) {
            return prefix ? word.rfind(gone, 0) == 0 : word == gone;
        });
    }
    for (const std::string& word : edit.add)
        if (std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
    return joined(words, " ");
}

}  // namespace landfall
