#include "core/disk/partition_table.h"

#include <fcntl.h>
#include <libfdisk/libfdisk.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "core/base/byte_codec.h"
#include "core/disk/file_access.h"
#include "core/disk/gpt_header.h"

namespace landfall {
namespace {

constexpr std::uint64_t kSectorSize = kSector.value;
constexpr std::size_t kBootCodeBytes = 440;  // disk id, 2 bytes and the table follow
constexpr std::uint64_t kMostSectors = 0xFFFFFFFFu;

struct ContextDeleter {
    void operator()(fdisk_context* context) const {
        // "nosync": sync(2) would wait for every disk of this computer.
        fdisk_deassign_device(context, 1);
        fdisk_unref_context(context);
    }
};
using Context = std::unique_ptr<fdisk_context, ContextDeleter>;

struct TableDeleter {
    void operator()(fdisk_table* table) const { fdisk_unref_table(table); }
};
struct IterDeleter {
    void operator()(fdisk_iter* iter) const { fdisk_free_iter(iter); }
};
struct PartitionDeleter {
    void operator()(fdisk_partition* partition) const { fdisk_unref_partition(partition); }
};
struct TypeDeleter {
    void operator()(fdisk_parttype* type) const { fdisk_unref_parttype(type); }
};

enum class Opening { ReadOnly, ReadWrite };

Result<Context> openContext(const std::filesystem::path& image, Opening opening) {
    Context context(fdisk_new_context());
    if (!context)
        return fail(ErrorKind::Internal, image.string(), Message::of("out of memory"));
    fdisk_disable_dialogs(context.get(), 1);
    // A file has 512-byte sectors here whatever the disk below it has.
    fdisk_save_user_sector_size(context.get(), kSectorSize, kSectorSize);
    const int code =
        fdisk_assign_device(context.get(), image.c_str(), opening == Opening::ReadOnly ? 1 : 0);
    if (code != 0)
        return fail(errnoError(-code, image.string(), Message::of("reading its partition table")));
    return context;
}

std::string lower(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

TableEntry describe(fdisk_context* context, fdisk_partition* partition, TableFormat format) {
    TableEntry entry;
    const std::size_t place = fdisk_partition_get_partno(partition);
    entry.number = static_cast<int>(place) + 1;
    entry.start = ByteOffset{fdisk_partition_get_start(partition) * kSectorSize};
    entry.size = ByteCount{fdisk_partition_get_size(partition) * kSectorSize};
    fdisk_parttype* type = fdisk_partition_get_type(partition);
    if (format == TableFormat::Mbr) {
        entry.type = static_cast<std::uint8_t>(type ? fdisk_parttype_get_code(type) : 0);
        entry.bootable = fdisk_partition_is_bootable(partition) == 1;
        return entry;
    }
    if (const char* guid = type ? fdisk_parttype_get_string(type) : nullptr)
        entry.guidType = guid;
    if (const char* guid = fdisk_partition_get_uuid(partition))
        entry.guid = lower(guid);
    if (const char* name = fdisk_partition_get_name(partition))
        entry.name = name;
    (void)fdisk_gpt_get_partition_attrs(context, place, &entry.attributes);
    return entry;
}

Result<void> readIdentity(fdisk_context* context, const std::filesystem::path& image,
                          PartitionTable& table) {
    char* text = nullptr;
    if (fdisk_get_disklabel_id(context, &text) != 0 || text == nullptr)
        return fail(ErrorKind::InvalidInput, image.string(),
                    Message::of("its partition table has no id"));
    const std::unique_ptr<char, decltype(&std::free)> owned(text, &std::free);
    if (table.format == TableFormat::Mbr)
        table.diskId = static_cast<std::uint32_t>(std::strtoul(text, nullptr, 16));
    else
        table.diskGuid = lower(text);
    return {};
}

Result<void> readEntries(fdisk_context* context, const std::filesystem::path& image,
                         PartitionTable& table) {
    fdisk_table* raw = nullptr;
    if (const int code = fdisk_get_partitions(context, &raw); code != 0)
        return fail(errnoError(-code, image.string(), Message::of("listing its partitions")));
    const std::unique_ptr<fdisk_table, TableDeleter> found(raw);
    const std::unique_ptr<fdisk_iter, IterDeleter> iter(fdisk_new_iter(FDISK_ITER_FORWARD));
    fdisk_partition* partition = nullptr;
    while (fdisk_table_next_partition(found.get(), iter.get(), &partition) == 0)
        if (fdisk_partition_is_used(partition) == 1)
            table.entries.push_back(describe(context, partition, table.format));
    std::sort(table.entries.begin(), table.entries.end(),
              [](const TableEntry& a, const TableEntry& b) { return a.number < b.number; });
    return {};
}

std::string partitionName(const TableEntry& entry) {
    return "partition " + std::to_string(entry.number);
}

bool overlap(const TableEntry& a, const TableEntry& b) {
    return a.start < b.start + b.size && b.start < a.start + a.size;
}

tl::unexpected<Error> refused(const TableEntry& entry, Message why) {
    return fail(ErrorKind::InvalidInput, partitionName(entry), std::move(why));
}

// What any table wants, where partitions may lie between these two places.
Result<void> checkPlace(const TableEntry& entry, std::uint64_t from, std::uint64_t to) {
    const auto refuse = [&entry](Message why) { return refused(entry, std::move(why)); };
    if (entry.start.value % kSectorSize != 0 || entry.size.value % kSectorSize != 0)
        return refuse(Message::of("its start and size must be multiples of 512 bytes"));
    if (entry.start.value < from || entry.size.value == 0)
        return refuse(Message::of("it must not be empty or overlap the partition table"));
    if (entry.start.value > to || entry.size.value > to - entry.start.value)
        return refuse(Message::of("it ends beyond the card's %1 bytes", to));
    return {};
}

Result<void> checkEntry(const TableEntry& entry, std::uint64_t length) {
    const auto refuse = [&entry](Message why) { return refused(entry, std::move(why)); };
    if (entry.number < 1 || entry.number > 60)
        return refuse(Message::of("an MBR has partitions 1 to 60"));
    if (entry.number > 4 && isExtended(entry.type))
        return refuse(Message::of("a logical partition cannot be an extended one"));
    if (entry.type == 0)
        return refuse(Message::of("a partition of an MBR needs a type byte other than 0"));
    LANDFALL_TRY(checkPlace(entry, kSectorSize, length));
    if ((entry.start + entry.size).value / kSectorSize > kMostSectors)
        return refuse(Message::of("an MBR addresses at most 2 TiB"));
    return {};
}

Result<void> checkGpt(const PartitionTable& table, std::uint64_t length) {
    for (const TableEntry& entry : table.entries) {
        if (entry.number < 1 || entry.number > 128)
            return refused(entry, Message::of("a GPT has partitions 1 to 128"));
        LANDFALL_TRY(checkPlace(entry, kGptHead.value, length - std::min(length, kGptTail.value)));
        for (const TableEntry& other : table.entries)
            if (&other < &entry && (other.number == entry.number || overlap(entry, other)))
                return refused(entry, Message::of("overlaps with partition %1", other.number));
    }
    return {};
}

Result<void> checkMbr(const PartitionTable& table, std::uint64_t length) {
    const TableEntry* extended = nullptr;
    for (const TableEntry& entry : table.entries) {
        LANDFALL_TRY(checkEntry(entry, length));
        if (entry.number <= 4 && isExtended(entry.type)) {
            if (extended != nullptr)
                return fail(ErrorKind::InvalidInput, partitionName(entry),
                            Message::of("an MBR has one extended partition at most"));
            extended = &entry;
        }
    }
    int logical = 5;
    for (const TableEntry& entry : table.entries) {
        if (entry.number > 4) {
            if (extended == nullptr)
                return fail(ErrorKind::InvalidInput, partitionName(entry),
                            Message::of("a logical partition needs an extended one around it"));
            if (entry.number != logical++)
                return fail(ErrorKind::InvalidInput, partitionName(entry),
                            Message::of("logical partitions are numbered from 5 without a gap"));
            // Each needs a sector before it for its own EBR.
            if (entry.start.value < extended->start.value + kSectorSize ||
                entry.start + entry.size > extended->start + extended->size)
                return fail(ErrorKind::InvalidInput, partitionName(entry),
                            Message::of("it lies outside the extended partition"));
        }
        for (const TableEntry& other : table.entries)
            if (&other != &entry && other.number == entry.number)
                return fail(ErrorKind::InvalidInput, partitionName(entry),
                            Message::of("is given twice"));
            else if (&other < &entry && (other.number > 4 || &other != extended) &&
                     (entry.number > 4 || &entry != extended) && overlap(entry, other))
                return refused(entry, Message::of("overlaps with partition %1", other.number));
    }
    return {};
}

std::string typeText(const TableEntry& entry) {
    if (!entry.guidType.empty())
        return entry.guidType;
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%02x", entry.type);
    return text.data();
}

Result<void> addPartition(fdisk_context* context, const std::filesystem::path& image,
                          const TableEntry& entry) {
    const std::unique_ptr<fdisk_partition, PartitionDeleter> partition(fdisk_new_partition());
    const std::unique_ptr<fdisk_parttype, TypeDeleter> type(
        fdisk_label_parse_parttype(fdisk_get_label(context, nullptr), typeText(entry).c_str()));
    if (!partition || !type)
        return fail(ErrorKind::InvalidInput, partitionName(entry),
                    Message::of("its type is not known"));
    fdisk_partition_set_partno(partition.get(), static_cast<std::size_t>(entry.number - 1));
    fdisk_partition_set_start(partition.get(), entry.start.value / kSectorSize);
    fdisk_partition_set_size(partition.get(), entry.size.value / kSectorSize);
    fdisk_partition_size_explicit(partition.get(), 1);
    fdisk_partition_set_type(partition.get(), type.get());
    if (!entry.guid.empty())
        fdisk_partition_set_uuid(partition.get(), entry.guid.c_str());
    if (!entry.name.empty())
        fdisk_partition_set_name(partition.get(), entry.name.c_str());
    std::size_t number = 0;
    if (const int code = fdisk_add_partition(context, partition.get(), &number); code != 0)
        return fail(
            errnoError(-code, image.string(), Message::of("adding partition %1", entry.number)));
    if (number + 1 != static_cast<std::size_t>(entry.number))
        return fail(ErrorKind::Internal, image.string(),
                    Message::of("partition %1 became number %2", entry.number, number + 1));
    if (entry.bootable && fdisk_toggle_partition_flag(context, number, DOS_FLAG_ACTIVE) != 0)
        return fail(ErrorKind::Internal, image.string(),
                    Message::of("marking a partition as bootable"));
    if (entry.attributes != 0 &&
        fdisk_gpt_set_partition_attrs(context, number, entry.attributes) != 0)
        return fail(ErrorKind::Internal, image.string(),
                    Message::of("setting the attributes of partition %1", entry.number));
    return {};
}

bool sameTable(const PartitionTable& a, const PartitionTable& b) {
    const bool sameDisk =
        a.format == TableFormat::Gpt ? a.diskGuid == b.diskGuid : a.diskId == b.diskId;
    return a.format == b.format && sameDisk &&
           std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                      [](const TableEntry& x, const TableEntry& y) {
                          return x.number == y.number && x.start == y.start && x.size == y.size &&
                                 x.type == y.type && x.bootable == y.bootable &&
                                 x.guidType == y.guidType && x.guid == y.guid && x.name == y.name &&
                                 x.attributes == y.attributes;
                      });
}

std::string hexId(std::uint32_t diskId) {
    std::array<char, 16> id{};
    std::snprintf(id.data(), id.size(), "0x%08x", diskId);
    return id.data();
}

// The kernel reads none of it from a protective MBR; who looks for the card's id finds it there
// whatever the table.
Result<void> writeDiskId(int fd, const std::filesystem::path& image, std::uint32_t diskId) {
    std::array<unsigned char, 4> bytes{};
    storeLittleEndian(bytes.data(), diskId);
    return writeAt(fd, image, ByteOffset{kBootCodeBytes}, bytes);
}

Result<void> buildTable(const std::filesystem::path& image, const PartitionTable& table) {
    LANDFALL_ASSIGN(const Context context, openContext(image, Opening::ReadWrite));
    fdisk_context* raw = context.get();
    fdisk_enable_bootbits_protection(raw, 1);
    // One sector's grain, and the first sector behind the table: what is asked for is what is done.
    fdisk_save_user_grain(raw, kSectorSize);
    fdisk_reset_device_properties(raw);
    const bool gpt = table.format == TableFormat::Gpt;
    if (const int code = fdisk_create_disklabel(raw, gpt ? "gpt" : "dos"); code != 0)
        return fail(errnoError(-code, image.string(), Message::of("making a partition table")));
    fdisk_set_first_lba(raw, gpt ? kGptHead.value / kSectorSize : 1);
    const std::string id = gpt ? table.diskGuid : hexId(table.diskId);
    if (const int code = fdisk_set_disklabel_id_from_string(raw, id.c_str()); code != 0)
        return fail(errnoError(-code, image.string(), Message::of("setting the disk id")));
    for (const TableEntry& entry : table.entries)
        LANDFALL_TRY(addPartition(raw, image, entry));
    if (const int code = fdisk_write_disklabel(raw); code != 0)
        return fail(errnoError(-code, image.string(), Message::of("writing its partition table")));
    return {};
}

}  // namespace

bool isExtended(std::uint8_t type) {
    return type == 0x05 || type == 0x0F || type == 0x85;
}

std::string_view tableName(TableFormat format) {
    static constexpr std::array<std::string_view, 3> names{"none", "mbr", "gpt"};
    return names.at(static_cast<std::size_t>(format));
}

Result<PartitionTable> readPartitionTable(const std::filesystem::path& image) {
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(image, O_RDONLY));
    LANDFALL_ASSIGN(const ByteCount length, fileLength(fd.get(), image));
    PartitionTable table;
    if (length.value < kSectorSize)
        return table;
    LANDFALL_TRY(checkGptHeaders(fd.get(), length, image));
    LANDFALL_ASSIGN(const Context context, openContext(image, Opening::ReadOnly));
    if (fdisk_has_label(context.get()) == 0)
        return table;
    if (fdisk_is_labeltype(context.get(), FDISK_DISKLABEL_DOS) == 1)
        table.format = TableFormat::Mbr;
    else if (fdisk_is_labeltype(context.get(), FDISK_DISKLABEL_GPT) == 1)
        table.format = TableFormat::Gpt;
    else
        return fail(
            ErrorKind::NotSupported, image.string(),
            Message::of("its partition table is of type %1; accepted are MBR and GPT",
                        Quoted(fdisk_label_get_name(fdisk_get_label(context.get(), nullptr)))));
    LANDFALL_TRY(readIdentity(context.get(), image, table));
    LANDFALL_TRY(readEntries(context.get(), image, table));
    return table;
}

Result<void> writePartitionTable(const std::filesystem::path& image, const PartitionTable& table) {
    if (table.format == TableFormat::None)
        return fail(ErrorKind::NotSupported, image.string(),
                    Message::of("only an MBR or a GPT can be written"));
    LANDFALL_ASSIGN(const UniqueFd fd, openFile(image, O_RDWR));
    LANDFALL_ASSIGN(const ByteCount length, fileLength(fd.get(), image));
    PartitionTable wanted = table;
    std::sort(wanted.entries.begin(), wanted.entries.end(),
              [](const TableEntry& a, const TableEntry& b) { return a.number < b.number; });
    const bool gpt = table.format == TableFormat::Gpt;
    LANDFALL_TRY(gpt ? checkGpt(wanted, length.value) : checkMbr(wanted, length.value));
    std::array<unsigned char, kBootCodeBytes> bootCode{};
    LANDFALL_TRY(readAt(fd.get(), image, ByteOffset{0}, bootCode));
    LANDFALL_TRY(buildTable(image, wanted));
    LANDFALL_TRY(writeAt(fd.get(), image, ByteOffset{0}, bootCode));
    if (gpt)
        LANDFALL_TRY(writeDiskId(fd.get(), image, table.diskId));
    // libfdisk aligns and renumbers where it thinks it knows better: that must not pass unseen.
    LANDFALL_ASSIGN(const PartitionTable written, readPartitionTable(image));
    if (!sameTable(written, wanted))
        return fail(
            ErrorKind::Internal, image.string(),
            Message::of("the partition table read back differs from the one that was written"));
    return {};
}

}  // namespace landfall
