#include "core/compose/fstab.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <sstream>

#include "core/compose/layout.h"
#include "core/image/disk_references.h"

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

// The kernel knows the tag in capital letters only.
void capitalizeTag(std::string& text) {
    constexpr std::string_view kTag = "partuuid=";
    if (text.size() < kTag.size())
        return;
    const auto tag = text.end() - static_cast<std::ptrdiff_t>(kTag.size());
    const auto upper = [](char c) {
        return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    };
    if (std::equal(tag, text.end(), kTag.begin(),
                   [&](char a, char b) { return upper(a) == upper(b); }))
        std::transform(tag, text.end(), tag, upper);
}

}  // namespace

std::string partUuid(std::string_view diskId, int number, TableFormat table) {
    // blkid and the kernel write the number in hex: the tenth partition is -0a.
    char text[16];
    std::snprintf(text, sizeof text, "%02x", static_cast<unsigned>(number));
    return std::string(diskId) + (table == TableFormat::Gpt ? "-4c61-4e64-a661-6c6c000000" : "-") +
           text;
}

std::string replaceDiskId(std::string_view text, const DiskNames& from, std::string_view to,
                          TableFormat table) {
    std::string out;
    std::size_t done = 0;
    while (const auto hit = findDiskReference(text, from, done)) {
        out += text.substr(done, hit->at - done);
        capitalizeTag(out);
        std::string uuid = partUuid(to, hit->number, table);
        // A unit's name has no hyphen but the one that stands for a slash.
        if (hit->escaped)
            for (std::size_t at = uuid.find('-'); at != std::string::npos; at = uuid.find('-'))
                uuid.replace(at, 1, "\\x2d");
        out += uuid;
        done = hit->at + hit->length;
    }
    return out += text.substr(done);
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

std::string editFirstLine(const std::string& text, const CommandLineEdit& edit) {
    // The firmware reads no further.
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string rest = end < text.size() ? text.substr(end + 1) : std::string();
    return editCommandLine(text.substr(0, end), edit) + "\n" + rest;
}

}  // namespace landfall
