#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <sstream>

#include "core/disk/ext4.h"
#include "core/disk/fat.h"
#include "core/image/base_image.h"
#include "core/image/base_kind.h"
#include "core/image/disk_image.h"
#include "core/image/disk_references.h"
#include "core/image/firmware_config.h"
#include "core/image/root_facts.h"
#include "core/image/root_texts.h"

namespace landfall {

namespace {

constexpr ByteCount kLongestBootText{64 * kKiB};
constexpr ByteCount kLongestSeed{4 * kMiB};

/// A FAT partition of the image that could be opened.
struct BootCandidate {
    int number = 0;
    Fat fat;
    std::set<std::string> names;  ///< in its root folder, lower case

    [[nodiscard]] bool has(const char* name) const { return names.contains(name); }
};

std::string lower(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// A small text of a FAT; empty where it is not there, too long or damaged.
std::string readText(const Fat& fat, std::string_view path, ByteCount limit = kLongestBootText) {
    const Result<RangeList> ranges = fat.fileRanges(path);
    if (!ranges)
        return {};
    ByteCount length;
    for (const ByteRange& range : *ranges)
        length += range.length;
    if (length > limit)
        return {};
    const auto text = fat.readFile(path);
    return text ? text->value_or(std::string()) : std::string();
}

/// The firmware takes the first line of cmdline.txt.
std::string firstLine(const std::string& text) {
    const std::vector<std::string> words = wordsOf(text.substr(0, text.find_first_of("\r\n")));
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

void addRootSpec(const std::string& file, std::string_view line, BaseFacts& facts) {
    std::string spec = commandLineValue(line, "root");
    if (!spec.empty())
        facts.rootSpecs.push_back({file, std::move(spec)});
}

void addExtlinuxRoots(const std::string& file, const std::string& text, BaseFacts& facts) {
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        const std::vector<std::string> words = wordsOf(line);
        if (!words.empty() && lower(words[0]) == "append")
            addRootSpec(file, line, facts);
    }
}

/// The kernel's command lines, by the files that the firmware and U-Boot read.
void readCommandLines(const Fat& boot, BaseFacts& facts) {
    const BootText text = [&](const std::string& path) { return readText(boot, path); };
    const BootHas has = [&](const std::string& path) { return boot.fileRanges(path).has_value(); };
    facts.commandLineFiles = commandLineFiles(text, has);
    for (const std::string& file : facts.commandLineFiles) {
        const std::string line = firstLine(readText(boot, file));
        if (facts.commandLine.empty())
            facts.commandLine = line;
        addRootSpec(file, line, facts);
    }
    addExtlinuxRoots("/extlinux/extlinux.conf", readText(boot, "/extlinux/extlinux.conf"), facts);
}

std::vector<BootCandidate> openFats(const std::filesystem::path& image, BaseFacts& facts) {
    std::vector<BootCandidate> found;
    for (PartitionFacts& partition : facts.partitions) {
        if (partition.filesystem != "vfat" || partition.entry.number == 0)
            continue;
        Result<Fat> fat = Fat::open(volumeOf(image, partition));
        if (!fat)
            continue;
        // The label in the root folder counts; the boot sector's may be older.
        if (!fat->label().empty())
            partition.label = fat->label();
        const auto names = fat->list("/").value_or(std::vector<std::string>());
        BootCandidate candidate{partition.entry.number, std::move(*fat), {}};
        for (const std::string& name : names)
            candidate.names.insert(lower(name));
        found.push_back(std::move(candidate));
    }
    return found;
}

const BootCandidate* bootByContent(const std::vector<BootCandidate>& candidates) {
    for (const char* name : {"cmdline.txt", "config.txt", "user-data", "extlinux"})
        for (const BootCandidate& candidate : candidates)
            if (candidate.has(name))
                return &candidate;
    return nullptr;
}

const BootCandidate* bootByFstab(const std::vector<BootCandidate>& candidates,
                                 const BaseFacts& facts) {
    for (const char* mount : {"/boot/firmware", "/boot", "/boot/efi"}) {
        for (const FstabLine& line : parseFstab(facts.fstab)) {
            const PartitionFacts* partition =
                line.mountPoint == mount ? partitionBySpec(facts, line.spec) : nullptr;
            if (partition == nullptr)
                continue;
            for (const BootCandidate& candidate : candidates)
                if (candidate.number == partition->entry.number)
                    return &candidate;
        }
    }
    return nullptr;
}

/// Where the root's fstab mounts a partition; empty where it does not.
std::string mountPointOf(const BaseFacts& facts, int number) {
    for (const FstabLine& line : parseFstab(facts.fstab)) {
        const PartitionFacts* partition = partitionBySpec(facts, line.spec);
        if (partition != nullptr && partition->entry.number == number &&
            line.mountPoint.starts_with('/'))
            return line.mountPoint;
    }
    return {};
}

/// What came of looking for the root.
struct RootSearch {
    RootEvidence evidence;
    Message whyNot;  ///< where none was found: what was wrong with the likeliest one
};

/// The partitions in the order in which they are tried: first what the command line names.
std::vector<PartitionFacts> rootCandidates(const BaseFacts& facts) {
    std::vector<PartitionFacts> candidates;
    const PartitionFacts* named =
        partitionBySpec(facts, commandLineValue(facts.commandLine, "root"));
    if (named != nullptr)
        candidates.push_back(*named);
    for (const PartitionFacts& partition : facts.partitions)
        if (partition.filesystem == "ext4" && partition.entry.number != 0 &&
            (named == nullptr || partition.entry.number != named->entry.number))
            candidates.push_back(partition);
    return candidates;
}

Message unreadable(int number, const Error& error) {
    return Message::of("the root (partition %1) cannot be read: %2", number, error.message());
}

RootSearch findRoot(const std::filesystem::path& image, BaseFacts& facts) {
    RootSearch search;
    for (const PartitionFacts& candidate : rootCandidates(facts)) {
        const int number = candidate.entry.number;
        const auto note = [&](Message text) {
            if (search.whyNot.empty())
                search.whyNot = std::move(text);
        };
        if (candidate.filesystem != "ext4") {
            note(candidate.filesystem.empty()
                     ? Message::of("the root (partition %1) is of an unknown filesystem; only ext4 "
                                   "roots can be changed",
                                   number)
                     : Message::of("the root (partition %1) is %2; only ext4 roots can be changed",
                                   number, candidate.filesystem));
            continue;
        }
        const Result<Ext4> volume = Ext4::open(volumeOf(image, candidate), Ext4::Access::ReadOnly);
        if (!volume) {
            note(Message::of("the root (partition %1) cannot be used: %2", number,
                             volume.error().message()));
            continue;
        }
        const Result<bool> likely = looksLikeRoot(*volume);
        if (!likely) {
            note(unreadable(number, likely.error()));
            continue;
        }
        if (!*likely)
            continue;
        const Result<RootEvidence> evidence = readRootFacts(*volume, facts);
        if (!evidence) {
            note(unreadable(number, evidence.error()));
            continue;
        }
        facts.rootPartition = candidate.entry.number;
        readRootReferences(*volume, facts);
        search.evidence = *evidence;
        break;
    }
    return search;
}

}  // namespace

Result<BaseFacts> readFacts(const std::filesystem::path& image) {
    // The outside: the table, and what each partition's first bytes say.
    LANDFALL_ASSIGN(BaseFacts facts, readDiskImage(image, image.string()));

    // The boot partition by what lies on it, for its command line tells the root.
    const std::vector<BootCandidate> fats = openFats(image, facts);
    const BootCandidate* boot = bootByContent(fats);
    if (boot != nullptr)
        readCommandLines(boot->fat, facts);

    // The root, and from its fstab the boot partition where content did not tell.
    const RootSearch search = findRoot(image, facts);
    if (boot == nullptr)
        boot = bootByFstab(fats, facts);
    BootEvidence evidence;
    if (boot != nullptr) {
        facts.bootPartition = boot->number;
        facts.bootFree = boot->fat.freeSpace();
        facts.bootMount = mountPointOf(facts, boot->number);
        evidence.hasUserData = boot->has("user-data");
        evidence.hasMetaData = boot->has("meta-data");
        evidence.hasConfigTxt = boot->has("config.txt");
        readBootReferences(boot->fat, facts);
    }

    // What else comes onto a card as it is.
    if (facts.rootPartition)
        for (const PartitionFacts& partition : facts.partitions)
            if (partition.entry.number != facts.rootPartition &&
                partition.entry.number != facts.bootPartition)
                readOtherReferences(volumeOf(image, partition), partition.filesystem, facts);

    // What all of it means.
    facts.growth = findGrowth(search.evidence, facts);
    decideKind(evidence, search.evidence, facts);
    if (boot != nullptr &&
        (facts.kind == BaseKind::RaspberryPiCloudInit || facts.kind == BaseKind::UbuntuPi)) {
        facts.seedUserData = readText(boot->fat, "/user-data", kLongestSeed);
        facts.seedMetaData = readText(boot->fat, "/meta-data", kLongestSeed);
        facts.seedNetworkConfig = readText(boot->fat, "/network-config", kLongestSeed);
    }
    if (boot != nullptr && facts.kind == BaseKind::RaspberryPiPreseed)
        facts.ownFile = readText(boot->fat, "/rpi-preseed.toml");
    if (boot != nullptr && facts.kind == BaseKind::DebianRaspi)
        facts.ownFile = readText(boot->fat, "/sysconf.txt");
    if (boot != nullptr && facts.kind == BaseKind::DietPi)
        if (std::string text = readText(boot->fat, "/dietpi.txt"); !text.empty())
            facts.ownFile = std::move(text);
    if (facts.kind == BaseKind::Unknown && !facts.rootPartition && !search.whyNot.empty())
        facts.reason = search.whyNot;
    return facts;
}

}  // namespace landfall
