#include "core/compose/table_head.h"

#include "core/compose/fstab.h"
#include "core/disk/make_filesystem.h"
#include "core/disk/partition_table.h"
#include "core/disk/range_list.h"

namespace landfall {
namespace {

// UEFI specification 5.3 and the Discoverable Partitions Specification.
const char* guidType(const PlannedPartition& partition) {
    if (partition.role == PartitionRole::Guard)
        return "8DA63339-0007-60C0-C436-083AC8230908";  // Linux reserved
    switch (partition.filesystem) {
        case Filesystem::Vfat:
            return "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7";  // basic data, which a Pi boots from
        case Filesystem::Swap:
            return "0657FD6D-A4AB-43C4-84E5-0933C84B4F4F";
        default:
            return "0FC63DAF-8483-4772-8E79-3D69D8477DE4";  // Linux data
    }
}

// A GPT's names are 36 characters of UTF-16; a base's label may be any bytes.
std::string tableLabel(const std::string& label) {
    std::string name;
    for (const char c : label)
        if (c >= ' ' && c <= '~' && name.size() < 36)
            name += c;
    return name;
}

TableEntry entryOf(const ComposeContext& context, const PlannedPartition& partition,
                   const std::string& diskId) {
    TableEntry entry;
    entry.number = partition.number;
    entry.start = partition.start;
    entry.size = partition.size;
    const BaseFacts& facts = context.base.facts;
    const PartitionFacts* old = partitionByNumber(facts, partition.number);
    if (context.plan.table == TableFormat::Gpt) {
        // Boot loaders look for partitions by type, name and attributes.
        if (old != nullptr && facts.table == TableFormat::Gpt) {
            entry.guidType = old->entry.guidType;
            entry.name = old->entry.name;
            entry.attributes = old->entry.attributes;
        } else {
            entry.guidType = guidType(partition);
            entry.name = tableLabel(partition.label);
        }
        entry.guid = partUuid(diskId, partition.number, TableFormat::Gpt);
        return entry;
    }
    entry.type = partition.type;
    entry.bootable = old != nullptr && old->entry.bootable;
    return entry;
}

}  // namespace

Result<TableFile> makeTable(const ComposeContext& context, std::uint32_t diskId,
                            const std::filesystem::path& folder) {
    TableFile made;
    made.file = folder / "table.img";
    const CardPlan& plan = context.plan;
    LANDFALL_TRY(copyRanges({context.base.file, {}, context.base.size}, {{{0}, kSector}}, made.file,
                            plan.cardSize));
    const std::string id = diskIdText(diskId);
    PartitionTable table;
    table.format = plan.table;
    table.diskId = diskId;
    table.diskGuid = partUuid(id, 0, TableFormat::Gpt);
    for (const PlannedPartition& partition : plan.partitions)
        table.entries.push_back(entryOf(context, partition, id));
    LANDFALL_TRY(writePartitionTable(made.file, table));
    if (plan.table == TableFormat::Gpt) {
        made.ranges = {{{0}, kGptHead}, {{(plan.cardSize - kGptTail).value}, kGptTail}};
        return made;
    }
    made.ranges.push_back({{0}, kSector});
    if (const PlannedPartition* extended = findRole(plan, PartitionRole::Extended)) {
        LANDFALL_ASSIGN(const RangeList written, dataRanges(made.file));
        const RangeList within = intersection(written, {{extended->start, extended->size}});
        made.ranges.insert(made.ranges.end(), within.begin(), within.end());
    }
    return made;
}

}  // namespace landfall
