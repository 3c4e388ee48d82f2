#include "core/compose/kept_layout.h"

namespace landfall {
namespace {

Filesystem filesystemOf(const PartitionFacts& facts) {
    if (facts.filesystem == "ext4")
        return Filesystem::Ext4;
    return facts.filesystem == "vfat" ? Filesystem::Vfat : Filesystem::None;
}

// Whether the layout wants the table to be another than the base's.
bool changesTable(const BaseFacts& facts, const Layout& layout) {
    if (!layout.partitions.empty() ||
        (layout.table == TableKind::Gpt && facts.table != TableFormat::Gpt))
        return true;
    const PartitionFacts* root =
        facts.rootPartition ? partitionByNumber(facts, *facts.rootPartition) : nullptr;
    return layout.rootSize && (layout.rootSize->kind != SizeSpec::Kind::Bytes || root == nullptr ||
                               layout.rootSize->bytes != root->entry.size);
}

}  // namespace

PlannedPartition keptPartition(const BaseFacts& facts, const PartitionFacts& old) {
    PlannedPartition kept;
    kept.number = old.entry.number;
    kept.role = isExtended(old.entry.type) ? PartitionRole::Extended : PartitionRole::Data;
    if (facts.bootPartition == old.entry.number)
        kept.role = PartitionRole::Boot;
    if (facts.rootPartition == old.entry.number)
        kept.role = PartitionRole::Root;
    kept.label = old.label;
    kept.start = old.entry.start;
    kept.size = old.entry.size;
    kept.type = old.entry.type;
    kept.filesystem = filesystemOf(old);
    if (kept.role == PartitionRole::Boot)
        kept.mount = facts.bootMount;
    if (kept.role == PartitionRole::Root)
        kept.mount = "/";
    return kept;
}

Message whyAsItIs(const BaseFacts& facts) {
    if (facts.kind == BaseKind::Unknown)
        return facts.reason;
    if (facts.table == TableFormat::None)
        return Message::of("it has no partition table");
    if (!facts.rootPartition || partitionByNumber(facts, *facts.rootPartition) == nullptr)
        return Message::of("it has no ext4 root");
    return {};
}

Message whyTableStays(const BaseFacts& facts) {
    for (const PartitionFacts& partition : facts.partitions)
        if (isExtended(partition.entry.type))
            return Message::of(
                "it has an extended partition (number %1), and only primary ones "
                "can be changed",
                partition.entry.number);
    if (facts.table != TableFormat::Gpt)
        return {};
    if (facts.gpt.hybridMbr)
        return Message::of("it has a hybrid MBR beside its GPT, which would contradict a new one");
    if (!facts.gpt.usual)
        return Message::of(
            "its GPT has its entries elsewhere than usual, to make room for a boot "
            "loader");
    return {};
}

bool mayTableStay(const BaseFacts& facts, const Layout& layout) {
    const bool unusual =
        facts.table == TableFormat::Gpt || !facts.bootPartition || !whyTableStays(facts).empty();
    return unusual && !changesTable(facts, layout);
}

Result<ResolvedLayout> layoutAsItIs(const BaseFacts& facts, ByteCount cardSize) {
    ResolvedLayout out;
    out.table = facts.table;
    for (const PartitionFacts& old : facts.partitions)
        out.partitions.push_back(keptPartition(facts, old));
    out.smallestCard = ByteCount{alignUp(facts.size.value, kSector.value)};
    out.cardSize = cardSize.value == 0 ? out.smallestCard
                                       : ByteCount{alignDown(cardSize.value, kSector.value)};
    if (out.cardSize < out.smallestCard)
        return fail(ErrorKind::NoSpace, "card",
                    Message::of("the base needs %1, the card has %2",
                                exactAndRounded(out.smallestCard), exactAndRounded(out.cardSize)));
    return out;
}

Result<ResolvedLayout> layoutWithTable(const BaseFacts& facts, const Layout& layout,
                                       const LayoutRequest& request) {
    const Message why = whyTableStays(facts);
    if (changesTable(facts, layout))
        return fail(ErrorKind::NotSupported, "layout",
                    Message::of("the base's partition table stays as it is (%1): leave out "
                                "layout.root, layout.partitions and layout.table",
                                why));
    if (request.rootPayload > facts.rootFree)
        return fail(ErrorKind::NoSpace, "base",
                    Message::of("what is added to its root takes %1, the root has %2 free, and "
                                "its partition cannot be made larger (%3)",
                                exactAndRounded(request.rootPayload),
                                exactAndRounded(facts.rootFree), why));
    LANDFALL_ASSIGN(ResolvedLayout out, layoutAsItIs(facts, request.cardSize));
    out.tableStays = true;
    return out;
}

}  // namespace landfall
