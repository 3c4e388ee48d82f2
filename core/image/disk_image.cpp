#include "core/image/disk_image.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <cstdio>

#include "core/base/file_io.h"
#include "core/base/unique_fd.h"
#include "core/image/filesystem_probe.h"
#include "core/image/other_format.h"

namespace landfall {

namespace {

/// A GPT may claim thousands; nobody's base has more than this.
constexpr std::size_t kMostPartitions = 128;

Result<ByteCount> sizeOf(int fd, const std::string& subject) {
    struct stat info {};
    if (::fstat(fd, &info) != 0)
        return fail(errnoError(errno, subject, Message::of("looking at the image")));
    const ByteCount size{static_cast<std::uint64_t>(info.st_size)};
    if (!S_ISREG(info.st_mode) || size.value == 0)
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("this is not a disk image: it is empty"));
    return size;
}

Result<std::optional<Message>> otherFormatIn(int fd, const std::string& subject) {
    std::array<char, kFormatHead> head{};
    LANDFALL_ASSIGN(const std::size_t got, readAtMost(fd, head, ByteOffset{0}, subject));
    return otherFormat(std::as_bytes(std::span(head).first(got)));
}

Result<void> requireInside(const TableEntry& entry, ByteCount size, const std::string& subject) {
    if (entry.start.value <= size.value && entry.size.value <= size.value - entry.start.value)
        return {};
    return fail(ErrorKind::InvalidInput, subject,
                Message::of("the image is cut short: its partition %1 begins at byte %2 and is %3 "
                            "long, and the image has %4 only",
                            entry.number, entry.start.value, entry.size, size));
}

Result<PartitionFacts> probePartition(int fd, const TableEntry& entry) {
    PartitionFacts partition;
    partition.entry = entry;
    if (isExtended(entry.type))
        return partition;
    LANDFALL_ASSIGN(const ProbedFilesystem found, probeFilesystem(fd, entry.start, entry.size));
    partition.filesystem = found.type;
    partition.label = found.label;
    partition.uuid = found.uuid;
    return partition;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

/// "1234abcd-02", as the kernel's early_lookup_bdev() has it for an MBR.
std::string mbrPartUuid(std::uint32_t diskId, int number) {
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%08x-%02x", diskId,
                        static_cast<unsigned>(number));
    return text.data();
}

/// 2 of "/dev/mmcblk0p2", "/dev/sda2", "/dev/vda2", "/dev/disk/by-path/…-part2"; 0 of anything
/// else.
int numberOfDevice(std::string_view device) {
    if (device.starts_with("/dev/disk/by-path/") || device.starts_with("/dev/disk/by-id/")) {
        constexpr std::string_view kPart = "-part";
        const std::size_t at = device.rfind(kPart);
        int number = 0;
        if (at != device.npos)
            (void)std::from_chars(device.data() + at + kPart.size(), device.data() + device.size(),
                                  number);
        return number;
    }
    constexpr std::array<std::string_view, 6> kDisks = {"/dev/mmcblk", "/dev/nvme", "/dev/sd",
                                                        "/dev/vd",     "/dev/xvd",  "/dev/hd"};
    if (std::none_of(kDisks.begin(), kDisks.end(),
                     [&](std::string_view disk) { return device.starts_with(disk); }))
        return 0;
    const std::size_t digits = device.find_last_not_of("0123456789") + 1;
    const char before = digits == 0 ? '\0' : device[digits - 1];
    const bool numberedDisk = device.starts_with("/dev/mmcblk") || device.starts_with("/dev/nvme");
    if (numberedDisk && before != 'p')
        return 0;
    int number = 0;
    (void)std::from_chars(device.data() + digits, device.data() + device.size(), number);
    return number;
}

/// "/dev/disk/by-label/a\x20b" without udev's escapes.
std::string withoutEscapes(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        const std::string_view rest = text.substr(i);
        if (rest.size() >= 4 && rest.starts_with("\\x") &&
            std::from_chars(rest.data() + 2, rest.data() + 4, byte, 16).ptr == rest.data() + 4) {
            out += static_cast<char>(byte);
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// A tag and its value ("PARTUUID", "1a2b3c4d-02"), or a device and no tag.
struct PartitionSpecText {
    std::string_view tag;
    std::string value;
};

PartitionSpecText readSpec(std::string_view text) {
    const auto unquoted = [](std::string_view part) {
        const bool quoted = part.size() >= 2 && (part.front() == '"' || part.front() == '\'') &&
                            part.back() == part.front();
        return quoted ? part.substr(1, part.size() - 2) : part;
    };
    text = unquoted(text);
    // systemd's udev rules, 60-persistent-storage.rules.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kLinks = {{
        {"/dev/disk/by-partuuid/", "PARTUUID"},
        {"/dev/disk/by-label/", "LABEL"},
        {"/dev/disk/by-uuid/", "UUID"},
        {"/dev/disk/by-partlabel/", "PARTLABEL"},
    }};
    for (const auto& [folder, tag] : kLinks)
        if (text.starts_with(folder))
            return {tag, withoutEscapes(text.substr(folder.size()))};
    const std::size_t equals = text.find('=');
    if (text.starts_with('/') || equals == text.npos)
        return {{}, std::string(text)};
    return {text.substr(0, equals), std::string(unquoted(text.substr(equals + 1)))};
}

bool matches(const BaseFacts& facts, const PartitionFacts& partition, std::string_view tag,
             std::string_view value) {
    if (tag == "PARTUUID")
        return lower(value) == (facts.table == TableFormat::Mbr
                                    ? mbrPartUuid(facts.diskId, partition.entry.number)
                                    : partition.entry.guid);
    if (tag == "LABEL")
        return !partition.label.empty() && partition.label == value;
    if (tag == "UUID")
        return !partition.uuid.empty() && lower(partition.uuid) == lower(value);
    if (tag == "PARTLABEL")
        return !partition.entry.name.empty() && partition.entry.name == value;
    return false;
}

}  // namespace

Result<BaseFacts> readDiskImage(const std::filesystem::path& image, const std::string& subject) {
    const UniqueFd fd(::open(image.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd)
        return fail(errnoError(errno, subject, Message::of("opening the image")));
    BaseFacts facts;
    LANDFALL_ASSIGN(const ByteCount length, sizeOf(fd.get(), subject));
    facts.size = ByteCount{alignUp(length.value, kSector.value)};
    LANDFALL_ASSIGN(PartitionTable table, readPartitionTable(image));
    if (table.entries.size() > kMostPartitions)
        table.entries.resize(kMostPartitions);

    // A bare FAT ends its first sector as a partition table does: that it has no partitions, or
    // such as its boot code happens to spell, tells it from a disk.
    LANDFALL_ASSIGN(const ProbedFilesystem whole, probeFilesystem(fd.get(), ByteOffset{0}, length));
    const bool plausible = std::all_of(
        table.entries.begin(), table.entries.end(),
        [&](const TableEntry& entry) { return requireInside(entry, length, subject).has_value(); });
    if (!whole.type.empty() && (table.entries.empty() || table.format == TableFormat::None ||
                                (whole.type == "vfat" && !plausible))) {
        PartitionFacts only;
        only.entry.size = facts.size;
        only.filesystem = whole.type;
        only.label = whole.label;
        only.uuid = whole.uuid;
        facts.partitions.push_back(only);
        return facts;
    }
    if (table.format == TableFormat::None || table.entries.empty()) {
        LANDFALL_ASSIGN(const std::optional<Message> other, otherFormatIn(fd.get(), subject));
        return fail(ErrorKind::InvalidInput, subject,
                    other.value_or(Message::of(
                        "this is not a disk image: it has neither partitions nor a filesystem")));
    }
    facts.table = table.format;
    facts.diskId = table.diskId;
    if (table.format == TableFormat::Gpt) {
        LANDFALL_ASSIGN(facts.gpt, readGptShape(image));
    }
    for (const TableEntry& entry : table.entries) {
        LANDFALL_TRY(requireInside(entry, length, subject));
        LANDFALL_ASSIGN(PartitionFacts partition, probePartition(fd.get(), entry));
        facts.partitions.push_back(std::move(partition));
    }
    return facts;
}

Result<void> requireDiskImage(const std::filesystem::path& image, const std::string& subject) {
    LANDFALL_TRY(readDiskImage(image, subject));
    return {};
}

VolumeLocation volumeOf(const std::filesystem::path& image, const PartitionFacts& partition) {
    return {image, partition.entry.start, partition.entry.size};
}

const PartitionFacts* partitionBySpec(const BaseFacts& facts, std::string_view text) {
    const PartitionSpecText spec = readSpec(text);
    const int number =
        spec.tag.empty() && facts.table != TableFormat::None ? numberOfDevice(spec.value) : 0;
    const auto found = std::find_if(
        facts.partitions.begin(), facts.partitions.end(), [&](const PartitionFacts& partition) {
            return spec.tag.empty() ? number > 0 && partition.entry.number == number
                                    : matches(facts, partition, spec.tag, spec.value);
        });
    return found == facts.partitions.end() ? nullptr : &*found;
}

bool namesPartition(std::string_view text) {
    const PartitionSpecText spec = readSpec(text);
    if (spec.value.find('/') != std::string::npos && !spec.tag.empty())
        return false;  // PARTUUID=…/PARTNROFF=…
    constexpr std::array<std::string_view, 4> kTags = {"PARTUUID", "LABEL", "UUID", "PARTLABEL"};
    return spec.tag.empty() ? numberOfDevice(spec.value) > 0
                            : std::find(kTags.begin(), kTags.end(), spec.tag) != kTags.end();
}

}  // namespace landfall
