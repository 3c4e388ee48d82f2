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

bool isExtended(const TableEntry& entry) {
    return entry.type == 0x05 || entry.type == 0x0F || entry.type == 0x85;
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
    if (isExtended(entry))
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

/// 2 of "/dev/mmcblk0p2", "/dev/sda2", "/dev/vda2"; 0 of anything else.
int numberOfDevice(std::string_view device) {
    constexpr std::array<std::string_view, 6> kDisks = {"/dev/mmcblk", "/dev/nvme", "/dev/sd",
                                                        "/dev/vd",     "/dev/xvd",  "/dev/hd"};
    if (std::none_of(kDisks.begin(), kDisks.end(),
                     [&](std::string_view disk) { return device.starts_with(disk); }))
        return 0;
    const std::size_t digits = device.find_last_not_of("0123456789") + 1;
    const char before = device[digits - 1];
    const bool numberedDisk = device.starts_with("/dev/mmcblk") || device.starts_with("/dev/nvme");
    if (numberedDisk && before != 'p')
        return 0;
    int number = 0;
    (void)std::from_chars(device.data() + digits, device.data() + device.size(), number);
    return number;
}

bool matches(const BaseFacts& facts, const PartitionFacts& partition, std::string_view tag,
             std::string_view value) {
    if (tag == "PARTUUID")
        return facts.table == TableFormat::Mbr &&
               lower(value) == mbrPartUuid(facts.diskId, partition.entry.number);
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

const PartitionFacts* partitionBySpec(const BaseFacts& facts, std::string_view spec) {
    const std::size_t equals = spec.find('=');
    const std::string_view tag = equals == spec.npos ? std::string_view() : spec.substr(0, equals);
    std::string_view value = equals == spec.npos ? spec : spec.substr(equals + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    const int number = tag.empty() && facts.table != TableFormat::None ? numberOfDevice(value) : 0;
    const auto found = std::find_if(
        facts.partitions.begin(), facts.partitions.end(), [&](const PartitionFacts& partition) {
            return tag.empty() ? number > 0 && partition.entry.number == number
                               : matches(facts, partition, tag, value);
        });
    return found == facts.partitions.end() ? nullptr : &*found;
}

}  // namespace landfall
