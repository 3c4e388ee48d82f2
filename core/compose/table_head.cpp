#include "core/compose/table_head.h"

#include "core/disk/make_filesystem.h"
#include "core/disk/partition_table.h"
#include "core/disk/range_list.h"

namespace landfall {

Result<TableFile> makeTable(const ComposeContext& context, std::uint32_t diskId,
                            const std::filesystem::path& folder) {
    TableFile made;
    made.file = folder / "table.img";
    const CardPlan& plan = context.plan;
    LANDFALL_TRY(copyRanges({context.base.file, {}, context.base.size}, {{{0}, kSector}}, made.file,
                            plan.cardSize));
    PartitionTable table;
    table.format = TableFormat::Mbr;
    table.diskId = diskId;
    made.ranges.push_back({{0}, kSector});
    for (const PlannedPartition& partition : plan.partitions) {
        TableEntry entry;
        entry.number = partition.number;
        entry.start = partition.start;
        entry.size = partition.size;
        entry.type = partition.type;
        const PartitionFacts* old = partitionByNumber(context.base.facts, partition.number);
        entry.bootable = old != nullptr && old->entry.bootable;
        table.entries.push_back(std::move(entry));
    }
    LANDFALL_TRY(writePartitionTable(made.file, table));
    if (const PlannedPartition* extended = findRole(plan, PartitionRole::Extended)) {
        LANDFALL_ASSIGN(const RangeList written, dataRanges(made.file));
        const RangeList within = intersection(written, {{extended->start, extended->size}});
        made.ranges.insert(made.ranges.end(), within.begin(), within.end());
    }
    return made;
}

}  // namespace landfall
